import type { ProbeExamples } from "../examples.ts";

const link = (rule: string, content = `<a href="/a" class="it">Alpha</a>`) =>
  `<style>.it { outline: none !important } ${rule}</style><p>${content} and more</p>`;

export const visible: ProbeExamples = {
  "focus-visible": {
    errors: [
      link(""),
      link("", `<button type="button" class="it">Send</button>`),
      link("", `<label><input type="checkbox" class="it"> Keep me signed in</label>`),
      link(
        ".it { opacity: 0; position: absolute }",
        `<input type="checkbox" class="it" id="box"><label for="box">Keep me signed in</label>`,
      ),
      `<a href="/a" style="outline: 0">Alpha</a>`,
    ],
    warnings: [
      link("", `<input class="it" aria-label="Town">`),
      `<style>.it { border: 2px solid #000; background: #fff; padding: 4px } .it:focus { border-width: 1px; outline: 1px solid #000 }</style><button type="button" class="it">Send</button>`,
      `<style>.it:focus { outline: 3px solid transparent }</style><a href="/a" class="it">Alpha</a>`,
    ],
    passes: [
      `<a href="/a">Alpha</a> <button type="button">Send</button> <input aria-label="Town">`,
      link(".it:focus { box-shadow: 0 0 0 3px #000 }"),
      link(".it { transition: all 2s } .it:focus { background: #000; color: #fff }"),
      link(".it:focus { text-decoration: none; border-bottom: 3px solid #000 }"),
      link(
        ".it { opacity: 0; position: absolute } .it:focus + label { outline: 2px solid #000 }",
        `<input type="checkbox" class="it" id="box"><label for="box">Keep me signed in</label>`,
      ),
      link("p:focus-within { background: #036 }"),
      link(".it:focus::after { content: '◀' }"),
      `<a href="/a" tabindex="-1" style="outline: none">Alpha</a>`,
    ],
  },
  "focus-contrast": {
    warnings: [
      `<style>.it:focus { outline: 2px solid #ddd }</style><a href="/a" class="it">Alpha</a>`,
      link(".it { color: #333 } .it:focus { color: #000 }"),
      link(".it { background: #fff } .it:focus { background: #eee }"),
    ],
    passes: [
      `<style>.it:focus { outline: 2px solid #036 }</style><a href="/a" class="it">Alpha</a>`,
      link(".it { background: #fff; color: #000 } .it:focus { background: #000; color: #fff }"),
      `<style>.it:focus { outline: 2px solid #fff; box-shadow: 0 0 0 4px #000 }</style><a href="/a" class="it">Alpha</a>`,
      `<style>.it:focus { outline: auto }</style><a href="/a" class="it">Alpha</a>`,
    ],
  },
};
