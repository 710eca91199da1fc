import type { ProbeExamples } from "../examples.ts";
import { choice, field, form } from "./form.ts";

export const labelWords: ProbeExamples = {
  "label-vague": {
    errors: [
      form(field("Field 1")),
      form(field("Input")),
      form(field("Enter")),
      form(field("Label")),
      form(field("Enter text here")),
      form(field("Text field:")),
      form(field("*")),
    ],
    warnings: [
      form(field("Text")),
      form(field("Menu")),
      form(field("Info")),
      form(`<label>Select <select><option>North</option></select></label>`),
    ],
    passes: [
      form(field("Nickname")),
      form(field("Field of study")),
      form(field("Enter the number of places")),
      form(
        `<fieldset><legend>Which answer is right?</legend>${choice("radio", "answer", "1")}${choice("radio", "answer", "2")}</fieldset>`,
      ),
      form(
        `<fieldset><legend>Date of the roadshow</legend>${field("Day")}${field("Month")}${field("Year")}</fieldset>`,
      ),
    ],
  },
  "label-repeated": {
    errors: [
      form(field("Name", "", "one") + field("Name", "", "two")),
      form(
        `<label>Town <input></label><label>Town: <input></label><label>Town <select><option>Hill</option></select></label>`,
      ),
      form(
        `<fieldset><h2 style="position: absolute; left: -9999px">Shipping</h2>${field("Street", "", "a")}<h2 style="position: absolute; left: -9999px">Billing</h2>${field("Street", "", "b")}</fieldset>`,
      ),
    ],
    warnings: [form(`<input aria-label="Town"><input aria-label="Town">`)],
    passes: [
      form(field("First name") + field("Last name")),
      form(`<h2>Shipping</h2>${field("Street", "", "a")}<h2>Billing</h2>${field("Street", "", "b")}`),
      form(
        `<fieldset><legend>Shipping</legend>${field("Street", "", "a")}</fieldset><fieldset><legend>Billing</legend>${field("Street", "", "b")}</fieldset>`,
      ),
      `<form><label>Search <input type="search"></label><button>Search</button></form><form><label>Search <input type="search"></label><button>Search</button></form>`,
      form(
        `<fieldset><legend>Parking?</legend>${choice("radio", "parking", "Yes")}${choice("radio", "parking", "No")}</fieldset><fieldset><legend>Lunch?</legend>${choice("radio", "lunch", "Yes")}${choice("radio", "lunch", "No")}</fieldset>`,
      ),
      form(`${choice("checkbox", "how", "Other")}${field("Other", "", "other")}`),
    ],
  },
};
