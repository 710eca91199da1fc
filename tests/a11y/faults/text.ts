import type { Fault } from "./fault.ts";
import { ADVICE, atEnd, atStart, inFooter, inMiddle, paragraph, set } from "./plant.ts";

const text = (sentences: string) => `<p class="govuk-body">${sentences}</p>`;
const french =
  "Les familles ont dit au conseil qu'elles attendent trop longtemps et que personne ne leur explique pourquoi les choses prennent autant de temps.";
const polish =
  "Rodziny powiedziały radzie, że czekają zbyt długo i że nikt im nie wyjaśnia, dlaczego wszystko trwa tak długo i do kogo mogą się zwrócić.";
const welsh =
  "Dywedodd teuluoedd wrth y cyngor eu bod yn aros yn rhy hir ac nad oes neb yn dweud wrthynt pam fod popeth yn cymryd cymaint o amser.";
const arabic =
  "قالت العائلات للمجلس إنها تنتظر وقتا طويلا جدا وإن أحدا لا يخبرها عن السبب وإنها تريد شخصا واحدا تسأله.";
const plain =
  "Families told the council that they wait too long. They said that nobody tells them why. They want one person to ask. That person should know their child and answer letters. ";
const hard =
  "Notwithstanding the aforementioned considerations, the multi-agency commissioning partnership will operationalise an integrated framework of co-produced interventions, thereby facilitating the optimisation of statutory assessment methodologies and the rationalisation of provision in accordance with the prevailing legislative requirements. ";

