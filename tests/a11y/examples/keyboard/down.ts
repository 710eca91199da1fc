import type { ProbeExamples } from "../examples.ts";

export const down: ProbeExamples = {
  "pointer-cancellation": {
    errors: [
      `<button type="button" onmousedown="this.textContent = 'Sent'">Send</button>`,
      `<button type="button" id="go">Send</button><script>go.addEventListener("pointerdown", () => { location.href = "/sent" })</script>`,
      `<a href="/a" ontouchstart="alert('Deleted')">Delete</a>`,
      `<button type="button" aria-expanded="false" onmousedown="this.setAttribute('aria-expanded', 'true')">Menu</button>`,
    ],
    passes: [
      `<button type="button" onclick="this.textContent = 'Sent'">Send</button>`,
      `<button type="button" onmousedown="this.classList.add('pressed')" onmouseup="this.classList.remove('pressed')">Send</button>`,
      `<button type="button" id="go">Talk</button><p id="out"></p><script>
        go.addEventListener("mousedown", () => { out.textContent = "Listening" });
        document.addEventListener("mouseup", () => { out.textContent = "" });
      </script>`,
      `<button type="button" onmousedown="this.insertAdjacentHTML('beforeend', '<span aria-hidden=true></span>')">Send</button>`,
    ],
  },
};
