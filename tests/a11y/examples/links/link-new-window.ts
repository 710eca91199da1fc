import type { ProbeExamples } from "../examples.ts";

export const linkNewWindow: ProbeExamples = {
  "link-new-window": {
    errors: [
      `<p><a href="https://county.example/" target="_blank">The county</a></p>`,
      `<p><a href="https://county.example/" target="_BLANK" rel="noopener">The county</a></p>`,
      `<p><a href="https://county.example/" target="other">The county</a></p>`,
      `<p><a href="/map/" onclick="window.open('/map/'); return false">Map</a></p>`,
      `<p><button type="button" onclick="window.open('/map/')">Map</button></p>`,
      `<p><a href="https://county.example/" target="_blank">The county <svg aria-hidden="true" width="10" height="10"></svg></a></p>`,
      `<form target="_blank" action="/search/"><button>Search the county</button></form>`,
    ],
    warnings: [`<p><a href="mailto:send@northshire.gov.uk" target="_new">Write to us</a></p>`],
    passes: [
      `<p><a href="https://county.example/">The county</a></p>`,
      `<p><a href="https://county.example/" target="_blank">The county (opens in a new tab)</a></p>`,
      `<p><a href="https://county.example/" target="_blank">The county <img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" alt="opens in new window"></a></p>`,
      `<p><a href="https://county.example/" target="_blank" aria-describedby="new">The county</a></p><p id="new" hidden>Opens in a new window</p>`,
      `<p><a href="https://county.example/" target="_blank">The county</a> (new tab)</p>`,
      `<p>Links to other sites open in a new tab.</p><p><a href="https://county.example/" target="_blank">The county</a></p>`,
      `<p><a href="https://county.example/" target="_blank">Der Landkreis (öffnet neues Fenster)</a></p>`,
      `<p><a href="/map/" target="map">Map</a></p><iframe name="map" title="Map" srcdoc="Map"></iframe>`,
      `<p><a href="/map/" target="_self">Map</a></p>`,
    ],
  },
};
