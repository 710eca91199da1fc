import type { Fault } from "./fault.ts";
import { ADVICE, all, atEnd, atStart, inFooter, inMiddle, renamed, style } from "./plant.ts";

const text = (sentences: string) => `<p class="govuk-body">${sentences}</p>`;
const long =
  "Families told the council that they wait too long. They said that nobody tells them why. They want one person to ask, who knows their child and answers letters.";

export const markup: readonly Fault[] = [
  {
    name: "heading-without-words",
    expects: ["empty-heading"],
    variants: [
      atEnd(`<h2></h2>${text(long)}`),
      inMiddle(`<h2 class="govuk-heading-l">&nbsp;</h2>`),
      atStart(
        `<h2><img src="/icon.svg" alt="" width="40" height="40"></h2>${text("Three roadshows are planned.")}`,
      ),
      inFooter(`<h2><span aria-hidden="true">Find us</span></h2><p>County Hall, Ashby</p>`),
    ],
  },
  {
    name: "heading-level-skipped",
    expects: ["heading-order"],
    variants: [
      atEnd(
        `<h2 class="govuk-heading-m">Roadshows</h2><h5 class="govuk-heading-s">In Ashby</h5>${text("On 5 May in the Town Hall.")}`,
      ),
      atStart(`<h4 class="govuk-heading-s">What is new</h4>${text("Three roadshows are planned.")}`),
      renamed("main h2", "h4"),
      inMiddle(
        `<h2 class="govuk-heading-m">Halls</h2>${text("There are two.")}<div role="heading" aria-level="6">Milford</div>${text("By the station.")}`,
      ),
    ],
  },
  {
    name: "no-first-level-heading",
    expects: ["page-has-heading-one"],
    variants: [
      renamed("main h1", "h2"),
      renamed("main h1", "div"),
      renamed("main h1", "p"),
      (page) => {
        page("main h1").remove();
      },
    ],
  },
  {
    name: "several-first-level-headings",
    expects: ["heading-one-repeated"],
    levels: ADVICE,
    variants: [
      atEnd(`<h1 class="govuk-heading-l">Roadshows</h1>${text(long)}`),
      renamed("main h2", "h1"),
      inFooter(`<h1>Northshire Council</h1><p>County Hall</p>`),
    ],
  },
  {
    name: "heading-says-nothing",
    expects: ["heading-vague"],
    variants: [
      atEnd(`<h2 class="govuk-heading-m">Information</h2>${text(long)}`),
      inMiddle(`<h2 class="govuk-heading-m">Section 2</h2>${text(long)}`),
      atStart(`<h2 class="govuk-heading-m">More</h2>${text(long)}`),
      (page) => {
        page("main h2").first().text("Heading");
      },
    ],
  },
  {
    name: "headings-the-same",
    expects: ["heading-repeated"],
    variants: [
      atEnd(
        `<h2 class="govuk-heading-m">Roadshow</h2>${text("In Ashby on 5 May.")}<h2 class="govuk-heading-m">Roadshow</h2>${text("In Milford on 12 May.")}`,
      ),
      inMiddle(
        `<h2 class="govuk-heading-m">Schools</h2><h3>Details</h3>${text("They start in autumn.")}<h3>Details</h3>${text("They end in summer.")}`,
      ),
      (page) => {
        const [first, second] = page("main h2").toArray();
        page(second).text(page(first).text());
      },
    ],
  },
  {
    name: "heading-with-nothing-below",
    expects: ["heading-without-content"],
    levels: ADVICE,
    variants: [
      atEnd(`<h2 class="govuk-heading-m">Photos of the day</h2>`),
      inMiddle(`<h2 class="govuk-heading-m">How to complain</h2>`),
      atStart(
        `<section aria-labelledby="soon"><h2 class="govuk-heading-m" id="soon">Coming soon</h2></section>`,
      ),
    ],
  },
  {
    name: "heading-of-bold-paragraph",
    expects: ["faked-heading"],
    variants: [
      atEnd(`<p class="govuk-body"><b>How to book a place</b></p>${text(long)}`),
      inMiddle(`<p><strong>What families said about schools</strong></p>${text(long)}${text(long)}`),
      atStart(`<p style="font-weight:bold">Who can come</p>${text(long)}`),
      all(
        atEnd(`<p class="sub">Where it is</p>${text(long)}`),
        style(`.sub { font-weight: 700; margin-bottom: 4px }`),
      ),
    ],
  },
  {
    name: "heading-of-large-div",
    expects: ["faked-heading"],
    variants: [
      atEnd(`<div style="font-size:28px;margin:20px 0 8px">How to book a place</div>${text(long)}`),
      renamed("main h2", "div"),
      all(
        inMiddle(`<span class="title">What families said</span>${text(long)}`),
        style(`.title { display: block; font: bold 1.75rem sans-serif; color: #14505c; background: #fff }`),
      ),
    ],
  },
  {
    name: "heading-of-font-element",
    expects: ["faked-heading", "deprecated-element"],
    variants: [
      atEnd(`<p><font size="5">How to book a place</font></p>${text(long)}`),
      inMiddle(`<big><big><b>What families said</b></big></big>${text(long)}`),
      atStart(`<center><font size="+2"><b>Who can come</b></font></center>${text(long)}`),
    ],
  },
  {
    name: "heading-in-same-paragraph",
    expects: ["faked-heading", "faked-paragraphs"],
    variants: [
      atEnd(`<p class="govuk-body"><strong>How to book a place</strong><br>${long}</p>`),
      inMiddle(`<p class="govuk-body"><b>SCHOOLS</b><br>${long}<br><br><b>HEALTH</b><br>${long}</p>`),
      atStart(`<div><u><b>Who can come:</b></u><br>${long}</div>`),
    ],
  },
  {
    name: "list-of-bullet-signs",
    expects: ["faked-list"],
    variants: [
      atEnd(`<p class="govuk-body">• Ashby<br>• Milford<br>• Thorne</p>`),
      inMiddle(
        `<p class="govuk-body">· your plan</p><p class="govuk-body">· a pen</p><p class="govuk-body">· this letter</p>`,
      ),
      inFooter(`<div>► County Hall</div><div>► Market Square</div><div>► Ashby</div>`),
    ],
  },
  {
    name: "list-of-typed-numbers",
    expects: ["faked-list"],
    variants: [
      atEnd(
        `<p class="govuk-body">1. Read the letter</p><p class="govuk-body">2. Write down your questions</p><p class="govuk-body">3. Ring us</p>`,
      ),
      inMiddle(`<p class="govuk-body">a) schools<br>b) health<br>c) travel to school</p>`),
      atStart(`<div>(i) Read the letter</div><div>(ii) Fill in the form</div><div>(iii) Send it</div>`),
    ],
  },
  {
    name: "list-of-dashes",
    expects: ["faked-list"],
    variants: [
      atEnd(`<p class="govuk-body">- Ashby<br>- Milford<br>- Thorne</p>`),
      inMiddle(
        `<p class="govuk-body">– your plan</p><p class="govuk-body">– a pen</p><p class="govuk-body">– this letter</p>`,
      ),
      inFooter(`<p>* County Hall<br/>* Market Square<br/>* Ashby</p>`),
    ],
  },
  {
    name: "list-of-pictures-as-bullets",
    expects: ["faked-list"],
    variants: [
      atEnd(
        `<p class="govuk-body"><img src="/icon.svg" alt="" width="12" height="12"> Ashby<br><img src="/icon.svg" alt="" width="12" height="12"> Milford<br><img src="/icon.svg" alt="" width="12" height="12"> Thorne</p>`,
      ),
      all(
        inMiddle(
          `<div class="tick">Bring your plan</div><div class="tick">Bring a friend</div><div class="tick">Bring your questions</div>`,
        ),
        style(`.tick::before { content: "✔ " }`),
      ),
      all(
        atStart(`<div class="items"><span>Schools</span><span>Health</span><span>Travel</span></div>`),
        style(`.items span { display: list-item; margin-left: 24px; list-style: disc }`),
      ),
    ],
  },
  {
    name: "table-of-divs",
    expects: ["faked-table"],
    variants: [
      all(
        atEnd(
          `<div class="t"><div><b>Town</b><b>Date</b></div><div><span>Ashby</span><span>5 May</span></div><div><span>Milford</span><span>12 May</span></div><div><span>Thorne</span><span>19 May</span></div></div>`,
        ),
        style(
          `.t { display: table } .t > div { display: table-row } .t b, .t span { display: table-cell; padding: 4px 16px; border: 1px solid #84adad }`,
        ),
      ),
      all(
        inMiddle(
          `<div class="g"><div>Town</div><div>Hall</div><div>Date</div><div>Ashby</div><div>Town Hall</div><div>5 May</div><div>Milford</div><div>Station Hall</div><div>12 May</div></div>`,
        ),
        style(
          `.g { display: grid; grid-template-columns: repeat(3, 160px) } .g div { border: 1px solid #84adad; padding: 6px }`,
        ),
      ),
      atStart(
        `<div class="row" style="display:flex"><div style="width:150px"><b>Year</b></div><div style="width:150px"><b>Plans</b></div></div><div class="row" style="display:flex"><div style="width:150px">2024</div><div style="width:150px">540</div></div><div class="row" style="display:flex"><div style="width:150px">2025</div><div style="width:150px">720</div></div><div class="row" style="display:flex"><div style="width:150px">2026</div><div style="width:150px">810</div></div>`,
      ),
    ],
  },
  {
    name: "table-of-spaces",
    expects: ["faked-table"],
    variants: [
      atEnd(`<pre>Town       Date      Places
Ashby      5 May     40
Milford    12 May    25
Thorne     19 May    30</pre>`),
      inMiddle(
        `<p class="govuk-body">Town&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;Date<br>Ashby&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;5 May<br>Milford&nbsp;&nbsp;&nbsp;12 May<br>Thorne&nbsp;&nbsp;&nbsp;&nbsp;19 May</p>`,
      ),
      atStart(`<pre>
Year | Plans | Waiting
-----+-------+--------
2024 | 540   | 31
2025 | 720   | 45
</pre>`),
    ],
  },
  {
    // Set in, and nobody is quoted.
    name: "quote-for-setting-in",
    expects: ["faked-quote"],
    levels: ADVICE,
    variants: [
      atEnd(`<blockquote>${text("Ring 01632 960001 between 9am and 5pm to book a place.")}</blockquote>`),
      inMiddle(
        `<blockquote><h2 class="govuk-heading-m">Opening times</h2><ul class="govuk-list"><li>Monday to Friday</li></ul></blockquote>`,
      ),
      atStart(
        `<blockquote><form action="/search"><label for="bq">Search</label> <input id="bq" name="q"> <button>Search this site</button></form></blockquote>`,
      ),
    ],
  },
  {
    name: "quote-not-marked",
    expects: ["faked-quote"],
    levels: ADVICE,
    variants: [
      atEnd(
        `<p style="margin-left:40px;font-style:italic">“We waited for two years, and nobody ever told us why it took so long.” – a mother from Ashby</p>`,
      ),
      all(
        inMiddle(
          `<div class="quote">“They listened to us, and that had never happened to our family before.”<span>A parent carer</span></div>`,
        ),
        style(
          `.quote { padding-left: 20px; border-left: 6px solid #14505c; font-size: 1.5rem } .quote span { display: block; font-size: 1rem }`,
        ),
      ),
      atStart(
        `<p class="govuk-body" style="margin-left:40px">"Every school should have somebody who knows what our children need and who has the time to help them," one father said.</p>`,
      ),
    ],
  },
  {
    name: "breaks-for-paragraphs",
    expects: ["faked-paragraphs"],
    variants: [
      atEnd(`<p class="govuk-body">${long}<br><br>${long}<br><br>${long}</p>`),
      inMiddle(`<div>${long}<br/>&nbsp;<br/>${long}<br/>&nbsp;<br/>${long}</div>`),
      atStart(`${long}<br><br><br>${long}<br><br>`),
    ],
  },
  {
    name: "empty-elements-for-room",
    expects: ["empty-paragraph"],
    levels: ADVICE,
    variants: [
      atEnd(`<p>&nbsp;</p><p>&nbsp;</p>${text(long)}`),
      inMiddle(`<p></p><p></p>`),
      inFooter(`<p><br></p><p><br></p><p>Northshire County Council</p>`),
    ],
  },
  {
    name: "capitals-typed",
    expects: ["all-caps"],
    levels: ADVICE,
    variants: [
      atEnd(text("PLEASE BRING YOUR PLAN AND A PEN WITH YOU TO THE ROADSHOW.")),
      inMiddle(`<h2 class="govuk-heading-m">WHAT FAMILIES TOLD THE COUNCIL</h2>${text(long)}`),
      inFooter(`<p>ALL RIGHTS RESERVED BY THE COUNTY COUNCIL</p>`),
    ],
  },
  {
    name: "capitals-by-style",
    expects: ["all-caps"],
    levels: ADVICE,
    variants: [
      style(`main h2 { text-transform: uppercase }`),
      atEnd(
        `<p class="govuk-body" style="text-transform:uppercase">Please bring your plan and a pen with you to the roadshow.</p>`,
      ),
      all(
        inMiddle(`<div class="shout">Three roadshows this spring for every family in the county</div>`),
        style(`.shout { font-variant-caps: all-small-caps; text-transform: uppercase }`),
      ),
    ],
  },
  {
    name: "long-text-in-italics",
    expects: ["long-italics"],
    levels: ADVICE,
    variants: [
      atEnd(`<p class="govuk-body"><i>${long} ${long}</i></p>`),
      inMiddle(`<div style="font-style:italic">${text(long)}${text(long)}</div>`),
      all(
        atStart(`<p class="lead">${long} ${long}</p>`),
        style(`.lead { font: italic 1.1rem/1.5 Georgia, serif }`),
      ),
    ],
  },
  {
    name: "underlined-words",
    expects: ["underlined-text"],
    levels: ADVICE,
    variants: [
      atEnd(`<p class="govuk-body">Please come <u>on time</u> to the roadshow.</p>`),
      inMiddle(
        `<p class="govuk-body">The office is <span style="text-decoration:underline">closed on Monday</span>.</p>`,
      ),
      style(`main h2 { text-decoration: underline }`),
    ],
  },
  {
    name: "letters-spaced-out",
    expects: ["spaced-letters"],
    variants: [
      atEnd(`<h2 class="govuk-heading-m">W E L C O M E</h2>${text(long)}`),
      inMiddle(`<p class="govuk-body">The roadshow is <b>c a n c e l l e d</b> today.</p>`),
      inFooter(`<p>N&nbsp;o&nbsp;r&nbsp;t&nbsp;h&nbsp;s&nbsp;h&nbsp;i&nbsp;r&nbsp;e</p>`),
    ],
  },
  {
    name: "table-without-headings",
    expects: ["table-headers"],
    variants: [
      atEnd(
        `<table><caption>Roadshows</caption><tr><td><b>Town</b></td><td><b>Date</b></td></tr><tr><td>Ashby</td><td>5 May</td></tr><tr><td>Milford</td><td>12 May</td></tr></table>`,
      ),
      inMiddle(
        `<table class="govuk-table"><caption>Plans by year</caption><thead><tr><td>Year</td><td>Plans</td><td>Waiting</td></tr></thead><tbody><tr><td>2024</td><td>540</td><td>31</td></tr><tr><td>2025</td><td>720</td><td>45</td></tr></tbody></table>`,
      ),
      all(
        atStart(
          `<table class="grid"><caption>Halls</caption><tr class="head"><td>Hall</td><td>Step-free</td></tr><tr><td>Ashby</td><td>Yes</td></tr><tr><td>Thorne</td><td>No</td></tr></table>`,
        ),
        style(
          `.grid .head { background: #14505c; color: #fff } .grid td { border: 1px solid #84adad; padding: 6px }`,
        ),
      ),
    ],
  },
  {
    // Headings in two directions, or in two rows, and nothing says which cells are theirs.
    name: "headings-of-two-directions-without-scope",
    expects: ["table-scope"],
    variants: [
      atEnd(
        `<table><caption>Visitors</caption><tr><td></td><th>Monday</th><th>Tuesday</th></tr><tr><th>Ashby</th><td>12</td><td>31</td></tr><tr><th>Milford</th><td>8</td><td>19</td></tr></table>`,
      ),
      inMiddle(
        `<table><caption>Plans</caption><tr><th rowspan="2">Area</th><th colspan="2">2024</th><th colspan="2">2025</th></tr><tr><th>Asked</th><th>Agreed</th><th>Asked</th><th>Agreed</th></tr><tr><td>North</td><td>31</td><td>20</td><td>35</td><td>28</td></tr><tr><td>South</td><td>44</td><td>30</td><td>50</td><td>41</td></tr></table>`,
      ),
      atStart(
        `<table><caption>Opening times</caption><tr><th>Hall</th><th>Opens</th><th>Closes</th></tr><tr><th colspan="3">North</th></tr><tr><th>Ashby</th><td>9am</td><td>5pm</td></tr><tr><th colspan="3">South</th></tr><tr><th>Thorne</th><td>10am</td><td>4pm</td></tr></table>`,
      ),
    ],
  },
  {
    name: "table-heading-empty",
    expects: ["table-empty-header"],
    variants: [
      atEnd(
        `<table><caption>Roadshows</caption><tr><th scope="col">Town</th><th scope="col"></th></tr><tr><td>Ashby</td><td>5 May</td></tr></table>`,
      ),
      inMiddle(
        `<table><caption>Visitors</caption><tr><th scope="col">Town</th><th scope="col">&nbsp;</th><th scope="col">2025</th></tr><tr><th scope="row">Ashby</th><td>12</td><td>31</td></tr></table>`,
      ),
      atStart(
        `<table><caption>Halls</caption><tr><th scope="col">Hall</th><th scope="col">Seats</th></tr><tr><th scope="row"></th><td>120</td></tr></table>`,
      ),
    ],
  },
  {
    name: "table-without-name",
    expects: ["table-caption"],
    levels: ADVICE,
    variants: [
      atEnd(
        `<table><thead><tr><th scope="col">Town</th><th scope="col">Date</th></tr></thead><tbody><tr><td>Ashby</td><td>5 May</td></tr><tr><td>Thorne</td><td>19 May</td></tr></tbody></table>`,
      ),
      inMiddle(
        `<table><caption></caption><tr><th scope="col">Year</th><th scope="col">Plans</th></tr><tr><td>2024</td><td>540</td></tr></table>`,
      ),
      // A first row that spans the table, in place of a caption.
      atStart(
        `<table><tr><td colspan="2"><b>Roadshows in spring</b></td></tr><tr><th scope="col">Town</th><th scope="col">Date</th></tr><tr><td>Ashby</td><td>5 May</td></tr></table>`,
      ),
    ],
  },
  {
    name: "table-for-layout",
    expects: ["table-layout"],
    variants: [
      atEnd(
        `<table width="100%" cellpadding="10"><tr><td width="30%" valign="top"><a class="govuk-link" href="/news/">News</a><br><a class="govuk-link" href="/events/">Events</a></td><td><h2 class="govuk-heading-m">Welcome</h2>${text(long)}</td></tr></table>`,
      ),
      inMiddle(
        `<table><tr><td><img src="/icon.svg" alt="" width="60" height="60"></td><td>${text(long)}</td></tr></table>`,
      ),
      inFooter(
        `<table border="0"><tbody><tr><td>County Hall<br>Ashby</td><td><a href="/contact/">Contact</a></td><td><form action="/search"><label for="tl">Search</label> <input id="tl" name="q"> <button>Search</button></form></td></tr></tbody></table>`,
      ),
    ],
  },
  {
    name: "table-rows-uneven",
    expects: ["table-irregular"],
    variants: [
      atEnd(
        `<table><caption>Roadshows</caption><tr><th scope="col">Town</th><th scope="col">Date</th><th scope="col">Places</th></tr><tr><td>Ashby</td><td>5 May</td></tr><tr><td>Milford</td><td>12 May</td><td>25</td></tr></table>`,
      ),
      inMiddle(
        `<table><caption>Halls</caption><tr><th scope="col">Hall</th><th scope="col">Seats</th></tr><tr><td>Ashby</td><td>120</td><td>Step-free</td></tr><tr><td>Thorne</td><td>80</td></tr></table>`,
      ),
      atStart(
        `<table><caption>Plans</caption><tr><th scope="col" colspan="3">By year</th></tr><tr><td>2024</td><td>540</td></tr><tr><td>2025</td><td>720</td><td>45</td><td>12</td></tr></table>`,
      ),
    ],
  },
  {
    name: "table-cells-empty",
    expects: ["table-empty-cells"],
    levels: ADVICE,
    variants: [
      atEnd(
        `<table><caption>Roadshows</caption><tr><th scope="col">Town</th><th scope="col">Date</th><th scope="col">Places</th></tr><tr><td>Ashby</td><td>5 May</td><td></td></tr><tr><td>Milford</td><td></td><td></td></tr></table>`,
      ),
      inMiddle(
        `<table><caption>Halls</caption><tr><th scope="col">Hall</th><th scope="col">Parking</th></tr><tr><th scope="row">Ashby</th><td>&nbsp;</td></tr><tr><th scope="row">Thorne</th><td>Yes</td></tr></table>`,
      ),
      atStart(
        `<table><caption>Support</caption><tr><th scope="col">What</th><th scope="col">North</th><th scope="col">South</th></tr><tr><th scope="row">Advice</th><td><br></td><td>Yes</td></tr></table>`,
      ),
    ],
  },
  {
    name: "table-in-table",
    expects: ["table-nested", "table-layout"],
    variants: [
      atEnd(
        `<table><caption>Roadshows</caption><tr><th scope="col">Town</th><th scope="col">Times</th></tr><tr><td>Ashby</td><td><table><tr><td>10am</td><td>Schools</td></tr><tr><td>11am</td><td>Health</td></tr></table></td></tr></table>`,
      ),
      inMiddle(
        `<table><tr><td>${text(long)}<table><caption>Halls</caption><tr><th scope="col">Hall</th></tr><tr><td>Ashby</td></tr></table></td></tr></table>`,
      ),
      atStart(
        `<table><caption>Plans</caption><tr><th scope="col">Year</th><th scope="col">By area</th></tr><tr><td>2025</td><td><table><caption>2025 by area</caption><tr><th scope="col">North</th><th scope="col">South</th></tr><tr><td>31</td><td>44</td></tr></table></td></tr></table>`,
      ),
    ],
  },
  {
    name: "table-of-headings-only",
    expects: ["table-only-headers"],
    variants: [
      atEnd(
        `<table><caption>Roadshows</caption><tr><th>Town</th><th>Date</th></tr><tr><th>Ashby</th><th>5 May</th></tr><tr><th>Milford</th><th>12 May</th></tr></table>`,
      ),
      inMiddle(
        `<table><caption>Halls</caption><tbody><tr><th scope="row">Ashby</th><th scope="row">Town Hall</th></tr><tr><th scope="row">Thorne</th><th scope="row">Library</th></tr></tbody></table>`,
      ),
      atStart(
        `<table><caption>Plans by year</caption><thead><tr><th>Year</th><th>Plans</th></tr></thead><tbody><tr><th>2024</th><th>540</th></tr><tr><th>2025</th><th>720</th></tr></tbody></table>`,
      ),
    ],
  },
];
