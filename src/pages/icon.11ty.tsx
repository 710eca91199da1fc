import { renderToString } from "preact-render-to-string";
import { Mark } from "../../_includes/mark.tsx";
import { file } from "../template.ts";

export default file("/icon.svg", () => renderToString(<Mark />));
