const encode = (drawing: string) =>
  `data:image/svg+xml,${encodeURIComponent(drawing).replaceAll("'", "%27")}`;

/** A picture without letters, as an address; a circle on a hill. */
export const HILL = encode(
  "<svg xmlns='http://www.w3.org/2000/svg' width='240' height='160'><rect width='240' height='160' fill='#9cf'/><circle cx='180' cy='40' r='25' fill='#fc3'/><path d='M0 160L80 60L240 160Z' fill='#393'/></svg>",
);

/** A picture of words, as an address. */
export function written(words: string, width = 400, height = 60): string {
  return encode(
    `<svg xmlns='http://www.w3.org/2000/svg' width='${width}' height='${height}'><rect width='${width}' height='${height}' fill='#fff'/><text x='10' y='40' font-size='28'>${words}</text></svg>`,
  );
}

/** An img that shows a picture without letters. */
export function img(attributes: string): string {
  return `<img src="${HILL}" width="240" height="160" ${attributes}>`;
}

/** A picture that is named after a file; there is none of that name. */
export function file(name: string, attributes: string): string {
  return `<img src="${name}" width="240" height="160" ${attributes}>`;
}
