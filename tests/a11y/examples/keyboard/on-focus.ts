import type { ProbeExamples } from "../examples.ts";

export const onFocus: ProbeExamples = {
  "opens-on-focus": {
    errors: [
      `<label>Town <input onfocus="alert('Write the name of a town')"></label>`,
      `<a href="/a" onfocus="window.open('/help')">Help</a>`,
      `<label>Code <input id="code"></label><script>code.addEventListener("focus", () => { location.href = "/elsewhere" })</script>`,
      `<form action="/search"><label>Town <input onfocus="this.form.submit()"></label></form>`,
      `<a href="/plan.pdf" download id="plan">Plan</a><label>Town <input onfocus="plan.click()"></label>`,
      `<label>Town <input onfocus="box.hidden = false"></label><div role="dialog" aria-label="Help" id="box" hidden>Write the name of a town.</div>`,
    ],
    passes: [
      `<label>Town <input onfocus="this.classList.add('on')" onblur="this.classList.remove('on')"></label>`,
      `<a href="/a" onclick="window.open('/help')">Help</a>`,
      `<label>Town <input onfocus="hint.hidden = false"></label><p id="hint" hidden>Write the name of a town.</p>`,
      `<label>Town <input onfocus="this.select()" value="Hill"></label>`,
    ],
  },
};
