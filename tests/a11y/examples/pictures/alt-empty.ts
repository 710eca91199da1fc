import type { ProbeExamples } from "../examples.ts";
import { file, HILL, img } from "./picture.ts";

const TEXT = "<p>We meet parents in every town of the county.</p>";

export const altEmpty: ProbeExamples = {
  "alt-empty-informative": {
    errors: [
      `<a href="/places">${img(`alt=""`)}</a>`,
      `<button>${img(`alt=""`)}</button>`,
      `<a href="/places"><span><img src="${HILL}" width="30" alt="" role="presentation"></span></a>`,
      `<a href="/places"><svg width="30" height="30" aria-hidden="true"><circle r="9"/></svg></a>`,
    ],
    warnings: [
      `${TEXT}<figure>${img(`alt=""`)}<figcaption>Places taken by month</figcaption></figure>`,
      `${TEXT}${file("places-chart.png", `alt=""`)}`,
      `${TEXT}${file("logo-northshire.png", `alt=""`)}`,
      `${TEXT}${img(`alt="" class="infographic"`)}`,
      `${TEXT}${img(`alt="Where to find us" aria-hidden="true"`)}`,
      `${TEXT}${img(`alt=""`)}${TEXT}`,
      `<img src="${HILL}" width="84" height="24" alt="">`,
      `<table><tr><th scope="row">Free parking</th><td><img src="tick.png" width="20" height="20" alt=""></td></tr></table>`,
    ],
    passes: [
      `${TEXT}${img(`alt="Parents in the hall"`)}`,
      `<a href="/places">${img(`alt=""`)} Places</a>`,
      `<a href="/places" aria-label="Places">${img(`alt=""`)}</a>`,
      `<a href="/places" aria-hidden="true" tabindex="-1">${img(`alt=""`)}</a>${TEXT}`,
      `${TEXT}${file("decorative-swirl.png", `alt=""`)}`,
      `${TEXT}${img(`alt="" class="hero"`)}`,
      `<p><img src="warning.png" width="20" height="20" alt=""> Warning: the hall has stairs.</p>`,
      `<ul>${`<li>${img(`alt=""`)}<h2>Hill</h2></li>`.repeat(2)}</ul>`,
      `<button><svg width="30" height="30" aria-hidden="true"><circle r="9"/></svg> Search</button>`,
      `<p><svg width="30" height="30" aria-hidden="true"><circle r="9"/></svg> 01234 567890</p>`,
    ],
  },
};
