/** How much text a picture seems to show. */
export interface Letters {
  readonly lines: number;
  readonly letters: number;
}

interface Shape {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly grey: number;
}

/** Pixels that are looked at of one picture at most: some milliseconds' work. */
const PIXELS = 180_000;
/** How much lighter or darker than what is around it a stroke is, of 255. */
const STEP = 28;
/** Half the side, in pixels, of what counts as around it. */
const AROUND = 14;
/** In pixels: smaller shapes are grain, larger ones no writing. */
const LOWEST = 6;
const HIGHEST = 90;
/** Shapes in a row that make a line: fewer are by chance. */
const LINE = 6;

/**
 * Looks for rows of shapes as letters are: as high as one another, on one baseline, close together, of one
 * colour and yet of different widths (windows, fences and the bars of a chart have the same).
 *
 * @returns undefined for a picture of another site, whose pixels a page may not read
 */
export function lettersIn(picture: CanvasImageSource, width: number, height: number): Letters | undefined {
  const scale = Math.min(1, Math.sqrt(PIXELS / (width * height)));
  const w = Math.max(1, Math.round(width * scale));
  const h = Math.max(1, Math.round(height * scale));
  const context = new OffscreenCanvas(w, h).getContext("2d", { willReadFrequently: true });
  if (!context) return;
  context.fillStyle = "#fff";
  context.fillRect(0, 0, w, h);
  try {
    context.drawImage(picture, 0, 0, w, h);
    const greys = greysOf(context.getImageData(0, 0, w, h).data);
    const means = meansOf(greys, w, h);
    const dark = rows(shapes(greys, means, w, h, -1));
    const light = rows(shapes(greys, means, w, h, 1));
    return dark.letters >= light.letters ? dark : light;
  } catch (error) {
    if (error instanceof DOMException) return;
    throw error;
  }
}

function greysOf(data: Uint8ClampedArray): Float32Array {
  const greys = new Float32Array(data.length / 4);
  for (let i = 0; i < greys.length; i++) {
    greys[i] = 0.3 * (data[4 * i] ?? 0) + 0.59 * (data[4 * i + 1] ?? 0) + 0.11 * (data[4 * i + 2] ?? 0);
  }
  return greys;
}

/** The mean of the square around each pixel, by sums of all that is above and before it. */
function meansOf(greys: Float32Array, w: number, h: number): Float32Array {
  const sums = new Float64Array((w + 1) * (h + 1));
  for (let y = 0; y < h; y++) {
    let row = 0;
    for (let x = 0; x < w; x++) {
      row += greys[y * w + x] ?? 0;
      sums[(y + 1) * (w + 1) + x + 1] = row + (sums[y * (w + 1) + x + 1] ?? 0);
    }
  }
  const means = new Float32Array(w * h);
  for (let y = 0; y < h; y++) {
    const top = Math.max(0, y - AROUND);
    const bottom = Math.min(h, y + AROUND + 1);
    for (let x = 0; x < w; x++) {
      const left = Math.max(0, x - AROUND);
      const right = Math.min(w, x + AROUND + 1);
      const at = (row: number, column: number) => sums[row * (w + 1) + column] ?? 0;
      const sum = at(bottom, right) - at(top, right) - at(bottom, left) + at(top, left);
      means[y * w + x] = sum / ((bottom - top) * (right - left));
    }
  }
  return means;
}

