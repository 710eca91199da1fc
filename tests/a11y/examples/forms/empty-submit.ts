import type { ProbeExamples } from "../examples.ts";
import { field, form } from "./form.ts";

const STYLE = `<style>.wrong { border: 2px solid #c00 } .text { color: #c00 }</style>`;
const FIELDS = field("Nickname") + field("Town");

/** A page whose form is held back by a script. */
const held = (script: string, fields = FIELDS) =>
  `${STYLE}${form(fields, "novalidate")}<script>
    const form = document.querySelector("form"), inputs = [...document.querySelectorAll("input")];
    form.addEventListener("submit", (event) => { event.preventDefault(); ${script} });
  </script>`;

const beside = (text: string, tie = "") =>
  `for (const input of inputs) {
    const words = Object.assign(document.createElement("span"), { className: "text", id: input.id + "-wrong", textContent: ${text} });
    input.after(words); ${tie}
  }`;

const TIE = `input.setAttribute("aria-invalid", "true"); input.setAttribute("aria-describedby", words.id);`;

/** A page whose form is not sent without its first fields, so many of them. */
const insisting = (fields: string, count: number) =>
  `${form(`${fields}<p id="said" role="alert"></p>`)}<script>
    document.querySelector("form").onsubmit = (event) => {
      if ([...document.querySelectorAll("input")].slice(0, ${count}).every(({ value }) => value)) return;
      event.preventDefault();
      said.textContent = "Write what we should know";
    };
  </script>`;

export const emptySubmit: ProbeExamples = {
  "color-only": {
    errors: [
      held(`for (const input of inputs) input.classList.add("wrong")`),
      held(`for (const input of inputs) input.style.boxShadow = "0 0 4px rgb(204, 0, 0)"`),
    ],
    passes: [
      held(`for (const input of inputs) input.classList.add("wrong"); ${beside(`"Enter it in words"`, TIE)}`),
      form(field("Nickname", "required")),
      held(""),
    ],
  },
  "error-not-identified": {
    errors: [
      held(`for (const input of inputs) input.classList.add("wrong")`),
      held(beside(`"Enter what we should call you"`)),
    ],
    warnings: [held(`alert("Please fill in the form so that we can answer")`)],
    passes: [
      held(beside(`"Enter what we should call you"`, TIE)),
      form(field("Nickname", "required")),
      form(FIELDS, `onsubmit="return true"`),
      held(`form.replaceWith("Thank you.")`),
    ],
  },
  "required-not-told": {
    warnings: [insisting(FIELDS, 1), insisting(FIELDS + field("Street"), 3)],
    passes: [
      insisting(FIELDS, 2),
      insisting(field("Nickname (required)") + field("Town"), 1),
      insisting(field("Nickname") + field("Town (optional)"), 1),
      insisting(`<p>You must answer all questions.</p>${FIELDS}${field("Street")}`, 3),
      insisting(FIELDS, 0),
      held(beside(`"Enter it in words"`, TIE)),
    ],
  },
  "error-message-vague": {
    errors: [
      held(beside(`"Invalid input"`, TIE)),
      held(beside(`"Something went wrong (code 400)"`, TIE)),
      held(`alert("Error!")`),
    ],
    passes: [held(beside(`"Enter what we should call you"`, TIE)), held("")],
  },
};
