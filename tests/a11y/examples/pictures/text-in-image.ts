import type { ProbeExamples } from "../examples.ts";
import { file, HILL, img, written } from "./picture.ts";

const LINES =
  "data:image/svg+xml," +
  encodeURIComponent(
    "<svg xmlns='http://www.w3.org/2000/svg' width='400' height='200'><rect width='400' height='200' fill='#fe9'/>" +
      ["Summer sale in the hall", "Toys and books and games", "Every Saturday this month"]
        .map((line, index) => `<text x='20' y='${60 + 50 * index}' font-size='26'>${line}</text>`)
        .join("") +
      "</svg>",
  );

export const textInImage: ProbeExamples = {
  "text-in-image": {
    warnings: [
      `<img src="${written("Places for parents")}" alt="Places for parents">`,
      `<form><input type="image" src="${written("Press here", 200)}" alt="Press here"></form>`,
      // A drawing that is a file: its words are seen in its pixels alone.
      `<img id="sale" alt="Summer sale"><script>
        const canvas = Object.assign(document.createElement("canvas"), { width: 400, height: 100 });
        const context = canvas.getContext("2d");
        context.fillStyle = "#eee"; context.fillRect(0, 0, 400, 100);
        context.fillStyle = "#036"; context.font = "32px sans-serif"; context.fillText("Places for parents", 20, 60);
        document.querySelector("#sale").src = canvas.toDataURL();
      </script>`,
      file("welcome-banner.png", `alt="Welcome to our roadshow for parents"`),
      file("x1.png", `alt="Half price until Sunday!"`),
    ],
    passes: [
      img(`alt="The hill above the town"`),
      `<img src="${written("Northshire Council")}" alt="Northshire Council logo">`,
      `<img src="${written("40 places in May")}" class="chart" alt="Chart: 40 places in May">`,
      file("banner.jpg", `alt="The hill"`),
      file("hall.jpg", `alt="Parents talk with teachers in the hall"`),
      `<img src="${HILL}" width="20" height="20" alt="New">`,
      `<p>Places for parents</p>`,
    ],
  },
  "alt-partial": {
    warnings: [
      `<img src="${LINES}" alt="Summer sale">`,
      `<img src="${written("Closed on Monday and Friday", 500)}" alt="Closed">`,
      `<svg role="img" aria-label="Sale" width="300" height="60"><text x="5" y="30">Summer sale of books and toys</text></svg>`,
    ],
    passes: [
      `<img src="${LINES}" alt="Summer sale in the hall: toys and books and games, every Saturday this month">`,
      `<img src="${written("Places for parents")}" alt="Places for parents">`,
      img(`alt="Hill"`),
      `<svg role="img" aria-label="Summer sale of books and toys" width="300" height="60"><text x="5" y="30">Summer sale of books and toys</text></svg>`,
    ],
  },
};
