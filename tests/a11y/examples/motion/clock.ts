import type { ProbeExamples } from "../examples.ts";

const news = `<p id="n">New dates are out</p>`;
const script = (code: string) => `${news}<script>const n = document.getElementById("n"); ${code}</script>`;

export const clock: ProbeExamples = {
  "moving-content": {
    errors: [
      script(
        `let i = 0; setInterval(() => { n.textContent = ["Hatfield", "Ware", "Bushey"][i++ % 3] }, 3000)`,
      ),
      script(`let x = 0; setInterval(() => { n.style.marginLeft = (x += 5) + "px" }, 50)`),
      script(
        `let x = 0; const step = () => { n.style.marginLeft = (x = (x + 1) % 300) + "px"; requestAnimationFrame(step) }; step()`,
      ),
      // One goes and another comes.
      `<p class="v">They listened to us.</p><p class="v" hidden>It was easy to find.</p><p class="v" hidden>Please do it again.</p><script>let i = 0; const v = document.querySelectorAll(".v"); setInterval(() => { v[i].hidden = true; i = (i + 1) % 3; v[i].hidden = false }, 1500)</script>`,
      `<div style="width: 320px; overflow: hidden"><div id="t" style="display: flex; transition: translate .5s"><p style="flex: none; width: 320px">Hatfield</p><p style="flex: none; width: 320px">Ware</p></div></div><script>let i = 0; setInterval(() => { i = (i + 1) % 3; t.style.translate = i * -320 + "px" }, 2000)</script>`,
      script(`setInterval(() => { n.textContent = new Date().toISOString().slice(11, 21) }, 100)`),
      // A clock that sets the next one itself; the colour stays.
      script(
        `n.style.color = "#333"; let i = 0; (function next() { n.textContent = "Visitors: " + ++i; setTimeout(next, 500) })()`,
      ),
      `<canvas id="c" width="100" height="50"></canvas><script>let x = 0; const ink = c.getContext("2d"); setInterval(() => { ink.clearRect(0, 0, 100, 50); ink.fillRect(x = (x + 3) % 90, 10, 10, 10) }, 40)</script>`,
      `<canvas id="c" width="100" height="50"></canvas><script>let x = 0; const ink = c.getContext("2d"); (function draw() { ink.clearRect(0, 0, 100, 50); ink.fillRect(x = (x + 3) % 90, 10, 10, 10); requestAnimationFrame(draw) })()</script>`,
    ],
    warnings: [
      `<p>The Summit begins in <b id="left">1000</b> seconds.</p><script>(function tick() { left.textContent -= 1; setTimeout(tick, 500) })()</script>`,
      `${script(`let i = 0; setInterval(() => { n.textContent = ["Hatfield", "Ware", "Bushey"][i++ % 3] }, 3000)`)}<button type="button">Pause</button>`,
    ],
    passes: [
      script(`setInterval(() => { window.checked = Date.now() }, 1000)`),
      script(`let i = 0; setInterval(() => { n.dataset.checked = ++i }, 1000)`),
      script(`setInterval(() => { n.textContent = "It is the year " + new Date().getFullYear() }, 1000)`),
      script(`setInterval(() => { n.textContent = missing.words }, 1000)`),
      script(`(function look() { n.title = "Looked at"; setTimeout(look, 200) })()`),
      `<canvas id="c" width="100" height="50"></canvas><script>const ink = c.getContext("2d"); (function draw() { ink.clearRect(0, 0, 100, 50); ink.fillRect(10, 10, 10, 10); requestAnimationFrame(draw) })()</script>`,
      script(
        `let i = 0; const t = setInterval(() => { n.style.marginLeft = "1px"; if (++i > 2) clearInterval(t) }, 10)`,
      ),
      script(`setTimeout(() => { n.textContent = "New dates are out now" }, 10)`),
    ],
  },
  blink: {
    errors: [
      script(`setInterval(() => { n.style.visibility = n.style.visibility ? "" : "hidden" }, 600)`),
      `${script(`setInterval(() => n.classList.toggle("off"), 500)`)}<style>.off { opacity: 0 }</style>`,
      script(
        `(function flip() { n.style.color = n.style.color === "red" ? "" : "red"; setTimeout(flip, 700) })()`,
      ),
    ],
    passes: [script(`n.style.visibility = "visible"; setInterval(() => {}, 600)`)],
  },
  flashing: {
    warnings: [script(`setInterval(() => { n.style.opacity = n.style.opacity === "0" ? "1" : "0" }, 100)`)],
    passes: [script(`setInterval(() => { n.style.opacity = n.style.opacity === "0" ? "1" : "0" }, 900)`)],
  },
  "time-limit": {
    errors: [
      script(`setTimeout(() => { location.href = "/timed-out" }, 60000)`),
      script(`setTimeout(() => location.reload(), 300000)`),
    ],
    warnings: [
      script(`setTimeout(() => n.remove(), 5000)`),
      script(`setTimeout(() => n.remove(), 1000)`),
      script(`setTimeout(() => { n.style.display = "none" }, 8000)`),
      script(`setTimeout(() => alert("Your session ends"), 120000)`),
      `<p>Time left: <span id="countdown">60</span> seconds</p><script>let s = 60; setInterval(() => { document.getElementById("countdown").textContent = String(--s) }, 1000)</script>`,
    ],
    passes: [
      script(`setTimeout(() => { n.dataset.seen = "yes" }, 5000)`),
      script(`setTimeout(() => n.classList.add("seen"), 5000)`),
    ],
  },
  "status-message": {
    warnings: [
      script(
        `setTimeout(() => { const p = document.createElement("p"); p.textContent = "Your place is booked"; n.after(p) }, 2000)`,
      ),
    ],
    passes: [
      `<div role="status" id="s"></div>${script(`setTimeout(() => { document.getElementById("s").textContent = "Your place is booked" }, 2000)`)}`,
      news,
    ],
  },
};
