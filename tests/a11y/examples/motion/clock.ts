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
    ],
    warnings: [
      `${script(`let i = 0; setInterval(() => { n.textContent = ["Hatfield", "Ware", "Bushey"][i++ % 3] }, 3000)`)}<button type="button">Pause</button>`,
    ],
    passes: [
      script(`setInterval(() => { window.checked = Date.now() }, 1000)`),
      script(
        `let i = 0; const t = setInterval(() => { n.style.marginLeft = "1px"; if (++i > 2) clearInterval(t) }, 10)`,
      ),
      script(`setTimeout(() => { n.textContent = "New dates are out now" }, 10)`),
    ],
  },
  blink: {
    errors: [script(`setInterval(() => { n.style.visibility = n.style.visibility ? "" : "hidden" }, 600)`)],
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
