import { feedStyles } from "../formats/feed-page.ts";
import { feedStyleSheet } from "../styles/style-sheet.ts";
import { file } from "../template.ts";

const css = await feedStyleSheet();

export default file(feedStyles, () => css);
