import type { ProbeExamples } from "../examples.ts";
import { field, form } from "./form.ts";

export const labelFar: ProbeExamples = {
  "label-far": {
    warnings: [
      form(
        `<p style="overflow: hidden"><label for="area" style="float: left">Area</label><input id="area" style="float: right"></p>`,
      ),
      form(
        `<p style="display: flex; justify-content: space-between"><label for="area">Area</label><input id="area"></p>`,
      ),
      form(
        `<p style="display: grid; grid-template-columns: 500px 1fr"><label for="area">Area</label><input id="area"></p>`,
      ),
      form(
        `<p style="display: flex; justify-content: space-between"><label for="news">News</label><input type="checkbox" id="news"></p>`,
      ),
    ],
    passes: [
      form(field("Area")),
      form(
        `<p style="display: grid; grid-template-columns: 150px 1fr"><label for="area">Area</label><input id="area"></p>`,
      ),
      form(
        `<p style="display: grid; grid-template-columns: 500px 1fr"><label for="area" style="text-align: right">Area</label><input id="area"></p>`,
      ),
      form(
        `<label style="display: flex; justify-content: space-between">News <input type="checkbox" style="opacity: 0"></label>`,
      ),
    ],
  },
};
