import type { ProbeExamples } from "../examples.ts";
import { field, form } from "./form.ts";

const SEARCH = `<button>Search</button>`;

export const label: ProbeExamples = {
  label: {
    errors: [
      form(`<input>`),
      form(`<p>First name <input name="first"></p>`),
      form(`<div><span>First name</span><input name="first" placeholder="Jane"></div>`),
      form(`<table><tr><td>First name</td><td><input name="first"></td></tr></table>`),
      form(`<label>First name</label> <input name="first">`),
      form(`<p><input type="checkbox" name="news"> Send me news</p>`),
      form(`<select><option>North</option><option>South</option></select>`),
      form(`<textarea aria-label=" "></textarea>`),
      form(`<p><label for="day">Date</label><input id="day"> <input id="month"></p>`),
      `<div>Your question</div><div role="textbox" contenteditable="true">Write</div>`,
    ],
    warnings: [`<div contenteditable="true">Write here</div>`],
    passes: [
      form(field("Nickname")),
      form(`<label>First name <input name="first"></label>`),
      form(`<p id="first">First name</p><input aria-labelledby="first">`),
      form(`<p>First name</p><input aria-label="First name">`),
      form(`<label><input type="checkbox" name="news"> Send me news</label>`),
      form(`<input type="hidden" name="token"><input type="submit" value="Send">`),
      form(`<div hidden><input name="trap"></div>${field("Nickname")}`),
      `<p id="question">Your question</p><div role="textbox" aria-labelledby="question" contenteditable="true">Write</div>`,
    ],
  },
  "label-hidden": {
    warnings: [
      form(`<input aria-label="Nickname" name="nick">`),
      form(`<input title="Nickname" name="nick">`),
      form(
        `<style>.sr { position: absolute; width: 1px; height: 1px; overflow: hidden; clip: rect(0, 0, 0, 0) }</style><label class="sr" for="nick">Nickname</label><input id="nick">`,
      ),
      form(`<input name="reference" aria-label="Reference on your letter">`),
      form(`<h2>Your question</h2><textarea aria-label="What the strategy leaves out"></textarea>`),
    ],
    passes: [
      form(field("Nickname")),
      `<form role="search"><input type="search" name="q" aria-label="Search this site">${SEARCH}</form>`,
      `<form><input name="q" title="Search"><button class="search-button" aria-label="Search"><svg width="16" height="16"></svg></button></form>`,
      form(`<p>Nickname</p><input aria-label="Nickname">`),
      form(`<fieldset><legend>Nickname</legend><input aria-label="Nickname"></fieldset>`),
      form(
        `<table><tr><th scope="col">Town</th><th scope="col">Places</th></tr><tr><td>Hill</td><td><input aria-label="Places in Hill"></td></tr></table>`,
      ),
    ],
  },
  "placeholder-as-label": {
    errors: [
      form(`<input placeholder="Nickname">`),
      form(`<textarea placeholder="Your question"></textarea>`),
      form(`<input placeholder="Nickname" aria-label="Nickname">`),
    ],
    warnings: [`<form><input type="search" placeholder="Search">${SEARCH}</form>`],
    passes: [
      form(field("Nickname", `placeholder="Kit"`)),
      form(`<label>Nickname <input placeholder="Nickname"></label>`),
      `<form role="search"><input type="search" aria-label="Search this site" placeholder="Search">${SEARCH}</form>`,
    ],
  },
};
