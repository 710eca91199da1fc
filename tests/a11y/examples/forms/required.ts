import type { ProbeExamples } from "../examples.ts";
import { field, form } from "./form.ts";

const RED = `<style>.must { color: #c00 }</style>`;

export const required: ProbeExamples = {
  "required-not-told": {
    errors: [
      form(
        `${RED}<p>Fields in red are required.</p><p><label class="must">Nickname <input></label></p>${field("Town")}`,
      ),
      form(
        `${RED}<p>Required fields are marked in red.</p><p><label class="must">Nickname <input></label></p>${field("Town")}`,
      ),
      form(
        `${RED}<p><label class="must">Nickname <input required></label></p>${field("Town")}${field("Area")}`,
      ),
    ],
    warnings: [
      form(`${RED}<p><label class="must">Nickname <input></label></p>${field("Town")}${field("Area")}`),
      form(field("Nickname *", "required") + field("Town")),
      form(field("Nickname", "required") + field("Town", "required") + field("Area")),
      form(field("Nickname", "required") + field("Town")),
      form(field("Nickname", `aria-required="true"`) + field("Town")),
      form(`<p>* means required</p>${field("Nickname *")}${field("Town")}${field("Area")}`),
      form(
        `<style>.req::after { content: " *" }</style><p><label class="req">Nickname <input required></label></p>${field("Town")}`,
      ),
    ],
    passes: [
      form(`<p>Fields marked with * are required.</p>${field("Nickname *", "required")}${field("Town")}`),
      form(field("Nickname (required)", "required") + field("Town") + field("Area")),
      form(
        `<p>All fields are required.</p>${field("Nickname", "required")}${field("Town", "required")}${field("Area", "required")}`,
      ),
      form(field("Nickname", "required") + field("Town", "required") + field("Area (optional)")),
      form(field("Username", "required") + field("Password", `type="password" required`)),
      form(
        `${RED}<p>Fields in red and marked "required" must be filled in.</p><p><label class="must">Nickname (required) <input required></label></p>${field("Town")}`,
      ),
      form(field("Nickname") + field("Town") + field("Area")),
      form(`${field("Nickname", "required")}<label>Town <select><option>Hill</option></select></label>`),
      form(field("Nickname", "required")),
    ],
  },
};
