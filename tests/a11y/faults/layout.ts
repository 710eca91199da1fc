import type { Fault } from "./fault.ts";
import {
  ADVICE,
  afterAll,
  all,
  atEnd,
  atStart,
  inFooter,
  inHeader,
  inMiddle,
  paragraph,
  script,
  set,
  style,
} from "./plant.ts";
import { CHART } from "./samples.ts";

const sentence = "Families told the council that they wait too long, and that nobody tells them why. ";

export const layout: readonly Fault[] = [
  {
    name: "fixed-width-container",
    expects: ["reflow"],
    variants: [
      style(`.govuk-width-container { min-width: 960px }`),
      set("body", { style: "width: 1000px" }),
      atEnd(`<div style="width:800px"><p class="govuk-body">${sentence.repeat(3)}</p></div>`),
    ],
  },
  {
    name: "picture-wider-than-phone",
    expects: ["reflow"],
    variants: [
      atEnd(
        `<img src="${CHART}" alt="Plans: 310 in 2022, 540 in 2023, 720 in 2024" width="900" height="560">`,
      ),
      inMiddle(`<p><img src="/icon.svg" alt="Two speech bubbles" style="min-width:700px"></p>`),
      inHeader(
        `<img src="/icon.svg" alt="" style="width:1100px;height:60px;object-fit:cover;display:block">`,
      ),
    ],
  },
  {
    name: "line-that-never-wraps",
    expects: ["reflow", "text-clipped"],
    variants: [
      atEnd(`<p class="govuk-body" style="white-space:nowrap">${sentence}</p>`),
      all(
        inMiddle(
          `<h2 class="govuk-heading-m one-line">What families in every part of Northshire told us in spring</h2>`,
        ),
        style(`.one-line { white-space: nowrap }`),
      ),
      inFooter(
        `<p class="govuk-body">Write&nbsp;to&nbsp;the&nbsp;County&nbsp;Hall,&nbsp;1&nbsp;Market&nbsp;Square,&nbsp;Ashby&nbsp;in&nbsp;Northshire,&nbsp;England</p>`,
      ),
    ],
  },
  {
    // What sticks out cannot even be scrolled to.
    name: "content-cut-at-the-edge",
    expects: ["reflow", "text-clipped"],
    variants: [
      all(
        style(`html, body { overflow-x: hidden } .wide { width: 700px }`),
        atEnd(`<div class="wide"><p class="govuk-body">${sentence.repeat(2)}</p></div>`),
      ),
      inMiddle(
        `<div style="overflow:hidden"><div style="width:900px"><p class="govuk-body">${sentence.repeat(2)}</p></div></div>`,
      ),
      all(
        style(`main { overflow-x: clip }`),
        atStart(`<p class="govuk-body" style="margin-left:260px;min-width:300px">${sentence}</p>`),
      ),
    ],
  },
  {
    name: "columns-that-never-stack",
    expects: ["reflow"],
    variants: [
      atEnd(
        `<div style="display:flex"><p class="govuk-body" style="flex:none;width:300px">${sentence}</p><p class="govuk-body" style="flex:none;width:300px">${sentence}</p></div>`,
      ),
      all(
        inMiddle(
          `<div class="cols"><div>${sentence}</div><div>${sentence}</div><div>${sentence}</div></div>`,
        ),
        style(`.cols { display: grid; grid-template-columns: repeat(3, 240px); gap: 16px }`),
      ),
      all(
        inFooter(
          `<ul class="bar"><li>County Hall</li><li>Market Square</li><li>Ashby</li><li>Northshire</li></ul>`,
        ),
        style(`.bar { display: table; width: 720px } .bar li { display: table-cell; width: 180px }`),
      ),
    ],
  },
  {
    // It fits a wide window; enlarged, there are more lines than the box has room for.
    name: "box-of-fixed-height",
    expects: ["resize-text", "text-clipped", "text-spacing", "text-resize-only", "reflow"],
    variants: [
      atEnd(`<div style="height:60px;overflow:hidden"><p class="govuk-body">${sentence.repeat(2)}</p></div>`),
      all(
        inMiddle(
          `<div class="teaser"><h2 class="govuk-heading-s">What families said</h2><p class="govuk-body">${sentence}</p></div>`,
        ),
        style(`.teaser { height: 90px; overflow: hidden; border: 1px solid #84adad }`),
      ),
      all(
        atStart(
          `<a class="tile" href="/events/">Roadshows and webinars for families of children with special educational needs</a>`,
        ),
        style(
          `.tile { display: block; width: 40vw; height: 50px; overflow: hidden; font-size: 19px; line-height: 25px }`,
        ),
      ),
    ],
  },
  {
    // It fits to the pixel, until a reader widens the gaps.
    name: "no-room-for-text-spacing",
    expects: ["text-spacing", "text-clipped", "text-resize-only"],
    variants: [
      atEnd(
        `<div style="width:300px;height:24px;line-height:24px;overflow:hidden;white-space:nowrap;font:16px/24px monospace">Monday 15 September, 10am</div>`,
      ),
      all(
        inMiddle(`<p class="fit">Everybody is welcome</p>`),
        style(
          `.fit { width: 212px; height: 28px; overflow: hidden; font: 17px/28px "Courier New", monospace }`,
        ),
      ),
      all(
        atStart(`<button type="button" class="tight">Find an event near you</button>`),
        style(
          `.tight { width: 200px; height: 32px; overflow: hidden; white-space: nowrap; font: 14px monospace; padding: 0 6px }`,
        ),
      ),
    ],
  },
  {
    name: "text-sized-by-window",
    expects: ["text-resize-only", "resize-text", "small-text"],
    variants: [
      atEnd(`<p style="font-size:1.6vw">${sentence.repeat(2)}</p>`),
      style(`main p, main .govuk-body { font-size: 1.5vw }`),
      inMiddle(`<h2 style="font-size:3vmin">What families told us</h2><p class="govuk-body">${sentence}</p>`),
    ],
  },
  {
    // A reader who sets larger text in the browser gets none.
    name: "text-sized-in-pixels",
    expects: ["text-resize-only"],
    variants: [
      style(`main p, main .govuk-body { font-size: 16px }`),
      set("html", { style: "font-size: 14px" }),
      atEnd(
        `<div style="font-size:15px;line-height:24px"><p style="font-size:15px">${sentence.repeat(3)}</p></div>`,
      ),
    ],
  },
  {
    name: "end-of-line-as-dots",
    expects: ["text-clipped"],
    variants: [
      atEnd(
        `<p class="govuk-body" style="width:300px;overflow:hidden;white-space:nowrap;text-overflow:ellipsis">${sentence}</p>`,
      ),
      all(
        inMiddle(`<ul class="short"><li><a class="govuk-link" href="/news/">${sentence}</a></li></ul>`),
        style(
          `.short { padding: 0 } .short li { max-width: 20em; overflow: hidden; text-overflow: ellipsis; white-space: nowrap }`,
        ),
      ),
      atStart(
        `<div style="display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:2;overflow:hidden;max-width:320px">${sentence.repeat(4)}</div>`,
      ),
    ],
  },
  {
    name: "text-cut-in-half",
    expects: ["text-clipped"],
    variants: [
      atEnd(
        `<div style="height:34px;width:420px;overflow:hidden"><p class="govuk-body">${sentence.repeat(2)}</p></div>`,
      ),
      all(
        inMiddle(`<h2 class="cropped">When the council will answer your letter</h2>`),
        style(`.cropped { font-size: 32px; line-height: 40px; height: 22px; overflow: hidden }`),
      ),
      inFooter(`<p style="width:90px;overflow:hidden;white-space:nowrap">Northshire County Council</p>`),
    ],
  },
  {
    name: "text-over-text",
    expects: ["text-overlap"],
    variants: [
      atEnd(
        `<p class="govuk-body">${sentence}</p><p class="govuk-body" style="margin-top:-45px">The council will answer in May, and then each year in spring.</p>`,
      ),
      all(
        inMiddle(
          `<div class="date"><p class="govuk-body">Roadshow in Ashby Town Hall</p><p class="on-top">Tuesday 5 May 2026</p></div>`,
        ),
        style(`.date { position: relative } .on-top { position: absolute; top: 4px; left: 20px; margin: 0 }`),
      ),
      atStart(
        `<h2 class="govuk-heading-m" style="line-height:.35;width:260px">What families told us about schools and about waiting</h2>`,
      ),
    ],
  },
  {
    name: "turned-by-style",
    expects: ["orientation"],
    variants: [
      style(`@media (orientation: portrait) { body { transform: rotate(90deg); transform-origin: center } }`),
      style(
        `@media screen and (orientation: landscape) and (max-width: 900px) { html { transform: rotate(-90deg); transform-origin: left top; width: 100vh; position: absolute; top: 100%; left: 0 } }`,
      ),
      style(`@media (orientation: portrait) { main { rotate: 90deg } }`),
    ],
  },
  {
    name: "please-turn-your-device",
    expects: ["orientation"],
    variants: [
      all(
        afterAll(`<div class="turn">Please turn your device to landscape to use this site.</div>`),
        style(
          `.turn { display: none } @media (orientation: portrait) { .turn { display: block; position: fixed; inset: 0; z-index: 99; padding: 40px; background: #fff; color: #111 } }`,
        ),
      ),
      all(
        style(
          `.rotate { display: none } @media (max-width: 800px) and (orientation: landscape) { header, main, footer { display: none } .rotate { display: block } }`,
        ),
        afterAll(`<p class="rotate">This page can only be seen in portrait mode.</p>`),
      ),
      all(
        style(
          `@media (orientation: portrait) { main { display: none } .held::before { content: "Rotate your phone" } }`,
        ),
        afterAll(`<div class="held"></div>`),
      ),
    ],
  },
  {
    name: "tiny-icons-side-by-side",
    expects: ["target-size"],
    variants: [
      atEnd(
        `<div><button type="button" aria-label="Save" style="width:16px;height:16px;padding:0">+</button><button type="button" aria-label="Share" style="width:16px;height:16px;padding:0">@</button><button type="button" aria-label="Print" style="width:16px;height:16px;padding:0">#</button></div>`,
      ),
      inFooter(
        `<div style="line-height:0"><a href="https://social.example/a" aria-label="Northshire on Social"><img src="/icon.svg" alt="" width="14" height="14"></a><a href="https://video.example/b" aria-label="Northshire on Video"><img src="/icon.svg" alt="" width="14" height="14"></a></div>`,
      ),
      all(
        inMiddle(
          `<div class="stars"><button type="button" aria-label="1 star">★</button><button type="button" aria-label="2 stars">★</button><button type="button" aria-label="3 stars">★</button></div>`,
        ),
        style(
          `.stars button { width: 15px; height: 18px; padding: 0; border: 0; background: none; color: inherit; font-size: 14px }`,
        ),
      ),
    ],
  },
  {
    name: "page-numbers-too-near",
    expects: ["target-size"],
    variants: [
      atEnd(
        `<nav aria-label="Pages of news" style="font-size:12px"><a href="?page=1">1</a>|<a href="?page=2">2</a>|<a href="?page=3">3</a>|<a href="?page=4">4</a></nav>`,
      ),
      all(
        inFooter(
          `<ul class="az"><li><a href="/site-map/#a">A</a></li><li><a href="/site-map/#b">B</a></li><li><a href="/site-map/#c">C</a></li></ul>`,
        ),
        style(
          `.az { display: flex; gap: 2px; padding: 0; list-style: none } .az a { display: block; width: 14px; height: 17px; font-size: 14px }`,
        ),
      ),
      all(
        atStart(
          `<div class="dots"><a href="#one" aria-label="Picture 1"></a><a href="#two" aria-label="Picture 2"></a><a href="#three" aria-label="Picture 3"></a></div><p id="one">One</p><p id="two">Two</p><p id="three">Three</p>`,
        ),
        style(
          `.dots a { display: inline-block; width: 10px; height: 10px; margin: 2px; border-radius: 50%; background: #14505c }`,
        ),
      ),
    ],
  },
  {
    name: "tiny-close-button",
    expects: ["target-size"],
    variants: [
      atEnd(
        `<div class="govuk-inset-text">The office is closed. <a href="/contact/">Contact</a><button type="button" aria-label="Close this notice" style="width:12px;height:12px;padding:0;font-size:9px;line-height:1">×</button></div>`,
      ),
      all(
        inMiddle(
          `<p class="chips"><span>Ashby<button type="button" aria-label="Move Ashby up">^</button><button type="button" aria-label="Remove Ashby">x</button></span></p>`,
        ),
        style(
          `.chips span { font-size: 14px } .chips button { width: 14px; height: 14px; padding: 0; border: 0; font-size: 10px }`,
        ),
      ),
      all(
        atStart(
          `<div class="rows"><p><button type="button" aria-label="Move up">▴</button></p><p><button type="button" aria-label="Move down">▾</button></p></div>`,
        ),
        style(
          `.rows p { margin: 0; line-height: 12px } .rows button { width: 18px; height: 12px; padding: 0; font-size: 8px; line-height: 1; display: block }`,
        ),
      ),
    ],
  },
  {
    name: "zoom-forbidden",
    expects: ["meta-viewport"],
    variants: [
      set("meta[name=viewport]", { content: "width=device-width, initial-scale=1, user-scalable=no" }),
      set("meta[name=viewport]", { content: "width=device-width,initial-scale=1.0,maximum-scale=1.0" }),
      set("meta[name=viewport]", {
        content: "width=device-width, maximum-scale=1, minimum-scale=1, user-scalable=0",
      }),
    ],
  },
  {
    name: "text-too-small",
    expects: ["small-text"],
    levels: ADVICE,
    variants: [
      inFooter(`<p style="font-size:9px">${sentence}</p>`),
      all(atEnd(`<p class="terms">${sentence}</p>`), style(`.terms { font-size: 0.5rem }`)),
      inMiddle(`<p><font size="1">${sentence}</font></p>`),
      atStart(`<p><small><small><small>${sentence}</small></small></small></p>`),
    ],
  },
  {
    name: "lines-too-close",
    expects: ["line-height", "text-overlap"],
    levels: ADVICE,
    variants: [
      style(`main p { line-height: 1 !important; max-width: 20em }`),
      atEnd(`<p style="line-height:16px;font-size:19px;max-width:500px">${sentence.repeat(4)}</p>`),
      inMiddle(`<div style="line-height:100%;max-width:32em">${sentence.repeat(5)}</div>`),
    ],
  },
  {
    name: "lines-too-long",
    expects: ["line-length"],
    levels: ADVICE,
    variants: [
      all(
        style(`main .govuk-body, .govuk-width-container { max-width: none !important }`),
        atEnd(`<p class="govuk-body">${sentence.repeat(6)}</p>`),
      ),
      atEnd(`<p style="width:75rem;max-width:90vw">${sentence.repeat(6)}</p>`),
      inMiddle(`<div style="font-size:13px;width:960px;max-width:100%">${sentence.repeat(7)}</div>`),
    ],
  },
  {
    name: "text-justified",
    expects: ["justified-text"],
    levels: ADVICE,
    variants: [
      atEnd(`<p class="govuk-body" align="justify">${sentence.repeat(5)}</p>`),
      all(style(`main p { text-align: justify }`), atEnd(`<p class="govuk-body">${sentence.repeat(4)}</p>`)),
      inMiddle(`<div style="text-align:justify;max-width:24em">${sentence.repeat(5)}</div>`),
    ],
  },
  {
    name: "label-across-the-page",
    expects: ["label-far"],
    levels: ADVICE,
    variants: [
      atEnd(
        `<p style="display:flex;justify-content:space-between;width:900px;max-width:100%"><label for="far1">Town</label> <input id="far1"></p>`,
      ),
      inMiddle(
        `<table role="presentation" style="width:100%"><tr><td style="width:80%"><label for="far2">Your reference</label></td><td><input id="far2"></td></tr></table>`,
      ),
      all(
        atStart(
          `<div class="far"><label for="far3">Area</label><select id="far3"><option>North</option><option>South</option></select></div>`,
        ),
        style(
          `.far { display: grid; grid-template-columns: 1fr auto } .far select { width: 140px } @media (max-width: 640px) { .far { display: block } }`,
        ),
      ),
    ],
  },
  {
    // Enlarged, a bar that stays takes most of the window.
    name: "fixed-bars-fill-small-window",
    expects: ["reflow", "resize-text", "focus-obscured"],
    variants: [
      style(
        `header.site-header { position: fixed; top: 0; left: 0; right: 0; min-height: 170px; z-index: 9 } body { padding-top: 190px } html { scroll-padding-top: 180px }`,
      ),
      all(
        afterAll(
          `<div class="promo" role="region" aria-label="Survey">Tell us what you think of this page. It takes three minutes and helps every family in the county.</div>`,
        ),
        style(
          `.promo { position: fixed; left: 0; right: 0; bottom: 0; height: 190px; padding: 16px; box-sizing: border-box; background: #14505c; color: #fff } body { padding-bottom: 200px } html { scroll-padding-bottom: 200px }`,
        ),
      ),
      all(
        inHeader(`<div class="brand">Northshire Council</div>`),
        style(
          `header.site-header { position: sticky; top: 0; z-index: 9 } .brand { height: 150px; color: #fff; font-size: 2rem } html { scroll-padding-top: 260px }`,
        ),
      ),
    ],
  },
  {
    // Two columns are narrowed until words no longer fit.
    name: "words-out-of-their-boxes",
    expects: ["text-overlap", "reflow", "resize-text", "text-clipped"],
    variants: [
      all(
        atEnd(
          `<div class="pair"><p>Accommodation</p><p>Responsibilities</p><p>Transportation</p><p>Communication</p></div>`,
        ),
        style(
          `.pair { display: grid; grid-template-columns: repeat(4, 1fr); width: 100% } .pair p { margin: 0; min-width: 0; font-size: 20px }`,
        ),
      ),
      inMiddle(
        `<div style="display:flex"><div style="width:10%;font-size:19px">Administration</div><div style="width:10%;font-size:19px">Environmental</div><div style="width:80%">Both departments answer letters.</div></div>`,
      ),
      all(
        inFooter(
          `<div class="thirds"><div>Neurodevelopmental</div><div>Multidisciplinary</div><div>Confidentiality</div></div>`,
        ),
        style(`.thirds { display: flex } .thirds div { width: 33%; flex: none; font-size: 19px }`),
      ),
    ],
  },
  {
    name: "button-hidden-when-narrow",
    expects: ["reflow", "resize-text"],
    variants: [
      all(
        atEnd(`<p><a class="govuk-link book" href="/events/">Book a place</a></p>`),
        style(`@media (max-width: 700px) { .book { display: none } }`),
      ),
      style(`@media (max-width: 480px) { main h2 ~ p, main li p { display: none } }`),
      all(
        inMiddle(
          `<aside aria-label="Help"><p class="govuk-body hide-small">Ring 01632 960001 for help with this form.</p></aside>`,
        ),
        style(`@media only screen and (max-width: 50em) { .hide-small { visibility: hidden } }`),
      ),
    ],
  },
  {
    // The order of the script: measured once, never again.
    name: "height-frozen-by-script",
    expects: ["resize-text", "text-clipped", "text-spacing", "reflow", "text-resize-only"],
    variants: [
      all(
        atEnd(`<div id="frozen"><p class="govuk-body">${sentence.repeat(3)}</p></div>`),
        script(
          `const frozen = document.getElementById("frozen"); frozen.style.cssText = "overflow:hidden;height:" + frozen.offsetHeight + "px"`,
        ),
      ),
      script(
        `addEventListener("load", () => { for (const each of document.querySelectorAll("main p")) { each.style.height = each.offsetHeight + "px"; each.style.overflow = "hidden" } })`,
      ),
      all(
        inMiddle(`<ul class="even"><li>${sentence}</li><li>${sentence.repeat(2)}</li></ul>`),
        script(
          `const items = [...document.querySelectorAll(".even li")]; const tallest = Math.max(...items.map((item) => item.offsetHeight)); for (const item of items) { item.style.maxHeight = tallest + "px"; item.style.overflow = "hidden" }`,
        ),
      ),
    ],
  },
  {
    name: "wide-words-in-narrow-box",
    expects: ["reflow", "text-clipped"],
    variants: [
      atEnd(
        `<p class="govuk-body" style="overflow-wrap:normal;word-break:keep-all">www.northshire.example/childrenandyoungpeoplewithspecialeducationalneedsanddisabilities</p>`,
      ),
      inMiddle(
        `<pre style="font-size:16px">Dear parent carer, thank you for your letter about the roadshow in Ashby.</pre>`,
      ),
      (page) => {
        paragraph(page).append(" <code>SPECIAL_EDUCATIONAL_NEEDS_AND_DISABILITIES_STRATEGY_2026</code>");
      },
    ],
  },
  {
    // A heading as large as a poster: at 400% one word of it is wider than the window.
    name: "heading-larger-than-phone",
    expects: ["reflow", "text-clipped"],
    variants: [
      set("main h1", { style: "font-size: 140px" }),
      atEnd(`<p style="font-size:90px;margin:0">Congratulations</p>`),
      style(`main h2 { font-size: 6.5rem; white-space: nowrap }`),
    ],
  },
];
