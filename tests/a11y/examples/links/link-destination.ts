import type { ProbeExamples } from "../examples.ts";

export const linkDestination: ProbeExamples = {
  "link-destination": {
    errors: [
      `<p><a href="javascript:alert('Hello')">Show the map</a></p>`,
      `<p><a href="javascript:void(0)" onclick="show()">Show the map</a></p>`,
      `<p><a href="#places-of-2024">Places of 2024</a></p>`,
      `<p><a href="http://">Map</a></p>`,
      `<p><a href="{{ url }}">Map</a></p>`,
      `<p><a href="www.county.example">The county</a></p>`,
      `<p><a href="mailto:">Write to us</a></p>`,
      `<p><a onclick="location.href = '/map/'">Show the map</a></p>`,
      `<p><a id="map">Show the map</a></p><script>document.getElementById("map").addEventListener("click", () => {})</script>`,
      `<p><a href="file:///C:/Users/map.html">Map</a></p>`,
    ],
    warnings: [
      `<p><a name="apply" style="text-decoration: underline">Apply for a plan</a></p>`,
      `<p><a href="#">Show the map</a></p>`,
      `<p><a href="#" onclick="return false">Show the map</a></p>`,
      `<p><a href="">Show the map</a></p>`,
      `<p><a style="text-decoration: underline; color: #00c">Show the map</a></p>`,
      `<p><a style="cursor: pointer">Show the map</a></p>`,
    ],
    passes: [
      `<p><a href="#places">Places</a></p><h2 id="places">Places</h2><p>Three towns.</p>`,
      `<p><a href="#pl%C3%A4tze">Places</a></p><h2 id="plätze">Places</h2><p>Three towns.</p>`,
      `<p><a href="#places">Places</a></p><a name="places"></a><p>Three towns.</p>`,
      `<p><a href="#">Back to top</a></p>`,
      `<p><a href="#top">Back to the beginning</a></p>`,
      `<p><a href="mailto:send@northshire.gov.uk?subject=Map">Write to us</a></p>`,
      `<p><a aria-current="page">Events</a></p>`,
      `<p><a role="link" aria-disabled="true">Next page</a></p>`,
      `<p><a id="map"></a><a name="list">The list</a> of places.</p>`,
      `<p><a href="#/places/3">Places</a></p>`,
      `<p><button type="button" onclick="show()">Show the map</button></p>`,
    ],
  },
};
