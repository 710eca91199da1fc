import type { ProbeExamples } from "../examples.ts";
import { field, form } from "./form.ts";

export const authentication: ProbeExamples = {
  "accessible-authentication": {
    errors: [
      form(field("Password", `type="password" onpaste="return false"`)),
      form(field("Verification code", `onpaste="event.preventDefault()"`)),
      form(field("Characters 2, 4 and 7 of your password", `type="password"`)),
    ],
    warnings: [
      form(field("Password", `type="password" autocomplete="off"`)),
      form(`<img src="/captcha.png" alt="A test">${field("Type the characters you see in the picture")}`),
      form(field("What is 3 + 4?")),
    ],
    passes: [
      form(field("Password", `type="password" autocomplete="current-password"`)),
      form(field("Verification code", `autocomplete="one-time-code"`)),
      form(field("Nickname", `autocomplete="off"`)),
      form(field("Nickname", `onpaste="tidy(event)"`)),
      form(field("What is your question?")),
    ],
  },
};

/** A script that refuses what is pasted into passwords. */
const refuse = (target: string) =>
  `<script>${target}.addEventListener("paste", (event) => event.preventDefault())</script>`;

export const paste: ProbeExamples = {
  "accessible-authentication": {
    errors: [
      form(field("Password", `type="password"`)) + refuse(`document.querySelector("input")`),
      form(field("Password", `type="password"`)) + refuse("document"),
      `${form(field("Password", `type="password"`))}<script>document.querySelector("input").onpaste = () => false</script>`,
    ],
    passes: [
      form(field("Password", `type="password"`)),
      `${form(field("Password", `type="password"`))}<script>document.querySelector("input").addEventListener("paste", () => {})</script>`,
      `${form(field("Access code"))}<script>document.querySelector("input").addEventListener("paste", (event) => { event.preventDefault(); event.target.value = event.clipboardData.getData("text/plain") })</script>`,
      form(field("Nickname")) + refuse(`document.querySelector("input")`),
    ],
  },
};
