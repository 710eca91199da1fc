import type { ProbeExamples } from "../examples.ts";

export const typedTable: ProbeExamples = {
  "faked-table": {
    errors: [
      `<pre>Town     Day      Time\nHill     12 May   10:00\nWare     13 May   11:00</pre>`,
      `<p style="white-space: pre">Town\tDay\nHill\t12 May\nWare\t13 May</p>`,
      `<p>Town&nbsp;&nbsp;&nbsp;&nbsp;Day<br>Hill&nbsp;&nbsp;&nbsp;&nbsp;12 May<br>Ware&nbsp;&nbsp;&nbsp;&nbsp;13 May</p>`,
      `<p>| Town | Day |<br>| Hill | 12 May |<br>| Ware | 13 May |</p>`,
    ],
    passes: [
      `<table><caption>Days</caption><tr><th scope="col">Town</th><th scope="col">Day</th></tr><tr><td>Hill</td><td>12 May</td></tr></table>`,
      `<pre><code>let a   = 1\nlet bc  = 2\nlet def = 3</code></pre>`,
      `<pre>Roses are red,\n   violets are blue,\nsugar is sweet,\n   and so are you.</pre>`,
      `<p>Call 01992&nbsp;555&nbsp;555 or<br>01992&nbsp;555&nbsp;556.</p>`,
    ],
  },
};
