import type { ProbeExamples } from "../examples.ts";
import { field, form } from "./form.ts";

export const autocomplete: ProbeExamples = {
  "autocomplete-missing": {
    warnings: [
      form(field("Email address", `type="email"`)),
      form(field("Your full name (required)")),
      form(field("First name") + field("Surname")),
      form(field("Phone number *", `type="tel" autocomplete="off"`)),
      form(field("Postcode") + field("Town or city")),
      form(field("Date of birth", `type="date"`)),
      form(field("Username") + field("Password", `type="password"`)),
      form(field("Where to write to you: e-mail", `type="email"`)),
      form(field("Vorname")),
      form(`<p><input name="email" type="email" placeholder="E-mail"></p>`),
    ],
    passes: [
      form(field("Email address", `type="email" autocomplete="email"`)),
      form(field("Full name", `autocomplete="name"`)),
      form(field("Your child's first name")),
      form(`<fieldset><legend>About the child</legend>${field("First name")}</fieldset>`),
      form(field("Name of the event")),
      form(field("Email address", `type="email" disabled`)),
      `<form><label>Postcode <input name="postcode"></label><button>Find a place</button></form>`,
      form(field("Your question")),
      form(field("File name")),
    ],
  },
  "autocomplete-valid": {
    errors: [
      form(field("Full name", `autocomplete="fullname"`)),
      form(field("Phone", `autocomplete="phone"`)),
      form(field("Surname", `autocomplete="home family-name"`)),
      form(field("Town", `autocomplete="address-level2 shipping"`)),
      form(field("Email", `type="email" autocomplete="tel"`)),
      form(field("Town", `autocomplete="yes"`)),
    ],
    warnings: [
      form(field("Email address", `autocomplete="name"`)),
      form(field("Postcode", `autocomplete="tel"`)),
    ],
    passes: [
      form(field("Full name", `autocomplete="name"`)),
      form(field("Phone", `type="tel" autocomplete="section-a shipping home tel-national"`)),
      form(field("Username", `autocomplete="username webauthn"`)),
      form(field("Town", `autocomplete="off"`)),
      form(field("Email", `autocomplete="username"`)),
      form(field("Street", `autocomplete="ADDRESS-LINE1"`)),
    ],
  },
};
