import type { ProbeExamples } from "../examples.ts";

export const listStructure: ProbeExamples = {
  list: {
    errors: [
      `<ul><ul><li>Hill</li></ul></ul>`,
      `<ul><li>Hill</li><ul><li>Hall</li></ul></ul>`,
      `<ul>Towns: <li>Hill</li></ul>`,
      `<ol><div><li>Hill</li></div></ol>`,
      `<ul><p>Hill</p></ul>`,
    ],
    passes: [
      `<ul><li>Hill<ul><li>Hall</li></ul></li></ul>`,
      `<ul><li>Hill</li><script>0</script></ul>`,
      `<ul role="menu"><div role="menuitem" tabindex="0">Hill</div></ul>`,
    ],
  },
  listitem: {
    errors: [`<li>Hill</li>`, `<div><li>Hill</li><li>Ware</li></div>`],
    passes: [
      `<menu><li>Hill</li></menu>`,
      `<div role="list"><li>Hill</li></div>`,
      `<li role="treeitem" tabindex="0">Hill</li>`,
    ],
  },
  "definition-list": {
    errors: [
      `<dl><p>Towns</p><dt>Hill</dt><dd>In May</dd></dl>`,
      `<dl>Towns<dt>Hill</dt><dd>In May</dd></dl>`,
      `<dl><dd>In May</dd><dt>Hill</dt><dd>In May</dd></dl>`,
      `<dl><dt>Hill</dt></dl>`,
    ],
    passes: [
      `<dl><dt>Hill</dt><dd>In May</dd></dl>`,
      `<dl><div><dt>Hill</dt><dt>Ware</dt><dd>In May</dd><dd>In June</dd></div></dl>`,
    ],
  },
  dlitem: {
    errors: [`<dt>Hill</dt><dd>In May</dd>`, `<ul><li><dt>Hill</dt></li></ul>`],
    passes: [`<dl><dt>Hill</dt><dd>In May</dd></dl>`, `<dl><div><dt>Hill</dt><dd>In May</dd></div></dl>`],
  },
};
