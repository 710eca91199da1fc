/** What may show that an element has the focus. */
const PROPERTIES = [
  "background-color",
  "background-image",
  "background-position",
  "background-size",
  "box-shadow",
  "clip-path",
  "color",
  "fill",
  "filter",
  "font-size",
  "font-style",
  "font-weight",
  "height",
  "left",
  "letter-spacing",
  "opacity",
  "stroke",
  "text-shadow",
  "top",
  "transform",
  "width",
] as const;
const SIDES = ["top", "right", "bottom", "left"] as const;

/** How an element looks: the values of what may show its focus, by name; what isn't drawn is left out. */
export type Look = Readonly<Record<string, string>>;

/** How an element and what its style sheet draws before and after it look now. */
export function lookOf(element: Element): Look {
  const look: Record<string, string> = {};
  for (const pseudo of ["", "::before", "::after"]) {
    const style = getComputedStyle(element, pseudo || null);
    if (pseudo && style.content === "none") continue;
    if (pseudo) look[`${pseudo} content`] = style.content;
    for (const name of PROPERTIES) look[`${pseudo} ${name}`] = style.getPropertyValue(name);
    if (style.outlineStyle !== "none" && Number.parseFloat(style.outlineWidth) > 0)
      look[`${pseudo} outline`] = [
        style.outlineStyle,
        style.outlineWidth,
        style.outlineColor,
        style.outlineOffset,
      ].join(" ");
    for (const side of SIDES) {
      const width = style.getPropertyValue(`border-${side}-width`);
      if (Number.parseFloat(width) > 0)
        look[`${pseudo} border-${side}`] =
          `${width} ${style.getPropertyValue(`border-${side}-style`)} ${style.getPropertyValue(`border-${side}-color`)}`;
    }
    if (style.textDecorationLine !== "none")
      look[`${pseudo} text-decoration`] =
        `${style.textDecorationLine} ${style.textDecorationThickness} ${style.textDecorationStyle} ${style.textDecorationColor}`;
  }
  return look;
}

/** The names of what differs between two looks. */
export function changesOf(before: Look, after: Look): string[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .filter((name) => before[name] !== after[name])
    .map((name) => name.trim());
}

/** Two elements of which one may stand for the other: same tag, type, classes and parent's classes. */
export function kindOf(element: Element): string {
  const { parentElement } = element;
  return [
    element.localName,
    element.getAttribute("type"),
    element.getAttribute("role"),
    element.getAttribute("class"),
    element.getAttribute("style"),
    parentElement?.localName,
    parentElement?.getAttribute("class"),
  ].join("|");
}
