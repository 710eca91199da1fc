/** A drawing of two people without words, standing in for a photograph. */
export const PHOTO = svg(
  160,
  100,
  `<rect width='160' height='100' fill='%2387b5d8'/><rect y='70' width='160' height='30' fill='%233a6b35'/>` +
    `<circle cx='55' cy='40' r='14' fill='%23d9b38c'/><rect x='42' y='54' width='26' height='40' fill='%23733'/>` +
    `<circle cx='105' cy='45' r='12' fill='%23e8c39e'/><rect x='93' y='57' width='24' height='37' fill='%23247'/>`,
);

/** A chart with bars and their figures. */
export const CHART = svg(
  320,
  200,
  bar(20, 150, "2022", "310") + bar(120, 90, "2023", "540") + bar(220, 40, "2024", "720"),
);

/** Photographed black words on white: "Booking closes on 3 May". */
export const POSTER =
  "data:image/png;base64," +
  "iVBORw0KGgoAAAANSUhEUgAAATUAAAArAQAAAAAxzyL2AAABxElEQVR42u3UMWvcMBQHcB83eIuHLh2CVbhPELpcIFhDP8oNmbPZYO6l3H7+" +
  "AuH0VXwcOA0c0UfIHRq82tUiwUMvtZw4vVJDaZcO0aJBPx7S/0kK6I+GCd7df+mkAz/jqGum425KLe1enS8pX1ZOnAuoGVxrRh2mPzuEUYfQ" +
  "wOrNhRjJKluZz9TkLmr4lkIyfA7o4DusmhyYd/nEhHKdTZoPVF6Z6YHd5hM6RJ84dW5WxsC9S02rZJxataPivNWySK4M3cuIEYLmM7npnbGo" +
  "2sckNUqRuNOtdDAnkvdMkCHNZ0/rhPv8OrdfZqbWJFBZ6eAjUVEzQTvS8YJkAj4/i9f2m/OOobI7F5zz3m1JbxZUxOD3d4PXtnxzhySIw94h" +
  "6M2ijO58Lu6ic8sXV1s8A9qS6JwDvVeFHFxtq+VQj9ZApq/nnZD73l368w7noAoIvTMO9IMSxcPgtIwzU/e5PFX8En0u6EAfB4ep/ZHzJjOv" +
  "Oct43uXMBObeRcf+XmHXt8fM9H0Ly8j3jTHhAtJK3X5R3k0oRCarzAz3oHRTMpwJ+kpaq6NSv7wPPfI66r9zqh5x8tQ14e+ZY6cO2Yjj7//a" +
  "v7pnDl3a1uepkuQAAAAASUVORK5CYII=";

/** Photographed black words on white: "Ring 01632 960001". */
export const PHONE_NUMBER =
  "data:image/png;base64," +
  "iVBORw0KGgoAAAANSUhEUgAAAPcAAAArAQAAAACMCyOqAAABdUlEQVR42u3TrW7rMBQH8EQBgQGjVf0MVyObVMUPc0HpzR0pqJZKA4PBk6rl" +
  "OcYyFQTmFVoZmObIxJaO/N/iNFvBlIHRHfqTj3y+IsyGj379x87lnPfx6D0UHjizAke8ImVhpQsejc8befCxTfsMu3LHsU2P4jQ4eRm8Eonf" +
  "kFItljLfEqm2eg0OEbyur5kNtRoyv99YZbr2afTF3aO9g6gMw1CnIZ9Lx9p0+uXs/5P+CrIzDiBoyP3gVGl39n+kDsHbsyviNdWTrwqnVfAY" +
  "Ch3kfke8dpP7VeHa4HbjM1SQi1Xx6X20/XD2KQSWi/s/Fx5z4boxP5fKS+z25YUTXTpxidPg+uN/lqf8jkvnAOzL24v6eHRRGctrZwA8D266" +
  "ybehvro2zMppDP29GfrbfdanDqiE4Q2dWmCZr7ZEWldT/wp3TNDkUR7bpEne5xv5ZJhvlE1u/6L3kUx91iRopv0IPob6Zj/1vKt23vts3q38" +
  "vf8v/Q2sKqBFzddJHwAAAABJRU5ErkJggg==";

/** Three pictures that follow each other for ever. */
export const MOVING =
  "data:image/gif;base64," +
  "R0lGODlhDAAEAPEAABRQXP/YPf///2zDzyH/C05FVFNDQVBFMi4wAwEAAAAh+QQEGQAAACwAAAAADAAEAAACHEyYECBAgAATJgQIECDAhAkB" +
  "AgQIMGFCgAABAgUAIfkEBBkAAAAsAAAAAAwABAAAAhwECDBhQoAAAQJMmBAgQIAAEyYECBAgwIQJAQIFACH5BAQZAAAALAAAAAAMAAQAAAIc" +
  "BAgQIMCECQECBAgwYUKAAAECTJgQIECAABMmBQA7";

/** One white dot. */
export const DOT = "data:image/gif;base64,R0lGODlhAQABAPEAABRQXP/YPf///2zDzywAAAAAAQABAAACAlQBADs=";

/** White words on a coloured ground, as a drawing that is used as a picture. */
export function words(text: string, width = 400, height = 80): string {
  const line = `<text x='16' y='${height / 2 + 8}' font-size='24' font-family='sans-serif' fill='white'>${text}</text>`;
  return svg(width, height, `<rect width='${width}' height='${height}' fill='%2314505c'/>${line}`);
}

function svg(width: number, height: number, content: string): string {
  const size = `width='${width}' height='${height}' viewBox='0 0 ${width} ${height}'`;
  return `data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' ${size}>${content}</svg>`
    .replaceAll("<", "%3C")
    .replaceAll(">", "%3E");
}

function bar(x: number, y: number, name: string, figure: string): string {
  const text = `font-size='16' font-family='sans-serif'`;
  return (
    `<rect x='${x}' y='${y}' width='60' height='${180 - y}' fill='%2314505c'/>` +
    `<text x='${x + 10}' y='${y - 5}' ${text}>${figure}</text><text x='${x + 10}' y='197' ${text}>${name}</text>`
  );
}
