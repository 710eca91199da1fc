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
  renamed,
  script,
  set,
  style,
} from "./plant.ts";

const text = (sentences: string) => `<p class="govuk-body">${sentences}</p>`;

export const structure: readonly Fault[] = [
  {
    name: "no-main-part",
    expects: ["landmark-one-main"],
    variants: [renamed("main", "div"), renamed("main", "section"), set("main", { role: "presentation" })],
  },
  {
    name: "main-twice",
    expects: ["landmark-no-duplicate", "landmark-one-main", "landmark-top-level", "html-invalid"],
    variants: [
      afterAll(`<main><p class="govuk-body">Was this page useful? Ring us.</p></main>`),
      atEnd(`<div role="main">${text("Come along on 5 May.")}</div>`),
      (page) => {
        page("header.site-header").after(
          `<div role="main" aria-label="Notice"><p>The office is closed on Monday.</p></div>`,
        );
      },
    ],
  },
  {
    name: "header-or-footer-twice",
    expects: ["landmark-no-duplicate", "landmark-unique"],
    variants: [
      afterAll(`<footer><p>Northshire County Council</p></footer>`),
      (page) => {
        page("header.site-header").before(`<div role="banner"><p>A service of Northshire</p></div>`);
      },
      afterAll(`<div role="contentinfo"><p>All rights reserved.</p></div>`),
    ],
  },
  {
    name: "parts-without-own-names",
    expects: ["landmark-unique"],
    variants: [
      all(
        atEnd(`<nav><a class="govuk-link" href="/news/">News</a></nav>`),
        inFooter(`<nav><a class="govuk-link" href="/data/">Data</a></nav>`),
      ),
      inMiddle(`<nav aria-label="Menu"><a class="govuk-link" href="/events/">Events</a></nav>`),
      all(
        atStart(`<aside>${text("The office is closed.")}</aside>`),
        atEnd(`<aside>${text("Ring 01632 960001.")}</aside>`),
      ),
    ],
  },
  {
    name: "part-in-wrong-part",
    expects: ["landmark-top-level", "landmark-no-duplicate"],
    variants: [
      (page) => {
        page("main").wrap(`<aside aria-label="Page"></aside>`);
      },
      (page) => {
        page("main").wrap(`<div role="region" aria-label="Page"></div>`);
      },
      atEnd(`<div role="contentinfo">${text("Written by the county council.")}</div>`),
    ],
  },
  {
    name: "content-outside-parts",
    expects: ["region"],
    variants: [
      afterAll(`<div class="chat"><p>Questions? Ring 01632 960001.</p></div>`),
      (page) => {
        page("header.site-header").after(
          `<div class="beta"><p>This is a new page. <a href="/contact/">Tell us what you think</a>.</p></div>`,
        );
      },
      renamed("footer", "div"),
    ],
  },
  {
    name: "read-in-another-order-than-seen",
    expects: ["reading-order", "focus-order"],
    variants: [
      all(
        atEnd(
          `<div class="turned"><p>3. Send it to us.</p><p>2. Fill it in.</p><p>1. Print the form.</p></div>`,
        ),
        style(`.turned { display: flex; flex-direction: column-reverse }`),
      ),
      all(
        inMiddle(`<div class="pairs"><p>Answer: in May.</p><p>Question: when does it begin?</p></div>`),
        style(`.pairs { display: grid } .pairs p:last-child { order: -1 }`),
      ),
      atStart(
        `<div style="position:relative;height:120px"><p style="position:absolute;top:80px;margin:0">It ends at noon.</p><p style="position:absolute;top:0;margin:0">The Summit begins at ten.</p><p style="position:absolute;top:40px;margin:0">At eleven there is a break.</p></div>`,
      ),
    ],
  },
  {
    name: "columns-read-across",
    expects: ["reading-order", "table-layout"],
    variants: [
      atEnd(
        `<table><tr><td>Families told the council</td><td>The council answered</td></tr><tr><td>that they wait too long and</td><td>that it will write to</td></tr><tr><td>that nobody tells them why.</td><td>every family by May.</td></tr></table>`,
      ),
      all(
        inMiddle(
          `<div class="across"><p>Families told the council</p><p>The council answered</p><p>that they wait too long.</p><p>that it will write by May.</p></div>`,
        ),
        style(
          `.across { display: grid; grid-template-columns: 1fr 1fr } .across p { margin: 0 } .across p:nth-child(3) { order: -2 } .across p:nth-child(1) { order: -3 }`,
        ),
      ),
      atStart(
        `<div style="position:relative;height:100px;width:600px"><p style="position:absolute;left:320px;top:0;width:280px;margin:0">Then the council answers within 15 days.</p><p style="position:absolute;left:0;top:0;width:280px;margin:0">First you write a letter and say what is wrong.</p></div>`,
      ),
    ],
  },
  {
    name: "words-in-style-sheet",
    expects: ["css-content"],
    variants: [
      all(
        atEnd(`<p class="govuk-body when"></p>`),
        style(`.when::before { content: "The roadshow has moved to Milford on 12 May." }`),
      ),
      style(`main h2:first-of-type::after { content: " (closed for bookings)" }`),
      all(
        inFooter(`<div class="ring" data-number="01632 960001"></div>`),
        style(`.ring::after { content: "Ring " attr(data-number) }`),
      ),
    ],
  },
  {
    // Meant for screen readers, and hidden from them as well.
    name: "help-hidden-from-all",
    expects: ["hidden-content"],
    variants: [
      all(
        atEnd(`<p class="govuk-body">Step <span class="sr-only">You are at step</span> 2 of 4</p>`),
        style(`.sr-only { display: none }`),
      ),
      all(
        inMiddle(
          `<span class="visually-hidden">Instructions for screen readers: use the arrow keys.</span>${text("Choose a hall.")}`,
        ),
        style(`.visually-hidden { visibility: hidden; position: absolute }`),
      ),
      inFooter(
        `<p><span class="screen-reader-text" hidden>This link opens a new window: </span><a class="govuk-link" href="https://www.carers.example/">Carers in Northshire</a></p>`,
      ),
    ],
  },
  {
    name: "seen-but-never-read-out",
    expects: ["hidden-content"],
    variants: [
      (page) => {
        paragraph(page).attr("aria-hidden", "true");
      },
      atEnd(
        `<section aria-hidden="true"><h2 class="govuk-heading-m">When it is</h2>${text("Tuesday 5 May, 10am to 2pm, in the Town Hall in Ashby.")}</section>`,
      ),
      inMiddle(
        `<p class="govuk-body" role="none" aria-hidden="true">Booking closes on 3 May, and late answers cannot be read.</p>`,
      ),
    ],
  },
  {
    name: "frame-without-name",
    expects: ["frame-title"],
    variants: [
      atEnd(`<iframe src="/contact/" width="500" height="300"></iframe>`),
      inMiddle(
        `<iframe src="https://maps.example/embed?pb=ashby" width="600" height="450" style="border:0" loading="lazy"></iframe>`,
      ),
      atStart(
        `<iframe src="https://www.youtube-nocookie.com/embed/aaaaaaaaaaa" title="" width="560" height="315"></iframe>`,
      ),
    ],
  },
  {
    name: "frame-with-vague-name",
    expects: ["frame-title-vague"],
    variants: [
      atEnd(`<iframe src="/contact/" title="iframe" width="500" height="300"></iframe>`),
      inMiddle(
        `<iframe src="https://maps.example/embed?pb=ashby" title="untitled" width="600" height="450"></iframe>`,
      ),
      atStart(
        `<iframe src="https://www.youtube-nocookie.com/embed/aaaaaaaaaaa" title="embedded content" width="560" height="315"></iframe>`,
      ),
    ],
  },
  {
    name: "frame-out-of-tab-order",
    expects: ["frame-focusable-content", "keyboard-unreachable"],
    variants: [
      atEnd(
        `<iframe src="/contact/" title="How to contact us" tabindex="-1" width="500" height="300"></iframe>`,
      ),
      inMiddle(
        `<iframe title="Short survey" tabindex="-1" width="400" height="200" srcdoc="<!doctype html><html lang='en'><title>Survey</title><main><h1>Survey</h1><button>Begin</button></main></html>"></iframe>`,
      ),
      atStart(
        `<iframe src="/events/" title="All events" tabindex="-1" style="width:100%;height:320px"></iframe>`,
      ),
    ],
  },
  {
    name: "focus-on-what-is-hidden",
    expects: ["aria-hidden-focus"],
    variants: [
      atEnd(`<div aria-hidden="true"><a class="govuk-link" href="/news/">News of this spring</a></div>`),
      (page) => {
        page("footer a[href]").first().attr("aria-hidden", "true");
      },
      inMiddle(
        `<div class="slides"><div><button type="button">First picture</button></div><div aria-hidden="true"><button type="button">Second picture</button></div></div>`,
      ),
    ],
  },
  {
    // Off the screen, and in the order of the Tab key.
    name: "focus-on-what-is-out-of-sight",
    expects: ["focus-visible", "focus-order", "aria-hidden-focus", "focus-obscured"],
    variants: [
      atEnd(
        `<div style="position:absolute;left:-9999px"><a href="/news/">News</a> <a href="/events/">Events</a></div>`,
      ),
      all(
        inHeader(`<div class="drawer"><a href="/contact/">Sign in</a> <a href="/data/">Your data</a></div>`),
        style(`.drawer { position: absolute; width: 200px; transform: translateX(-2000px) }`),
      ),
      inMiddle(
        `<div style="height:0;overflow:hidden"><a class="govuk-link" href="/strategies/">Strategies</a></div>`,
      ),
      inFooter(`<p style="opacity:0"><a href="/feeds/">Feeds for programs</a></p>`),
    ],
  },
  {
    name: "page-hidden-from-screen-readers",
    expects: ["aria-hidden-body", "aria-hidden-focus", "hidden-content"],
    variants: [
      set("body", { "aria-hidden": "true" }),
      set("main", { "aria-hidden": "true" }),
      script(`addEventListener("load", () => document.body.setAttribute("aria-hidden", "true"))`),
    ],
  },
  {
    name: "control-in-control",
    expects: ["nested-interactive", "html-invalid"],
    variants: [
      atEnd(`<button type="button">Roadshow <a href="/events/">in Ashby</a></button>`),
      inMiddle(`<a class="govuk-link" href="/events/">All events <button type="button">Save</button></a>`),
      atStart(
        `<div role="button" tabindex="0" onclick="history.back()" onkeydown="if (event.key === 'Enter' || event.key === ' ') this.click()">Close <input type="checkbox" aria-label="Never show this again"></div>`,
      ),
      inFooter(
        `<details><summary>Opening times <a href="/contact/">and contact</a></summary><p>9am to 5pm</p></details>`,
      ),
    ],
  },
  {
    name: "decoration-with-focus-or-name",
    expects: ["presentation-role-conflict", "aria-allowed-role"],
    variants: [
      atEnd(
        `<img src="/icon.svg" alt="" role="presentation" aria-label="Two bubbles" width="60" height="60">`,
      ),
      inMiddle(
        `<h2 class="govuk-heading-m" role="none" tabindex="0">What families said</h2>${text("They wait too long.")}`,
      ),
      inFooter(`<img src="/icon.svg" alt="" tabindex="0" width="40" height="40">`),
    ],
  },
  {
    name: "identifier-twice",
    expects: ["duplicate-id"],
    variants: [
      atEnd(
        `<form action="/send"><p><label for="name">First name</label> <input id="name" autocomplete="given-name"></p><p><label for="name">Town</label> <input id="name"></p><button>Send your name</button></form>`,
      ),
      inMiddle(
        `<p><button type="button" aria-describedby="note">Book</button></p><p id="note">It is free.</p><p id="note">Bring a friend.</p>`,
      ),
      inFooter(`<ul><li id="main">Ashby</li><li>Thorne</li></ul>`),
    ],
  },
  {
    name: "attribute-without-meaning-here",
    expects: ["aria-allowed-attr"],
    variants: [
      (page) => {
        page("main a[href]").first().attr("aria-checked", "true");
      },
      atEnd(`<button type="button" aria-selected="true">Show the dates</button>`),
      inMiddle(
        `<h2 class="govuk-heading-m" aria-pressed="false">What families said</h2>${text("They wait too long.")}`,
      ),
    ],
  },
  {
    name: "role-that-element-cannot-have",
    expects: ["aria-allowed-role"],
    variants: [
      atEnd(`<ul role="heading" aria-level="2"><li>Schools</li></ul>`),
      inMiddle(
        `<a class="govuk-link" href="/events/" role="heading" aria-level="2">Events of this spring</a>`,
      ),
      atStart(`<label role="button" for="rt3">Town</label> <input id="rt3">`),
      inFooter(
        `<button type="button" role="heading" aria-level="2" onclick="window.print()">Print this page</button>`,
      ),
    ],
  },
  {
    name: "role-unknown",
    expects: ["aria-roles"],
    variants: [
      atEnd(`<div role="popup">${text("The office is closed.")}</div>`),
      inMiddle(`<div role="sidebar">${text("Ring 01632 960001.")}</div>`),
      inFooter(`<ul role="menue"><li>Ashby</li></ul>`),
    ],
  },
  {
    name: "role-outdated",
    expects: ["aria-deprecated"],
    variants: [
      atEnd(`<ul role="directory"><li>Ashby</li><li>Thorne</li></ul>`),
      inMiddle(`<button type="button" aria-grabbed="false">Move Ashby</button>`),
      atStart(`<div aria-dropeffect="move" role="group" aria-label="Your choice">${text("Ashby")}</div>`),
    ],
  },
  {
    name: "role-without-its-attributes",
    expects: ["aria-required-attr"],
    variants: [
      atEnd(
        `<div role="slider" tabindex="0" aria-label="Text size" onkeydown="this.title = event.key">Large</div>`,
      ),
      inMiddle(
        `<span role="checkbox" tabindex="0" onclick="this.textContent = 'Yes'" onkeydown="if (event.key === ' ') this.click()">No news</span>`,
      ),
      atStart(
        `<div role="heading" class="govuk-heading-m">What families said</div>${text("They wait too long.")}`,
      ),
      inFooter(`<div role="scrollbar" aria-controls="main" tabindex="0" aria-label="Scroll"></div>`),
    ],
  },
  {
    name: "role-without-its-parts",
    expects: ["aria-required-children", "list", "table-headers"],
    variants: [
      atEnd(`<div role="list"><p>Ashby</p><p>Thorne</p></div>`),
      inMiddle(
        `<div role="tablist" aria-label="Years"><a href="/news/?2024">2024</a> <a href="/news/?2025">2025</a></div>`,
      ),
      inFooter(`<ul role="menu" aria-label="More"><li><a href="/data/">Data</a></li></ul>`),
    ],
  },
  {
    name: "role-outside-its-parent",
    expects: ["aria-required-parent", "listitem"],
    variants: [
      atEnd(`<div role="listitem">Ashby</div><div role="listitem">Thorne</div>`),
      inMiddle(`<button type="button" role="tab" aria-selected="true">Schools</button>`),
      inFooter(`<div><span role="menuitem" tabindex="0">Feeds</span></div>`),
      atStart(`<div role="row"><span role="cell">Ashby</span><span role="cell">5 May</span></div>`),
    ],
  },
  {
    name: "attribute-unknown",
    expects: ["aria-valid-attr"],
    variants: [
      atEnd(`<button type="button" aria-labeledby="st">Begin</button><span id="st">Begin the survey</span>`),
      inMiddle(`<p class="govuk-body" aria-describeby="x">It is free.</p>`),
      set("main", { "aria-role": "main" }),
    ],
  },
  {
    name: "attribute-with-impossible-value",
    expects: ["aria-valid-attr-value"],
    variants: [
      atEnd(`<button type="button" aria-expanded="open">Opening times</button>`),
      inMiddle(`<p class="govuk-body" aria-live="yes">Booking closes on 3 May.</p>`),
      atStart(`<a class="govuk-link" href="/events/" aria-current="you are here">Events</a>`),
      inFooter(
        `<div role="slider" tabindex="0" aria-label="Size" aria-valuenow="large" aria-valuemin="0" aria-valuemax="3"></div>`,
      ),
    ],
  },
  {
    name: "reference-to-nothing",
    expects: ["aria-valid-attr-value", "aria-name", "label", "button-name"],
    variants: [
      atEnd(`<section aria-labelledby="no-such-heading">${text("Families wait too long.")}</section>`),
      inMiddle(`<p><label for="rn2">Reference</label> <input id="rn2" aria-describedby="rn2-help"></p>`),
      inFooter(
        `<form action="/search"><input aria-labelledby="search-label" name="q"> <button>Search this site</button></form>`,
      ),
    ],
  },
  {
    name: "widget-without-name",
    expects: ["aria-name", "label"],
    variants: [
      atEnd(
        `<div role="dialog" style="border:2px solid #14505c;padding:16px">${text("Do you want to see the new page?")}<button type="button">Show me</button></div>`,
      ),
      inMiddle(
        `<div role="progressbar" aria-valuenow="40" aria-valuemin="0" aria-valuemax="100" style="width:200px;height:20px;border:1px solid #111"></div>`,
      ),
      atStart(`<meter value="0.6" style="width:200px"></meter>`),
      inFooter(`<progress value="0.4"></progress>`),
    ],
  },
  {
    name: "state-never-told-anew",
    expects: ["aria-state"],
    variants: [
      all(
        atEnd(
          `<button type="button" id="se1" aria-expanded="false" aria-controls="se2">Opening times</button><p id="se2" hidden>9am to 5pm</p>`,
        ),
        script(
          `document.getElementById("se1").onclick = () => { const times = document.getElementById("se2"); times.hidden = !times.hidden }`,
        ),
      ),
      all(
        inMiddle(
          `<div role="checkbox" id="se3" tabindex="0" aria-checked="false" class="tick">Send me news</div>`,
        ),
        style(`.tick::before { content: "☐ " } .tick.on::before { content: "☑ " }`),
        script(
          `const se3 = document.getElementById("se3"); se3.onclick = () => se3.classList.toggle("on"); se3.onkeydown = (event) => { if (event.key === " ") { event.preventDefault(); se3.click() } }`,
        ),
      ),
      all(
        atStart(`<button type="button" id="se4" aria-pressed="false">Large text: off</button>`),
        script(
          `document.getElementById("se4").addEventListener("click", (event) => { const on = document.documentElement.classList.toggle("large"); event.target.textContent = "Large text: " + (on ? "on" : "off") })`,
        ),
      ),
    ],
  },
  {
    name: "state-told-wrongly-from-the-start",
    expects: ["aria-state", "aria-allowed-attr"],
    variants: [
      atEnd(
        `<button type="button" aria-expanded="false" aria-controls="sw1" onclick="this.setAttribute('aria-expanded', 'true')">Opening times</button><p id="sw1">9am to 5pm, on every weekday</p>`,
      ),
      inMiddle(
        `<input type="checkbox" id="sw2" aria-checked="false" checked> <label for="sw2">Send me news</label>`,
      ),
      all(
        atStart(
          `<button type="button" id="sw3" aria-expanded="true" aria-controls="sw4">Where to park</button><div id="sw4" style="display:none">Behind the hall</div>`,
        ),
        script(
          `const sw3 = document.getElementById("sw3"); sw3.onclick = () => { const open = sw3.getAttribute("aria-expanded") === "true"; sw3.setAttribute("aria-expanded", String(!open)); document.getElementById("sw4").style.display = open ? "block" : "none" }`,
        ),
      ),
    ],
  },
  {
    // It opens something, and is a button; that it is open or shut is nowhere said.
    name: "button-that-opens-without-state",
    expects: ["aria-state"],
    variants: [
      all(
        atEnd(`<button type="button" id="ns1">Show opening times</button><p id="ns2" hidden>9am to 5pm</p>`),
        script(
          `document.getElementById("ns1").onclick = () => { const times = document.getElementById("ns2"); times.hidden = !times.hidden }`,
        ),
      ),
      all(
        inMiddle(
          `<div class="acc"><h2 class="govuk-heading-s"><button type="button">Do I have to book?</button></h2><div class="acc-text">No, everybody can come.</div></div>`,
        ),
        style(`.acc-text { display: none } .acc.open .acc-text { display: block }`),
        script(
          `document.querySelector(".acc button").onclick = () => document.querySelector(".acc").classList.toggle("open")`,
        ),
      ),
      all(
        inHeader(
          `<button type="button" class="burger">Full menu</button><ul class="burger-list"><li><a href="/data/" style="color:#fff">Data</a></li></ul>`,
        ),
        style(`.burger-list { display: none } .burger-list.shown { display: block }`),
        script(
          `document.querySelector(".burger").addEventListener("click", () => document.querySelector(".burger-list").classList.toggle("shown"))`,
        ),
      ),
    ],
  },
  {
    name: "name-where-none-can-be",
    expects: ["aria-prohibited-attr"],
    variants: [
      atEnd(`<div aria-label="Opening times">${text("9am to 5pm")}</div>`),
      inMiddle(`<p class="govuk-body">Rated <span aria-label="3 of 5 stars">★★★☆☆</span></p>`),
      inFooter(`<p aria-label="Address">County Hall, Ashby</p>`),
    ],
  },
  {
    name: "one-text-with-controls",
    expects: ["aria-text", "nested-interactive", "aria-roles"],
    variants: [
      atEnd(
        `<p class="govuk-body" role="text">Ring us or <a class="govuk-link" href="/contact/">write to us</a>.</p>`,
      ),
      inMiddle(
        `<h2 class="govuk-heading-m"><span role="text">Roadshow <button type="button">Book</button></span></h2>${text("On 5 May.")}`,
      ),
      inFooter(`<div role="text">Northshire <a href="/privacy/">What we keep</a></div>`),
    ],
  },
  {
    // The keys are there, the role is not: it is read out as mere text.
    name: "control-without-role",
    expects: ["custom-control"],
    variants: [
      atEnd(
        `<div tabindex="0" onclick="window.print()" onkeydown="if (event.key === 'Enter' || event.key === ' ') { event.preventDefault(); window.print() }" style="cursor:pointer">Print this page</div>`,
      ),
      all(
        inMiddle(
          `<span class="like" tabindex="0">Like this page</span> <span class="likes" role="status">12 people</span>`,
        ),
        script(
          `const like = document.querySelector(".like"); like.onclick = () => { document.querySelector(".likes").textContent = "13 people" }; like.onkeydown = (event) => { if (event.key === "Enter" || event.key === " ") { event.preventDefault(); like.click() } }`,
        ),
      ),
      all(
        inFooter(`<div class="toggle" tabindex="0">Dark colours: off</div>`),
        script(
          `const toggle = document.querySelector(".toggle"); const turn = () => { toggle.textContent = toggle.textContent.endsWith("off") ? "Dark colours: on" : "Dark colours: off" }; toggle.addEventListener("click", turn); toggle.addEventListener("keyup", (event) => { if ([" ", "Enter"].includes(event.key)) turn() })`,
        ),
      ),
    ],
  },
  {
    name: "list-with-other-things",
    expects: ["list", "html-invalid"],
    variants: [
      atEnd(`<ul><p>Ashby</p><li>Thorne</li></ul>`),
      inMiddle(`<ol><div><li>Read the letter</li></div><div><li>Ring us</li></div></ol>`),
      inFooter(`<ul><a href="/data/">Data</a><a href="/feeds/">Feeds</a></ul>`),
      atStart(`<ul><li>Schools</li><ul><li>Places</li></ul></ul>`),
    ],
  },
  {
    name: "item-outside-list",
    expects: ["listitem", "html-invalid"],
    variants: [
      atEnd(`<div><li>Ashby</li><li>Thorne</li></div>`),
      inFooter(`<li>Northshire County Council</li>`),
      inMiddle(
        `<ul role="presentation" class="govuk-list"></ul><p class="govuk-body">Bring:</p><li>your plan</li><li>a pen</li>`,
      ),
    ],
  },
  {
    name: "terms-built-wrongly",
    expects: ["definition-list", "html-invalid"],
    variants: [
      atEnd(`<dl><dt>Where</dt><dd>Ashby</dd><p>Booking is free.</p></dl>`),
      inMiddle(`<dl><dd>10am</dd><dt>Begins</dt></dl>`),
      atStart(`<dl><ul><li>Town Hall</li></ul><dt>Where</dt><dd>Ashby</dd></dl>`),
    ],
  },
  {
    name: "term-outside-list",
    expects: ["dlitem", "html-invalid"],
    variants: [
      atEnd(`<div><dt>Where</dt><dd>Ashby</dd></div>`),
      inMiddle(`<ul class="govuk-list"><li><dt>When</dt><dd>5 May</dd></li></ul>`),
      inFooter(`<dd>County Hall, Ashby</dd>`),
    ],
  },
  {
    name: "article-of-no-substance",
    expects: ["article-misused"],
    levels: ADVICE,
    variants: [
      atEnd(`<article><a class="govuk-link" href="/news/">All the news</a></article>`),
      inMiddle(`<article><button type="button" onclick="window.print()">Print this page</button></article>`),
      inFooter(`<article><p>Northshire County Council</p></article>`),
    ],
  },
  {
    name: "elements-nested-against-the-rules",
    expects: ["html-invalid"],
    levels: ADVICE,
    variants: [
      atEnd(`<span><div>${text("Come along on 5 May.")}</div></span>`),
      (page) => {
        page("main h2").first().wrapInner("<div></div>");
      },
      inMiddle(`<button type="button"><h2>Show the dates</h2></button>`),
      (page) => {
        page("footer p").first().append("<ul><li>County Hall</li><li>Market Square</li></ul>");
      },
    ],
  },
  {
    name: "elements-of-the-past",
    expects: ["deprecated-element"],
    levels: ADVICE,
    variants: [
      atEnd(`<center><p>Come along on 5 May.</p></center>`),
      inMiddle(`<p class="govuk-body"><font face="Arial">Three roadshows</font> are planned.</p>`),
      inFooter(`<p><strike>County Hall</strike> <tt>Market Square</tt></p>`),
      atStart(
        `<p class="govuk-body">It was <big>a long day</big>, on which <acronym title="special educational needs">SEN</acronym> were talked about.</p>`,
      ),
    ],
  },
  {
    name: "colour-in-the-element",
    expects: ["inline-style"],
    levels: ADVICE,
    variants: [
      atEnd(`<p class="govuk-body" style="color:#14505c;background-color:#fff">Come along on 5 May.</p>`),
      inMiddle(`<div style="background:#fff;color:#111"><p>Three roadshows are planned.</p></div>`),
      inFooter(`<p style="color:rgb(20, 30, 40);background:white">Northshire County Council</p>`),
    ],
  },
  {
    name: "map-of-the-server",
    expects: ["server-side-image-map"],
    variants: [
      atEnd(
        `<a href="/map"><img src="/icon.svg" alt="Map of Northshire: choose your town" width="320" height="200" ismap></a>`,
      ),
      inMiddle(
        `<p><a class="govuk-link" href="/cgi-bin/halls.map"><img ismap="ismap" src="/icon.svg" alt="Halls" width="200" height="200"></a></p>`,
      ),
      inFooter(
        `<a href="/map?offices"><img src="/icon.svg" alt="Our offices" width="120" height="120" ismap=""></a>`,
      ),
    ],
  },
  {
    // A heading, a list or a table is told to be nothing.
    name: "meaning-taken-away",
    expects: [
      "presentation-role-conflict",
      "aria-allowed-role",
      "faked-heading",
      "faked-list",
      "faked-table",
      "table-headers",
    ],
    variants: [
      set("main h2", { role: "presentation" }),
      atEnd(
        `<table role="presentation"><caption>Roadshows</caption><tr><th scope="col">Town</th><th scope="col">Date</th></tr><tr><td>Ashby</td><td>5 May</td></tr><tr><td>Thorne</td><td>19 May</td></tr></table>`,
      ),
      inMiddle(
        `<ul role="none" class="govuk-list--bullet"><li role="none">your plan</li><li role="none">a pen</li><li role="none">your questions</li></ul>`,
      ),
    ],
  },
  {
    name: "main-part-with-another-role",
    expects: ["landmark-one-main", "aria-allowed-role", "nested-interactive"],
    variants: [
      set("main", { role: "application" }),
      set("main", { role: "document" }),
      set("main", { role: "img", "aria-label": "Page" }),
    ],
  },
];
