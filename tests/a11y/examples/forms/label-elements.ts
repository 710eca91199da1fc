import type { ProbeExamples } from "../examples.ts";
import { field, form } from "./form.ts";

export const labelElements: ProbeExamples = {
  "label-empty": {
    errors: [
      form(`<label for="nick"></label><input id="nick">`),
      form(`<label> <input name="nick"></label>`),
      form(`<label for="nick">&nbsp;</label><input id="nick">`),
      form(`<label></label>${field("Nickname")}`),
      form(`<label for="area"></label><select id="area"><option>North</option></select>`),
    ],
    passes: [
      form(field("Nickname")),
      form(`<label for="nick"><img src="data:," alt="Nickname"></label><input id="nick">`),
      form(`<input type="checkbox" id="switch" aria-label="Dark colours"><label for="switch"></label>`),
      form(`<label hidden></label>${field("Nickname")}`),
    ],
  },
  "label-orphan": {
    errors: [
      form(`<label for="nickname">Nickname</label><input id="nick">`),
      form(`<label>Nickname</label><input id="nick" aria-label="Nickname">`),
      form(`<label for="box">Nickname</label><div id="box"><input aria-label="Nickname"></div>`),
      form(`<label for="token">Nickname</label><input type="hidden" id="token">${field("Town")}`),
    ],
    passes: [
      form(field("Nickname")),
      form(`<label>Nickname <input></label>`),
      form(
        `<label id="nick">Nickname</label><div role="textbox" contenteditable="true" aria-labelledby="nick"></div>`,
      ),
      form(`<label for="sum">Sum</label><output id="sum">3</output>`),
      form(`<label for="nick" style="display: none">Nickname</label>${field("Nickname")}`),
    ],
  },
  "label-multiple": {
    warnings: [
      form(`<label for="day">Date of issue</label> <label for="day">Day</label> <input id="day">`),
      form(`<label for="nick">Nickname</label><label>What we call you <input id="nick"></label>`),
    ],
    passes: [
      form(
        `<label for="day">Day</label> <input id="day"><label for="month">Month</label> <input id="month">`,
      ),
      form(
        `<label id="a" for="day">Date of issue</label> <label id="b" for="day">Day</label> <input id="day" aria-labelledby="a b">`,
      ),
      form(`<label for="news"></label><input type="checkbox" id="news"><label for="news">News</label>`),
      form(`<label for="day" hidden>Date</label> <label for="day">Day</label> <input id="day">`),
    ],
  },
};
