import { newsFeed } from "../../formats/feed.ts";
import { feedFiles } from "../../formats/feed-files.ts";
import { files } from "../../template.ts";

export default files(
  () => feedFiles,
  ({ name }) => `/news/${name}`,
  (site, { write }) => write(newsFeed(site)),
);
