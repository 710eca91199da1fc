import type { ProbeExamples } from "../examples.ts";

const doc = (attributes: string) =>
  `<!doctype html><html ${attributes}><head><title>Roadshows in Northshire</title></head><body><main><h1>Roadshows</h1><p>We meet parents.</p></main></body></html>`;

export const langCodes: ProbeExamples = {
  "html-lang-valid": {
    errors: [
      doc(`lang="english"`),
      doc(`lang="en_GB"`),
      doc(`lang="zz"`),
      doc(`lang="xyzzy-GB"`),
      doc(`lang="e"`),
    ],
    warnings: [doc(`lang="en-UK"`), doc(`lang="en-england"`.replace("england", "anglaterre"))],
    passes: [
      doc(`lang="en"`),
      doc(`lang="en-GB"`),
      doc(`lang="zh-Hant-TW"`),
      doc(`lang="sr-Latn"`),
      doc(`lang="es-419"`),
      doc(`lang="en-GB-x-plain"`),
      doc(`lang="EN-gb"`),
    ],
  },
  "valid-lang": {
    errors: [
      `<p>He said <span lang="frrr">allons-y</span>.</p>`,
      `<p lang="welsh">Croeso</p>`,
      `<blockquote lang="polski">Dzień dobry</blockquote>`,
    ],
    warnings: [`<p lang="en-UK">Welcome</p>`],
    passes: [
      `<p>He said <span lang="fr">allons-y</span>.</p>`,
      `<p lang="cy-GB">Croeso</p>`,
      `<p lang="">xqzt</p>`,
      `<div lang="nonsense"></div>`,
      `<div lang="nonsense"><p lang="cy">Croeso</p></div>`,
      `<p lang="nonsense"><span hidden>Croeso</span></p>`,
    ],
  },
};
