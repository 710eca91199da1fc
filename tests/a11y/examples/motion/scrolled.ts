import type { ProbeExamples } from "../examples.ts";

/** Something on a long page, and what its script does when it is scrolled. */
const page = (style: string, code: string) =>
  `<div id="cloud" style="font-size: 5rem; ${style}">☁</div><div style="height: 3000px">Places in Hill</div><script>addEventListener("scroll", () => { ${code} })</script>`;

export const scrolled: ProbeExamples = {
  "reduced-motion": {
    warnings: [
      page("", `cloud.style.transform = "translateY(" + scrollY * 0.6 + "px)"`),
      page("", `cloud.style.rotate = scrollY + "deg"`),
      page("", `requestAnimationFrame(() => { cloud.style.translate = "0 " + scrollY * 0.6 + "px" })`),
      `<style>.cloud { transition: transform 1s } .away { transform: translateX(60vw) }</style>${page("", `cloud.classList.add("cloud", "away")`)}`,
      page("", `cloud.style.backgroundPosition = "0 " + scrollY / 2 + "px"`),
    ],
    passes: [
      page("", "cloud.dataset.at = scrollY"),
      page("", `cloud.style.opacity = "0.5"`),
      page("", `cloud.style.transform = "translateY(5px)"`),
      page("position: fixed; top: 0", `cloud.style.transform = "translateY(-90px)"`),
      page(
        "",
        `if (!matchMedia("(prefers-reduced-motion: reduce)").matches) cloud.style.transform = "translateY(" + scrollY * 0.6 + "px)"`,
      ),
      // It asks once, when it comes up.
      `<script>const less = matchMedia("(prefers-reduced-motion: reduce)").matches</script>${page("", `if (!less) cloud.style.rotate = scrollY + "deg"`)}`,
      `<div style="height: 3000px">Places in Hill</div>`,
    ],
  },
};
