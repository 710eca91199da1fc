import type { Fault } from "./fault.ts";
import {
  ADVICE,
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
import { PHOTO } from "./samples.ts";

const sentence = "Families told the council that they wait too long, and that nobody tells them why.";

export const colour: readonly Fault[] = [
  {
    name: "pale-text-inline",
    expects: ["color-contrast"],
    variants: [
      (page) => {
        paragraph(page).css("color", "#aaa");
      },
      atEnd(`<p class="govuk-body"><font color="#9acd32">${sentence}</font></p>`),
      inFooter(`<p class="govuk-body" style="color:rgb(150, 160, 165)">Northshire County Council</p>`),
    ],
  },
  {
    name: "pale-text-by-class",
    expects: ["color-contrast"],
    variants: [
      all(atEnd(`<p class="govuk-body meta">Published 3 May 2026</p>`), style(`.meta { color: #999 }`)),
      style(`footer.site-footer p { color: hsl(190 10% 60%) }`),
      all(
        inMiddle(`<span class="tag-new">New this week</span>`),
        style(`.tag-new { padding: 2px 8px; background: #ffd83d; color: #fff }`),
      ),
    ],
  },
  {
    name: "pale-links",
    expects: ["color-contrast"],
    variants: [
      style(`main a:link { color: #7ec8e3 !important }`),
      (page) => {
        page("main a[href]").first().css("color", "#f5a623");
      },
      all(
        inFooter(`<p class="foot-links"><a href="/news/">News</a></p>`),
        style(`.foot-links a { color: #b9c4c6 }`),
      ),
    ],
  },
  {
    name: "pale-button",
    expects: ["color-contrast"],
    variants: [
      atEnd(
        `<button type="button" style="padding:10px 20px;border:0;background:#ff9900;color:#fff">Book a place</button>`,
      ),
      all(
        inMiddle(`<p><a class="cta" href="/events/">See the events</a></p>`),
        style(
          `.cta { display: inline-block; padding: 12px; background: #5cb85c; color: #fff; text-decoration: none }`,
        ),
      ),
      atStart(
        `<form action="/search"><label for="pb">Search</label> <input id="pb" name="q"> <input type="submit" value="Search this site" style="background:#d9d9d9;color:#8c8c8c;border:1px solid #555"></form>`,
      ),
    ],
  },
  {
    name: "text-faded",
    expects: ["color-contrast"],
    variants: [
      atEnd(`<p class="govuk-body" style="opacity:.35">${sentence}</p>`),
      style(`main h2 { opacity: 0.3 }`),
      all(
        inMiddle(`<div class="past"><p class="govuk-body">The roadshow in Ashby is over.</p></div>`),
        style(`.past { filter: opacity(35%) }`),
      ),
    ],
  },
  {
    name: "text-in-colour-of-its-ground",
    expects: ["color-contrast"],
    variants: [
      atEnd(`<p style="background:#fff;color:#fff">special needs, council, roadshow, strategy, families</p>`),
      all(
        inFooter(`<p class="ghost">Northshire County Council, County Hall, Ashby</p>`),
        style(`.ghost { background: #eef5f4; color: #eef5f4 }`),
      ),
      inHeader(`<p style="margin:0;background:#14505c;color:#14555f">A plan for every child</p>`),
    ],
  },
  {
    // The page turns dark with the reader's device; this part keeps its dark words.
    name: "unreadable-in-dark-mode",
    expects: ["color-contrast"],
    variants: [
      atEnd(`<p style="color:#222">${sentence}</p>`),
      style(`main h2 { color: #14505c !important }`),
      all(
        inMiddle(`<div class="box-dark"><p class="govuk-body">${sentence}</p></div>`),
        style(`@media (prefers-color-scheme: dark) { .box-dark { background: #fff; padding: 12px } }`),
      ),
    ],
  },
  {
    name: "pale-under-mouse-or-focus",
    expects: ["color-contrast", "focus-contrast"],
    variants: [
      style(`main a:hover { color: #cfe8ef !important; background: #fff }`),
      all(
        atEnd(`<button type="button" class="ghost-button">Show the dates</button>`),
        style(
          `.ghost-button { background: #fff; color: #14505c; border: 2px solid #14505c } .ghost-button:hover { background: #d9ecef; color: #fff }`,
        ),
      ),
      style(`main a:focus { color: #fff !important; background: #ffe680 !important }`),
    ],
  },
  {
    name: "text-below-best-contrast",
    expects: ["color-contrast-enhanced"],
    levels: ADVICE,
    variants: [
      atEnd(`<p style="background:#fff;color:#6a6a6a">${sentence}</p>`),
      inMiddle(`<p style="background:#fff;color:#757575">${sentence}</p>`),
      all(
        inFooter(`<p class="soft">Northshire County Council</p>`),
        style(`.soft { background: #14505c; color: #b5c7ca }`),
      ),
    ],
  },
  {
    name: "text-on-photograph",
    expects: ["text-over-image", "color-contrast"],
    variants: [
      atEnd(
        `<div style="background:url(&quot;${PHOTO}&quot;) center/cover;padding:40px"><p style="color:#fff;font-size:19px;margin:0">${sentence}</p></div>`,
      ),
      all(
        inMiddle(`<div class="photo-hero"><h2>Have your say this spring</h2></div>`),
        style(
          `.photo-hero { padding: 60px 20px; background-image: url("${PHOTO}"); background-size: cover } .photo-hero h2 { color: #fff; margin: 0 }`,
        ),
      ),
      atStart(
        `<figure style="position:relative;margin:0;width:480px;max-width:100%"><img src="${PHOTO}" alt="Two people in a park" style="width:100%"><figcaption style="position:absolute;left:10px;bottom:10px;color:#e8e8e8">A walk in Ashby park in spring</figcaption></figure>`,
      ),
    ],
  },
  {
    name: "text-on-gradient",
    expects: ["text-over-image", "color-contrast"],
    variants: [
      atEnd(
        `<div style="padding:20px;background:linear-gradient(90deg,#14505c,#f4f4f4);color:#fff">${sentence}</div>`,
      ),
      all(
        inMiddle(`<p class="sunrise">${sentence}</p>`),
        style(`.sunrise { padding: 16px; background: linear-gradient(#222, #fff 70%); color: #333 }`),
      ),
      all(
        inFooter(`<p class="clip">Every child matters to us in Northshire</p>`),
        style(
          `.clip { background: linear-gradient(90deg, #005a73, #f2f7f7); background-clip: text; -webkit-background-clip: text; color: transparent }`,
        ),
      ),
    ],
  },
  {
    name: "pale-placeholder",
    expects: ["placeholder-contrast", "color-contrast"],
    variants: [
      all(
        atEnd(`<p><label for="ph1">Town</label> <input id="ph1" placeholder="for example Ashby"></p>`),
        style(`#ph1 { background: #fff; color: #111 } #ph1::placeholder { color: #c9c9c9 }`),
      ),
      all(
        inMiddle(
          `<p><label for="ph2">Question</label><br><textarea id="ph2" placeholder="Tell us in your own words"></textarea></p>`,
        ),
        style(`textarea { background: #fff } textarea::placeholder { color: #111; opacity: .25 }`),
      ),
      all(
        inHeader(
          `<form role="search" action="/search"><label for="ph3" style="color:#fff">Search</label> <input id="ph3" name="q" placeholder="News and events"> <button>Search</button></form>`,
        ),
        style(
          `#ph3 { background: #14505c; color: #fff; border: 1px solid #fff } #ph3::placeholder { color: #4f8590 }`,
        ),
      ),
    ],
  },
  {
    name: "usable-button-looks-disabled",
    expects: ["disabled-contrast", "color-contrast"],
    variants: [
      atEnd(
        `<button type="button" style="background:#e3e3e3;color:#b0b0b0;border:1px solid #d0d0d0">Send your answers</button>`,
      ),
      all(
        inMiddle(`<p><a href="/events/" class="btn disabled">Book a place</a></p>`),
        style(
          `.btn.disabled { padding: 8px 16px; background: #ddd; color: #aaa; cursor: not-allowed; text-decoration: none }`,
        ),
      ),
      atStart(
        `<button type="button" aria-disabled="true" style="opacity:.4;background:#14505c;color:#fff" onclick="location.href='/contact/'">Next step</button>`,
      ),
    ],
  },
  {
    name: "field-without-visible-edge",
    expects: ["non-text-contrast"],
    variants: [
      atEnd(
        `<p><label for="e1">Town</label> <input id="e1" style="border:1px solid #e5e5e5;background:#fff;color:#111"></p>`,
      ),
      all(
        inMiddle(`<p><label for="e2">Question</label><br><textarea id="e2"></textarea></p>`),
        style(`#e2 { border: 0; background: #f7f7f7; color: #111; width: 300px }`),
      ),
      all(
        inFooter(
          `<p><label for="e3">Area</label> <select id="e3"><option>North</option><option>South</option></select></p>`,
        ),
        style(
          `#e3 { appearance: none; border: 1px solid #dbe6e6; background: #eef5f4; color: #111; padding: 6px 20px }`,
        ),
      ),
    ],
  },
  {
    name: "icon-hardly-seen",
    expects: ["non-text-contrast"],
    variants: [
      atEnd(
        `<button type="button" aria-label="Search" style="background:#fff;border:0;padding:10px"><svg width="24" height="24" viewBox="0 0 24 24" aria-hidden="true"><circle cx="10" cy="10" r="6" fill="none" stroke="#ddd" stroke-width="2"></circle><path d="M15 15l6 6" stroke="#ddd" stroke-width="2"></path></svg></button>`,
      ),
      inHeader(
        `<button type="button" aria-label="Menu" style="width:44px;height:44px;background:#14505c;border:0"><svg width="24" height="24" viewBox="0 0 24 24" aria-hidden="true"><path d="M3 6h18M3 12h18M3 18h18" stroke="#35707c" stroke-width="2"></path></svg></button>`,
      ),
      all(
        inMiddle(`<p><a href="/feeds/" class="feed" aria-label="News feed"></a></p>`),
        style(`.feed { display: block; width: 32px; height: 32px; border-radius: 50%; background: #eef3f3 }`),
      ),
    ],
  },
  {
    name: "own-checkbox-hardly-seen",
    expects: ["non-text-contrast"],
    variants: [
      all(
        atEnd(`<p class="own"><input type="checkbox" id="own1"> <label for="own1">Send me news</label></p>`),
        style(
          `.own input { appearance: none; width: 24px; height: 24px; border: 1px solid #dcdcdc; background: #fff } .own input:checked { background: #555 }`,
        ),
      ),
      all(
        inMiddle(
          `<p class="sw"><input type="checkbox" role="switch" id="own2"> <label for="own2">Large text</label></p>`,
        ),
        style(
          `.sw input { appearance: none; width: 48px; height: 24px; border-radius: 12px; background: #eee; border: 0 } .sw input:checked { background: #14505c }`,
        ),
      ),
      all(
        inFooter(`<p class="rad"><input type="radio" name="r" id="own3"> <label for="own3">Yes</label></p>`),
        style(
          `.rad input { appearance: none; width: 24px; height: 24px; border: 2px solid #dfe8e8; border-radius: 50% }`,
        ),
      ),
    ],
  },
  {
    name: "link-told-by-colour-only",
    expects: ["link-in-text-block"],
    variants: [
      all(
        atEnd(
          `<p class="govuk-body">${sentence} You can read <a class="bare" href="/news/">what the council answered</a> and say more in May.</p>`,
        ),
        style(`.bare { color: #2f4f7f; text-decoration: none }`),
      ),
      all(
        style(`main p a, main li a { text-decoration: none !important; color: #123c46 !important }`),
        inMiddle(
          `<p class="govuk-body">It was a long day, and <a class="govuk-link" href="/events/">the events that follow</a> will be shorter.</p>`,
        ),
      ),
      inFooter(
        `<p class="govuk-body">We keep very little, as <a href="/privacy/" style="text-decoration:none;color:#333b3d">our privacy page</a> explains in plain words.</p>`,
      ),
    ],
  },
  {
    // A dot of another colour, and nothing else.
    name: "state-as-coloured-dot",
    expects: ["color-only"],
    variants: [
      all(
        atEnd(
          `<ul class="halls"><li><span class="dot" style="background:#0a0"></span>Ashby Town Hall</li><li><span class="dot" style="background:#c00"></span>Milford Hall</li></ul>`,
        ),
        style(
          `.halls { list-style: none; padding: 0 } .dot { display: inline-block; width: 14px; height: 14px; margin-right: 8px; border-radius: 50% }`,
        ),
      ),
      inMiddle(
        `<table><caption>Places left</caption><tr><th scope="col">Town</th><th scope="col">Places</th></tr><tr><td>Ashby</td><td style="background:#00a33b"></td></tr><tr><td>Thorne</td><td style="background:#d4351c"></td></tr></table>`,
      ),
      inFooter(
        `<p class="govuk-body">Phone lines: <svg width="16" height="16" aria-hidden="true"><circle cx="8" cy="8" r="8" fill="#0a7a2f"></circle></svg> Office: <svg width="16" height="16" aria-hidden="true"><circle cx="8" cy="8" r="8" fill="#ca3535"></circle></svg></p>`,
      ),
    ],
  },
  {
    name: "meaning-of-coloured-words",
    expects: ["color-only", "sensory-instructions"],
    variants: [
      atEnd(
        `<p class="govuk-body">Dates in red are full.</p><ul class="govuk-list"><li>5 May</li><li style="color:#c00">12 May</li><li>19 May</li></ul>`,
      ),
      inMiddle(
        `<p class="govuk-body">Events marked in green are online.</p><p class="govuk-body"><span style="color:#00703c">Webinar for parents</span>, <span style="color:#1d3f8f">Roadshow in Ashby</span></p>`,
      ),
      atStart(
        `<table><caption>Opening days</caption><tr><th scope="col">Monday</th><th scope="col">Tuesday</th></tr><tr><td style="background:#f8d7da;color:#111">10 to 2</td><td style="background:#d4edda;color:#111">10 to 2</td></tr></table><p class="govuk-body">Pink days are closed; green days are open.</p>`,
      ),
    ],
  },
  {
    name: "required-fields-in-red",
    expects: ["color-only", "required-not-told"],
    variants: [
      atEnd(
        `<form action="/send"><p class="govuk-body">Fields in red must be filled in.</p><p><label for="rq1" style="color:#c00">Question</label> <input id="rq1"></p><p><label for="rq2">Town</label> <input id="rq2"></p><button>Send your question</button></form>`,
      ),
      all(
        inMiddle(
          `<form action="/send" class="mark"><p><label for="rq3" class="must">Reference</label> <input id="rq3" required></p><p><label for="rq4">Town</label> <input id="rq4"></p><button>Send the form</button></form>`,
        ),
        style(`.mark .must { color: #b00020 }`),
      ),
      all(
        inFooter(
          `<form action="/send"><p>The coloured fields are required.</p><p><label for="rq5">Your view</label> <input id="rq5" class="yellow"></p><p><label for="rq6">Area</label> <input id="rq6"></p><button>Send your view</button></form>`,
        ),
        style(`.yellow { background: #fff2a8; color: #111 }`),
      ),
    ],
  },
  {
    name: "current-page-by-colour-only",
    expects: ["color-only"],
    variants: [
      all(
        set(".govuk-service-navigation__link", { class: "govuk-service-navigation__link here" }),
        style(`.here { color: #9c1f5c !important }`),
      ),
      atEnd(
        `<nav aria-label="Pages"><a href="?1" style="margin:8px;color:#005a73">1</a> <a href="?2" style="margin:8px;color:#b3261e">2</a> <a href="?3" style="margin:8px;color:#005a73">3</a></nav>`,
      ),
      all(
        inMiddle(
          `<ol class="step-list"><li>Your child</li><li class="now">Your school</li><li>Send</li></ol>`,
        ),
        style(`.step-list .now { color: #00703c }`),
      ),
    ],
  },
  {
    // The mistake is a red edge, and no words.
    name: "mistake-as-red-edge",
    expects: ["color-only", "error-not-identified", "status-message"],
    variants: [
      all(
        atEnd(
          `<form id="re1" novalidate><label for="re2">Email</label> <input id="re2" type="email" autocomplete="email"> <button>Sign up</button></form>`,
        ),
        script(
          `document.getElementById("re1").onsubmit = (event) => { event.preventDefault(); document.getElementById("re2").style.border = "2px solid red" }`,
        ),
      ),
      inMiddle(
        `<form action="/send"><p><label for="re3">Postcode</label> <input id="re3" autocomplete="postal-code" value="ABC" class="error" style="border:2px solid #d4351c"></p><button>Find a hall</button></form>`,
      ),
      all(
        atStart(`<p><label for="re4">Age of your child</label> <input id="re4" inputmode="numeric"></p>`),
        script(
          `const re4 = document.getElementById("re4"); re4.onchange = () => { re4.style.backgroundColor = /^\\d+$/.test(re4.value) ? "" : "#fbd5d5" }`,
        ),
      ),
    ],
  },
  {
    name: "gone-in-forced-colours",
    expects: ["forced-colors"],
    variants: [
      all(
        atEnd(`<button type="button" class="mask" aria-label="Search"></button>`),
        style(
          `.mask { width: 44px; height: 44px; border: 0; background: #fff linear-gradient(#111, #111) center/20px 4px no-repeat }`,
        ),
      ),
      all(
        inMiddle(`<p><a class="back-icon" href="/news/" aria-label="News"></a></p>`),
        style(`.back-icon { display: block; width: 40px; height: 40px; background: #14505c }`),
      ),
      all(
        atStart(
          `<p><span id="progress-text">What you have answered</span></p><div role="progressbar" aria-labelledby="progress-text" aria-valuenow="50" aria-valuemin="0" aria-valuemax="100" class="meter"><div></div></div>`,
        ),
        style(
          `.meter { width: 200px; height: 20px; background: #d5dede } .meter div { width: 100px; height: 20px; background: #14505c }`,
        ),
      ),
    ],
  },
  {
    name: "forced-colours-refused",
    expects: ["forced-colors"],
    variants: [
      style(`body { forced-color-adjust: none }`),
      atEnd(
        `<section style="forced-color-adjust:none;background:#fff;color:#111"><h2 class="govuk-heading-m">News</h2><p>${sentence}</p></section>`,
      ),
      style(
        `@media (forced-colors: active) { main, main * { forced-color-adjust: none; color: #777; background: #888 } }`,
      ),
    ],
  },
  {
    // The outline is gone and the shadow that replaces it is taken away by the reader's colours.
    name: "focus-lost-in-forced-colours",
    expects: ["forced-colors", "focus-visible"],
    variants: [
      all(
        atEnd(`<button type="button" class="glow">Show the dates</button>`),
        style(
          `.glow { border: 2px solid #14505c; background: #fff; color: #111 } .glow:focus { outline: none; box-shadow: 0 0 0 4px #14505c }`,
        ),
      ),
      all(
        inMiddle(`<p><a class="ground" href="/news/">All the news there is</a></p>`),
        style(
          `.ground { color: #005a73; background: #fff } .ground:focus { outline: 0; background: #ffd83d; color: #111 }`,
        ),
      ),
      style(
        `main a:focus, footer a:focus { outline: none !important; box-shadow: 0 0 0 3px #12181a !important }`,
      ),
    ],
  },
  {
    name: "chart-told-by-colour-only",
    expects: ["color-only", "sensory-instructions"],
    variants: [
      atEnd(
        `<svg role="img" aria-label="Replies by year" width="300" height="120"><rect x="10" y="20" width="60" height="100" fill="#c1121f"></rect><rect x="90" y="60" width="60" height="60" fill="#2a7f3f"></rect></svg><p class="govuk-body"><span style="color:#c1121f">■</span> Parents <span style="color:#2a7f3f">■</span> Schools</p>`,
      ),
      inMiddle(
        `<p class="govuk-body">Schools are shown in blue and health in orange.</p><div style="display:flex;height:30px;width:300px"><div style="width:40%;background:#1d70b8"></div><div style="width:60%;background:#b85c00"></div></div>`,
      ),
      atStart(
        `<table><caption>Halls</caption><tr><th scope="col">Hall</th><th scope="col">Step-free</th></tr><tr><td>Ashby</td><td><span style="color:#00703c">●</span></td></tr><tr><td>Milford</td><td><span style="color:#d4351c">●</span></td></tr></table>`,
      ),
    ],
  },
];
