import type { ProbeExamples } from "../examples.ts";

const select = (handler: string) =>
  `<label for="town">Town</label> <select id="town" ${handler}><option value="">Choose a town</option><option value="ware">Ware</option><option value="hill">Hill</option></select>`;

export const onInput: ProbeExamples = {
  "change-on-input": {
    errors: [
      select(`onchange="location = '/' + this.value"`),
      `<form action="/towns">${select(`onchange="this.form.submit()"`)}</form>`,
      `${select("")}<script>document.addEventListener("change", (e) => { if (e.target.value) window.open("/" + e.target.value) })</script>`,
      `<label for="day">Day</label> <input id="day" size="2"> <label for="month">Month</label> <input id="month" size="2"><script>day.oninput = () => month.focus()</script>`,
      `<fieldset><legend>Town</legend><input type="radio" name="t" id="w" onclick="location='/ware'"><label for="w">Ware</label></fieldset>`,
    ],
    passes: [
      select(""),
      select(`onchange="document.title = 'Ware - Northshire'"`),
      `<form action="/towns">${select("")}<button>Show dates</button></form>`,
      `${select("")}<p id="out">Nothing chosen</p><script>town.onchange = () => { out.textContent = "You chose " + town.value }</script>`,
    ],
  },
};