/** The connected areas that are darker (-1) or lighter (1) than what is around them, as large as letters. */
function shapes(greys: Float32Array, means: Float32Array, w: number, h: number, sign: -1 | 1): Shape[] {
  const ink = new Uint8Array(w * h);
  for (let i = 0; i < ink.length; i++) ink[i] = sign * ((greys[i] ?? 0) - (means[i] ?? 0)) > STEP ? 1 : 0;
  const stack = new Int32Array(w * h);
  const found: Shape[] = [];
  for (let start = 0; start < ink.length; start++) {
    if (ink[start] !== 1) continue;
    let [left, right, top, bottom] = [w, 0, h, 0];
    let size = 0;
    let area = 0;
    let sum = 0;
    stack[size++] = start;
    ink[start] = 2;
    while (size > 0) {
      const at = stack[--size] ?? 0;
      const x = at % w;
      const y = (at - x) / w;
      area++;
      sum += greys[at] ?? 0;
      if (x < left) left = x;
      if (x > right) right = x;
      if (y < top) top = y;
      if (y > bottom) bottom = y;
      for (let dy = -1; dy <= 1; dy++) {
        for (let dx = -1; dx <= 1; dx++) {
          const next = at + dy * w + dx;
          if (x + dx < 0 || x + dx >= w || ink[next] !== 1) continue;
          ink[next] = 2;
          stack[size++] = next;
        }
      }
    }
    const [width, height] = [right - left + 1, bottom - top + 1];
    const fill = area / (width * height);
    const isLetter = height >= LOWEST && height <= HIGHEST && width <= 1.8 * height && width >= 1;
    // An l or a 1 fills its box, an O a third of it; grass and hair fill less, patches more.
    const isPlausible = fill > 0.15 && (fill < 0.85 || width < 0.4 * height);
    // The letters of small bold text touch one another.
    const isWord = height >= LOWEST && height <= 40 && width <= 12 * height && fill > 0.3 && fill < 0.8;
    if ((isLetter && isPlausible) || isWord) found.push({ left, right, top, bottom, grey: sum / area });
  }
  return found;
}

/** Puts shapes into rows from left to right, and counts the rows that can be writing. */
function rows(all: Shape[]): Letters {
  const waiting = new Set([...all].sort((a, b) => a.left - b.left));
  let lines = 0;
  let letters = 0;
  for (const first of waiting) {
    waiting.delete(first);
    const row = [first];
    let last = first;
    for (const next of waiting) {
      const height = last.bottom - last.top + 1;
      if (next.left - last.right > 1.3 * height) break;
      if (!follows(last, next, height)) continue;
      waiting.delete(next);
      row.push(next);
      last = next;
    }
    if (!isWriting(row)) continue;
    lines++;
    letters += lettersOf(row);
  }
  return { lines, letters };
}

function follows(last: Shape, next: Shape, height: number): boolean {
  const ratio = (next.bottom - next.top + 1) / height;
  const aligned = Math.abs(next.bottom - last.bottom) <= 0.35 * height;
  return (
    next.left > last.left &&
    next.left >= last.right - 0.3 * height &&
    aligned &&
    ratio > 0.5 &&
    ratio < 2 &&
    Math.abs(next.grey - last.grey) < 45
  );
}

/** How many letters a row has, by its height: a shape may be a whole word. */
function lettersOf(row: readonly Shape[]): number {
  return row
    .map(({ left, right, top, bottom }) => Math.max(1, Math.round((right - left) / (0.7 * (bottom - top)))))
    .reduce((sum, each) => sum + each, 0);
}

function isWriting(row: readonly Shape[]): boolean {
  const words = row.length >= 4 && lettersOf(row) >= 2 * LINE;
  if (row.length < LINE && !words) return false;
  const bottoms = row.map(({ bottom }) => bottom).sort((a, b) => a - b);
  const heights = row.map(({ top, bottom }) => bottom - top + 1);
  const widths = row.map(({ left, right }) => right - left + 1);
  const base = bottoms[Math.floor(bottoms.length / 2)] ?? 0;
  const height = mean(heights);
  const onLine = bottoms.filter((bottom) => Math.abs(bottom - base) <= Math.max(1, 0.12 * height)).length;
  const spread = (values: number[]) =>
    Math.sqrt(mean(values.map((value) => (value - mean(values)) ** 2))) / mean(values);
  return (
    onLine >= 0.65 * row.length &&
    spread(widths) > 0.13 &&
    spread(heights) < 0.4 &&
    (words || mean(widths) < 1.1 * height)
  );
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
