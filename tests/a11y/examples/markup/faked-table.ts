import type { ProbeExamples } from "../examples.ts";

const css = `<style>.row { display: flex } .row > div { width: 120px } .head { font-weight: bold } .g { display: grid; grid-template-columns: 120px 120px }</style>`;

export const fakedTable: ProbeExamples = {
  "faked-table": {
    errors: [
      `${css}<p>Towns.</p><div class="row"><div><b>Town</b></div><div><b>Day</b></div></div><div class="row"><div>Hill</div><div>12 May</div></div><div class="row"><div>Ware</div><div>13 May</div></div><p>Come.</p>`,
      `${css}<div><div class="row head"><div>Town</div><div>Day</div></div><div class="row"><div>Hill</div><div>12 May</div></div><div class="row"><div>Ware</div><div>13 May</div></div></div>`,
    ],
    warnings: [
      `${css}<style>.g div { border: 1px solid }</style><div class="g"><div>Town</div><div>Day</div><div>Hill</div><div>12 May</div><div>Ware</div><div>13 May</div></div>`,
      `<div style="display: table"><div style="display: table-row"><span style="display: table-cell">Hill</span><span style="display: table-cell">12 May</span></div><div style="display: table-row"><span style="display: table-cell">Ware</span><span style="display: table-cell">13 May</span></div><div style="display: table-row"><span style="display: table-cell">Bushey</span><span style="display: table-cell">14 May</span></div></div>`,
      `${css}<div class="g"><div class="head">Town</div><div class="head">Day</div><div>Hill</div><div>12 May</div><div>Ware</div><div>13 May</div></div>`,
    ],
    passes: [
      `${css}<div class="g"><div>Hill</div><div>Ware</div><div>Bushey</div><div>Town Hall</div><div>Mill</div><div>Church</div></div>`,
      `<table><caption>Days</caption><tr><th scope="col">Town</th><th scope="col">Day</th></tr><tr><td>Hill</td><td>12 May</td></tr></table>`,
      `${css}<div role="table" aria-label="Days"><div role="row" class="row head"><div role="columnheader">Town</div><div role="columnheader">Day</div></div><div role="row" class="row"><div role="cell">Hill</div><div role="cell">12 May</div></div><div role="row" class="row"><div role="cell">Ware</div><div role="cell">13 May</div></div></div>`,
      `<div style="display: flex; gap: 1rem"><div><h2>Hill</h2><p>12 May</p></div><div><h2>Ware</h2><p>13 May</p></div><div><h2>Bushey</h2><p>14 May</p></div></div>`,
      `<dl><div style="display: flex"><dt>Hill</dt><dd>12 May</dd></div><div style="display: flex"><dt>Ware</dt><dd>13 May</dd></div><div style="display: flex"><dt>Bushey</dt><dd>14 May</dd></div></dl>`,
    ],
  },
};
