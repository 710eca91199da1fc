import type { Fault } from "./fault.ts";
import { afterAll, all, atEnd, atStart, inFooter, inHeader, inMiddle, script, set, style } from "./plant.ts";

const sent = `onclick="document.getElementById('sent').textContent='Thank you'"`;
const done = `<p class="govuk-body" id="sent" role="status"></p>`;
const dialogLook =
  "position:fixed;top:20%;left:25%;width:50%;padding:20px;background:#fff;color:#111;border:2px solid #111";

export const keyboard: readonly Fault[] = [
  {
    name: "div-as-button",
    expects: ["mouse-only", "custom-control", "keyboard-unreachable"],
    variants: [
      atEnd(
        `<div class="btn" ${sent} style="display:inline-block;padding:10px 20px;background:#14505c;color:#fff;cursor:pointer">Send</div>${done}`,
      ),
      inFooter(
        `<span ${sent} style="cursor:pointer;text-decoration:underline">Print this page</span>${done}`,
      ),
      all(
        inMiddle(`<div class="govuk-button" id="save-page">Save this page</div>${done}`),
        script(
          `document.getElementById("save-page").addEventListener("click", () => { document.getElementById("sent").textContent = "Saved" })`,
        ),
      ),
      all(
        atEnd(
          `<div class="actions"><div data-action="share">Share</div><div data-action="print">Print</div></div>${done}`,
        ),
        style(
          `.actions div { display: inline-block; padding: 8px 16px; border: 1px solid #84adad; cursor: pointer }`,
        ),
        script(
          `document.querySelector(".actions").addEventListener("click", (event) => { document.getElementById("sent").textContent = event.target.dataset.action })`,
        ),
      ),
    ],
  },
  {
    name: "span-as-link",
    expects: ["mouse-only", "custom-control", "keyboard-unreachable"],
    variants: [
      atEnd(
        `<p class="govuk-body">See <span class="link" onclick="location.href='/contact/'" style="color:#005a73;background:#fff;text-decoration:underline;cursor:pointer">how to reach us</span>.</p>`,
      ),
      inFooter(
        `<p class="govuk-body"><font color="#005a73" onclick="window.location='/privacy/'"><u>Your data</u></font></p>`,
      ),
      inMiddle(
        `<p class="govuk-body" onclick="document.location.assign('/news/')" style="cursor:pointer"><strong>All the latest news &gt;</strong></p>`,
      ),
    ],
  },
  {
    // A whole card goes somewhere, and there is no link in it.
    name: "card-clickable-without-link",
    expects: ["mouse-only", "custom-control", "keyboard-unreachable"],
    variants: [
      atEnd(
        `<div class="card" onclick="location.href='/events/'" style="cursor:pointer"><h2 class="govuk-heading-s">Roadshow in Ashby</h2><p class="govuk-body">Tuesday 5 May, 10am to 2pm</p></div>`,
      ),
      all(
        inMiddle(
          `<article class="card teaser" data-href="/news/"><h2 class="govuk-heading-s">Read what changed</h2><p class="govuk-body">The council has answered every letter.</p></article>`,
        ),
        script(
          `for (const card of document.querySelectorAll("[data-href]")) { card.style.cursor = "pointer"; card.onclick = () => { location.href = card.dataset.href } }`,
        ),
      ),
      all(
        atStart(`<ul class="tiles"><li>Apply</li><li>Appeal</li><li>Complain</li></ul>`),
        style(
          `.tiles { display: flex; gap: 20px; padding: 0; list-style: none } .tiles li { padding: 20px; border: 1px solid #84adad; cursor: pointer }`,
        ),
        script(
          `document.querySelectorAll(".tiles li").forEach((tile) => tile.addEventListener("click", () => { location.href = "/contact/" }))`,
        ),
      ),
    ],
  },
  {
    name: "picture-clickable",
    expects: ["mouse-only", "custom-control", "keyboard-unreachable"],
    variants: [
      atEnd(
        `<img src="/icon.svg" alt="Enlarge the map" width="120" height="120" style="cursor:zoom-in" onclick="this.width = 400; this.height = 400">`,
      ),
      inHeader(
        `<img src="/icon.svg" alt="Home" width="40" height="40" onclick="location='/'" style="cursor:pointer">`,
      ),
      atEnd(
        `<svg role="img" aria-label="Show the map" width="48" height="48" viewBox="0 0 36 36" style="cursor:pointer" onclick="document.getElementById('sent').textContent='The map is shown'"><path fill="#14505c" d="M4 3h18v20H4z"></path></svg>${done}`,
      ),
    ],
  },
  {
    name: "role-button-without-tabindex",
    expects: ["keyboard-unreachable", "mouse-only", "button-keys"],
    variants: [
      atEnd(`<div role="button" class="govuk-button" ${sent}>Send</div>${done}`),
      inMiddle(
        `<span role="button" aria-label="Save this page" ${sent} style="cursor:pointer;font-size:2rem">♡</span>${done}`,
      ),
      all(
        inFooter(
          `<div role="link" id="go-top" style="text-decoration:underline;cursor:pointer">Back to top</div>`,
        ),
        script(`document.getElementById("go-top").onclick = () => scrollTo(0, 0)`),
      ),
    ],
  },
  {
    name: "role-button-without-keys",
    expects: ["button-keys", "mouse-only", "widget-keys"],
    variants: [
      atEnd(`<div role="button" tabindex="0" class="govuk-button" ${sent}>Send</div>${done}`),
      all(
        inMiddle(`<span role="button" tabindex="0" id="subscribe">Subscribe to news</span>${done}`),
        script(
          `document.getElementById("subscribe").addEventListener("click", () => { document.getElementById("sent").textContent = "You are subscribed" })`,
        ),
      ),
      atStart(
        `<p class="govuk-body"><a role="button" tabindex="0" ${sent} style="text-decoration:underline">Listen to this page</a></p>${done}`,
      ),
    ],
  },
  {
    // One of the two keys of a button is forgotten.
    name: "role-button-with-one-key",
    expects: ["button-keys", "widget-keys"],
    variants: [
      atEnd(
        `<div role="button" tabindex="0" ${sent} onkeydown="if (event.key === 'Enter') this.click()">Send</div>${done}`,
      ),
      atStart(
        `<span role="button" tabindex="0" ${sent} onkeyup="if (event.keyCode === 13) { this.click() }">Translate this page</span>${done}`,
      ),
      all(
        inMiddle(`<div role="button" tabindex="0" id="share">Share</div>${done}`),
        script(
          `const share = document.getElementById("share"); const act = () => { document.getElementById("sent").textContent = "The address is copied" }; share.onclick = act; share.onkeydown = (event) => { if (event.key === " ") { event.preventDefault(); act() } }`,
        ),
      ),
    ],
  },
  {
    name: "control-taken-out-of-tab-order",
    expects: ["keyboard-unreachable"],
    variants: [
      atEnd(`<button type="button" class="govuk-button" tabindex="-1" ${sent}>Send</button>${done}`),
      inFooter(
        `<p class="govuk-body"><a class="govuk-link" href="/feeds/" tabindex="-1">Subscribe to our feeds</a></p>`,
      ),
      inMiddle(
        `<form action="/search"><label for="q">Area</label> <select id="q" name="q" tabindex="-1"><option>North</option><option>South</option></select> <button>Show events</button></form>`,
      ),
      set("main a[href]", { tabindex: "-1" }),
    ],
  },
  {
    name: "part-made-inert",
    expects: ["keyboard-unreachable", "hidden-content", "mouse-only"],
    variants: [
      atEnd(
        `<section inert><h2 class="govuk-heading-m">Get involved</h2><p class="govuk-body"><a class="govuk-link" href="/events/">Book a place</a></p></section>`,
      ),
      inFooter(
        `<p class="govuk-body" inert><a class="govuk-link" href="/contact/">Report a problem with this page</a></p>`,
      ),
      all(
        inMiddle(`<div id="late"><button type="button" ${sent}>Show more</button>${done}</div>`),
        script(`document.getElementById("late").setAttribute("inert", "")`),
      ),
    ],
  },
  {
    name: "tab-key-swallowed",
    expects: ["keyboard-trap"],
    variants: [
      atEnd(
        `<label for="notes">Notes</label><textarea id="notes" name="notes" onkeydown="if (event.key === 'Tab') { event.preventDefault(); this.value += '\\t' }"></textarea>`,
      ),
      all(
        atStart(`<p><label for="where">Town</label> <input id="where" name="town"></p>`),
        script(
          `document.getElementById("where").addEventListener("keydown", (event) => { if (event.keyCode == 9) event.preventDefault() })`,
        ),
      ),
      all(
        inMiddle(
          `<div class="editor" contenteditable="true" role="textbox" aria-multiline="true" aria-label="Your story" style="border:1px solid #111;min-height:80px"></div>`,
        ),
        script(
          `document.querySelector(".editor").onkeydown = (event) => { if (event.code === "Tab") { document.execCommand("insertText", false, "    "); return false } }`,
        ),
      ),
    ],
  },
  {
    name: "focus-snatched-back",
    expects: ["keyboard-trap", "focus-lost", "focus-order"],
    variants: [
      atEnd(
        `<label for="postcode">Postcode</label> <input id="postcode" name="postcode" autocomplete="postal-code" onblur="if (!this.value) this.focus()">`,
      ),
      all(
        inMiddle(
          `<p><label for="phone-number">Phone number</label> <input id="phone-number" type="tel" autocomplete="tel"></p>`,
        ),
        script(
          `const phone = document.getElementById("phone-number"); phone.addEventListener("blur", () => { if (!/^0/.test(phone.value)) setTimeout(() => phone.focus()) })`,
        ),
      ),
      all(
        atStart(`<button type="button" id="must-read">I have read this</button>`),
        script(
          `document.getElementById("must-read").addEventListener("focusout", (event) => { event.target.focus() })`,
        ),
      ),
    ],
  },
  {
    // Tab goes round and round in a part that is no dialog.
    name: "focus-kept-in-circle",
    expects: ["keyboard-trap"],
    variants: [
      all(
        atEnd(
          `<div class="box"><a class="govuk-link" href="/news/" id="first-link">News</a> <a class="govuk-link" href="/events/" id="last-link">Events</a></div>`,
        ),
        script(
          `const a = document.getElementById("first-link"), b = document.getElementById("last-link"); a.onkeydown = (event) => { if (event.key === "Tab" && event.shiftKey) { event.preventDefault(); b.focus() } }; b.onkeydown = (event) => { if (event.key === "Tab" && !event.shiftKey) { event.preventDefault(); a.focus() } }`,
        ),
      ),
      all(
        inFooter(
          `<form class="signup"><label for="mail">Email</label> <input id="mail" type="email" autocomplete="email"> <button>Sign up</button></form>`,
        ),
        script(
          `document.querySelector(".signup").addEventListener("focusout", (event) => { if (!event.currentTarget.contains(event.relatedTarget)) document.getElementById("mail").focus() })`,
        ),
      ),
      all(
        inMiddle(
          `<div class="calendar"><button type="button">Earlier</button><button type="button">Later</button></div>`,
        ),
        script(
          `document.querySelector(".calendar").addEventListener("keydown", (event) => { if (event.key === "Tab") { event.preventDefault(); const [one, two] = event.currentTarget.children; (document.activeElement === one ? two : one).focus() } })`,
        ),
      ),
    ],
  },
  {
    name: "keys-of-page-swallowed",
    expects: ["keyboard-trap", "button-keys", "mouse-only", "keyboard-unreachable", "widget-keys"],
    variants: [
      script(`document.addEventListener("keydown", (event) => { event.preventDefault() })`),
      script(`document.body.onkeydown = (event) => { if (event.key !== "F5") return false }`),
      set("main", { onkeydown: "return false" }),
    ],
  },
  {
    name: "tabs-without-arrow-keys",
    expects: ["widget-keys", "keyboard-unreachable"],
    variants: [
      all(
        atEnd(
          `<div role="tablist" aria-label="Years"><button role="tab" id="t1" aria-selected="true" aria-controls="p1">2024</button><button role="tab" id="t2" aria-selected="false" aria-controls="p2" tabindex="-1">2025</button></div><div role="tabpanel" id="p1" aria-labelledby="t1">Two roadshows</div><div role="tabpanel" id="p2" aria-labelledby="t2" hidden>Three roadshows</div>`,
        ),
        script(
          `for (const tab of document.querySelectorAll("[role=tab]")) tab.onclick = () => { for (const each of document.querySelectorAll("[role=tab]")) { const on = each === tab; each.setAttribute("aria-selected", on); each.tabIndex = on ? 0 : -1; document.getElementById(each.getAttribute("aria-controls")).hidden = !on } }`,
        ),
      ),
      all(
        inMiddle(
          `<ul role="tablist" class="tabs"><li role="presentation"><a role="tab" href="#north" id="tab-north" aria-selected="true" aria-controls="north">North</a></li><li role="presentation"><a role="tab" href="#south" id="tab-south" tabindex="-1" aria-selected="false" aria-controls="south">South</a></li></ul><div id="north" role="tabpanel" aria-labelledby="tab-north"><p class="govuk-body">Ashby</p></div><div id="south" role="tabpanel" aria-labelledby="tab-south" hidden><p class="govuk-body">Milford</p></div>`,
        ),
        script(
          `document.querySelectorAll(".tabs a").forEach((tab) => tab.addEventListener("click", (event) => { event.preventDefault(); document.querySelectorAll(".tabs a").forEach((each) => { const on = each === tab; each.setAttribute("aria-selected", String(on)); each.setAttribute("tabindex", on ? "0" : "-1"); document.querySelector(each.hash).hidden = !on }) }))`,
        ),
      ),
      all(
        atStart(
          `<div role="tablist" aria-label="Languages"><div role="tab" tabindex="0" aria-selected="true" aria-controls="said">English</div><div role="tab" tabindex="-1" aria-selected="false" aria-controls="said">Plain English</div></div><div role="tabpanel" id="said" aria-label="Text">Welcome</div>`,
        ),
        script(
          `const tabs = [...document.querySelectorAll("[role=tab]")]; for (const tab of tabs) tab.addEventListener("click", () => { tabs.forEach((each) => each.setAttribute("aria-selected", each === tab)); document.getElementById("said").textContent = tab.textContent })`,
        ),
      ),
    ],
  },
  {
    name: "slider-without-keys",
    expects: ["widget-keys", "drag-only", "mouse-only"],
    variants: [
      atEnd(
        `<div style="width:200px;background:#ccc;height:24px"><div role="slider" tabindex="0" aria-label="Text size" aria-valuemin="12" aria-valuemax="32" aria-valuenow="16" style="width:24px;height:24px;background:#14505c"></div></div>`,
      ),
      all(
        inMiddle(
          `<div id="age" role="slider" tabindex="0" aria-label="Age of your child" aria-valuemin="0" aria-valuemax="25" aria-valuenow="8" style="width:250px;height:30px;border:2px solid #14505c"></div>`,
        ),
        script(
          `const age = document.getElementById("age"); age.onclick = (event) => { age.setAttribute("aria-valuenow", Math.round(event.offsetX / 10)) }`,
        ),
      ),
      all(
        atStart(
          `<span id="miles" role="spinbutton" tabindex="0" aria-label="Miles from you" aria-valuenow="5" aria-valuemin="1" aria-valuemax="50">5</span>`,
        ),
        script(
          `document.getElementById("miles").addEventListener("wheel", (event) => { event.target.textContent = Number(event.target.textContent) + Math.sign(event.deltaY) })`,
        ),
      ),
    ],
  },
  {
    name: "listbox-without-keys",
    expects: ["widget-keys", "keyboard-unreachable", "mouse-only"],
    variants: [
      all(
        atEnd(
          `<div role="listbox" tabindex="0" aria-label="Town" id="towns"><div role="option" aria-selected="true">Ashby</div><div role="option" aria-selected="false">Milford</div><div role="option" aria-selected="false">Thorne</div></div>`,
        ),
        script(
          `document.getElementById("towns").addEventListener("click", ({ target, currentTarget }) => { for (const option of currentTarget.children) option.setAttribute("aria-selected", option === target) })`,
        ),
      ),
      all(
        inMiddle(
          `<div id="topic" role="combobox" tabindex="0" aria-expanded="false" aria-controls="topics" aria-label="Topic">Choose a topic</div><ul id="topics" role="listbox" aria-label="Topics" hidden><li role="option">Schools</li><li role="option">Travel</li></ul>`,
        ),
        script(
          `const box = document.getElementById("topic"), list = document.getElementById("topics"); box.onclick = () => { list.hidden = !list.hidden; box.setAttribute("aria-expanded", !list.hidden) }; list.onclick = ({ target }) => { box.textContent = target.textContent; list.hidden = true; box.setAttribute("aria-expanded", false) }`,
        ),
      ),
      all(
        atStart(
          `<div role="radiogroup" aria-label="Show"><span role="radio" tabindex="0" aria-checked="true">All events</span> <span role="radio" tabindex="-1" aria-checked="false">Events near me</span></div>`,
        ),
        script(
          `for (const radio of document.querySelectorAll("[role=radio]")) radio.onclick = () => document.querySelectorAll("[role=radio]").forEach((each) => each.setAttribute("aria-checked", each === radio))`,
        ),
      ),
    ],
  },
  {
    name: "checkbox-of-divs-without-space-key",
    expects: ["widget-keys", "button-keys", "mouse-only"],
    variants: [
      atEnd(
        `<div role="checkbox" tabindex="0" aria-checked="false" onclick="this.setAttribute('aria-checked', this.getAttribute('aria-checked') !== 'true')">Send me news</div>`,
      ),
      inMiddle(
        `<span role="switch" tabindex="0" aria-checked="true" aria-label="Easy to read" onclick="this.ariaChecked = this.ariaChecked === 'true' ? 'false' : 'true'; this.textContent = this.ariaChecked === 'true' ? 'On' : 'Off'">On</span>`,
      ),
      all(
        inFooter(`<p id="agree" role="checkbox" tabindex="0" aria-checked="false">I agree to cookies</p>`),
        script(
          `document.querySelector("#agree").addEventListener("click", function () { this.setAttribute("aria-checked", "true") })`,
        ),
      ),
    ],
  },
  {
    name: "menu-opened-by-hover-style",
    expects: ["menu-not-operable", "hover-only"],
    variants: [
      all(
        inHeader(
          `<nav aria-label="Services"><ul class="drop"><li><a href="/strategies/">Strategies</a><ul><li><a href="/strategies/2022-2025/">2022 to 2025</a></li><li><a href="/strategies/2026-2031/">2026 to 2031</a></li></ul></li></ul></nav>`,
        ),
        style(
          `header .drop a { color: #fff } .drop ul { display: none } .drop li:hover > ul { display: block }`,
        ),
      ),
      all(
        atStart(
          `<div class="menu"><span>On this site</span><div class="menu-items"><a class="govuk-link" href="/news/">News</a> <a class="govuk-link" href="/events/">Events</a></div></div>`,
        ),
        style(`.menu-items { visibility: hidden } .menu:hover .menu-items { visibility: visible }`),
      ),
      all(
        inFooter(
          `<ul class="more"><li>More about us<ul><li><a class="govuk-link" href="/contact/">Who we are</a></li><li><a class="govuk-link" href="/privacy/">What we keep</a></li></ul></li></ul>`,
        ),
        style(`.more ul { display: none } .more > li:hover ul { display: block }`),
      ),
    ],
  },
  {
    name: "menu-opened-by-hover-script",
    expects: ["menu-not-operable", "hover-only", "mouse-only"],
    variants: [
      all(
        atStart(
          `<div class="nav-box"><a class="govuk-link" href="/events/">Events</a><ul hidden><li><a class="govuk-link" href="/events/webinar-2021-09-17/">Webinar</a></li></ul></div>`,
        ),
        script(
          `const nav = document.querySelector(".nav-box"); nav.onmouseenter = () => { nav.lastElementChild.hidden = false }; nav.onmouseleave = () => { nav.lastElementChild.hidden = true }`,
        ),
      ),
      inMiddle(
        `<div onmouseover="this.querySelector('div').style.display='block'" onmouseout="this.querySelector('div').style.display='none'"><b>Themes</b><div style="display:none"><a class="govuk-link" href="/strategies/">All themes</a></div></div>`,
      ),
      all(
        inFooter(
          `<div id="offices">Our offices<p hidden>Ring <a class="govuk-link" href="tel:+441632960001">01632 960001</a></p></div>`,
        ),
        script(
          `document.getElementById("offices").addEventListener("mouseover", function () { this.lastElementChild.hidden = false })`,
        ),
      ),
    ],
  },
  {
    name: "text-shown-only-under-mouse",
    expects: ["hover-only", "hover-content"],
    variants: [
      all(
        atEnd(
          `<p class="govuk-body">Bring your <span class="tip">plan<span class="tip-text">The paper the council sent you</span></span> with you.</p>`,
        ),
        style(
          `.tip { border-bottom: 1px dotted; position: relative } .tip-text { display: none; position: absolute; top: 100%; left: 0; background: #111; color: #fff; padding: 4px } .tip:hover .tip-text { display: block }`,
        ),
      ),
      all(
        inMiddle(
          `<figure class="flip"><div class="front">Milford</div><figcaption>The hall is beside the station, and has step-free access.</figcaption></figure>`,
        ),
        style(
          `.flip { width: 240px; padding: 20px; background: #14505c; color: #fff } .flip figcaption { opacity: 0 } .flip:hover figcaption { opacity: 1 }`,
        ),
      ),
      all(
        atStart(
          `<p class="govuk-body" id="fee">What does it cost? <span hidden>It costs nothing.</span></p>`,
        ),
        script(
          `const fee = document.getElementById("fee"); fee.addEventListener("mouseenter", () => { fee.children[0].hidden = false }); fee.addEventListener("mouseleave", () => { fee.children[0].hidden = true })`,
        ),
      ),
    ],
  },
  {
    // It can be opened by focus too, but hides text below it, goes when pointed at, and stays at Escape.
    name: "tooltip-not-dismissable",
    expects: ["hover-content"],
    variants: [
      all(
        atEnd(
          `<p class="govuk-body"><button type="button" class="help" aria-describedby="help-text">Help</button><span role="tooltip" id="help-text" class="help-text">You find the number on the first page of your letter.</span></p><p class="govuk-body">Then choose a place from the list of places.</p>`,
        ),
        style(
          `.help-text { display: none; position: absolute; margin-top: 40px; margin-left: -40px; background: #111; color: #fff; padding: 8px } .help:hover + .help-text, .help:focus + .help-text { display: block }`,
        ),
      ),
      all(
        atStart(
          `<a class="govuk-link info" href="/contact/">Contact<span class="bubble">Monday to Friday, 9am to 5pm</span></a><p class="govuk-body">Everyone is welcome to come along and to say what they think.</p>`,
        ),
        style(
          `.info { position: relative } .bubble { visibility: hidden; position: absolute; left: 0; top: 30px; width: 220px; background: #ffd83d; color: #111; pointer-events: none } .info:hover .bubble, .info:focus .bubble { visibility: visible }`,
        ),
      ),
      all(
        inMiddle(
          `<p class="govuk-body"><a class="govuk-link" href="/events/" id="preview">Events</a></p><div id="preview-box" style="display:none;position:absolute;width:300px;height:120px;background:#111;color:#fff">Three roadshows are planned this spring.</div>`,
        ),
        script(
          `const preview = document.getElementById("preview"), box = document.getElementById("preview-box"); for (const kind of ["mouseenter", "focus"]) preview.addEventListener(kind, () => { box.style.display = "block" }); for (const kind of ["mouseleave", "blur"]) preview.addEventListener(kind, () => { box.style.display = "none" })`,
        ),
      ),
    ],
  },
  {
    name: "window-opens-on-focus",
    expects: ["opens-on-focus", "new-window-unasked"],
    variants: [
      atEnd(
        `<p><label for="ref">Reference</label> <input id="ref" name="ref" onfocus="window.open('/contact/', 'help', 'width=400,height=300')"></p>`,
      ),
      inFooter(
        `<a class="govuk-link" href="/privacy/" onfocus="alert('Please read this first')">How we use what you tell us</a>`,
      ),
      all(
        inMiddle(`<button type="button" id="survey">Take our survey</button>`),
        script(
          `document.getElementById("survey").addEventListener("focus", () => { const asked = document.createElement("dialog"); asked.innerHTML = '<p>How are we doing?</p><button onclick="this.parentNode.close()">Close</button>'; document.body.append(asked); asked.showModal() }, { once: true })`,
        ),
      ),
    ],
  },
  {
    name: "page-left-on-focus",
    expects: ["opens-on-focus"],
    variants: [
      atEnd(`<a class="govuk-link" href="/news/" onfocus="this.click()">Latest news</a>`),
      all(
        atStart(
          `<form action="/search"><label for="find">Find</label> <input id="find" name="q"> <button id="go">Find</button></form>`,
        ),
        script(
          `document.getElementById("go").addEventListener("focus", (event) => event.target.form.submit())`,
        ),
      ),
      inMiddle(`<div onfocusin="location.href='/events/'"><button type="button">Roadshows</button></div>`),
    ],
  },
  {
    name: "controls-shown-in-reverse",
    expects: ["focus-order", "reading-order"],
    variants: [
      atEnd(
        `<p style="display:flex;flex-direction:row-reverse;justify-content:flex-end;gap:16px"><a class="govuk-link" href="/events/">Step 3: Come along</a><a class="govuk-link" href="/contact/">Step 2: Book</a><a class="govuk-link" href="/news/">Step 1: Read</a></p>`,
      ),
      all(
        inMiddle(
          `<div class="steps"><button type="button">Send</button><button type="button">Check</button><button type="button">Write</button></div>`,
        ),
        style(
          `.steps { display: flex; flex-direction: column; align-items: start } .steps :nth-child(1) { order: 3 } .steps :nth-child(2) { order: 2 } .steps :nth-child(3) { order: 1 }`,
        ),
      ),
      all(
        atStart(
          `<form class="grid"><p class="b"><label for="family">Family name</label> <input id="family" autocomplete="family-name"></p><p class="a"><label for="given">First name</label> <input id="given" autocomplete="given-name"></p><p class="c"><button>Send your name</button></p></form>`,
        ),
        style(
          `.grid { display: grid; grid-template-areas: "a" "b" "c" } .a { grid-area: a } .b { grid-area: b } .c { grid-area: c }`,
        ),
      ),
    ],
  },
  {
    // It is seen first and reached last.
    name: "top-bar-last-in-source",
    expects: ["focus-order", "reading-order"],
    variants: [
      all(
        inFooter(
          `<nav class="top-bar" aria-label="Account"><a href="/contact/">Sign in</a> <a href="/contact/?new">Register</a></nav>`,
        ),
        style(
          `.top-bar { position: absolute; top: 0; right: 0; padding: 8px; background: #fff } .top-bar a { color: #005a73 }`,
        ),
      ),
      atEnd(
        `<form role="search" action="/search" style="position:absolute;top:12px;right:20px"><label for="s" style="color:#fff">Search</label> <input id="s" name="q"> <button>Search</button></form>`,
      ),
      all(
        inFooter(`<p class="notice-bar">Roads are icy. <a href="/news/">Read what is closed</a></p>`),
        style(
          `body { padding-top: 60px } .notice-bar { position: absolute; top: 0; left: 0; right: 0; margin: 0; padding: 16px; background: #ffd83d; color: #111 } .notice-bar a { color: #111 }`,
        ),
      ),
    ],
  },
  {
    name: "positive-tabindex",
    expects: ["tabindex", "focus-order"],
    variants: [
      atEnd(
        `<p><label for="mail2">Email</label> <input id="mail2" type="email" autocomplete="email" tabindex="1"> <button tabindex="2">Subscribe</button></p>`,
      ),
      set("footer a[href]", { tabindex: "5" }),
      set("main a[href]", { tabindex: "100" }),
      inMiddle(`<div tabindex="3" role="region" aria-label="Notice">The office is closed on Monday.</div>`),
    ],
  },
  {
    name: "text-in-tab-order",
    expects: ["focusable-static"],
    variants: [
      (page) => {
        page("main p").attr("tabindex", "0");
      },
      set("main h1", { tabindex: "0" }),
      inMiddle(`<div class="card" tabindex="0"><p class="govuk-body">The next meeting is in May.</p></div>`),
      inFooter(
        `<ul class="govuk-list"><li tabindex="0">Northshire Council</li><li tabindex="0">County Hall</li></ul>`,
      ),
    ],
  },
  {
    name: "focused-button-goes",
    expects: ["focus-lost"],
    variants: [
      atEnd(`<p><button type="button" onclick="this.remove()">Hide this tip</button></p>`),
      all(
        inMiddle(
          `<div class="govuk-inset-text" id="tip"><p class="govuk-body">You can bring a friend.</p><button type="button">Close this tip</button></div>`,
        ),
        script(
          `document.querySelector("#tip button").onclick = () => { document.getElementById("tip").style.display = "none" }`,
        ),
      ),
      all(
        atStart(
          `<ul class="govuk-list" id="list"><li>Roadshow in Ashby</li></ul><button type="button" id="load-more">Load more events</button>`,
        ),
        script(
          `document.getElementById("load-more").addEventListener("click", (event) => { document.getElementById("list").insertAdjacentHTML("beforeend", "<li>Roadshow in Milford</li><li>Roadshow in Thorne</li>"); event.target.hidden = true })`,
        ),
      ),
    ],
  },
  {
    // It is drawn over the page, and the focus stays behind it.
    name: "dialog-does-not-take-focus",
    expects: ["dialog-focus", "focus-lost", "focus-obscured", "dialog-escape"],
    variants: [
      all(
        atEnd(
          `<button type="button" id="open-terms">Show the terms</button><div id="terms" role="dialog" aria-modal="true" aria-label="Terms" hidden style="${dialogLook}"><p>You can stop at any time.</p><button type="button" id="close-terms">Close</button></div>`,
        ),
        script(
          `const terms = document.getElementById("terms"); document.getElementById("open-terms").onclick = () => { terms.hidden = false }; document.getElementById("close-terms").onclick = () => { terms.hidden = true }; document.addEventListener("keydown", (event) => { if (event.key === "Escape") terms.hidden = true })`,
        ),
      ),
      all(
        inMiddle(
          `<a class="govuk-link" href="#gallery" id="open-gallery">See the photos</a><div class="overlay" role="dialog" aria-label="Photos"><p>Photos of the day</p><a href="#" class="shut">Close</a></div>`,
        ),
        style(
          `.overlay { display: none; position: fixed; inset: 0; z-index: 99; padding: 60px; background: #111; color: #fff } .overlay a { color: #fff } .overlay.open { display: block }`,
        ),
        script(
          `const overlay = document.querySelector(".overlay"); const show = (on) => (event) => { event.preventDefault(); overlay.classList.toggle("open", on) }; document.getElementById("open-gallery").addEventListener("click", show(true)); overlay.querySelector(".shut").addEventListener("click", show(false))`,
        ),
      ),
      all(
        atStart(`<button type="button" aria-haspopup="dialog" id="ask">Ask a question</button>`),
        script(
          `document.getElementById("ask").addEventListener("click", () => { const box = document.createElement("div"); box.setAttribute("role", "dialog"); box.setAttribute("aria-modal", "true"); box.setAttribute("aria-label", "Your question"); box.style.cssText = "${dialogLook}"; box.innerHTML = '<label>Question <input></label><button type="button">Send question</button>'; box.lastChild.onclick = () => box.remove(); document.body.append(box) })`,
        ),
      ),
    ],
  },
  {
    name: "dialog-does-not-hold-focus",
    expects: ["dialog-focus", "focus-obscured"],
    variants: [
      all(
        atEnd(
          `<button type="button" id="open-help">Help</button><div id="help" role="dialog" aria-modal="true" aria-label="Help" tabindex="-1" hidden style="${dialogLook}"><p>Ring us.</p><button type="button" id="close-help">Close</button></div>`,
        ),
        script(
          `const help = document.getElementById("help"), opener = document.getElementById("open-help"); const close = () => { help.hidden = true; opener.focus() }; opener.onclick = () => { help.hidden = false; help.focus() }; document.getElementById("close-help").onclick = close; help.onkeydown = (event) => { if (event.key === "Escape") close() }`,
        ),
      ),
      all(
        atStart(
          `<button type="button" id="menu-open">Full menu</button><div role="dialog" aria-modal="true" aria-label="Menu" id="full" hidden style="position:fixed;inset:0;background:#14505c;padding:40px"><button type="button" id="menu-close">Close menu</button> <a href="/news/" style="color:#fff">News</a></div>`,
        ),
        script(
          `const full = document.getElementById("full"), first = document.getElementById("menu-close"), from = document.getElementById("menu-open"); from.onclick = () => { full.hidden = false; first.focus() }; const shut = () => { full.hidden = true; from.focus() }; first.onclick = shut; document.onkeyup = (event) => { if (event.key === "Escape" && !full.hidden) shut() }`,
        ),
      ),
      all(
        inFooter(
          `<button type="button" id="open-log">Sign in</button><dialog id="log" aria-label="Sign in" style="position:fixed;inset:0;width:auto;height:auto"><label>Email <input autocomplete="email" id="log-mail"></label> <button type="button" id="close-log">Cancel</button></dialog>`,
        ),
        script(
          `const log = document.getElementById("log"), open = document.getElementById("open-log"); const end = () => { log.close(); open.focus() }; open.onclick = () => { log.show(); document.getElementById("log-mail").focus() }; document.getElementById("close-log").onclick = end; log.onkeydown = (event) => { if (event.key === "Escape") end() }`,
        ),
      ),
    ],
  },
  {
    name: "dialog-does-not-give-focus-back",
    expects: ["dialog-focus", "focus-lost"],
    variants: [
      all(
        atEnd(
          `<button type="button" id="o1">Delete my answers</button><div id="d1" role="alertdialog" aria-modal="true" aria-label="Are you sure?" hidden style="${dialogLook}"><p>Are you sure?</p><button type="button" id="y1">Keep them</button></div>`,
        ),
        script(
          `const d1 = document.getElementById("d1"), y1 = document.getElementById("y1"); document.getElementById("o1").onclick = () => { d1.hidden = false; y1.focus() }; const end1 = () => { d1.hidden = true }; y1.onclick = end1; d1.onkeydown = (event) => { if (event.key === "Escape") end1(); if (event.key === "Tab") event.preventDefault() }`,
        ),
      ),
      all(
        inMiddle(`<button type="button" id="o2">Change the date</button>`),
        script(
          `document.getElementById("o2").onclick = () => { const box = document.createElement("div"); box.innerHTML = '<div role="dialog" aria-modal="true" aria-label="Date" style="${dialogLook}"><p>Choose a date</p><button type="button">Done</button></div>'; document.body.append(box); const button = box.querySelector("button"); button.focus(); box.onkeydown = (event) => { if (event.key === "Tab") event.preventDefault(); if (event.key === "Escape") box.remove() }; button.onclick = () => box.remove() }`,
        ),
      ),
      all(
        atStart(
          `<button type="button" id="o3">Open the picture</button><dialog id="d3" aria-label="Picture"><p>Our hall</p><button type="button" id="c3">Close</button></dialog>`,
        ),
        script(
          `const d3 = document.getElementById("d3"); document.getElementById("o3").onclick = () => d3.showModal(); document.getElementById("c3").onclick = () => d3.close(); d3.onclose = () => { document.activeElement.blur(); setTimeout(() => document.activeElement.blur()) }`,
        ),
      ),
    ],
  },
  {
    name: "dialog-deaf-to-escape",
    expects: ["dialog-escape"],
    variants: [
      all(
        atEnd(
          `<button type="button" id="e-open">Ask us</button><dialog id="e-box" aria-label="Ask us"><p>Ring 01632 960001.</p><button type="button" id="e-close">Close</button></dialog>`,
        ),
        script(
          `const eBox = document.getElementById("e-box"); document.getElementById("e-open").onclick = () => eBox.showModal(); document.getElementById("e-close").onclick = () => eBox.close(); eBox.oncancel = (event) => event.preventDefault(); eBox.onkeydown = (event) => { if (event.key === "Escape") event.preventDefault() }`,
        ),
      ),
      all(
        inMiddle(
          `<button type="button" id="f-open">Filter</button><div id="f-box" role="dialog" aria-modal="true" aria-label="Filter" hidden style="${dialogLook}"><label><input type="checkbox" id="f-first"> Near me</label> <button type="button" id="f-close">Apply the filter</button></div>`,
        ),
        script(
          `const fBox = document.getElementById("f-box"), fOpen = document.getElementById("f-open"), one = document.getElementById("f-first"), two = document.getElementById("f-close"); fOpen.onclick = () => { fBox.hidden = false; one.focus() }; two.onclick = () => { fBox.hidden = true; fOpen.focus() }; fBox.onkeydown = (event) => { if (event.key === "Tab") { event.preventDefault(); (document.activeElement === one ? two : one).focus() } }`,
        ),
      ),
      all(
        atStart(
          `<button type="button" id="g-open">Choose a language</button><dialog id="g-box" aria-label="Language" closedby="none"><button type="button" onclick="this.closest('dialog').close()">English</button></dialog>`,
        ),
        script(
          `document.getElementById("g-open").onclick = () => document.getElementById("g-box").showModal()`,
        ),
      ),
    ],
  },
  {
    name: "skip-link-without-target",
    expects: ["skip-link", "bypass", "link-destination"],
    variants: [
      set(".govuk-skip-link", { href: "#content" }),
      set("main", { id: null }),
      set("main", { id: "Main" }),
      set(".govuk-skip-link", { href: "#" }),
    ],
  },
  {
    name: "skip-link-never-shown",
    expects: ["skip-link", "focus-visible", "bypass"],
    variants: [
      set(".govuk-skip-link", { style: "position:absolute;left:-9999px" }),
      style(
        `.govuk-skip-link, .govuk-skip-link:focus { position: absolute !important; width: 1px !important; height: 1px !important; overflow: hidden !important; clip-path: inset(50%) !important }`,
      ),
      style(`.govuk-skip-link { opacity: 0 }`),
    ],
  },
  {
    name: "skip-link-out-of-reach",
    expects: ["skip-link", "bypass", "keyboard-unreachable"],
    variants: [
      set(".govuk-skip-link", { style: "display:none" }),
      style(`.govuk-skip-link { visibility: hidden }`),
      set(".govuk-skip-link", { tabindex: "-1" }),
    ],
  },
  {
    name: "no-skip-link",
    expects: ["bypass", "skip-link"],
    variants: [
      (page) => {
        page(".govuk-skip-link").remove();
      },
      (page) => {
        page(".govuk-skip-link").replaceWith("<!-- skip link -->");
      },
      // The link of the template, moved to where nothing is left to skip.
      (page) => {
        page("footer .govuk-width-container").append(page(".govuk-skip-link"));
      },
    ],
  },
  {
    name: "access-key-taken",
    expects: ["accesskeys"],
    variants: [
      set("footer a[href]", { accesskey: "a" }),
      atEnd(
        `<p><label for="look">Search</label> <input id="look" type="search" accesskey="4"> <button accesskey="s">Search</button></p>`,
      ),
      set("main", { accesskey: "m" }),
    ],
  },
  {
    name: "single-key-shortcut",
    expects: ["character-key-shortcuts"],
    variants: [
      script(
        `document.addEventListener("keydown", (event) => { if (event.key === "s") location.href = "/site-map/" })`,
      ),
      all(
        inHeader(
          `<form role="search" action="/search"><label for="top-q" style="color:#fff">Search</label> <input id="top-q" name="q"> <button>Search</button></form>`,
        ),
        script(
          `window.onkeyup = (event) => { if (event.key === "/") document.getElementById("top-q").focus() }`,
        ),
      ),
      all(
        atEnd(`<div id="shown" role="status"></div>`),
        script(
          `document.body.addEventListener("keypress", (event) => { if (event.which === 63) document.getElementById("shown").textContent = "Press N for news" })`,
        ),
      ),
      script(
        `document.onkeydown = function (event) { switch (event.key) { case "j": window.scrollBy(0, 400); break; case "k": window.scrollBy(0, -400); break } }`,
      ),
    ],
  },
  {
    name: "acts-on-press",
    expects: ["pointer-cancellation", "mouse-only", "button-keys"],
    variants: [
      atEnd(`<button type="button" onmousedown="location.href='/contact/'">Send</button>`),
      all(
        inMiddle(`<button type="button" id="erase">Delete all my answers</button>${done}`),
        script(
          `document.getElementById("erase").addEventListener("pointerdown", () => { document.getElementById("sent").textContent = "All deleted" })`,
        ),
      ),
      atStart(`<a class="govuk-link" href="/news/" onmousedown="location.href = this.href">Latest news</a>`),
      all(
        inFooter(`<button type="button" class="like">Like</button>${done}`),
        script(
          `document.querySelector(".like").addEventListener("touchstart", () => { document.getElementById("sent").textContent = "You like this" }); document.querySelector(".like").addEventListener("mousedown", () => { document.getElementById("sent").textContent = "You like this" })`,
        ),
      ),
    ],
  },
  {
    name: "sorted-by-dragging",
    expects: ["drag-only", "mouse-only"],
    variants: [
      all(
        atEnd(
          `<p class="govuk-body">Drag what matters most to you to the top.</p><ul id="ranks"><li draggable="true">Schools</li><li draggable="true">Health</li><li draggable="true">Travel</li></ul>`,
        ),
        script(
          `const ranks = document.getElementById("ranks"); let held; ranks.ondragstart = ({ target }) => { held = target }; ranks.ondragover = (event) => event.preventDefault(); ranks.ondrop = (event) => { event.preventDefault(); ranks.insertBefore(held, event.target) }`,
        ),
      ),
      all(
        inMiddle(
          `<div class="drop-zone" style="padding:40px;border:3px dashed #14505c">Drop your letter here</div>`,
        ),
        script(
          `const zone = document.querySelector(".drop-zone"); zone.addEventListener("dragover", (event) => event.preventDefault()); zone.addEventListener("drop", (event) => { event.preventDefault(); zone.textContent = "Thank you" })`,
        ),
      ),
      all(
        atStart(
          `<div class="board"><div id="todo"><div draggable="true" id="task">Write to the school</div></div><div id="did" style="min-height:60px;border:1px solid #111">Done</div></div>`,
        ),
        script(
          `document.getElementById("task").addEventListener("dragstart", (event) => event.dataTransfer.setData("text", "task")); const did = document.getElementById("did"); did.addEventListener("dragover", (event) => event.preventDefault()); did.addEventListener("drop", () => did.append(document.getElementById("task")))`,
        ),
      ),
    ],
  },
  {
    name: "slider-of-divs",
    expects: ["drag-only", "mouse-only", "custom-control", "keyboard-unreachable"],
    variants: [
      all(
        atEnd(
          `<p class="govuk-body">How far can you travel?</p><div class="track" style="width:300px;height:10px;background:#84adad"><div class="thumb" style="width:30px;height:30px;background:#14505c;position:relative;cursor:grab"></div></div>`,
        ),
        script(
          `const thumb = document.querySelector(".thumb"); thumb.onmousedown = () => { document.onmousemove = (event) => { thumb.style.left = Math.min(270, event.clientX - thumb.parentNode.offsetLeft) + "px" }; document.onmouseup = () => { document.onmousemove = null } }`,
        ),
      ),
      all(
        inMiddle(
          `<div class="compare" style="position:relative;width:400px;height:120px;background:#84adad"><div class="handle" style="position:absolute;left:200px;width:24px;height:120px;background:#14505c;cursor:ew-resize"></div></div>`,
        ),
        script(
          `const handle = document.querySelector(".handle"); handle.addEventListener("pointerdown", (event) => handle.setPointerCapture(event.pointerId)); handle.addEventListener("pointermove", (event) => { if (event.buttons) handle.style.left = event.movementX + handle.offsetLeft + "px" })`,
        ),
      ),
      all(
        atStart(
          `<div class="map" style="width:400px;height:200px;overflow:hidden;cursor:move;border:1px solid #111"><div style="width:1000px;height:600px;background:#d3e8d0">Map of the county: drag it to look around</div></div>`,
        ),
        script(
          `const map = document.querySelector(".map"); let from; map.addEventListener("mousedown", (event) => { from = event.clientX }); map.addEventListener("mousemove", (event) => { if (from !== undefined) { map.firstChild.style.marginLeft = event.clientX - from + "px" } }); window.addEventListener("mouseup", () => { from = undefined })`,
        ),
      ),
    ],
  },
  {
    name: "works-on-double-click",
    expects: ["mouse-only", "custom-control", "keyboard-unreachable"],
    variants: [
      atEnd(
        `<p class="govuk-body" ondblclick="this.contentEditable = true">Double-click to change this note.</p>`,
      ),
      all(
        inMiddle(`<div class="row" style="cursor:pointer">Letter of 3 May</div>`),
        script(
          `document.querySelector(".row").addEventListener("dblclick", () => { location.href = "/news/" })`,
        ),
      ),
      all(
        atStart(`<div id="plan" style="padding:20px;border:1px solid #111">Your plan</div>${done}`),
        script(
          `document.getElementById("plan").addEventListener("contextmenu", (event) => { event.preventDefault(); document.getElementById("sent").textContent = "Copy, move or delete" })`,
        ),
      ),
    ],
  },
  {
    name: "accordion-of-headings",
    expects: ["mouse-only", "custom-control", "keyboard-unreachable"],
    variants: [
      atEnd(
        `<h2 class="govuk-heading-m" onclick="this.nextElementSibling.hidden = !this.nextElementSibling.hidden" style="cursor:pointer">Who can come? +</h2><div hidden><p class="govuk-body">Everybody can.</p></div>`,
      ),
      all(
        inMiddle(
          `<dl class="faq"><dt>Do I have to book?</dt><dd hidden>No.</dd><dt>Is it free?</dt><dd hidden>Yes.</dd></dl>`,
        ),
        script(
          `document.querySelectorAll(".faq dt").forEach((question) => { question.style.cursor = "pointer"; question.onclick = () => { question.nextElementSibling.hidden = !question.nextElementSibling.hidden } })`,
        ),
      ),
      all(
        atStart(
          `<div class="panel"><div class="panel-title">Parking <i class="arrow">▾</i></div><div class="panel-body" style="display:none">Behind the hall</div></div>`,
        ),
        script(
          `document.addEventListener("click", (event) => { const title = event.target.closest(".panel-title"); if (title) title.nextElementSibling.style.display = "block" })`,
        ),
      ),
    ],
  },
  {
    name: "carousel-arrows-of-spans",
    expects: ["mouse-only", "custom-control", "keyboard-unreachable"],
    variants: [
      all(
        atEnd(
          `<div class="slides"><p class="govuk-body">“They listened.”</p><p class="govuk-body" hidden>“It was easy to find.”</p><span class="prev">‹</span> <span class="next">›</span></div>`,
        ),
        style(`.prev, .next { font-size: 2rem; padding: 0 12px; cursor: pointer }`),
        script(
          `const slides = [...document.querySelectorAll(".slides p")]; const turn = () => slides.forEach((slide) => { slide.hidden = !slide.hidden }); document.querySelector(".prev").onclick = turn; document.querySelector(".next").onclick = turn`,
        ),
      ),
      inMiddle(
        `<div><strong id="quote">Welcome</strong><p><b onclick="quote.textContent='Welcome'">●</b> <b onclick="quote.textContent='Come in'">○</b></p></div>`,
      ),
      all(
        atStart(
          `<div class="gallery"><img src="/icon.svg" alt="Our emblem" width="100" height="100"><i class="icon-next" aria-label="Next picture" role="img" style="font-size:2rem">→</i></div>${done}`,
        ),
        script(
          `document.querySelector(".icon-next").addEventListener("click", () => { document.getElementById("sent").textContent = "Picture 2 of 4" })`,
        ),
      ),
    ],
  },
  {
    name: "anchor-without-address",
    expects: ["mouse-only", "link-destination", "keyboard-unreachable", "custom-control"],
    variants: [
      atEnd(
        `<p class="govuk-body"><a class="govuk-link" style="cursor:pointer" onclick="window.print()">Print this page</a></p>`,
      ),
      all(
        inFooter(`<p class="govuk-body"><a class="cookie-settings">Cookie settings</a></p>${done}`),
        script(
          `document.querySelector(".cookie-settings").addEventListener("click", () => { document.getElementById("sent").textContent = "No cookies are set" })`,
        ),
      ),
      (page) => {
        page("main a[href]").first().removeAttr("href").attr("onclick", "location.href='/events/'");
      },
    ],
  },
  {
    name: "focus-thrown-away-by-script",
    expects: ["focus-visible", "keyboard-unreachable", "focus-lost", "keyboard-trap"],
    variants: [
      atEnd(`<button type="button" onfocus="this.blur()" ${sent}>Send</button>${done}`),
      (page) => {
        page("main a[href]").attr("onfocus", "this.blur()");
      },
      script(
        `document.addEventListener("focusin", (event) => { if (event.target.matches("a")) event.target.blur() })`,
      ),
    ],
  },
  {
    name: "scrolling-part-out-of-reach",
    expects: ["scrollable-region-focusable"],
    variants: [
      atEnd(
        `<div style="height:80px;overflow:auto;border:1px solid #111">${"<p class='govuk-body'>You agree that we keep your answers for a year, and that we may ask you again.</p>".repeat(6)}</div>`,
      ),
      inMiddle(
        `<div style="overflow-x:scroll;width:300px"><table style="width:1200px"><caption>Roadshows</caption><tr><th scope="col">Town</th><th scope="col">Hall</th></tr><tr><td>Ashby</td><td>Town Hall</td></tr></table></div>`,
      ),
      all(
        atStart(
          `<section class="chat" aria-label="Minutes"><p>${"The chair opened the meeting and thanked all who came. ".repeat(30)}</p></section>`,
        ),
        style(`.chat { max-height: 6em; overflow-y: auto; width: 20em; border: 2px solid #14505c }`),
      ),
    ],
  },
  {
    name: "outlines-removed",
    expects: ["focus-visible"],
    variants: [
      style(
        `main a:focus { outline: 0 !important; box-shadow: none !important; background: transparent !important; color: var(--govuk-link-colour) !important; text-decoration: underline max(1px, .0625rem) !important }`,
      ),
      style(
        `footer a:focus-visible { outline-style: none !important; box-shadow: none !important; background: none !important; color: var(--govuk-link-colour) !important; text-decoration: underline max(1px, .0625rem) !important }`,
      ),
      (page) => {
        page("main a[href]")
          .first()
          .attr(
            "style",
            "outline:none;box-shadow:none;background:none;color:#005a73;text-decoration:underline",
          );
      },
      all(
        atEnd(`<button type="button" class="flat">Show the dates</button>`),
        style(`.flat { border: 0; padding: 10px 20px; background: #14505c; color: #fff; outline: none }`),
      ),
    ],
  },
  {
    name: "field-without-focus-style",
    expects: ["focus-visible"],
    variants: [
      atEnd(
        `<p><input type="radio" name="near" id="plain" style="outline:none"> <label for="plain">Events near me</label></p>`,
      ),
      all(
        inMiddle(`<p class="opt"><input type="checkbox" id="opt"> <label for="opt">Send me news</label></p>`),
        style(`.opt input { outline: 0 } .opt input:focus-visible { outline: 0 }`),
      ),
      all(
        atStart(
          `<p><label for="area">Area</label> <select id="area" class="sel"><option>North</option><option>South</option></select></p>`,
        ),
        style(`.sel, .sel:focus { outline: none !important; border: 1px solid #111; box-shadow: none }`),
      ),
    ],
  },
  {
    name: "focus-hardly-seen",
    expects: ["focus-contrast", "focus-visible"],
    variants: [
      atEnd(
        `<button type="button" onfocus="this.style.outline='1px solid #eee'" onblur="this.style.outline=''" style="background:#fff;color:#111;border:2px solid #111">Show the dates</button>`,
      ),
      all(
        inMiddle(`<a href="/news/" class="faint">All the news there is</a>`),
        style(`.faint { color: #005a73; background: #fff } .faint:focus { outline: 2px solid #e4ecec }`),
      ),
      all(
        atStart(
          `<p class="pale-form"><label for="pf">Area</label> <select id="pf"><option>North</option><option>South</option></select></p>`,
        ),
        style(
          `.pale-form select { background: #fff; color: #111; border: 1px solid #767676 } .pale-form select:focus { outline: none; box-shadow: 0 0 0 2px #f2f2f2 }`,
        ),
      ),
    ],
  },
  {
    name: "sticky-bar-over-focus",
    expects: ["focus-obscured"],
    variants: [
      style(
        `header.site-header { position: sticky; top: 0; z-index: 10; min-height: 220px; background: #14505c }`,
      ),
      afterAll(
        `<div role="region" aria-label="Alert" style="position:fixed;top:0;left:0;right:0;height:200px;z-index:50;background:#ffd83d;color:#111">Schools are closed today because of snow.</div>`,
      ),
      style(
        `footer.site-footer { position: fixed; bottom: 0; left: 0; right: 0; max-height: 50vh; overflow: auto; z-index: 5 }`,
      ),
    ],
  },
  {
    name: "cookie-banner-over-focus",
    expects: ["focus-obscured"],
    variants: [
      afterAll(
        `<div role="region" aria-label="Cookies" style="position:fixed;bottom:0;left:0;right:0;height:45vh;background:#14505c;color:#fff;padding:20px;z-index:99"><p>We use cookies.</p><button type="button" onclick="this.parentNode.remove()">Accept cookies</button></div>`,
      ),
      all(
        afterAll(
          `<section class="consent" aria-label="Cookie consent"><p>This site stores your choices.</p><p><button type="button">Accept all</button> <button type="button">Reject all</button></p></section>`,
        ),
        style(
          `.consent { position: fixed; right: 0; bottom: 0; width: 100%; min-height: 300px; background: #fff; color: #111; border-top: 4px solid #111; box-sizing: border-box; padding: 20px }`,
        ),
      ),
      afterAll(
        `<aside aria-label="Chat" style="position:fixed;inset:auto 0 0 0;height:60vh;background:#eef5f4;color:#12181a;border-top:3px solid #14505c"><p>Chat to us: are you looking for something?</p></aside>`,
      ),
    ],
  },
];
