import type { ProbeExamples } from "../examples.ts";
import { field, form } from "./form.ts";

const STYLE = `<style>.error-message { color: #c00 } .has-error { border: 2px solid #c00; background: #fdd }</style>`;
const SUMMARY = `<div role="alert" class="error-summary"><p>Please fix the errors below.</p></div>`;

export const errors: ProbeExamples = {
  "error-not-identified": {
    errors: [
      form(`${SUMMARY}${field("Nickname")}${field("Town")}`),
      form(
        `${STYLE}<p><label for="town">Town</label> <input id="town"> <span class="error-message">Enter a town of the county</span></p>`,
      ),
      form(
        `<p><label for="town">Town</label> <input id="town"> <span style="color: red">Please enter a town</span></p>`,
      ),
      form(`${STYLE}${SUMMARY}${field("Nickname", `class="has-error"`)}${field("Town")}`),
      form(`${STYLE}${field("Nickname", `class="has-error" aria-invalid="true"`)}${field("Town")}`),
    ],
    warnings: [
      form(
        `<div class="validation-summary">There is a problem with what you entered.</div>${field("Nickname")}`,
      ),
    ],
    passes: [
      form(field("Nickname") + field("Town")),
      form(
        `${STYLE}<p><label for="town">Town</label> <input id="town" aria-invalid="true" aria-describedby="wrong"> <span id="wrong" class="error-message">Enter a town of the county</span></p>`,
      ),
      form(
        `${STYLE}<p><label>Town <span class="error-message">Enter a town of the county</span> <input></label></p>`,
      ),
      form(
        `<div role="alert" class="error-summary"><h2>There is a problem</h2><ul><li><a href="#town">Enter your town</a></li></ul></div>${field("Town")}`,
      ),
      form(`<p>Fields marked with <span style="color: red">*</span> are required.</p>${field("Town *")}`),
      `<p class="error-message">The roadshow in Hill is cancelled.</p>${form(field("Town"))}`,
    ],
  },
  "error-message-vague": {
    errors: [
      form(`${STYLE}<p><label>Phone <span class="error-message">is not valid</span> <input></label></p>`),
      form(
        `${STYLE}<p><label for="day">Day</label> <input id="day" aria-describedby="wrong"> <span id="wrong" class="error-message">Invalid input</span></p>`,
      ),
      form(
        `${STYLE}<p><label for="day">Day</label> <input id="day" aria-describedby="wrong"> <span id="wrong" class="error-message">Error!</span></p>`,
      ),
      form(
        `<p><label for="day">Day</label> <input id="day" aria-invalid="true" aria-describedby="wrong"> <span id="wrong" role="alert">Error</span></p>`,
      ),
      form(
        `<p><label for="day">Day</label> <input id="day" aria-invalid="true" aria-errormessage="wrong"> <span id="wrong">Something went wrong (code 400)</span></p>`,
      ),
    ],
    warnings: [
      form(
        `${STYLE}<p><label for="day">Day</label> <input id="day" aria-describedby="wrong"> <span id="wrong" class="error-message">Invalid date</span></p>`,
      ),
      form(
        `${STYLE}<p><label for="day">Day</label> <input id="day" aria-describedby="wrong"> <span id="wrong" class="error-message">The day is not valid.</span></p>`,
      ),
    ],
    passes: [
      form(
        `<p><label for="day">Day</label> <input id="day" aria-invalid="true" aria-describedby="wrong"> <span id="wrong" role="alert">Error: enter a day such as 27 March</span></p>`,
      ),
      form(
        `<p><label for="day">Day</label> <input id="day" aria-describedby="note"> <span id="note">Error</span></p>`,
      ),
      form(
        `${STYLE}<p><label for="day">Day</label> <input id="day" aria-describedby="wrong"> <span id="wrong" class="error-message">Enter a day such as 27 March</span></p>`,
      ),
      form(
        `${STYLE}<p><label for="day">Day</label> <span id="how">For example, 27 3 2026</span> <input id="day" aria-describedby="how wrong"> <span id="wrong" class="error-message">Invalid date</span></p>`,
      ),
      form(`<p>Invalid dates are ignored.</p>${field("Day")}`),
    ],
  },
  "color-only": {
    errors: [
      form(`${STYLE}${SUMMARY}${field("Nickname", `class="has-error"`)}${field("Town")}`),
      form(`${STYLE}${field("Nickname", `class="has-error"`)}${field("Town")}`),
    ],
    passes: [
      form(
        `${STYLE}<p><label for="town">Town</label> <input id="town" class="has-error" aria-describedby="wrong"> <span id="wrong" class="error-message">Enter a town</span></p>${field("Nickname")}`,
      ),
      form(`<style>input { border: 2px solid #c00 }</style>${field("Nickname")}${field("Town")}`),
      form(
        `${STYLE}<div role="alert" class="error-summary"><ul><li><a href="#nickname">Nickname: enter at least 2 letters</a></li></ul></div>${field("Nickname", `class="has-error"`)}${field("Town")}`,
      ),
    ],
  },
};