export const texts: readonly Fault[] = [
  {
    name: "short-form-unexplained",
    expects: ["abbreviation"],
    levels: ADVICE,
    variants: [
      atEnd(text("Ask your SENCO for the CAMHS form before the DCO writes to you.")),
      inMiddle(text("The ICB and the LGA will answer by May.")),
      inFooter(`<p>A member of the NPFA and the CDC</p>`),
      atStart(text("You can find the JSNA and the minutes of the HWB there.")),
    ],
  },
  {
    name: "page-without-language",
    expects: ["html-has-lang"],
    variants: [
      set("html", { lang: null }),
      set("html", { lang: "" }),
      set("html", { lang: null, "data-lang": "en" }),
    ],
  },
  {
    name: "page-language-invalid",
    expects: ["html-lang-valid", "html-has-lang"],
    variants: [
      set("html", { lang: "english" }),
      set("html", { lang: "xx-yy" }),
      set("html", { lang: "en_GB" }),
      set("html", { lang: "*" }),
    ],
  },
  {
    name: "page-language-wrong",
    expects: ["page-language", "part-language"],
    variants: [set("html", { lang: "fr" }), set("html", { lang: "de-DE" }), set("html", { lang: "cy" })],
  },
  {
    name: "part-language-invalid",
    expects: ["valid-lang"],
    variants: [
      atEnd(`<p class="govuk-body" lang="french">${french}</p>`),
      inFooter(`<a class="govuk-link" href="/pl/" lang="zz-pl">Polski</a>`),
      inMiddle(`<div lang="cym-">${text(welsh)}</div>`),
    ],
  },
  {
    name: "part-in-unnamed-language",
    expects: ["part-language"],
    variants: [
      atEnd(text(french)),
      inMiddle(`<blockquote><p class="govuk-body">${polish}</p></blockquote>`),
      inFooter(`<p>${welsh}</p>`),
      atStart(`<h2 class="govuk-heading-m">Dla polskich rodziców i opiekunów</h2>${text(polish)}`),
    ],
  },
  {
    name: "part-in-other-language-than-named",
    expects: ["part-language"],
    variants: [
      atEnd(`<p class="govuk-body" lang="fr">${plain}</p>`),
      inMiddle(`<section lang="cy" aria-label="Families">${text(plain)}${text(plain)}</section>`),
      inFooter(`<p lang="de">${french}</p>`),
    ],
  },
  {
    name: "direction-missing",
    expects: ["text-direction", "part-language"],
    variants: [
      atEnd(`<p class="govuk-body" lang="ar">${arabic}</p>`),
      inFooter(`<p lang="ur">خاندانوں نے کونسل کو بتایا کہ وہ بہت زیادہ انتظار کرتے ہیں۔</p>`),
      inMiddle(
        `<div lang="he"><p class="govuk-body">משפחות אמרו למועצה שהן מחכות יותר מדי זמן ושאיש אינו מסביר להן מדוע.</p></div>`,
      ),
    ],
  },
  {
    name: "direction-wrong",
    expects: ["text-direction"],
    variants: [
      atEnd(`<p class="govuk-body" dir="rtl">${plain}</p>`),
      inMiddle(`<div style="direction:rtl">${text(plain)}</div>`),
      inFooter(`<p><bdo dir="rtl">Northshire County Council</bdo></p>`),
    ],
  },
  {
    name: "text-hard-to-read",
    expects: ["reading-age"],
    levels: ADVICE,
    variants: [
      atEnd(text(hard.repeat(3))),
      (page) => {
        paragraph(page).text(hard.repeat(4));
      },
      inMiddle(
        `${text(hard + hard)}${text("Subsequently, organisational accountability arrangements necessitate comprehensive reconfiguration of interdisciplinary communication infrastructures, predominantly concerning individuals experiencing neurodevelopmental comorbidities. ".repeat(2))}`,
      ),
    ],
  },
  {
    name: "wall-of-words",
    expects: ["wall-of-text"],
    levels: ADVICE,
    variants: [
      atEnd(text(plain.repeat(14))),
      inMiddle(`<div>${plain.repeat(20)}</div>`),
      atStart(`<p style="max-width:42rem">${plain.repeat(9)}<br>${plain.repeat(9)}</p>`),
    ],
  },
  {
    name: "instruction-by-colour",
    expects: ["sensory-instructions", "color-only"],
    variants: [
      atEnd(text("To book a place, press the green button.")),
      inMiddle(text("Fill in the boxes that are highlighted in yellow.")),
      atStart(text("Follow the blue links to find out more.")),
    ],
  },
  {
    name: "instruction-by-place",
    expects: ["sensory-instructions"],
    variants: [
      atEnd(text("Use the menu on the right to find your area.")),
      inMiddle(text("Click the icon in the top left corner to begin.")),
      atStart(text("Choose your school from the left-hand column.")),
      inFooter(`<p>For help, press the button at the bottom right of your screen.</p>`),
    ],
  },
  {
    name: "instruction-by-shape-or-size",
    expects: ["sensory-instructions"],
    variants: [
      atEnd(text("Press the round button to go on.")),
      inMiddle(text("Click on the large triangle to start the film.")),
      atStart(text("Select the square symbol to stop it, or the arrow-shaped one to go back.")),
    ],
  },
  {
    name: "instruction-by-sound",
    expects: ["sensory-instructions"],
    variants: [
      atEnd(text("Wait until you hear the beep, then send your answer.")),
      inMiddle(text("When the bell sounds, press Next.")),
      atStart(text("A tone tells you that your form has been sent.")),
    ],
  },
  {
    name: "page-without-title",
    expects: ["document-title"],
    variants: [
      (page) => {
        page("head title").remove();
      },
      (page) => {
        page("head title").text("");
      },
      (page) => {
        page("head title").text("   ");
      },
    ],
  },
  {
    name: "title-says-nothing",
    expects: ["title-vague"],
    variants: [
      (page) => {
        page("head title").text("Untitled document");
      },
      (page) => {
        page("head title").text("index.html");
      },
      (page) => {
        page("head title").text("Page");
      },
      (page) => {
        page("head title").text("Welcome");
      },
    ],
  },
  {
    name: "title-of-another-page",
    expects: ["title-vague"],
    variants: [
      (page) => {
        page("head title").text("How to apply for a school place in another county");
      },
      (page) => {
        page("head title").text("Copy of Template (2)");
      },
      (page) => {
        page("head title").text("Home | My website");
      },
    ],
  },
];
