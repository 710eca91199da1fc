import { themeFeed } from "../../formats/feed.ts";
import { feedFiles } from "../../formats/feed-files.ts";
import { files } from "../../template.ts";

export default files(
  ({ themes }) => themes.flatMap((theme) => feedFiles.map((feed) => ({ theme, ...feed }))),
  ({ theme, name }) => `${theme.url}${name}`,
  (site, { theme, write }) => write(themeFeed(site, theme)),
);
