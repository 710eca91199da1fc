import { subjectFeed } from "../../formats/feed.ts";
import { feedFiles } from "../../formats/feed-files.ts";
import { files } from "../../template.ts";

export default files(
  ({ strategies, themes }) =>
    [...strategies, ...themes].flatMap((subject) => feedFiles.map((feed) => ({ subject, ...feed }))),
  ({ subject, name }) => `${subject.url}${name}`,
  (site, { subject, write }) => write(subjectFeed(site, subject)),
);
