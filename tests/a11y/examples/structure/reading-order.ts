import type { ProbeExamples } from "../examples.ts";

const steps = `<div>Wash the apples</div><div>Cut the apples</div><div>Cook the apples</div>`;

export const readingOrder: ProbeExamples = {
  "reading-order": {
    warnings: [
      `<div style="display: flex; flex-direction: row-reverse">${steps}</div>`,
      `<div style="display: flex; flex-direction: column-reverse">${steps}</div>`,
      `<div>${steps.replaceAll("<div>", '<div style="float: right; width: 30%">')}</div>`,
      `<div style="display: flex"><p style="order: 2">Wash the apples</p><p style="order: 3">Cut the apples</p><p style="order: 1">Cook the apples</p></div>`,
      `<div style="display: grid"><p style="grid-row: 2">Wash the apples</p><p style="grid-row: 1">Cut the apples</p></div>`,
      `<div style="position: relative; height: 200px"><p style="position: absolute; top: 100px">Wash the apples well</p><p style="position: absolute; top: 0">Then cook the apples</p></div>`,
      `<div style="display: grid; grid-template-columns: 1fr 1fr"><p style="order: -3">Wash the apples</p><p>Wash the pears</p><p style="order: -2">and cut them up.</p><p>and cook them.</p></div>`,
      `<style>@media (max-width: 500px) { .steps { display: flex; flex-direction: column-reverse } }</style><div class="steps">${steps}</div>`,
    ],
    passes: [
      `<div style="display: flex">${steps}</div>`,
      `<div style="display: flex; flex-direction: row-reverse"><p>Wash the apples</p><img alt="" src="data:," width="50" height="50"></div>`,
      `<div><span style="float: right">Log in</span><p>Wash the apples</p></div>`,
      `<div style="display: flex"><p style="order: 1">Wash the apples</p><p style="order: 2">Cut the apples</p></div>`,
      `<div style="display: grid; grid-template-columns: 1fr 1fr"><p style="grid-column: 1">Wash the apples</p><p style="grid-column: 2">Cut the apples</p></div>`,
      `<div style="position: relative; padding-top: 40px"><h2>Apples in autumn</h2><span style="position: absolute; top: 0; left: 0">New</span></div>`,
      `<div style="display: grid; grid-template-columns: 1fr 1fr"><p style="order: -3">Wash the apples</p><p style="order: -2">Wash the pears</p><p>and cut them up.</p><p>and cook them.</p></div>`,
      `<div style="columns: 2">${steps}</div>`,
      `<div style="display: flex; flex-direction: row-reverse"><section><h2>Apples</h2></section><aside><p>Pears are nice too</p></aside></div>`,
      `<div dir="rtl" style="display: flex"><p>واحد</p><p>اثنان</p></div>`,
    ],
  },
};
