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
  script,
  style,
} from "./plant.ts";
import { MOVING } from "./samples.ts";

const result = `<div id="result"></div>`;

export const motion: readonly Fault[] = [
  {
    name: "animation-without-end",
    expects: ["moving-content", "reduced-motion"],
    variants: [
      all(
        atEnd(`<div class="bob">↓</div>`),
        style(
          `.bob { font-size: 3rem; width: 1em; animation: bob 1s infinite alternate } @keyframes bob { to { transform: translateY(30px) } }`,
        ),
      ),
      all(
        inMiddle(`<p class="slide-in"><strong>Book now for the roadshow in Ashby</strong></p>`),
        style(
          `.slide-in { animation: drift 8s linear infinite } @keyframes drift { from { margin-left: 0 } to { margin-left: 300px } }`,
        ),
      ),
      all(
        inHeader(`<img class="spin" src="/icon.svg" alt="" width="40" height="40">`),
        style(`@keyframes spin { to { rotate: 360deg } } .spin { animation: 3s linear 0s infinite spin }`),
      ),
      all(
        atStart(`<div id="wobble" style="width:80px;height:80px;background:#ffd83d"></div>`),
        script(
          `document.getElementById("wobble").animate([{ transform: "scale(1)" }, { transform: "scale(1.4)" }], { duration: 900, iterations: Infinity, direction: "alternate" })`,
        ),
      ),
    ],
  },
  {
    name: "carousel-turns-by-itself",
    expects: ["moving-content", "reduced-motion"],
    variants: [
      all(
        atEnd(
          `<section aria-label="Voices" class="voices"><p class="govuk-body">“They listened to us.”</p><p class="govuk-body" hidden>“It was easy to find.”</p><p class="govuk-body" hidden>“Please do it again.”</p></section>`,
        ),
        script(
          `let shown = 0; const voices = document.querySelectorAll(".voices p"); setInterval(() => { voices[shown].hidden = true; shown = (shown + 1) % voices.length; voices[shown].hidden = false }, 1500)`,
        ),
      ),
      all(
        inMiddle(
          `<div class="track-box"><div class="track"><span>Roadshow in Ashby</span><span>Webinar in May</span><span>Drop-in at Thorne</span></div></div>`,
        ),
        style(
          `.track-box { width: 320px; overflow: hidden } .track { display: flex; transition: transform .5s } .track span { flex: none; width: 320px }`,
        ),
        script(
          `let at = 0; const track = document.querySelector(".track"); setInterval(() => { at = (at + 1) % 3; track.style.transform = "translateX(" + -320 * at + "px)" }, 2000)`,
        ),
      ),
      all(
        atStart(
          `<div class="fade"><img src="/icon.svg" alt="Two speech bubbles" width="120" height="120"><img src="/icon.svg" alt="The same bubbles, turned" width="120" height="120" style="rotate:180deg"></div>`,
        ),
        style(
          `.fade { position: relative; height: 130px } .fade img { position: absolute; animation: swap 6s infinite } .fade img:last-child { animation-delay: -3s } @keyframes swap { 0%, 40% { opacity: 1 } 50%, 90% { opacity: 0 } }`,
        ),
      ),
    ],
  },
  {
    name: "marquee-element",
    expects: ["marquee", "moving-content", "deprecated-element"],
    variants: [
      atStart(`<marquee>Book now: only 12 places are left for the roadshow in Ashby</marquee>`),
      inFooter(
        `<marquee direction="up" height="60" scrollamount="2">Northshire County Council<br>County Hall<br>Ashby</marquee>`,
      ),
      inMiddle(
        `<h2 class="govuk-heading-m"><marquee behavior="alternate">What is new</marquee></h2><p class="govuk-body">Three roadshows.</p>`,
      ),
    ],
  },
  {
    name: "ticker",
    expects: ["marquee", "moving-content", "reduced-motion"],
    variants: [
      all(
        inHeader(`<div class="ticker"><p>Schools in Ashby are closed today. Buses run late.</p></div>`),
        style(
          `.ticker { overflow: hidden; white-space: nowrap; color: #fff } .ticker p { display: inline-block; padding-left: 100%; margin: 0; animation: tick 15s linear infinite } @keyframes tick { to { transform: translateX(-100%) } }`,
        ),
      ),
      all(
        atEnd(
          `<div id="tape" style="overflow:hidden;white-space:nowrap;width:400px">Roadshow in Ashby on 5 May, roadshow in Milford on 12 May, roadshow in Thorne on 19 May</div>`,
        ),
        script(
          `const tape = document.getElementById("tape"); setInterval(() => { tape.scrollLeft = (tape.scrollLeft + 2) % 300 }, 30)`,
        ),
      ),
      all(
        inMiddle(
          `<div class="news-line"><span id="news-line">Three new roadshows have been announced</span></div>`,
        ),
        style(
          `.news-line { position: relative; overflow: hidden; height: 1.5em } .news-line span { position: absolute; white-space: nowrap }`,
        ),
        script(
          `let left = 500; const line = document.getElementById("news-line"); (function move() { left = left < -400 ? 500 : left - 1; line.style.left = left + "px"; requestAnimationFrame(move) })()`,
        ),
      ),
    ],
  },
  {
    name: "blinking-by-style",
    expects: ["blink", "moving-content", "flashing"],
    variants: [
      all(
        atEnd(`<strong class="new">New!</strong>`),
        style(
          `.new { animation: blinker 1s step-start infinite } @keyframes blinker { 50% { visibility: hidden } }`,
        ),
      ),
      all(
        inMiddle(`<p class="govuk-body"><span class="alert-dot">●</span> Live now</p>`),
        style(
          `.alert-dot { color: #c00; animation: pulse 1.2s infinite } @keyframes pulse { 0% { opacity: 1 } 50% { opacity: 0 } 100% { opacity: 1 } }`,
        ),
      ),
      all(
        inFooter(`<a class="hot" href="/events/">Places left</a>`),
        style(
          `.hot { background: #fff; color: #111; animation: hot .9s steps(2, jump-none) infinite } @keyframes hot { from { background: #fff; color: #111 } to { background: #111; color: #fff } }`,
        ),
      ),
    ],
  },
  {
    name: "blinking-by-script",
    expects: ["blink", "moving-content", "flashing"],
    variants: [
      all(
        atEnd(`<p class="govuk-body" id="last-days">Last days to answer!</p>`),
        script(
          `const lastDays = document.getElementById("last-days"); setInterval(() => { lastDays.style.visibility = lastDays.style.visibility === "hidden" ? "visible" : "hidden" }, 600)`,
        ),
      ),
      all(
        inHeader(
          `<strong id="badge" style="background:#ffd83d;color:#111;padding:4px">Closed today</strong>`,
        ),
        script(`setInterval(() => { document.getElementById("badge").classList.toggle("off") }, 500)`),
        style(`#badge.off { opacity: 0 }`),
      ),
      all(
        inMiddle(`<p class="govuk-body">Ring <b id="ring">01632 960001</b> now</p>`),
        script(
          `(function flip() { const ring = document.getElementById("ring"); ring.style.color = ring.style.color === "red" ? "" : "red"; setTimeout(flip, 700) })()`,
        ),
      ),
    ],
  },
  {
    name: "flashing-area",
    expects: ["flashing", "blink", "moving-content"],
    variants: [
      all(
        atEnd(`<div class="flash" style="width:500px;height:400px"></div>`),
        style(
          `.flash { animation: flash .2s steps(1) infinite } @keyframes flash { 0% { background: #000 } 50% { background: #fff } }`,
        ),
      ),
      all(
        atStart(`<p id="strobe" style="padding:120px;font-size:2rem">Big news</p>`),
        script(
          `let on = false; setInterval(() => { on = !on; document.getElementById("strobe").style.background = on ? "#f00" : "#000" }, 80)`,
        ),
      ),
      all(
        inMiddle(`<section class="party" aria-label="Prize"><p>You have won a ticket.</p></section>`),
        style(
          `.party { padding: 150px 40px; animation: party 1s infinite } @keyframes party { 0%, 20%, 40%, 60%, 80% { background: #fff; color: #000 } 10%, 30%, 50%, 70%, 90% { background: #c00; color: #fff } }`,
        ),
      ),
    ],
  },
  {
    name: "video-starts-by-itself",
    expects: ["autoplay", "moving-content"],
    variants: [
      atEnd(
        `<video src="/media/summit.mp4" autoplay loop width="400" aria-label="The Summit in one minute"></video>`,
      ),
      inMiddle(
        `<video autoplay muted loop playsinline width="640" style="max-width:100%" aria-hidden="true"><source src="/media/hall.webm" type="video/webm"></video>`,
      ),
      all(
        atStart(
          `<video id="welcome" src="/media/welcome.mp4" muted width="320" aria-label="Welcome"></video>`,
        ),
        script(
          `document.getElementById("welcome").play().catch(() => {}); document.getElementById("welcome").loop = true; document.getElementById("welcome").setAttribute("autoplay", "")`,
        ),
      ),
    ],
  },
  {
    name: "sound-starts-by-itself",
    expects: ["autoplay"],
    variants: [
      atEnd(`<audio src="/media/jingle.mp3" autoplay></audio>`),
      inFooter(`<audio autoplay="autoplay" loop><source src="/media/birds.ogg" type="audio/ogg"></audio>`),
      afterAll(
        `<embed src="/media/song.mp3" autostart="true" type="audio/mpeg" width="1" height="1" title="Song">`,
      ),
      script(
        `const tune = new Audio("/media/tune.mp3"); tune.loop = true; tune.autoplay = true; tune.hidden = true; document.body.append(tune)`,
      ),
    ],
  },
  {
    name: "embedded-player-starts-by-itself",
    expects: ["autoplay"],
    variants: [
      atEnd(
        `<iframe src="https://www.youtube.com/embed/aaaaaaaaaaa?autoplay=1" title="The Summit in one minute" width="560" height="315" allow="autoplay"></iframe>`,
      ),
      inMiddle(
        `<iframe src="https://player.vimeo.com/video/1?loop=1&amp;autoplay=true" title="What families said" width="480" height="270" allow="autoplay; fullscreen"></iframe>`,
      ),
      atStart(
        `<iframe src="https://www.youtube-nocookie.com/embed/aaaaaaaaaaa?rel=0&amp;autoplay=1&amp;start=10" title="Welcome from the chair" allow="accelerometer; autoplay" style="width:100%;height:300px"></iframe>`,
      ),
    ],
  },
  {
    name: "animated-gif",
    expects: ["animated-image", "moving-content"],
    variants: [
      atEnd(`<img src="${MOVING}" alt="A light that runs from left to right" width="240" height="80">`),
      inHeader(`<img src="${MOVING}" alt="" width="120" height="40">`),
      all(
        inMiddle(`<div class="waiting"><p class="govuk-body">News as it comes</p></div>`),
        style(`.waiting { min-height: 100px; background: url("${MOVING}") 0 0/300px 100px no-repeat }`),
      ),
    ],
  },
  {
    name: "animated-drawing",
    expects: ["animated-image", "moving-content", "reduced-motion"],
    variants: [
      atEnd(
        `<svg role="img" aria-label="A ball" width="200" height="80" viewBox="0 0 200 80"><circle cx="20" cy="40" r="18" fill="#14505c"><animate attributeName="cx" values="20;180;20" dur="4s" repeatCount="indefinite"></animate></circle></svg>`,
      ),
      inMiddle(
        `<svg aria-hidden="true" width="90" height="90" viewBox="0 0 36 36"><path fill="#14505c" d="M4 3h18v20H4z"><animateTransform attributeName="transform" type="rotate" from="0 18 18" to="360 18 18" dur="3s" repeatCount="indefinite"></animateTransform></path></svg>`,
      ),
      all(
        atStart(
          `<canvas id="bubbles" width="300" height="100" role="img" aria-label="Bubbles rise"></canvas>`,
        ),
        script(
          `const ink = document.getElementById("bubbles").getContext("2d"); let rise = 0; setInterval(() => { rise = (rise + 2) % 100; ink.clearRect(0, 0, 300, 100); ink.fillStyle = "#14505c"; ink.fillRect(100, 100 - rise, 20, 20) }, 40)`,
        ),
      ),
    ],
  },
  {
    // It ends by itself, and so harms nobody but those who asked for less.
    name: "reduced-motion-ignored",
    expects: ["reduced-motion"],
    levels: ADVICE,
    variants: [
      style(
        `main h1 { animation: enter 2s ease-out } @keyframes enter { from { transform: translateX(-400px) } to { transform: none } }`,
      ),
      all(
        atEnd(`<div class="zoom"><p class="govuk-body">Three roadshows this spring</p></div>`),
        style(
          `.zoom { animation: zoom 3s 1 } @keyframes zoom { from { transform: scale(.2) rotate(180deg) } }`,
        ),
      ),
      style(`html { scroll-behavior: smooth }`),
    ],
  },
  {
    name: "parallax",
    expects: ["reduced-motion"],
    levels: ADVICE,
    variants: [
      all(
        atStart(`<div id="layer" style="font-size:5rem" aria-hidden="true">☁</div>`),
        script(
          `addEventListener("scroll", () => { document.getElementById("layer").style.transform = "translateY(" + scrollY * 0.6 + "px)" })`,
        ),
      ),
      all(
        inMiddle(`<div class="sky" aria-hidden="true"></div>`),
        style(
          `.sky { height: 200px; background: linear-gradient(#14505c, #6cc3cf); animation: sky linear; animation-timeline: scroll() } @keyframes sky { to { transform: translateY(300px) scale(1.5) } }`,
        ),
      ),
      all(
        atEnd(`<p class="govuk-body fly">Come along and say what you think.</p>`),
        style(`.fly { transition: transform 1s } .fly.away { transform: translateX(60vw) }`),
        script(
          `addEventListener("scroll", () => document.querySelector(".fly").classList.toggle("away", scrollY > 50))`,
        ),
      ),
    ],
  },
  {
    name: "page-reloads-by-tag",
    expects: ["meta-refresh"],
    variants: [
      (page) => {
        page("head").append(`<meta http-equiv="refresh" content="300">`);
      },
      (page) => {
        page("head").prepend(`<meta http-equiv="Refresh" content="120; url=/news/">`);
      },
      (page) => {
        page("head").append(`<meta content="60;URL='/events/'" http-equiv="REFRESH">`);
      },
    ],
  },
  {
    name: "page-reloads-by-script",
    expects: ["meta-refresh", "time-limit"],
    variants: [
      script(`setTimeout(() => { location.reload() }, 60000)`),
      script(`window.setInterval("window.location.reload(true)", 90000)`),
      script(`setTimeout(function () { window.location.href = "/contact/" }, 30 * 1000)`),
    ],
  },
  {
    name: "session-runs-out",
    expects: ["time-limit"],
    variants: [
      all(
        atEnd(
          `<form action="/send"><p class="govuk-body">You have <span id="left">10:00</span> minutes to finish this form.</p><p><label for="story">Your story</label> <textarea id="story"></textarea></p><button>Send your story</button></form>`,
        ),
        script(
          `let seconds = 600; setInterval(() => { seconds -= 1; document.getElementById("left").textContent = Math.floor(seconds / 60) + ":" + String(seconds % 60).padStart(2, "0"); if (seconds === 0) location.href = "/" }, 1000)`,
        ),
      ),
      all(
        inMiddle(
          `<form action="/book" id="booking"><p class="govuk-body">We hold your place for 2 minutes.</p><p><label for="seats">Seats</label> <input id="seats" inputmode="numeric"></p><button>Book the seats</button></form>`,
        ),
        script(`setTimeout(() => document.getElementById("booking").remove(), 120000)`),
      ),
      all(
        atStart(
          `<p class="govuk-body">For your security you will be signed out after 5 minutes without activity.</p>`,
        ),
        script(
          `let idle; function restart() { clearTimeout(idle); idle = setTimeout(() => { window.location = "/?signed-out" }, 300000) } addEventListener("keydown", restart); restart()`,
        ),
      ),
    ],
  },
  {
    name: "notice-vanishes",
    expects: ["time-limit", "status-message"],
    variants: [
      all(
        atStart(
          `<div class="govuk-inset-text" id="toast" role="status">Your place is booked. Your number is 4711.</div>`,
        ),
        script(`setTimeout(() => { document.getElementById("toast").hidden = true }, 3000)`),
      ),
      all(
        afterAll(`<div class="snack" role="alert">The roadshow in Ashby has moved to Milford.</div>`),
        style(
          `.snack { position: fixed; right: 20px; bottom: 20px; padding: 16px; background: #111; color: #fff; animation: leave 1s 4s forwards } @keyframes leave { to { opacity: 0; visibility: hidden } }`,
        ),
      ),
      all(
        atEnd(`<button type="button" id="copy">Copy the address</button><p id="copied" role="status"></p>`),
        script(
          `document.getElementById("copy").onclick = () => { const copied = document.getElementById("copied"); copied.textContent = "Copied. Paste it into your message to the school."; setTimeout(() => { copied.textContent = "" }, 2000) }`,
        ),
      ),
    ],
  },
  {
    name: "choice-leaves-page",
    expects: ["change-on-input"],
    variants: [
      atEnd(
        `<p><label for="jump">Go to</label> <select id="jump" onchange="location.href=this.value"><option value="">Choose a page</option><option value="/news/">News</option><option value="/events/">Events</option></select></p>`,
      ),
      all(
        inHeader(
          `<form action="/language" id="tongue"><label for="language" style="color:#fff">Language</label> <select id="language" name="l"><option>English</option><option>Polish</option></select></form>`,
        ),
        script(
          `document.getElementById("language").addEventListener("change", (event) => event.target.form.submit())`,
        ),
      ),
      atStart(
        `<fieldset><legend>Show</legend><label><input type="radio" name="which" onclick="window.location='/events/?past'"> Past events</label> <label><input type="radio" name="which" onclick="window.location='/events/?next'"> Next events</label></fieldset>`,
      ),
    ],
  },
  {
    name: "tick-sends-form",
    expects: ["change-on-input"],
    variants: [
      atEnd(
        `<form action="/filter"><label><input type="checkbox" name="online" onchange="this.form.submit()"> Online events only</label> <button>Show</button></form>`,
      ),
      all(
        inMiddle(
          `<form action="/filter" class="auto"><fieldset><legend>Area</legend><label><input type="radio" name="area" value="n"> North</label> <label><input type="radio" name="area" value="s"> South</label></fieldset></form>`,
        ),
        script(`document.querySelector(".auto").onchange = (event) => event.currentTarget.requestSubmit()`),
      ),
      all(
        atStart(`<p><label><input type="checkbox" id="easy"> Easy to read</label></p>`),
        script(
          `document.getElementById("easy").addEventListener("input", () => location.assign("/?easy=1"))`,
        ),
      ),
    ],
  },
  {
    name: "focus-jumps-while-typing",
    expects: ["change-on-input"],
    variants: [
      atEnd(
        `<fieldset><legend>Sort code</legend><label>First two <input maxlength="2" size="2" oninput="if (this.value.length === 2) document.getElementById('sc2').focus()"></label> <label>Last two <input id="sc2" maxlength="2" size="2"></label></fieldset>`,
      ),
      all(
        inMiddle(
          `<fieldset class="code"><legend>Your code</legend><input aria-label="Digit 1" maxlength="1" size="1"><input aria-label="Digit 2" maxlength="1" size="1"><input aria-label="Digit 3" maxlength="1" size="1"></fieldset>`,
        ),
        script(
          `document.querySelectorAll(".code input").forEach((digit) => digit.addEventListener("input", () => { if (digit.value) digit.nextElementSibling?.focus() }))`,
        ),
      ),
      all(
        atStart(
          `<p><label for="day">Day</label> <input id="day" maxlength="2"> <label for="month">Month</label> <input id="month" maxlength="2"></p>`,
        ),
        script(
          `document.getElementById("day").onkeyup = (event) => { if (event.target.value.length >= 2) document.getElementById("month").focus() }`,
        ),
      ),
    ],
  },
  {
    name: "answer-unannounced",
    expects: ["status-message"],
    variants: [
      all(
        atEnd(`<button type="button" id="save">Save my place</button>${result}`),
        script(
          `document.getElementById("save").onclick = () => { document.getElementById("result").innerHTML = "<p>Your place is saved.</p>" }`,
        ),
      ),
      all(
        inMiddle(
          `<p><label for="filter">Filter by town</label> <input id="filter"></p><p class="count">12 events</p>`,
        ),
        script(
          `document.getElementById("filter").addEventListener("input", (event) => { document.querySelector(".count").textContent = event.target.value ? "2 events found" : "12 events" })`,
        ),
      ),
      all(
        atStart(
          `<form id="join"><label for="join-mail">Email</label> <input id="join-mail" type="email" autocomplete="email"> <button>Sign up</button><p class="thanks" style="display:none">Thank you. We have sent you an email.</p></form>`,
        ),
        script(
          `document.getElementById("join").addEventListener("submit", (event) => { event.preventDefault(); document.querySelector(".thanks").style.display = "block" })`,
        ),
      ),
    ],
  },
  {
    name: "work-unannounced",
    expects: ["status-message"],
    variants: [
      all(
        atEnd(
          `<button type="button" id="loading">Load the minutes</button><span class="spinner" hidden>Loading, please wait…</span>`,
        ),
        script(
          `document.getElementById("loading").addEventListener("click", () => { document.querySelector(".spinner").hidden = false })`,
        ),
      ),
      all(
        inMiddle(
          `<button type="button" class="add">Add to my list</button> <span class="basket">0 in your list</span>`,
        ),
        script(
          `let listed = 0; document.querySelector(".add").onclick = () => { listed += 1; document.querySelector(".basket").textContent = listed + " in your list" }`,
        ),
      ),
      all(
        inFooter(`<button type="button" id="copy-link">Copy the link</button>`),
        script(
          `document.getElementById("copy-link").onclick = (event) => { const note = document.createElement("div"); note.className = "toast"; note.textContent = "The link was copied to your clipboard"; document.body.append(note) }`,
        ),
        style(
          `.toast { position: fixed; top: 20px; right: 20px; padding: 12px; background: #111; color: #fff }`,
        ),
      ),
    ],
  },
  {
    name: "window-opens-by-itself",
    expects: ["new-window-unasked"],
    variants: [
      script(
        `window.addEventListener("load", () => { window.open("/contact/", "survey", "width=400,height=400") })`,
      ),
      (page) => {
        page("body").attr("onload", "window.open('/news/')");
      },
      script(`setTimeout(() => open("/cookies/", "_blank"), 50)`),
    ],
  },
  {
    name: "figures-count-up-for-ever",
    expects: ["moving-content"],
    variants: [
      all(
        atEnd(`<p class="govuk-body">Visitors today: <strong id="visitors">1</strong></p>`),
        script(
          `setInterval(() => { const visitors = document.getElementById("visitors"); visitors.textContent = Number(visitors.textContent) + 1 }, 200)`,
        ),
      ),
      all(
        inHeader(`<p id="clock" style="color:#fff;font-size:2rem;margin:0">00:00:00</p>`),
        script(
          `setInterval(() => { document.getElementById("clock").textContent = new Date().toISOString().slice(11, 21) }, 100)`,
        ),
      ),
      all(
        inMiddle(`<p class="govuk-body">The Summit begins in <b class="count-down">1000000</b> seconds.</p>`),
        script(
          `(function tick() { const left = document.querySelector(".count-down"); left.textContent = left.textContent - 1; setTimeout(tick, 500) })()`,
        ),
      ),
    ],
  },
];
