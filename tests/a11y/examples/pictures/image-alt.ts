import type { ProbeExamples } from "../examples.ts";
import { HILL, img } from "./picture.ts";

const STAR = `<path d="M50 5l45 90-90-60h90l-90 60z"/>`;

export const imageAlt: ProbeExamples = {
  "image-alt": {
    errors: [
      img(""),
      img(`alt=" "`),
      `<a href="/places">${img("")}</a>`,
      `<a href="/places">${img(`alt="  "`)}</a>`,
      `<div role="img" style="width: 80px; height: 80px; background: url('${HILL}')"></div>`,
      `<p>Open <span role="img">★</span> daily</p>`.replace(`role="img"`, `role="img" aria-label=""`),
      img(`role="none" tabindex="0"`),
      img(`aria-labelledby="nothing"`),
    ],
    passes: [
      img(`alt="The hill above the town"`),
      img(`alt=""`),
      img("alt"),
      img(`role="presentation"`),
      img(`aria-hidden="true"`),
      img(`aria-label="The hill above the town"`),
      img(`title="The hill above the town"`),
      `<div hidden>${img("")}</div>`,
      `<div role="img" aria-label="The hill above the town" style="width: 80px; height: 80px; background: url('${HILL}')"></div>`,
    ],
  },
  "input-image-alt": {
    errors: [
      `<form><input type="image" src="${HILL}"></form>`,
      `<form><input type="image" src="${HILL}" alt=""></form>`,
      `<form><input type="image" src="${HILL}" alt=" " name="go"></form>`,
    ],
    passes: [
      `<form><input type="image" src="${HILL}" alt="Search"></form>`,
      `<form><input type="image" src="${HILL}" aria-label="Search"></form>`,
      `<form><input type="image" src="${HILL}" title="Search"></form>`,
      `<form><input type="submit"></form>`,
    ],
  },
  "area-alt": {
    errors: [
      `${img(`alt="Our county" usemap="#county"`)}<map name="county"><area shape="rect" coords="0,0,80,80" href="/north"></map>`,
      `${img(`alt="Our county" usemap="#county"`)}<map name="county"><area shape="rect" coords="0,0,80,80" href="/north" alt=""></map>`,
    ],
    passes: [
      `${img(`alt="Our county" usemap="#county"`)}<map name="county"><area shape="rect" coords="0,0,80,80" href="/north" alt="North"></map>`,
      `${img(`alt="Our county" usemap="#county"`)}<map name="county"><area shape="rect" coords="0,0,80,80" alt=""></map>`,
      `<map name="county"><area shape="rect" coords="0,0,80,80" href="/north"></map>`,
    ],
  },
  "object-alt": {
    errors: [
      `<object data="${HILL}" type="image/svg+xml"></object>`,
      `<object data="${HILL}" type="image/svg+xml" title=""></object>`,
      `<embed src="film.mp4" type="video/mp4" width="200" height="100">`,
    ],
    passes: [
      `<object data="${HILL}" type="image/svg+xml" aria-label="The hill above the town"></object>`,
      `<object data="${HILL}" type="image/svg+xml" title="The hill above the town"></object>`,
      `<object data="${HILL}" type="image/svg+xml" role="presentation"></object>`,
      `<object data="${HILL}" type="image/svg+xml" style="display: none"></object>`,
    ],
  },
  "svg-img-alt": {
    errors: [
      `<svg role="img" width="100" height="100">${STAR}</svg>`,
      `<svg role="img" width="100" height="100"><title></title>${STAR}</svg>`,
      `<a href="/places"><svg width="24" height="24" viewBox="0 0 100 100">${STAR}</svg></a>`,
      `<button><svg width="24" height="24" viewBox="0 0 100 100">${STAR}</svg></button>`,
      `<svg width="100" height="100"><circle role="graphics-symbol" cx="50" cy="50" r="40"/></svg>`,
    ],
    warnings: [
      `<svg width="300" height="200" viewBox="0 0 100 100">${STAR}</svg><p>Places taken</p>`,
      `<figure><svg width="300" height="200"><rect width="40" height="90"/><rect x="50" width="40" height="50"/><text x="5" y="120">May</text><text x="55" y="120">June</text></svg><figcaption>Places taken</figcaption></figure>`,
      `<table><tr><th scope="row">Free parking</th><td><svg width="20" height="20" viewBox="0 0 100 100">${STAR}</svg></td></tr></table>`,
    ],
    passes: [
      `<svg role="img" aria-label="Best of the year" width="100" height="100">${STAR}</svg>`,
      `<svg role="img" width="100" height="100"><title>Best of the year</title>${STAR}</svg>`,
      `<svg width="300" height="200" aria-hidden="true">${STAR}</svg>`,
      `<svg width="300" height="200" role="presentation">${STAR}</svg>`,
      `<a href="/places"><svg width="24" height="24" viewBox="0 0 100 100">${STAR}</svg> Places</a>`,
      `<button aria-label="Close"><svg width="24" height="24" viewBox="0 0 100 100">${STAR}</svg></button>`,
      `<p><svg width="16" height="16" viewBox="0 0 100 100">${STAR}</svg> Best of the year</p>`,
      `<table><tr><th scope="row">Free parking</th><td><svg width="20" height="20" viewBox="0 0 100 100">${STAR}</svg> Yes</td></tr></table>`,
    ],
  },
  "canvas-alt": {
    errors: [`<canvas role="img" width="200" height="100"></canvas>`],
    warnings: [
      `<canvas id="places" width="200" height="100"></canvas><script>document.querySelector("#places").getContext("2d").fillRect(10, 10, 50, 80)</script>`,
    ],
    passes: [
      `<canvas width="200" height="100"></canvas>`,
      `<canvas id="places" role="img" aria-label="40 places taken in May" width="200" height="100"></canvas><script>document.querySelector("#places").getContext("2d").fillRect(10, 10, 50, 80)</script>`,
      `<canvas id="places" width="200" height="100">40 places taken in May</canvas><script>document.querySelector("#places").getContext("2d").fillRect(10, 10, 50, 80)</script>`,
      `<canvas id="places" aria-hidden="true" width="200" height="100"></canvas><script>document.querySelector("#places").getContext("2d").fillRect(10, 10, 50, 80)</script>`,
      `<canvas id="snow" style="position: fixed; inset: 0; pointer-events: none" width="200" height="100"></canvas><script>document.querySelector("#snow").getContext("2d").fillRect(10, 10, 50, 80)</script>`,
    ],
  },
};
