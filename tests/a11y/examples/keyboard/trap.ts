import type { ProbeExamples } from "../examples.ts";

export const trap: ProbeExamples = {
  "keyboard-trap": {
    errors: [
      `<label>Town <input onkeydown="if (event.key === 'Tab') event.preventDefault()"></label><a href="/next">Next</a>`,
      `<a href="/a">A list</a><button type="button" onblur="setTimeout(() => this.focus(), 10)">Send</button><a href="/b">Next</a>`,
      `<a href="/a">A list</a><button type="button" onblur="this.nextElementSibling.focus()">One</button><button type="button" onblur="this.previousElementSibling.focus()">Two</button><a href="/b">Next</a>`,
      `<div id="box"><input aria-label="Town"><input aria-label="Road"></div><a href="/b">Next</a><script>
        const [one, two] = box.querySelectorAll("input");
        box.addEventListener("keydown", (event) => {
          if (event.keyCode !== 9) return;
          event.preventDefault();
          (document.activeElement === one ? two : one).focus();
        });
      </script>`,
    ],
    warnings: [
      `<label>Notes <textarea onkeydown="if (event.key === 'Tab' && !event.shiftKey) { event.preventDefault(); this.value += '  ' }"></textarea></label><a href="/next">Next</a>`,
    ],
    passes: [
      `<label>Town <input onkeydown="if (event.key === 'Enter') event.preventDefault()"></label><a href="/next">Next</a>`,
      `<label>When <input type="date"></label><label>At <input type="time"></label><a href="/next">Next</a>`,
      `<p>Press Escape, then Tab, to leave the editor.</p><textarea id="code" aria-label="Code"></textarea><a href="/next">Next</a><script>
        let held = true;
        code.addEventListener("keydown", (event) => {
          if (event.key === "Escape") held = false;
          else if (event.key === "Tab" && held) event.preventDefault();
        });
      </script>`,
      `<p>Press Ctrl+M to leave the editor.</p><textarea id="code" aria-label="Code"></textarea><a href="/next">Next</a><script>
        let held = true;
        code.addEventListener("keydown", (event) => {
          if (event.ctrlKey && event.key === "m") held = false;
          else if (event.key === "Tab" && held) event.preventDefault();
        });
      </script>`,
      `<div role="dialog" aria-modal="true" aria-label="Cookies" id="box"><button type="button" id="one">Accept</button><button type="button" id="two">Reject</button></div><a href="/b">Next</a><script>
        one.focus();
        box.addEventListener("keydown", (event) => {
          if (event.key !== "Tab") return;
          event.preventDefault();
          (document.activeElement === one ? two : one).focus();
        });
        for (const each of [one, two]) each.onclick = () => box.remove();
      </script>`,
      `<iframe title="Map" srcdoc="<a href='/x'>One</a> <a href='/y'>Two</a>"></iframe><a href="/b">Next</a>`,
    ],
  },
};
