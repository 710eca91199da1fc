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
    warnings: [
      form(`<input aria-label="Town"><input aria-label="Town">`),
      form(`<h2>Shipping</h2>${field("Street", "", "a")}<h2>Billing</h2>${field("Street", "", "b")}`),
      form(
        `<ul><li>Hill <label><input type="checkbox" name="h"> Pick it</label></li><li>Ware <label><input type="checkbox" name="w"> Pick it</label></li></ul>`,
      ),
    ],
    passes: [
      form(field("First name") + field("Last name")),
      form(
        `<h2>Shipping</h2><p><label for="a">Street</label> <input id="a" aria-describedby="home"> <span id="home">Where we send it</span></p><h2>Billing</h2><p><label for="b">Street</label> <input id="b"></p>`,
      ),
      form(
        `<section aria-label="Shipping">${field("Street", "", "a")}</section><section aria-label="Billing">${field("Street", "", "b")}</section>`,
      ),
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
