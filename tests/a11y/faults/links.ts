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

const symbol = `<svg width="24" height="24" viewBox="0 0 24 24"><path fill="currentColor" d="M3 3h18v18H3z"></path></svg>`;

export const links: readonly Fault[] = [
  {
    name: "link-without-text",
    expects: ["link-name"],
    variants: [
      atEnd(`<p class="govuk-body"><a class="govuk-link" href="/news/"></a></p>`),
      (page) => {
        page("main a[href]").first().empty();
      },
      inFooter(`<ul><li><a href="/feeds/"><span aria-hidden="true">Feeds</span></a></li></ul>`),
      inMiddle(`<p><a href="/events/">&nbsp;</a> Roadshows in spring</p>`),
    ],
  },
  {
    name: "link-of-unnamed-drawing",
    expects: ["link-name", "svg-img-alt"],
    variants: [
      inFooter(`<a href="https://social.example/northshire">${symbol}</a>`),
      inHeader(`<a href="/site-map/" style="color:#fff" class="icon-menu">${symbol}</a>`),
      atEnd(
        `<p><a href="mailto:send@northshire.example"><svg role="img" width="24" height="24"><rect width="24" height="18" fill="#14505c"></rect></svg></a></p>`,
      ),
    ],
  },
  {
    name: "link-of-icon-font",
    expects: ["link-name"],
    variants: [
      all(
        inFooter(`<a class="fa" href="https://video.example/northshire"><i class="fa-play"></i></a>`),
        style(`.fa { font-size: 24px } .fa-play::before { content: "\\f04b" }`),
      ),
      all(
        inMiddle(`<p><a href="/feeds/"><span class="icon-rss"></span></a></p>`),
        style(
          `.icon-rss { display: inline-block; width: 28px; height: 28px; border-radius: 50%; background: #14505c }`,
        ),
      ),
      all(
        atEnd(`<a class="to-top" href="#main"></a>`),
        style(
          `.to-top { display: block; width: 44px; height: 44px; border: 3px solid #14505c; border-width: 3px 3px 0 0; transform: rotate(-45deg) }`,
        ),
      ),
    ],
  },
  {
    name: "link-of-picture-without-alternative",
    expects: ["link-name", "image-alt"],
    variants: [
      inHeader(`<a href="/"><img src="/icon.svg" width="60" height="60"></a>`),
      atEnd(`<a href="/events/"><img src="${PHOTO}" alt="" width="160" height="100"></a>`),
      inFooter(
        `<a href="https://www.northshire.example"><img src="/icon.svg" alt=" " width="48" height="48"></a>`,
      ),
    ],
  },
  {
    name: "click-here",
    expects: ["link-text-vague"],
    variants: [
      atEnd(
        `<p class="govuk-body">To see all the events, <a class="govuk-link" href="/events/">click here</a>.</p>`,
      ),
      (page) => {
        page("main a[href]").first().text("here");
      },
      inFooter(`<p class="govuk-body"><a class="govuk-link" href="/contact/">Link</a></p>`),
      inMiddle(
        `<p class="govuk-body">Have you got a question? <a href="mailto:send@northshire.example">This page</a></p>`,
      ),
    ],
  },
  {
    name: "read-more",
    expects: ["link-text-vague", "identical-links-same-purpose"],
    variants: [
      atEnd(
        `<h2 class="govuk-heading-m">Roadshow in Ashby</h2><p class="govuk-body">On 5 May. <a class="govuk-link" href="/events/">Read more</a></p><h2 class="govuk-heading-m">Webinar</h2><p class="govuk-body">On 12 May. <a class="govuk-link" href="/news/">Read more</a></p>`,
      ),
      inMiddle(
        `<div class="card"><p class="govuk-body">The council has answered.</p><a class="govuk-link" href="/news/">More…</a></div>`,
      ),
      atStart(
        `<p class="govuk-body">We keep nothing about you.</p><p><a href="/privacy/" class="govuk-button">Find out more »</a></p>`,
      ),
    ],
  },
  {
    name: "vague-link-in-another-language",
    expects: ["link-text-vague"],
    variants: [
      atEnd(
        `<p class="govuk-body" lang="cy">I weld y digwyddiadau, <a class="govuk-link" href="/events/">cliciwch yma</a>.</p>`,
      ),
      atEnd(
        `<p class="govuk-body" lang="fr">Pour voir le calendrier, <a class="govuk-link" href="/events/">cliquez ici</a>.</p>`,
      ),
      inFooter(
        `<p class="govuk-body" lang="pl">Chcesz wiedzieć, kiedy przyjdziemy? <a class="govuk-link" href="/events/">Kliknij tutaj</a></p>`,
      ),
      inMiddle(
        `<p class="govuk-body" lang="de">Alle Termine finden Sie <a class="govuk-link" href="/events/">hier</a>.</p>`,
      ),
    ],
  },
  {
    name: "link-of-arrow-or-number",
    expects: ["link-text-vague", "link-name"],
    variants: [
      atEnd(`<p class="govuk-body">Roadshow in Ashby <a class="govuk-link" href="/events/">»</a></p>`),
      inMiddle(`<p><a class="govuk-link" href="/news/">→</a></p>`),
      inFooter(`<p class="govuk-body">Our plans <a class="govuk-link" href="/strategies/">...</a></p>`),
    ],
  },
  {
    name: "address-as-text",
    expects: ["link-text-url"],
    variants: [
      atEnd(
        `<p class="govuk-body">See <a class="govuk-link" href="https://www.northshire.example/send/local-offer.aspx?id=42">https://www.northshire.example/send/local-offer.aspx?id=42</a>.</p>`,
      ),
      (page) => {
        paragraph(page).append(
          ` <a class="govuk-link" href="https://www.carers.example/groups/1234">www.carers.example/groups/1234</a>`,
        );
      },
      inFooter(
        `<a href="http://northshire.example/pages/p/x7/default.html">http://northshire.example/pages/p/x7/default.html</a>`,
      ),
    ],
  },
  {
    name: "same-words-to-different-pages",
    expects: ["identical-links-same-purpose", "link-text-vague"],
    variants: [
      atEnd(
        `<ul class="govuk-list"><li>Ashby, 5 May: <a class="govuk-link" href="/events/ashby/">Book a place</a></li><li>Milford, 12 May: <a class="govuk-link" href="/events/milford/">Book a place</a></li></ul>`,
      ),
      inMiddle(
        `<p class="govuk-body">2025 <a class="govuk-link" href="/what-we-heard/2025/">Report</a></p><p class="govuk-body">2026 <a class="govuk-link" href="/strategies/2026-2031/">Report</a></p>`,
      ),
      inFooter(
        `<div><a class="govuk-link" href="/news/">Updates</a></div><div><a class="govuk-link" href="/feeds/">Updates</a></div>`,
      ),
    ],
  },
  {
    name: "picture-and-text-linked-apart",
    expects: ["adjacent-links", "alt-repeated"],
    variants: [
      atEnd(
        `<div class="card"><a href="/events/"><img src="${PHOTO}" alt="Events" width="160" height="100"></a><a class="govuk-link" href="/events/">Events</a></div>`,
      ),
      inMiddle(
        `<p class="govuk-body"><a class="govuk-link" href="/news/">News</a> <a class="govuk-link" href="/news/">of this spring</a></p>`,
      ),
      atStart(
        `<div><a href="/contact/"><img src="/icon.svg" alt="Contact the council" width="40" height="40"></a> <h2 class="govuk-heading-s"><a class="govuk-link" href="/contact/">Contact the council</a></h2><p class="govuk-body">Ring or write.</p></div>`,
      ),
    ],
  },
  {
    name: "links-in-a-row",
    expects: ["links-not-separated", "faked-list"],
    levels: ADVICE,
    variants: [
      atEnd(
        `<p class="govuk-body"><a class="govuk-link" href="/news/">News</a> <a class="govuk-link" href="/events/">Events</a> <a class="govuk-link" href="/contact/">Contact</a></p>`,
      ),
      inFooter(
        `<div><a class="govuk-link" href="/news/">News</a> <a class="govuk-link" href="/feeds/">Feeds</a> <a class="govuk-link" href="/data/">Data</a></div>`,
      ),
      inMiddle(
        `<span class="tags"><a href="/news/?schools">Schools</a>&nbsp;<a href="/news/?health">Health</a>&nbsp;<a href="/news/?travel">Travel</a></span>`,
      ),
    ],
  },
  {
    name: "title-says-the-same",
    expects: ["link-title-repeats"],
    levels: ADVICE,
    variants: [
      (page) => {
        const link = page("main a[href]").first();
        link.attr("title", link.text());
      },
      inFooter(`<a href="/news/" title="NEWS">News</a>`),
      atEnd(
        `<p class="govuk-body"><a class="govuk-link" href="/events/" title="All past events ">All past events</a></p>`,
      ),
    ],
  },
  {
    name: "link-to-hash",
    expects: ["link-destination", "mouse-only"],
    variants: [
      atEnd(`<p class="govuk-body"><a class="govuk-link" href="#">Read the strategy</a></p>`),
      inFooter(`<a class="govuk-link" href="javascript:void(0)">Cookie settings</a>`),
      set("main a[href]", { href: "" }),
      inMiddle(
        `<p class="govuk-body"><a class="govuk-link" href="javascript:;" onclick="window.print()">Print this page</a></p>`,
      ),
    ],
  },
  {
    name: "link-to-missing-place",
    expects: ["link-destination"],
    variants: [
      atEnd(`<p class="govuk-body">Go to <a class="govuk-link" href="#how-to-apply">how to apply</a>.</p>`),
      atStart(
        `<nav aria-label="On this page"><ol><li><a class="govuk-link" href="#section-1">Who can come</a></li><li><a class="govuk-link" href="#section-2">When it is</a></li></ol></nav>`,
      ),
      inFooter(`<a class="govuk-link" href="#top-of-page">Back to the start of this page</a>`),
    ],
  },
  {
    name: "link-without-href",
    expects: ["link-destination", "keyboard-unreachable"],
    variants: [
      set("main a[href]", { href: null }),
      inMiddle(
        `<p class="govuk-body"><a class="govuk-link" name="apply" style="color:#005a73;background:#fff;text-decoration:underline">Apply for a plan</a></p>`,
      ),
      all(
        atEnd(`<p class="govuk-body"><a class="app-link" data-url="/events/">See the events</a></p>`),
        script(
          `document.querySelector(".app-link").onclick = (event) => { location.href = event.target.dataset.url }`,
        ),
        style(`.app-link { cursor: pointer; text-decoration: underline }`),
      ),
    ],
  },
  {
    name: "file-without-type-and-size",
    expects: ["link-file"],
    levels: ADVICE,
    variants: [
      atEnd(
        `<p class="govuk-body"><a class="govuk-link" href="/files/strategy.pdf">Read the whole strategy</a></p>`,
      ),
      inMiddle(
        `<ul class="govuk-list"><li><a class="govuk-link" href="https://www.northshire.example/docs/application-form.docx">Application form</a></li></ul>`,
      ),
      inFooter(`<a class="govuk-link" href="/files/costs-2026.xlsx?v=2">What it cost</a>`),
      atStart(
        `<p class="govuk-body">All letters: <a class="govuk-link" href="/files/letters.zip" download>download them</a></p>`,
      ),
    ],
  },
  {
    name: "new-window-without-word",
    expects: ["link-new-window"],
    levels: ADVICE,
    variants: [
      atEnd(
        `<p class="govuk-body"><a class="govuk-link" href="https://www.carers.example/" target="_blank" rel="noopener">Carers in Northshire</a></p>`,
      ),
      set("footer a[href]", { target: "_new" }),
      inMiddle(
        `<p class="govuk-body"><a class="govuk-link" href="/privacy/" onclick="window.open(this.href); return false">What we keep</a></p>`,
      ),
      (page) => {
        page("head").append(`<base target="_blank">`);
      },
    ],
  },
  {
    name: "link-to-bare-picture",
    expects: ["link-to-image"],
    variants: [
      atEnd(`<p class="govuk-body"><a class="govuk-link" href="/files/map.png">Map of the halls</a></p>`),
      inMiddle(
        `<a href="/media/poster.JPG"><img src="${PHOTO}" alt="Poster of the roadshow" width="160" height="100"></a>`,
      ),
      inFooter(
        `<a class="govuk-link" href="https://www.northshire.example/img/organisation-chart.gif">How we are organised</a>`,
      ),
    ],
  },
  {
    name: "button-without-text",
    expects: ["button-name"],
    variants: [
      atEnd(`<button type="button" class="govuk-button"></button>`),
      inHeader(
        `<button type="button" class="burger" style="color:#fff;background:#14505c">${symbol}</button>`,
      ),
      inMiddle(
        `<form action="/search"><label for="nb">Search</label> <input id="nb" name="q"> <button type="submit"><i class="icon-search"></i></button></form>`,
      ),
      atStart(
        `<button type="button" onclick="window.print()"><img src="/icon.svg" alt="" width="24" height="24"></button>`,
      ),
    ],
  },
  {
    name: "input-button-without-text",
    expects: ["button-name"],
    variants: [
      atEnd(
        `<form action="/send"><label for="ib1">Question</label> <input id="ib1"> <input type="submit" value=""></form>`,
      ),
      inMiddle(`<input type="button" onclick="window.print()" style="width:44px;height:44px">`),
      all(
        inFooter(
          `<form action="/search"><label for="ib2">Search</label> <input id="ib2" name="q"> <input type="submit" value=" " class="glass"></form>`,
        ),
        style(`.glass { width: 44px; height: 44px; background: #14505c }`),
      ),
    ],
  },
  {
    name: "button-of-one-sign",
    expects: ["button-name", "button-text-vague"],
    variants: [
      atEnd(
        `<div class="govuk-inset-text">The office is closed on Monday. <button type="button" onclick="this.parentNode.hidden = true">×</button></div>`,
      ),
      inHeader(`<button type="button">≡</button>`),
      inMiddle(`<p>Photo 1 of 4 <button type="button">&lt;</button> <button type="button">&gt;</button></p>`),
    ],
  },
  {
    name: "button-says-nothing",
    expects: ["button-text-vague"],
    variants: [
      atEnd(
        `<form action="/send"><label for="bv1">Your question</label> <input id="bv1"> <button>OK</button></form>`,
      ),
      inMiddle(`<button type="button" onclick="window.print()">Click here</button>`),
      inFooter(
        `<form action="/news-by-email"><label for="bv2">Email</label> <input id="bv2" type="email" autocomplete="email"> <input type="submit" value="Go"></form>`,
      ),
      atStart(`<button type="button">Button</button>`),
    ],
  },
  {
    name: "spoken-name-is-another",
    expects: ["label-content-name-mismatch"],
    variants: [
      atEnd(`<button type="button" aria-label="Submit form">Send your question</button>`),
      inMiddle(
        `<p class="govuk-body"><a class="govuk-link" href="/events/" aria-label="Calendar overview page">See all events</a></p>`,
      ),
      inFooter(
        `<a class="govuk-link" href="/contact/" aria-labelledby="talk">Contact us</a><span id="talk" hidden>Customer service centre</span>`,
      ),
      (page) => {
        page("main a[href]").first().attr("aria-label", "Opens the page");
      },
    ],
  },
  {
    // The first words of a name are those that are not seen.
    name: "field-name-is-another",
    expects: ["label-content-name-mismatch"],
    variants: [
      atEnd(
        `<p><label for="mm1">Email address</label> <input id="mm1" type="email" autocomplete="email" aria-label="Contact details field"></p>`,
      ),
      inMiddle(
        `<p><span id="mm2" hidden>Electronic post</span><label for="mm3">Email</label> <input id="mm3" autocomplete="email" aria-labelledby="mm2"></p>`,
      ),
      inFooter(
        `<form action="/search"><label for="mm4">Search this website</label> <input id="mm4" name="q" aria-label="Keywords"> <button>Search this website</button></form>`,
      ),
    ],
  },
];
