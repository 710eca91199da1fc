import type { Fault } from "./fault.ts";
import { ADVICE, all, atEnd, atStart, inFooter, inHeader, inMiddle, script, style } from "./plant.ts";
import { words } from "./samples.ts";

const send = `<p><button class="govuk-button">Send your answers</button></p>`;
const form = (fields: string) => `<form action="/send" method="post">${fields}${send}</form>`;

export const forms: readonly Fault[] = [
  {
    name: "field-without-label",
    expects: ["label"],
    variants: [
      atEnd(form(`<p>Town <input name="town"></p>`)),
      inFooter(
        `<form action="/search"><input type="search" name="q"> <button>Search this site</button></form>`,
      ),
      inMiddle(
        form(
          `<div><b>Reference:</b></div><div><input type="text" name="reference" class="govuk-input"></div>`,
        ),
      ),
      atStart(form(`<table role="presentation"><tr><td>Town</td><td><input name="t"></td></tr></table>`)),
    ],
  },
  {
    name: "list-or-text-field-without-label",
    expects: ["label"],
    variants: [
      atEnd(form(`<p>Area</p><select name="area"><option>North</option><option>South</option></select>`)),
      inMiddle(
        form(`<p class="govuk-body">Tell us your story</p><textarea name="story" rows="4"></textarea>`),
      ),
      atStart(form(`<p>Photo of your letter</p><input type="file" name="letter">`)),
      inHeader(
        `<form action="/language"><select name="l"><option>English</option><option>Polski</option></select> <button>Change the language</button></form>`,
      ),
    ],
  },
  {
    name: "tick-box-beside-loose-words",
    expects: ["label"],
    variants: [
      atEnd(form(`<p><input type="checkbox" name="news"> Send me news</p>`)),
      inMiddle(
        form(
          `<fieldset><legend>Can you come?</legend><input type="radio" name="come" value="y"> Yes <input type="radio" name="come" value="n"> No</fieldset>`,
        ),
      ),
      inFooter(
        form(`<div><span>I agree that you keep my answers</span><input type="checkbox" name="agree"></div>`),
      ),
    ],
  },
  {
    name: "own-field-without-name",
    expects: ["aria-name", "label"],
    variants: [
      atEnd(
        `<div role="textbox" contenteditable="true" style="border:1px solid #111;min-height:40px"></div>`,
      ),
      inMiddle(
        `<p>Near me <span role="switch" tabindex="0" aria-checked="false" style="display:inline-block;width:44px;height:24px;border:2px solid #111"></span></p>`,
      ),
      atStart(
        `<p>Town</p><input role="combobox" aria-expanded="false" aria-controls="list-of-towns"><ul role="listbox" id="list-of-towns" aria-label="Towns" hidden><li role="option">Ashby</li></ul>`,
      ),
    ],
  },
  {
    name: "label-without-words",
    expects: ["label-empty", "label"],
    variants: [
      atEnd(form(`<p><label for="le1"></label> <input id="le1" name="town" title="Town"></p>`)),
      inMiddle(form(`<label for="le2">&nbsp;</label><input id="le2" name="ref">`)),
      inFooter(
        form(
          `<p>Area <label><select name="area"><option>North</option><option>South</option></select></label></p>`,
        ),
      ),
    ],
  },
  {
    name: "label-for-nothing",
    expects: ["label-orphan", "label"],
    variants: [
      atEnd(form(`<p><label for="town-name">Town</label> <input id="townname" name="town"></p>`)),
      inMiddle(form(`<p><label>Reference</label> <input name="ref"></p>`)),
      inFooter(
        form(`<p><label for="story-field">Your story</label> <textarea name="story-field"></textarea></p>`),
      ),
    ],
  },
  {
    name: "label-for-a-division",
    expects: ["label-orphan", "label"],
    variants: [
      atEnd(form(`<label for="box1">Town</label><div id="box1"><input name="town"></div>`)),
      inMiddle(form(`<label for="#lf2">Reference</label> <input id="lf2" name="ref">`)),
      atStart(
        form(`<label id="lf3" name="story">Your story</label><textarea aria-describedby="lf3"></textarea>`),
      ),
    ],
  },
  {
    name: "field-with-several-labels",
    expects: ["label-multiple"],
    variants: [
      atEnd(
        form(
          `<p><label for="lm1">Town</label> <label for="lm1">or village</label> <input id="lm1" name="town"></p>`,
        ),
      ),
      inMiddle(
        form(
          `<label for="lm2">Reference</label><label><input id="lm2" name="ref"> as on your letter</label>`,
        ),
      ),
      inFooter(
        form(
          `<label for="lm3">Area</label><select id="lm3"><option>North</option><option>South</option></select><label for="lm3" class="error">Choose an area</label>`,
        ),
      ),
    ],
  },
  {
    name: "labels-the-same",
    expects: ["label-repeated"],
    variants: [
      atEnd(
        form(
          `<h2 class="govuk-heading-m">Your child</h2><p><label for="ls1">First name</label> <input id="ls1"></p><h2 class="govuk-heading-m">Your child’s teacher</h2><p><label for="ls2">First name</label> <input id="ls2"></p>`,
        ),
      ),
      inMiddle(
        form(
          `<p><label for="ls3">Question</label> <input id="ls3"></p><p><label for="ls4">Question</label> <input id="ls4"></p>`,
        ),
      ),
      atStart(
        form(
          `<ul><li>Ashby <label><input type="checkbox" name="a"> Choose</label></li><li>Milford <label><input type="checkbox" name="m"> Choose</label></li></ul>`,
        ),
      ),
    ],
  },
  {
    name: "label-says-nothing",
    expects: ["label-vague"],
    variants: [
      atEnd(form(`<p><label for="lv1">Field 1</label> <input id="lv1"></p>`)),
      inMiddle(form(`<p><label for="lv2">Enter</label> <input id="lv2"></p>`)),
      inFooter(form(`<p><label for="lv3">Text</label> <textarea id="lv3"></textarea></p>`)),
      atStart(form(`<p><label for="lv4">*</label> <input id="lv4" name="town"></p>`)),
    ],
  },
  {
    // Only screen readers are told; those who see have to guess.
    name: "label-unseen",
    expects: ["label-hidden"],
    variants: [
      atEnd(form(`<label for="lh1" class="govuk-visually-hidden">Town</label><input id="lh1" name="town">`)),
      inMiddle(form(`<input name="reference" aria-label="Reference on your letter">`)),
      atStart(form(`<p><input name="age" title="Age of your child"></p>`)),
      all(
        inFooter(form(`<label for="lh4">Your view</label><textarea id="lh4"></textarea>`)),
        style(`label[for=lh4] { position: absolute; left: -9999px }`),
      ),
    ],
  },
  {
    name: "placeholder-only",
    expects: ["placeholder-as-label", "label-hidden", "label"],
    variants: [
      atEnd(form(`<p><input name="town" placeholder="Town"></p>`)),
      inHeader(
        `<form role="search" action="/search"><input type="search" name="q" placeholder="Search this site"> <button>Search</button></form>`,
      ),
      inMiddle(form(`<textarea name="story" placeholder="Tell us your story" rows="4"></textarea>`)),
      inFooter(
        form(
          `<label class="govuk-visually-hidden" for="po4">Email</label><input id="po4" type="email" autocomplete="email" placeholder="Your email">`,
        ),
      ),
    ],
  },
  {
    name: "hint-of-no-field",
    expects: ["hint-not-associated"],
    variants: [
      atEnd(
        form(
          `<p><label for="hn1">Reference</label></p><p class="govuk-hint" id="hn1-hint">It is on the first page of your letter, such as 12-345</p><input id="hn1" name="ref">`,
        ),
      ),
      inMiddle(
        form(
          `<label for="hn2">Date of birth</label><br><input id="hn2" name="born"><div class="help-text"><small>Use the form DD/MM/YYYY</small></div>`,
        ),
      ),
      atStart(
        form(
          `<div><label for="hn3">New password</label> <input id="hn3" type="password" autocomplete="new-password"> <span class="hint">At least 8 characters, one of them a number</span></div>`,
        ),
      ),
    ],
  },
  {
    name: "choices-without-question",
    expects: ["fieldset-legend"],
    variants: [
      atEnd(
        form(
          `<p class="govuk-body">Can you come?</p><p><input type="radio" name="come" id="cq1"><label for="cq1">Yes</label> <input type="radio" name="come" id="cq2"><label for="cq2">No</label></p>`,
        ),
      ),
      inMiddle(
        form(
          `<p><b>Which days suit you?</b></p><ul><li><label><input type="checkbox" name="days"> Monday</label></li><li><label><input type="checkbox" name="days"> Tuesday</label></li><li><label><input type="checkbox" name="days"> Friday</label></li></ul>`,
        ),
      ),
      inFooter(
        form(
          `<div class="rating">Was this page useful? <label><input type="radio" name="useful" value="1"> Yes</label> <label><input type="radio" name="useful" value="0"> No</label></div>`,
        ),
      ),
      atStart(
        form(
          `<fieldset><h2 class="govuk-heading-m">How old is your child?</h2><label><input type="radio" name="age"> Under 11</label> <label><input type="radio" name="age"> 11 or over</label></fieldset>`,
        ),
      ),
    ],
  },
  {
    name: "legend-without-words",
    expects: ["legend-empty", "fieldset-legend"],
    variants: [
      atEnd(
        form(
          `<fieldset><legend></legend><label><input type="radio" name="l1"> Yes</label> <label><input type="radio" name="l1"> No</label></fieldset>`,
        ),
      ),
      inMiddle(
        form(
          `<p class="govuk-body">Which days suit you?</p><fieldset><legend>&nbsp;</legend><label><input type="checkbox"> Monday</label> <label><input type="checkbox"> Friday</label></fieldset>`,
        ),
      ),
      inFooter(
        form(
          `<fieldset><legend><span aria-hidden="true">★</span></legend><label><input type="radio" name="l3"> Good</label> <label><input type="radio" name="l3"> Bad</label></fieldset>`,
        ),
      ),
    ],
  },
  {
    // Three fields that make one date, and nothing says so.
    name: "date-in-loose-parts",
    expects: ["label-hidden", "fieldset-legend", "label", "label-vague"],
    variants: [
      atEnd(
        form(
          `<p class="govuk-body">When was your child born?</p><p><label>Day <input size="2"></label> <label>Month <input size="2"></label> <label>Year <input size="4"></label></p>`,
        ),
      ),
      inMiddle(
        form(
          `<p><b>Date of your letter</b></p><p><input size="2" aria-label="Day"> / <input size="2" aria-label="Month"> / <input size="4" aria-label="Year"></p>`,
        ),
      ),
      atStart(
        form(
          `<p>Date you moved: <select><option>1</option><option>2</option></select> <select><option>January</option><option>February</option></select></p>`,
        ),
      ),
    ],
  },
  {
    name: "field-without-autocomplete",
    expects: ["autocomplete-missing"],
    variants: [
      atEnd(form(`<p><label for="am1">Your email</label> <input id="am1" type="email" name="email"></p>`)),
      inMiddle(
        form(
          `<p><label for="am2">Your first name</label> <input id="am2" name="fname"></p><p><label for="am3">Your postcode</label> <input id="am3" name="pc"></p>`,
        ),
      ),
      inFooter(
        form(
          `<p><label for="am4">Your phone number</label> <input id="am4" type="tel" name="phone" autocomplete="off"></p>`,
        ),
      ),
    ],
  },
  {
    name: "autocomplete-unknown",
    expects: ["autocomplete-valid"],
    variants: [
      atEnd(
        form(
          `<p><label for="av1">Your email</label> <input id="av1" type="email" autocomplete="e-mail"></p>`,
        ),
      ),
      inMiddle(
        form(`<p><label for="av2">Your first name</label> <input id="av2" autocomplete="firstname"></p>`),
      ),
      inFooter(
        form(`<p><label for="av3">Your postcode</label> <input id="av3" autocomplete="postcode zip"></p>`),
      ),
    ],
  },
  {
    name: "required-kept-quiet",
    expects: ["required-not-told"],
    variants: [
      all(
        atEnd(
          `<form id="rk1" action="/send"><p><label for="rk2">Your question</label> <input id="rk2"></p><p><label for="rk3">Town</label> <input id="rk3"></p><p id="rk4" role="alert"></p>${send}</form>`,
        ),
        script(
          `document.getElementById("rk1").onsubmit = (event) => { if (!document.getElementById("rk2").value) { event.preventDefault(); document.getElementById("rk4").textContent = "Write your question" } }`,
        ),
      ),
      inMiddle(
        form(
          `<p><label for="rk5">Reference</label> <input id="rk5" required></p><p><label for="rk6">Town</label> <input id="rk6"></p>`,
        ),
      ),
      atStart(
        form(
          `<p><label for="rk7">Age of your child</label> <input id="rk7" aria-required="true" inputmode="numeric"></p><p><label for="rk8">School</label> <input id="rk8"></p>`,
        ),
      ),
    ],
  },
  {
    // What the star means is nowhere said, or only those who see it are told.
    name: "required-by-unread-star",
    expects: ["required-not-told"],
    variants: [
      all(
        atEnd(
          form(
            `<p><label for="rs1" class="star">Your question</label> <input id="rs1"></p><p><label for="rs2">Town</label> <input id="rs2"></p>`,
          ),
        ),
        style(`.star::after { content: " *"; color: #c00 }`),
      ),
      inMiddle(
        form(
          `<p><label for="rs3">Reference</label><span style="color:red" aria-hidden="true">*</span> <input id="rs3"></p><p><label for="rs4">Town</label> <input id="rs4"></p>`,
        ),
      ),
      inFooter(
        form(
          `<p><label for="rs5">Your view</label> <img src="/icon.svg" alt="" width="10" height="10"> <input id="rs5"></p><p><label for="rs6">Area</label> <input id="rs6"></p><p>Fields with a sign must be filled in.</p>`,
        ),
      ),
    ],
  },
  {
    name: "mistakes-told-at-the-top-only",
    expects: ["error-not-identified"],
    variants: [
      atEnd(
        `<div role="alert" class="govuk-error-summary"><p>There are 2 mistakes in this form.</p></div>${form(`<p><label for="mt1">Postcode</label> <input id="mt1" autocomplete="postal-code" value="XYZ" aria-invalid="true"></p><p><label for="mt2">Town</label> <input id="mt2" aria-invalid="true"></p>`)}`,
      ),
      all(
        inMiddle(
          `<form id="mt3" novalidate><p id="mt4" role="alert"></p><p><label for="mt5">Email (required)</label> <input id="mt5" type="email" autocomplete="email" required></p>${send}</form>`,
        ),
        script(
          `document.getElementById("mt3").onsubmit = (event) => { event.preventDefault(); document.getElementById("mt4").textContent = "Your form could not be sent." }`,
        ),
      ),
      all(
        atStart(
          `<form id="mt6" novalidate><p><label for="mt7">Reference (required)</label> <input id="mt7" required></p>${send}</form>`,
        ),
        script(
          `document.getElementById("mt6").addEventListener("submit", (event) => { event.preventDefault(); alert("Please check your answers") })`,
        ),
      ),
    ],
  },
  {
    name: "mistake-beside-but-not-tied",
    expects: ["hint-not-associated", "error-not-identified", "status-message"],
    variants: [
      atEnd(
        form(
          `<p><label for="mb1">Postcode</label> <input id="mb1" autocomplete="postal-code" value="XYZ" class="error"> <span class="error-message" style="color:#b00020;background:#fff">Enter a postcode such as NS1 2AB</span></p>`,
        ),
      ),
      all(
        inMiddle(
          `<form id="mb2" novalidate><p><label for="mb3">Age of your child (required)</label> <input id="mb3" required inputmode="numeric"> <b class="wrong"></b></p>${send}</form>`,
        ),
        script(
          `document.getElementById("mb2").onsubmit = (event) => { event.preventDefault(); document.querySelector(".wrong").textContent = "Enter an age in years, such as 7" }`,
        ),
      ),
      inFooter(
        form(
          `<p class="govuk-error-message">Error: enter an email address such as name@example.org</p><p><label for="mb4">Email</label> <input id="mb4" type="email" autocomplete="email" value="name.example" aria-invalid="true"></p>`,
        ),
      ),
    ],
  },
  {
    name: "message-without-help",
    expects: ["error-message-vague"],
    variants: [
      atEnd(
        form(
          `<p><label for="mv1">Date of birth</label> <input id="mv1" autocomplete="bday" aria-invalid="true" aria-describedby="mv1e" value="31/31/26"></p><p id="mv1e" class="error">Invalid input</p>`,
        ),
      ),
      inMiddle(
        form(
          `<p><label for="mv2">Postcode</label> <input id="mv2" autocomplete="postal-code" aria-invalid="true" aria-describedby="mv2e" value="X"> <span id="mv2e" role="alert">Error</span></p>`,
        ),
      ),
      all(
        inFooter(
          `<form id="mv3" novalidate><p><label for="mv4">Email (required)</label> <input id="mv4" type="email" autocomplete="email" required aria-describedby="mv5"></p><p id="mv5" role="alert"></p>${send}</form>`,
        ),
        script(
          `document.getElementById("mv3").onsubmit = (event) => { event.preventDefault(); document.getElementById("mv4").setAttribute("aria-invalid", "true"); document.getElementById("mv5").textContent = "Something went wrong (code 400)" }`,
        ),
      ),
    ],
  },
  {
    name: "form-without-send-button",
    expects: ["form-submit"],
    variants: [
      atEnd(
        `<form action="/search"><label for="fs1">Search for a school</label> <input id="fs1" name="q"></form>`,
      ),
      inMiddle(
        `<form action="/filter"><label for="fs2">Area</label> <select id="fs2" name="area"><option>North</option><option>South</option></select></form>`,
      ),
      atStart(
        `<form action="/send"><label for="fs4">Question</label> <input id="fs4"> <a class="govuk-link" href="#" onclick="this.closest('form').submit()">Send your question</a></form>`,
      ),
    ],
  },
  {
    name: "list-of-several-choices",
    expects: ["select-multiple"],
    levels: ADVICE,
    variants: [
      atEnd(
        form(
          `<p><label for="sm1">Towns</label> <select id="sm1" multiple><option>Ashby</option><option>Milford</option><option>Thorne</option></select></p>`,
        ),
      ),
      inMiddle(
        form(
          `<p><label for="sm2">Days (hold Ctrl to choose several)</label><br><select id="sm2" multiple size="5"><option>Monday</option><option>Tuesday</option><option>Friday</option></select></p>`,
        ),
      ),
      inFooter(
        form(
          `<label for="sm3">Topics</label><select id="sm3" name="topics[]" multiple="multiple"><optgroup label="School"><option>Places</option></optgroup><optgroup label="Health"><option>Speech</option></optgroup></select>`,
        ),
      ),
    ],
  },
  {
    name: "asked-twice",
    expects: ["redundant-entry"],
    variants: [
      atEnd(
        form(
          `<p><label for="at1">Email</label> <input id="at1" type="email" autocomplete="email"></p><p><label for="at2">Confirm your email</label> <input id="at2" type="email" autocomplete="email"></p>`,
        ),
      ),
      inMiddle(
        form(
          `<fieldset><legend>Home address</legend><label for="at3">Postcode</label> <input id="at3" autocomplete="home postal-code"></fieldset><fieldset><legend>Address for letters</legend><label for="at4">Postcode for letters</label> <input id="at4" autocomplete="shipping postal-code"></fieldset>`,
        ),
      ),
      atStart(
        form(
          `<p><label for="at5">Your phone number</label> <input id="at5" type="tel" autocomplete="tel"></p><p><label for="at6">Type your phone number again</label> <input id="at6" type="tel" autocomplete="tel"></p>`,
        ),
      ),
    ],
  },
  {
    name: "pasting-forbidden",
    expects: ["accessible-authentication"],
    variants: [
      atEnd(
        form(
          `<p><label for="pf1">Email</label> <input id="pf1" type="email" autocomplete="username"></p><p><label for="pf2">Password</label> <input id="pf2" type="password" autocomplete="current-password" onpaste="return false"></p>`,
        ),
      ),
      all(
        inMiddle(
          form(
            `<p><label for="pf3">Code from your text message</label> <input id="pf3" inputmode="numeric" autocomplete="one-time-code"></p>`,
          ),
        ),
        script(`document.getElementById("pf3").addEventListener("paste", (event) => event.preventDefault())`),
      ),
      all(
        atStart(
          form(
            `<p><label for="pf4">Password</label> <input id="pf4" type="password" autocomplete="current-password"></p>`,
          ),
        ),
        script(
          `document.addEventListener("paste", (event) => { if (event.target.type === "password") { event.preventDefault(); event.stopPropagation() } }, true)`,
        ),
      ),
    ],
  },
  {
    name: "filling-in-forbidden",
    expects: ["accessible-authentication", "autocomplete-missing"],
    variants: [
      atEnd(
        form(
          `<p><label for="ff1">Email</label> <input id="ff1" type="email" autocomplete="username"></p><p><label for="ff2">Password</label> <input id="ff2" type="password" autocomplete="off"></p>`,
        ),
      ),
      inMiddle(
        `<form action="/sign-in" method="post" autocomplete="off"><p><label for="ff3">Password</label> <input id="ff3" type="password" autocomplete="off"></p><button>Sign in to your account</button></form>`,
      ),
      atStart(
        form(
          `<fieldset><legend>Enter letters 2, 5 and 7 of your password</legend><label>Letter 2 <input type="password" maxlength="1" autocomplete="off"></label> <label>Letter 5 <input type="password" maxlength="1" autocomplete="off"></label> <label>Letter 7 <input type="password" maxlength="1" autocomplete="off"></label></fieldset>`,
        ),
      ),
    ],
  },
  {
    name: "puzzle-to-pass",
    expects: ["accessible-authentication", "text-in-image", "image-alt", "alt-vague", "sensory-instructions"],
    variants: [
      atEnd(
        `<form action="/sign-in"><p><label for="pp1">Password</label> <input id="pp1" type="password" autocomplete="current-password"></p><p><img src="${words("x7 Qf 2m")}" alt="Security code" width="400" height="80"></p><p><label for="pp2">Type the characters you see</label> <input id="pp2" autocomplete="off"></p><button>Sign in</button></form>`,
      ),
      inMiddle(
        `<form action="/sign-in"><p><label for="pp3">Password</label> <input id="pp3" type="password" autocomplete="current-password"></p><p><label for="pp4">To show that you are human: what is 17 times 3?</label> <input id="pp4" autocomplete="off"></p><button>Sign in</button></form>`,
      ),
      atStart(
        `<form action="/sign-in"><p><label for="pp5">Password</label> <input id="pp5" type="password" autocomplete="current-password"></p><p><label for="pp6">Security question: what was the name of your first school?</label> <input id="pp6" autocomplete="off"></p><button>Sign in</button></form>`,
      ),
    ],
  },
  {
    // Every option of a group carries the question's name, or none its own.
    name: "options-with-one-name",
    expects: ["label-repeated", "label-vague", "fieldset-legend", "label"],
    variants: [
      atEnd(
        form(
          `<fieldset><legend>How was it?</legend><label>1 to 3 <input type="radio" name="on1" aria-label="Rating"></label> <label>4 to 6 <input type="radio" name="on1" aria-label="Rating"></label></fieldset>`,
        ),
      ),
      inMiddle(
        form(
          `<table><caption>Days that suit you</caption><tr><th scope="col">Monday</th><th scope="col">Tuesday</th></tr><tr><td><input type="checkbox" aria-label="Select"></td><td><input type="checkbox" aria-label="Select"></td></tr></table>`,
        ),
      ),
      atStart(
        form(
          `<p id="on3">Was it easy to find?</p><p>Yes <input type="radio" name="on3" aria-labelledby="on3"> No <input type="radio" name="on3" aria-labelledby="on3"></p>`,
        ),
      ),
    ],
  },
];
