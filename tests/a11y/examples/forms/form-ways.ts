import type { ProbeExamples } from "../examples.ts";
import { choice, field, form } from "./form.ts";

const ADDRESS = (prefix: string) =>
  field("Street", "", `${prefix}-street`) +
  field("Town", "", `${prefix}-town`) +
  field("Postcode", "", `${prefix}-postcode`);

export const formWays: ProbeExamples = {
  "form-submit": {
    warnings: [
      `<form>${field("Nickname")}</form>`,
      `<form><label>Language <select onchange="this.form.submit()"><option>English</option><option>Welsh</option></select></label></form>`,
      `<form>${field("Nickname")}<input type="reset"></form>`,
    ],
    passes: [
      form(field("Nickname")),
      `<form>${field("Nickname")}<input type="submit" value="Send"></form>`,
      `<form>${field("Nickname")}<button type="button" onclick="send()">Send</button></form>`,
      `<form id="ask">${field("Nickname")}</form><button form="ask">Send</button>`,
      `<form></form>`,
    ],
  },
  "select-multiple": {
    warnings: [
      form(`<label>Towns <select multiple><option>Hill</option><option>Dale</option></select></label>`),
    ],
    passes: [form(`<label>Town <select><option>Hill</option><option>Dale</option></select></label>`)],
  },
  "redundant-entry": {
    warnings: [
      form(field("Email address") + field("Confirm email address")),
      form(field("Account number") + field("Enter the account number again")),
      form(
        `<fieldset><legend>Delivery</legend>${ADDRESS("a")}</fieldset><fieldset><legend>Billing</legend>${ADDRESS("b")}</fieldset>`,
      ),
    ],
    passes: [
      form(field("Email address") + field("Phone number")),
      form(field("Password", `type="password"`) + field("Confirm password", `type="password"`)),
      form(field("Confirmation number")),
      form(
        `<fieldset><legend>Delivery</legend>${ADDRESS("a")}</fieldset>${choice("checkbox", "same", "Billing address is the same as delivery")}<fieldset><legend>Billing</legend>${ADDRESS("b")}</fieldset>`,
      ),
    ],
  },
};
