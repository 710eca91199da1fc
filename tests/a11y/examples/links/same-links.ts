import type { ProbeExamples } from "../examples.ts";

const PICTURE = `<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" width="40" height="40"`;

export const sameLinks: ProbeExamples = {
  "identical-links-same-purpose": {
    warnings: [
      `<ul><li>Adult care team: <a href="/contact/adults/">Contact us</a></li><li>Children's team: <a href="/contact/children/">Contact us</a></li></ul>`,
      `<p><a href="/lions/">Lions</a> live in groups. <a href="https://cats.example/lion">Lions</a> hunt at night.</p>`,
      `<p><a href="/contact/">Contact us</a></p><p><a href="/book/">Contact us.</a></p>`,
      `<p><a href="/form/?page=1"><img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" alt="Contact"></a> <a href="/form/?page=2">Contact</a></p>`,
    ],
    passes: [
      `<ul><li>Hill: <a href="/hill/">Read more</a></li><li>Ware: <a href="/ware/">Read more</a></li></ul>`,
      `<p><a href="/lions/">Lions</a> live in groups. <a href="/lions/#food">Lions</a> hunt at night.</p>`,
      `<p><a href="/contact/">Contact us</a></p><p><a href="/contact/?utm_source=page">Contact us</a></p>`,
      `<p><a href="/contact">Contact us</a></p><p><a href="/contact/index.html">Contact us</a></p>`,
      `<p><a href="/contact/">Contact us</a></p><p><a href="/book/">Book a place</a></p>`,
    ],
  },
  "adjacent-links": {
    errors: [
      `<div><a href="/pandas/">${PICTURE} alt="Red panda"></a> <a href="/pandas/">Red panda</a></div>`,
      `<div><a href="/pandas/">${PICTURE} alt=""></a><h2><a href="/pandas/">Red panda</a></h2></div>`,
      `<div><h2><a href="/pandas/">Red panda</a></h2><a href="/pandas/">${PICTURE} alt="Red panda"></a></div>`,
    ],
    warnings: [
      `<div><h2><a href="/pandas/">Red panda</a></h2><a href="/pandas/">Animals of the month</a></div>`,
      `<div><a href="/pandas/">${PICTURE} alt="An animal on a tree"></a><a href="/pandas/">Red panda</a></div>`,
    ],
    passes: [
      `<div><a href="/pandas/">${PICTURE} alt=""> Red panda</a></div>`,
      `<div><a href="/pandas/" tabindex="-1" aria-hidden="true">${PICTURE} alt=""></a> <a href="/pandas/">Red panda</a></div>`,
      `<div><a href="/pandas/">${PICTURE} alt="Red panda"></a> lives in the hills, as <a href="/pandas/">the page about it</a> says.</div>`,
      `<div><a href="/">${PICTURE} alt="Northshire"></a><nav aria-label="Pages"><a href="/">Home</a> | <a href="/a/">About</a></nav></div>`,
      `<ul><li><a href="/pandas/">Red panda</a></li><li><a href="/pandas/">Ailurus</a></li></ul>`,
    ],
  },
};
