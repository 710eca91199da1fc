import type { ProbeExamples } from "../examples.ts";

export const buttonText: ProbeExamples = {
  "button-text-vague": {
    errors: [
      `<p><button type="button">Click here</button></p>`,
      `<p><button type="button">Button</button></p>`,
      `<p><button type="button">×</button></p>`,
      `<p><button type="button" aria-label="☰"></button></p>`,
      `<form><input type="image" src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" alt="click"></form>`,
      `<p><a role="button" href="/map/">Press me!</a></p>`,
    ],
    warnings: [
      `<form><label>Search <input name="q"></label><button>Go</button></form>`,
      `<form><label>Name <input name="n"></label><input type="submit" value="Submit"></form>`,
      `<form><label>Name <input name="n"></label><button>OK</button></form>`,
      `<p><button type="button">x</button></p>`,
      `<p><button type="button">+</button></p>`,
    ],
    passes: [
      `<p><button type="button">Show the map</button></p>`,
      `<p><button type="button" aria-label="Close the menu">×</button></p>`,
      `<div role="dialog" aria-label="Delete"><p>Delete the list</p><button type="button">OK</button></div>`,
      `<p>Is this page useful? <button type="button">Yes</button> <button type="button">No</button></p>`,
      `<div><button type="button">1</button><button type="button">2</button><button type="button">3</button><button type="button">+</button></div>`,
      `<form><label>Name <input name="n"></label><button>Submit your application</button></form>`,
      `<form><input type="image" src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" alt="Search"></form>`,
    ],
  },
};
