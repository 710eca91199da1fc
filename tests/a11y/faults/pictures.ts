import type { Fault } from "./fault.ts";
import { ADVICE, all, atEnd, atStart, inFooter, inHeader, inMiddle, script, style } from "./plant.ts";
import { CHART, DOT, PHONE_NUMBER, PHOTO, POSTER, words } from "./samples.ts";

const size = `width="320" height="200"`;
const figures = words("310 plans in 2022, 720 in 2024");
const closes = words("Booking closes on 3 May");

export const pictures: readonly Fault[] = [
  {
    name: "picture-without-alternative",
    expects: ["image-alt"],
    variants: [
      atEnd(`<img src="${PHOTO}" ${size}>`),
      inHeader(`<img src="/icon.svg" width="60" height="60" class="crest">`),
      inMiddle(`<figure><img src="${CHART}" ${size}><figcaption>Plans by year</figcaption></figure>`),
      all(
        atStart(`<div id="late-picture"></div>`),
        script(
          `const late = new Image(160, 100); late.src = "/icon.svg"; document.getElementById("late-picture").append(late)`,
        ),
      ),
    ],
  },
  {
    name: "role-img-without-name",
    expects: ["image-alt", "svg-img-alt", "aria-name"],
    variants: [
      atEnd(`<div role="img" style="width:160px;height:100px;background:url(&quot;${PHOTO}&quot;)"></div>`),
      all(inMiddle(`<span class="stars" role="img">★★★☆☆</span>`), style(`.stars { font-size: 2rem }`)),
      inFooter(
        `<i role="img" class="icon-crest" style="display:inline-block;width:40px;height:40px;background:url(/icon.svg)"></i>`,
      ),
    ],
  },
  {
    name: "picture-button-without-alternative",
    expects: ["input-image-alt", "button-name"],
    variants: [
      atEnd(
        `<form action="/search"><label for="ia1">Search</label> <input id="ia1" name="q"> <input type="image" src="/icon.svg" width="32" height="32"></form>`,
      ),
      inHeader(
        `<form action="/search" role="search"><label for="ia2" style="color:#fff">Search</label> <input id="ia2" name="q"> <input type="image" src="/icon.svg" alt="" width="32" height="32"></form>`,
      ),
      inMiddle(
        `<form action="/send"><input type="image" src="${PHOTO}" width="120" height="40" name="submit"></form>`,
      ),
    ],
  },
  {
    name: "map-part-without-alternative",
    expects: ["area-alt", "link-name"],
    variants: [
      atEnd(
        `<img src="${PHOTO}" alt="Northshire" ${size} usemap="#county"><map name="county"><area shape="rect" coords="0,0,160,200" href="/events/?north"><area shape="rect" coords="160,0,320,200" href="/events/?south" alt="South"></map>`,
      ),
      inMiddle(
        `<map name="halls"><area shape="circle" coords="80,50,40" href="/contact/" alt=""></map><img src="/icon.svg" alt="Halls" ${size} usemap="#halls">`,
      ),
      inFooter(
        `<img src="/icon.svg" alt="Offices" width="100" height="100" usemap="#offices"><map name="offices"><area shape="default" href="/contact/"></map>`,
      ),
    ],
  },
  {
    name: "embedded-object-without-alternative",
    expects: ["object-alt"],
    variants: [
      atEnd(`<object data="/files/strategy.pdf" type="application/pdf" width="500" height="400"></object>`),
      inMiddle(`<embed src="/files/map.svg" type="image/svg+xml" ${size}>`),
      atStart(`<object data="/icon.svg" type="image/svg+xml" width="160" height="160"></object>`),
    ],
  },
  {
    name: "drawing-without-name",
    expects: ["svg-img-alt"],
    variants: [
      atEnd(
        `<svg role="img" ${size} viewBox="0 0 320 200"><rect x="20" y="60" width="60" height="120"></rect><rect x="120" y="20" width="60" height="160"></rect></svg>`,
      ),
      inMiddle(
        `<p class="govuk-body">Step-free: <svg role="img" width="24" height="24"><title></title><circle cx="12" cy="12" r="10" fill="#00703c"></circle></svg></p>`,
      ),
      atStart(
        `<div class="chart"><svg ${size} role="graphics-document" viewBox="0 0 320 200"><path d="M0 180L80 120L160 140L320 20" fill="none" stroke="#14505c" stroke-width="4"></path></svg></div>`,
      ),
    ],
  },
  {
    name: "canvas-without-words",
    expects: ["canvas-alt"],
    variants: [
      all(
        atEnd(`<canvas id="bars" ${size}></canvas>`),
        script(
          `const bars = document.getElementById("bars").getContext("2d"); bars.fillStyle = "#14505c"; bars.fillRect(20, 60, 60, 140); bars.fillRect(120, 20, 60, 180)`,
        ),
      ),
      all(
        inMiddle(`<div class="chart-box"><canvas class="line" ${size}></canvas></div>`),
        script(
          `const line = document.querySelector(".line").getContext("2d"); line.moveTo(0, 180); line.lineTo(320, 20); line.stroke(); line.fillText("720 plans in 2024", 180, 40)`,
        ),
      ),
      all(
        atStart(`<div id="stage"></div>`),
        script(
          `const sheet = document.createElement("canvas"); sheet.width = 300; sheet.height = 120; document.getElementById("stage").append(sheet); const pen = sheet.getContext("2d"); pen.font = "24px sans-serif"; pen.fillText("Roadshow in Ashby", 20, 60)`,
        ),
      ),
    ],
  },
  {
    name: "alternative-is-file-name",
    expects: ["alt-file-name"],
    variants: [
      atEnd(`<img src="${PHOTO}" alt="IMG_20260503_104211.jpg" ${size}>`),
      inMiddle(`<img src="/icon.svg" alt="/icon.svg" width="100" height="100">`),
      atStart(`<figure><img src="${PHOTO}" alt="DSC_0042" ${size}></figure>`),
      inFooter(`<img src="/icon.svg" alt="logo-footer-2x.png" width="60" height="60">`),
    ],
  },
  {
    name: "alternative-begins-with-picture-of",
    expects: ["alt-image-of"],
    levels: ADVICE,
    variants: [
      atEnd(`<img src="${PHOTO}" alt="Image of two people in a park" ${size}>`),
      inMiddle(`<img src="${PHOTO}" alt="A photograph showing two people in a park" ${size}>`),
      atStart(`<img src="${PHOTO}" alt="picture: two people in a park" ${size}>`),
    ],
  },
  {
    name: "alternative-says-nothing",
    expects: ["alt-vague"],
    variants: [
      atEnd(`<img src="${PHOTO}" alt="image" ${size}>`),
      inMiddle(`<a href="/events/"><img src="${PHOTO}" alt="photo 1" ${size}></a>`),
      inHeader(`<img src="/icon.svg" alt="Alt text" width="50" height="50">`),
      atStart(`<img src="${CHART}" alt="graph" ${size}>`),
    ],
  },
  {
    name: "alternative-repeats-words-beside",
    expects: ["alt-repeated"],
    levels: ADVICE,
    variants: [
      atEnd(
        `<figure><img src="${PHOTO}" alt="Two parents walk in the park at Ashby" ${size}><figcaption>Two parents walk in the park at Ashby</figcaption></figure>`,
      ),
      inMiddle(
        `<a href="/events/"><img src="/icon.svg" alt="All our events" width="60" height="60"> All our events</a>`,
      ),
      atStart(
        `<h2 class="govuk-heading-m"><img src="/icon.svg" alt="How to join" width="40" height="40"> How to join</h2><p class="govuk-body">Come along on 5 May.</p>`,
      ),
    ],
  },
  {
    name: "alternative-without-end",
    expects: ["alt-too-long"],
    levels: ADVICE,
    variants: [
      atEnd(
        `<img src="${PHOTO}" alt="${"Two people stand in a park near the town hall, one with red and one with blue clothes, and talk about schools. ".repeat(4)}" ${size}>`,
      ),
      inMiddle(
        `<img src="${CHART}" alt="${"In 2022 there were 310 plans, in 2023 there were 540 plans and in 2024 there were 720 plans in the county as a whole; ".repeat(3)}" ${size}>`,
      ),
      atStart(
        `<svg role="img" aria-label="${"The path begins at the station, crosses the market, passes the library and ends at the hall. ".repeat(5)}" ${size}><path d="M0 0L300 180" stroke="#111"></path></svg>`,
      ),
    ],
  },
  {
    name: "chart-with-empty-alternative",
    expects: ["alt-empty-informative", "alt-partial", "text-in-image"],
    variants: [
      atEnd(`<h2 class="govuk-heading-m">Plans by year</h2><img src="${CHART}" alt="" ${size}>`),
      inMiddle(
        `<figure><img src="${PHOTO}" alt="" ${size}><figcaption>The chair and the director at the Summit</figcaption></figure>`,
      ),
      atStart(
        `<p class="govuk-body">The map below shows the way from the station.</p><img src="${PHOTO}" alt="" width="640" height="400" role="presentation">`,
      ),
    ],
  },
  {
    name: "picture-hidden-that-tells",
    expects: ["alt-empty-informative", "alt-partial", "text-in-image", "hidden-content"],
    variants: [
      atEnd(
        `<p class="govuk-body">When does booking close?</p><img src="${closes}" alt="" width="400" height="80">`,
      ),
      inMiddle(`<img src="${POSTER}" alt="" width="309" height="43" aria-hidden="true">`),
      inFooter(`<p>Our phone number:</p><img src="${PHONE_NUMBER}" alt="" width="247" height="43">`),
    ],
  },
  {
    name: "title-and-alternative-differ",
    expects: ["alt-title-differs"],
    levels: ADVICE,
    variants: [
      atEnd(`<img src="${PHOTO}" alt="Two people in a park" title="Roadshow 2025" ${size}>`),
      inMiddle(
        `<img src="/icon.svg" alt="Two speech bubbles" title="Have your say!" width="80" height="80">`,
      ),
      inFooter(
        `<a href="/"><img src="/icon.svg" alt="Home" title="Northshire Council, version 2" width="60" height="60"></a>`,
      ),
    ],
  },
  {
    name: "title-in-place-of-alternative",
    expects: ["alt-empty-title", "image-alt"],
    variants: [
      atEnd(`<img src="${PHOTO}" alt="" title="Two people in a park" ${size}>`),
      inMiddle(`<img src="/icon.svg" title="Have your say" alt="" width="80" height="80">`),
      atStart(`<figure><img src="${CHART}" alt="" title="Plans: 310, 540, 720" ${size}></figure>`),
    ],
  },
  {
    name: "alternative-leaves-words-out",
    expects: ["alt-partial", "text-in-image"],
    variants: [
      atEnd(
        `<img src="${words("Roadshow, 5 May, 10am, Town Hall")}" alt="Roadshow" width="400" height="80">`,
      ),
      inMiddle(`<img src="${POSTER}" alt="Poster" width="309" height="43">`),
      atStart(
        `<svg role="img" aria-label="Offer" width="420" height="80"><text x="10" y="50" font-size="24" fill="#14505c">Free on 12 May for all families</text></svg>`,
      ),
    ],
  },
  {
    name: "picture-of-words",
    expects: ["text-in-image"],
    variants: [
      atEnd(`<img src="${POSTER}" alt="Booking closes on 3 May" width="309" height="43">`),
      inMiddle(
        `<h2><img src="${words("What families told us")}" alt="What families told us" width="400" height="80"></h2><p class="govuk-body">They wait too long.</p>`,
      ),
      inFooter(`<img src="${PHONE_NUMBER}" alt="Ring 01632 960001" width="247" height="43">`),
      atStart(
        `<a href="/events/"><img src="${words("Book your place now", 300, 60)}" alt="Book your place now" width="300" height="60"></a>`,
      ),
    ],
  },
  {
    name: "background-picture-that-tells",
    expects: ["background-image", "text-in-image"],
    variants: [
      atEnd(`<div style="width:400px;height:80px;background:url(&quot;${closes}&quot;) no-repeat"></div>`),
      all(
        inMiddle(`<div class="poster"></div>`),
        style(`.poster { width: 309px; height: 43px; background-image: url("${POSTER}") }`),
      ),
      all(
        atStart(`<div class="plans-chart"></div>`),
        style(
          `.plans-chart::after { display: block; width: 400px; height: 80px; background: url("${figures}"); content: "" }`,
        ),
      ),
    ],
  },
  {
    name: "words-replaced-by-background",
    expects: ["background-image", "text-in-image", "link-name"],
    variants: [
      all(
        atEnd(`<h2 class="replaced">Book a place</h2><p class="govuk-body">Come along on 5 May.</p>`),
        style(
          `.replaced { width: 400px; height: 80px; background: url("${closes}"); text-indent: -9999px; overflow: hidden }`,
        ),
      ),
      all(
        inHeader(`<a class="brand" href="/"></a>`),
        style(
          `.brand { display: block; width: 400px; height: 80px; background: url("${words("Northshire Council")}") }`,
        ),
      ),
      all(
        inFooter(`<p class="ring-us"></p>`),
        style(`.ring-us { width: 247px; height: 43px; background: url("${PHONE_NUMBER}") no-repeat }`),
      ),
    ],
  },
  {
    name: "picture-for-room",
    expects: ["spacer-image"],
    levels: ADVICE,
    variants: [
      atEnd(`<img src="${DOT}" alt="" width="1" height="40"><p class="govuk-body">Come along on 5 May.</p>`),
      inMiddle(
        `<p class="govuk-body"><img src="${DOT}" alt="" width="40" height="1">Set in by a picture.</p>`,
      ),
      inFooter(`<img src="/images/spacer.gif" alt="spacer" width="100" height="20">`),
    ],
  },
  {
    name: "video-without-captions",
    expects: ["video-caption"],
    variants: [
      atEnd(
        `<video controls width="480" src="/media/summit.mp4" aria-label="The Summit in one minute"></video>`,
      ),
      inMiddle(
        `<video controls width="480" aria-label="A parent tells her story"><source src="/media/story.webm" type="video/webm"><source src="/media/story.mp4" type="video/mp4"></video>`,
      ),
      atStart(
        `<video controls width="320" aria-label="Welcome"><source src="/media/welcome.mp4"><track kind="chapters" src="/media/welcome.vtt" srclang="en" label="Chapters"></video>`,
      ),
    ],
  },
  {
    name: "video-without-description",
    expects: ["video-description"],
    levels: ADVICE,
    variants: [
      atEnd(
        `<video controls width="480" aria-label="How to get to the hall"><source src="/media/way.mp4"><track kind="captions" src="/media/way.vtt" srclang="en" label="English"></video>`,
      ),
      inMiddle(
        `<video controls width="480" src="/media/signs.mp4" aria-label="What the signs mean"><track kind="captions" src="/media/signs.vtt" srclang="en" label="English" default></video>`,
      ),
      atStart(
        `<section aria-labelledby="film"><h2 class="govuk-heading-m" id="film">Film of the day</h2><video controls width="480" src="/media/day.mp4" aria-labelledby="film"><track kind="captions" src="/media/day.vtt" srclang="en" label="English"><track kind="captions" src="/media/day-pl.vtt" srclang="pl" label="Polski"></video></section>`,
      ),
    ],
  },
  {
    name: "sound-without-transcript",
    expects: ["audio-transcript"],
    variants: [
      atEnd(
        `<h2 class="govuk-heading-m">Listen to the interview</h2><audio controls src="/media/interview.mp3"></audio>`,
      ),
      inMiddle(
        `<figure><figcaption>Our podcast, part 4</figcaption><audio controls preload="none"><source src="/media/4.ogg" type="audio/ogg"><source src="/media/4.mp3" type="audio/mpeg"></audio></figure>`,
      ),
      atStart(
        `<p class="govuk-body"><a class="govuk-link" href="/media/speech.mp3">Listen to the speech (MP3, 4 MB)</a></p>`,
      ),
    ],
  },
  {
    name: "yes-and-no-as-background-pictures",
    expects: ["background-image", "table-empty-cells"],
    levels: ADVICE,
    variants: [
      all(
        atEnd(
          `<table><caption>Halls</caption><tr><th scope="col">Hall</th><th scope="col">Step-free</th></tr><tr><td>Ashby</td><td class="yes"></td></tr><tr><td>Thorne</td><td class="no"></td></tr></table>`,
        ),
        style(`.yes { width: 24px; height: 24px; background: url(/icon.svg) no-repeat }`),
      ),
      all(
        inMiddle(
          `<p class="govuk-body">What there is has a sign before it.</p><ul class="halls"><li class="ok">Parking</li><li>Hearing loop</li></ul>`,
        ),
        style(
          `.halls { list-style: none } .halls li { padding-left: 32px } .ok { background: url(/icon.svg) 0 0/20px no-repeat }`,
        ),
      ),
      all(
        inFooter(`<p>County Hall: <i class="wheelchair"></i></p>`),
        style(
          `.wheelchair { display: inline-block; width: 24px; height: 24px; background: url("${PHOTO}") center/cover }`,
        ),
      ),
    ],
  },
];
