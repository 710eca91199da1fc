import type { ProbeExamples } from "../examples.ts";

export const fakedList: ProbeExamples = {
  "faked-list": {
    errors: [
      `<div>(i) Read it</div><div>(ii) Fill it in</div><div>(iii) Send it</div>`,
      `<div><span style="display: list-item; margin-left: 2rem">Pens</span><span style="display: list-item; margin-left: 2rem">Paper</span></div>`,
      `<p><img src="/a.svg" alt="" width="12" height="12"> Pens<br><img src="/a.svg" alt="" width="12" height="12"> Paper<br><img src="/a.svg" alt="" width="12" height="12"> Coats</p>`,
      `<p>* apples<br>* oranges<br>* pears</p>`,
      `<div>Bring:<br>• pens<br>• paper</div>`,
      `<p>• Pens</p><p>• Paper</p><p>• A coat</p>`,
      `<p>1. Fill in the form</p><p>2. Send it</p><p>3. Wait for our answer</p>`,
      `<p>1) Fill in the form<br>2) Send it<br>3) Wait</p>`,
      `<p>- Pens<br>- Paper<br>- A coat</p>`,
      `<p>✅ Pens<br>✅ Paper</p>`,
      `<div>🍎 Apples</div><div>🍐 Pears</div><div>🍊 Oranges</div>`,
      `<style>.i::before { content: "• " }</style><div class="i">Pens</div><div class="i">Paper</div>`,
      `<p><img src="/bullet.gif" alt="" width="8" height="8"> Pens<br><img src="/bullet.gif" alt="" width="8" height="8"> Paper</p>`,
      `<p>a) Pens<br>b) Paper<br>c) A coat</p>`,
    ],
    warnings: [
      `<p>- Pens<br>- Paper</p>`,
      `<p>1. Fill in the form</p><p>2. Send it</p>`,
      `<p><a href="/a/">Strategy</a><br><a href="/b/">Events</a><br><a href="/c/">Contact</a></p>`,
      `<p>Bring:<br>pens<br>paper<br>a coat</p>`,
      `<p>• pens • paper • a coat</p>`,
    ],
    passes: [
      `<ul><li>Pens</li><li>Paper</li></ul>`,
      `<p>Hill – 12 May<br>Ware – 13 May</p>`,
      `<p>Northshire Council<br>1 Hill Road<br>Hill<br>NS1 1AA</p>`,
      `<p>* Prices are for each person.</p>`,
      `<p>News • 3 minutes</p>`,
      `<pre>- pens\n- paper\n- a coat</pre>`,
      `<p>1. FC Hill won.</p><p>Nobody minded.</p>`,
      `<p>12.5 per cent came.</p><p>13.5 per cent did not.</p>`,
      `<h2>1. Places</h2><p>Three towns.</p><h2>2. Dates</h2><p>In May.</p><h2>3. Prices</h2><p>None.</p>`,
      `<p>Roses are red,<br>violets are blue,<br>sugar is sweet,<br>and so are you.</p>`,
    ],
  },
};
