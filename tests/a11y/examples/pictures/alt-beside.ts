import type { ProbeExamples } from "../examples.ts";
import { HILL, img } from "./picture.ts";

export const altBeside: ProbeExamples = {
  "alt-repeated": {
    errors: [
      `<a href="/hill">${img(`alt="The hill"`)} The hill</a>`,
      `<a href="/hill">${img(`alt="The hill"`)}<span>The Hill.</span></a>`,
      `<button><img src="${HILL}" width="20" alt="Search"> Search</button>`,
      `<button><svg width="20" height="20" role="img"><title>Search</title><circle r="9"/></svg> Search</button>`,
      `<h2><img src="${HILL}" width="20" alt="News"> News</h2>`,
    ],
    warnings: [
      `<figure>${img(`alt="The hill above the town in May"`)}<figcaption>The hill above the town in May</figcaption></figure>`,
      `<div>${img(`alt="Summer fair"`)}<h2>Summer fair</h2><p>Come and see.</p></div>`,
      `<p><img src="${HILL}" width="20" alt="Telephone"> Telephone</p>`,
      `<figure>${img(`alt="Parents talk in the hall"`)}<figcaption>Parents talk in the hall. Photo: Northshire</figcaption></figure>`,
    ],
    passes: [
      `<a href="/hill">${img(`alt=""`)} The hill</a>`,
      `<a href="/hill">${img(`alt="The hill"`)}</a><a href="/hill">The hill</a>`,
      `<figure>${img(`alt="Sheep stand on a green slope"`)}<figcaption>The hill above the town in May</figcaption></figure>`,
      `<div>${img(`alt="Children on a roundabout"`)}<h2>Summer fair</h2></div>`,
      `<p><img src="${HILL}" width="20" alt="Telephone"> 01234 567890</p>`,
      `<button aria-label="Search"><img src="${HILL}" width="20" alt="Search"> Search</button>`,
    ],
  },
  "alt-title-differs": {
    warnings: [
      img(`alt="The hill" title="Northshire homepage"`),
      `<form><input type="image" src="${HILL}" alt="Search" title="Click to go"></form>`,
    ],
    passes: [img(`alt="The hill" title="The hill"`), img(`alt="The hill"`), img(`alt="The hill" title=""`)],
  },
  "alt-empty-title": {
    errors: [img(`alt="" title="The hill"`)],
    warnings: [img(`title="The hill"`)],
    passes: [
      img(`alt="The hill"`),
      img(`alt="" title=""`),
      img(`alt=""`),
      img(`alt="The hill" title="The hill"`),
    ],
  },
  "presentation-role-conflict": {
    warnings: [img(`role="presentation" alt="Clipart of a line"`), img(`role="none" alt="The hill"`)],
    passes: [img(`role="presentation" alt=""`), img(`alt="The hill"`), img(`role="presentation"`)],
  },
};
