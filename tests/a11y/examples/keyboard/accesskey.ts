import type { ProbeExamples } from "../examples.ts";

export const accesskey: ProbeExamples = {
  accesskeys: {
    errors: [`<a href="/a" accesskey="s">Alpha</a> <a href="/b" accesskey="S">Beta</a>`],
    warnings: [`<a href="/a" accesskey="s">Alpha</a>`, `<button type="button" accesskey="1">Send</button>`],
    passes: [
      `<a href="/a">Alpha</a>`,
      `<a href="/a" accesskey="">Alpha</a>`,
      `<a href="/a" data-accesskey="s">Alpha</a>`,
    ],
  },
};
