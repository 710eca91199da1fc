import type { ProbeExamples } from "../examples.ts";

const english =
  "We meet parents in every town of the county and talk with them about what helps. Come and see us, and bring your children along too.";
const french =
  "Nous rencontrons les parents dans toutes les villes du comté et nous parlons avec eux de ce qui les aide. Venez nous voir avec vos enfants.";
const german =
  "Wir treffen Eltern in jeder Stadt der Grafschaft und sprechen mit ihnen über das, was ihnen hilft. Kommen Sie zu uns und bringen Sie Ihre Kinder mit.";
const welsh =
  "Mae'r dudalen hon ar gael yn Gymraeg hefyd. Cysylltwch â ni os oes gennych gwestiwn am eich plant.";
const polish =
  "Spotykamy się z rodzicami w każdym mieście i rozmawiamy o tym, co jest dla nich ważne. To jest nasza strona.";
const doc = (lang: string, body: string) =>
  `<!doctype html><html ${lang}><head><meta charset="utf-8"><title>Northshire</title></head><body><main>${body}</main></body></html>`;

export const languages: ProbeExamples = {
  "page-language": {
    errors: [
      doc(`lang="fr"`, `<h1>Roadshows</h1><p>${english}</p>`),
      doc(`lang="en"`, `<h1>Bienvenue</h1><p>${french}</p>`),
      doc(`lang="en-GB"`, `<h1>Willkommen</h1><p>${german}</p>`),
      doc(
        `lang="en"`,
        `<h1>Добро пожаловать</h1><p>Мы встречаемся с родителями в каждом городе графства и говорим с ними о том, что им помогает. Приходите к нам с детьми.</p>`,
      ),
      doc(`lang="ru"`, `<h1>Roadshows</h1><p>${english}</p>`),
      doc(`lang="cy"`, `<h1>Roadshows</h1><p>${english}</p>`),
    ],
    warnings: [doc(`lang="nl"`, `<p>The Dutch word "gelukkig" has no equivalent in English.</p>`)],
    passes: [
      doc(`lang="en"`, `<h1>Roadshows</h1><p>${english}</p>`),
      doc(`lang="fr"`, `<h1>Bienvenue</h1><p>${french}</p>`),
      doc(`lang="cy"`, `<h1>Croeso</h1><p>${welsh}</p>`),
      doc(
        `lang="en"`,
        `<h1>Roadshows</h1><p>Hill, Ware, Ash, Dale, Kent, Rye, Bath, Wells, Ely, Deal, Eye, Diss, Holt, Thame</p>`,
      ),
      doc(`lang="en"`, `<h1>Roadshows</h1><p>${english}</p><div lang="fr">${french.repeat(4)}</div>`),
      doc("", `<h1>Bienvenue</h1><p>${french}</p>`),
      doc(`lang="sr"`, `<h1>Добродошли</h1><p>Састајемо се са родитељима у сваком граду.</p>`),
    ],
  },
  "part-language": {
    errors: [
      `<p>${french}</p>`,
      `<p>${english}</p><blockquote>${german}</blockquote>`,
      `<p>${welsh}</p>`,
      `<p>${polish}</p>`,
      `<p>Rodziny powiedziały nam, że czekają zbyt długo i że nikt im nie wyjaśnia, dlaczego wszystko trwa tak długo.</p>`,
      `<p>Мы встречаемся с родителями</p>`,
      `<p lang="fr">${english}</p>`,
      `<p>欢迎访问我们的网站</p>`,
      `<div lang="es"><p>${french}</p></div>`,
      `<p>The Dutch phrase <span lang="fr">"Hij ging met de kippen op stok"</span> means that he went to bed early.</p>`,
      `<p>As they say, <i>c'est la vie avec les enfants</i>, and they are right.</p>`,
    ],
    warnings: [
      `<p>He told us: “${german}” and left.</p>`,
      `<p>He's saying, "Allons, Madame plaisante!"</p>`,
      `<ul><li><a href="/cy">Cymraeg</a></li><li><a href="/pl">Polski</a></li></ul>`,
      `<p><a href="/ar">العربية</a></p>`,
    ],
    passes: [
      `<p lang="fr">${french}</p>`,
      `<p>${english}</p><blockquote lang="de">${german}</blockquote>`,
      `<ul><li><a href="/cy" lang="cy">Cymraeg</a></li><li><a href="/pl" lang="pl">Polski</a></li></ul>`,
      `<p><a href="/ar" lang="ar">العربية</a></p>`,
      `<p>We went to Los Angeles, El Salvador, Rio de Janeiro, Aix-en-Provence and Den Haag by bus.</p>`,
      `<p>Dr Van der Berg and Mme de la Tour talk about the café, the façade and the naïve résumé.</p>`,
      `<p>The angle α is 30°, and π is 3.14.</p>`,
      `<p>Skin care, day care, child care and respite care</p>`,
      `<ul><li>Hill</li><li>Ware</li><li>Ash Vale</li></ul>`,
      `<p>The phrase <span lang="fr">Paul put dire comment on tape</span> is French.</p>`,
    ],
  },
};
