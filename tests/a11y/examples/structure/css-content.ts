import type { ProbeExamples } from "../examples.ts";

export const cssContent: ProbeExamples = {
  "css-content": {
    warnings: [
      `<style>#food::after { content: "Pizza" }</style><p id="food">My favourite food is </p>`,
      `<style>.new::before { content: "New: " }</style><p class="new">A place in Hill</p>`,
      `<style>.note:before { content: "Important! " counter(n) }</style><div class="note">Bring a letter</div>`,
      `<style>label.must::after { content: " (required)" }</style><label class="must" for="name">Name</label> <input id="name">`,
      `<style>.price::after { content: attr(data-price) }</style><p class="price" data-price="ten pounds">It costs </p>`,
      `<style>#closed::before { content: "The hall is closed." }</style><div id="closed"></div>`,
    ],
    passes: [
      `<style>#food::after { content: " →" }</style><p id="food">My favourite food is pizza</p>`,
      `<style>q::before { content: "“" } q::after { content: "”" }</style><p><q>Hello</q></p>`,
      `<style>li::marker { content: "" } li::before { content: counters(item, ".") " " }</style><ol><li>Hill</li></ol>`,
      `<style>.icon::before { content: "\\e001"; font-family: icons }</style><p><span class="icon" aria-hidden="true"></span>Hill</p>`,
      `<style>.i::before { content: "home"; font-family: "Material Icons" }</style><p><span class="i"></span>Hill</p>`,
      `<style>td::before { content: attr(data-label) }</style><table><caption>Places</caption><tr><th scope="col">Town</th></tr><tr><td data-label="Town">Hill</td></tr></table>`,
      `<style>.must::after { content: " *" }</style><p class="must">Name</p>`,
      `<style>.x::after { content: "" }</style><p class="x">Name</p>`,
      `<style>a[target]::after { content: "opens in a new tab" }</style><p><a href="/x" target="_blank" aria-label="Hill, opens in a new tab">Hill</a></p>`,
      `<style>.x::after { content: "never"; display: none }</style><p class="x">Name</p>`,
    ],
  },
};
