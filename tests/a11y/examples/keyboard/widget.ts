import type { ProbeExamples } from "../examples.ts";

const tabs = (second: string, keys = "") => `<div role="tablist" aria-label="Prices" id="tabs">
  <button role="tab" aria-selected="true" id="t1">One day</button><button role="tab" aria-selected="false" id="t2" ${second}>Two days</button>
</div><script>
  const all = [t1, t2];
  const choose = (chosen) => { for (const each of all) { each.setAttribute("aria-selected", each === chosen); each.tabIndex = each === chosen ? 0 : -1 } };
  for (const each of all) each.addEventListener("click", () => choose(each));
  ${keys}
</script>`;

const slider = (keys: string) =>
  `<div role="slider" tabindex="0" aria-label="Age" aria-valuemin="0" aria-valuemax="9" aria-valuenow="4" id="age" onmousedown="this.setAttribute('aria-valuenow', '5')">4</div><script>${keys}</script>`;

export const widget: ProbeExamples = {
  "widget-keys": {
    errors: [
      tabs(`tabindex="-1"`),
      slider(""),
      `<span id="age" role="spinbutton" tabindex="0" aria-label="Age" aria-valuemin="0" aria-valuemax="9" aria-valuenow="4">4</span><script>age.addEventListener("wheel", () => { age.textContent = "5" })</script>`,
      `<ul role="listbox" aria-label="Town" tabindex="0" id="list"><li role="option" aria-selected="false">Hill</li><li role="option" aria-selected="false">Vale</li></ul><script>list.onclick = (event) => event.target.setAttribute("aria-selected", "true")</script>`,
      `<div role="radiogroup" aria-label="How"><span role="radio" aria-checked="true" tabindex="0" onclick="this.ariaChecked = 'true'">By train</span><span role="radio" aria-checked="false" tabindex="-1" onclick="this.ariaChecked = 'true'">By car</span></div>`,
    ],
    warnings: [
      tabs(""),
      `<div role="slider" tabindex="0" aria-label="Age" aria-valuemin="0" aria-valuemax="9" aria-valuenow="4">4</div>`,
    ],
    passes: [
      tabs(
        `tabindex="-1"`,
        `tabs.addEventListener("keydown", ({ key }) => { if (/^Arrow(Left|Right)$/.test(key)) { const next = document.activeElement === t1 ? t2 : t1; choose(next); next.focus() } });`,
      ),
      slider(
        `age.addEventListener("keydown", (event) => { if (event.key === "ArrowUp") age.setAttribute("aria-valuenow", Number(age.getAttribute("aria-valuenow")) + 1) })`,
      ),
      `<input type="range" aria-label="Age" onmousedown="this.value = 5">`,
      `<div role="slider" tabindex="0" aria-disabled="true" aria-label="Age" aria-valuemin="0" aria-valuemax="9" aria-valuenow="4">4</div>`,
    ],
  },
};
