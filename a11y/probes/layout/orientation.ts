import { texts } from "../../page/texts.ts";
import type { ReadingProbe } from "../../probe.ts";

/** What the page showed when it was held upright. */
let upright: { readonly letters: number; readonly angles: ReadonlyMap<Element, number> } | undefined;
let uprightPlea: string | undefined;

/** A request to turn the device, in the languages most pages are in. */
const PLEA =
  /\b(?:rotate|turn|tilt|flip|hold)\b.{0,30}\b(?:device|phone|screen|tablet|mobile|ipad)\b|\b(?:device|phone|tablet)\b.{0,20}\b(?:rotated|turned)\b|\b(?:only|best|please|must|use|switch|view|viewed|works?)\b.{0,40}\b(?:landscape|portrait)\b|\b(?:dreh|kipp)\w*.{0,30}\b(?:gerät|handy|telefon|bildschirm)|\b(?:querformat|hochformat)\b|\b(?:tourne[rz]|pivote[rz])\b.{0,30}\b(?:appareil|téléphone|écran|tablette)|\b(?:gir[ae]r?|gire|rote)\b.{0,30}\b(?:dispositivo|teléfono|móvil|pantalla|telemóvel)|\b(?:ruota|gira)\w*.{0,30}\b(?:dispositivo|telefono)|\bdraai\b.{0,30}\b(?:apparaat|telefoon|scherm)/i;

/**
 * WCAG 2.2, 1.3.4 Orientation. It compares what the page shows on a phone held upright and sideways: nearly no
 * text in one of them, a plea to turn the device, or a page turned by a quarter against the other way.
 */
export const orientation: ReadingProbe = {
  name: "orientation",
  barriers: ["orientation"],
  settings: ["phone", "sideways"],
  *read(setting) {
    const boxes = texts();
    const letters = boxes.reduce((sum, { text }) => sum + text.length, 0);
    const plea = boxes.find(({ text }) => text.length < 200 && PLEA.test(text));
    const angles = new Map(turnable().map((element) => [element, angleOf(element)]));
    if (setting === "phone") {
      upright = { letters, angles };
      uprightPlea = plea?.text;
      const lock = [...document.scripts].find(({ text }) => /\borientation\s*\.\s*lock\s*\(/.test(text));
      if (lock) {
        yield {
          barrier: "orientation",
          level: "warning",
          element: lock,
          message: "A script locks the orientation of the screen. Must the page be held one way?",
        };
      }
    } else if (upright) {
      const before = upright;
      for (const [element, angle] of angles) {
        const turn = Math.abs(angle - (before.angles.get(element) ?? angle)) % 180;
        if (Math.abs(turn - 90) > 1) continue;
        yield {
          barrier: "orientation",
          level: "error",
          element,
          message: `It is turned by ${Math.round(angle)} degrees when the device is held sideways, and by ${Math.round(before.angles.get(element) ?? 0)} when it is held upright.`,
        };
      }
      const [less, more] = [letters, before.letters].sort((a, b) => a - b) as [number, number];
      if (more > 60 && less < more * 0.2) {
        yield {
          barrier: "orientation",
          level: "error",
          element: null,
          message: `Of ${more} letters of text ${less} are left ${letters < before.letters ? "in landscape" : "in portrait"}.`,
        };
      } else if ((plea?.text ?? "") !== (uprightPlea ?? "")) {
        yield {
          barrier: "orientation",
          level: "error",
          element: plea?.element ?? null,
          message: `It asks to turn the device: "${(plea?.text ?? uprightPlea ?? "").slice(0, 60)}".`,
        };
      }
    }
    if (setting === "sideways" && plea && plea.text === uprightPlea) {
      yield {
        barrier: "orientation",
        level: "warning",
        element: plea.element,
        message: `It says: "${plea.text.slice(0, 60)}". Does everything work when the device is held the other way?`,
      };
    }
  },
};

/** The page and its outermost boxes: what is turned when a whole page is. */
function turnable(): Element[] {
  const boxes = [...document.querySelectorAll("body, body > *, body > * > *")].filter(
    (element) => element.getClientRects().length > 0,
  );
  return [document.documentElement, ...boxes.slice(0, 60)];
}

/** By how many degrees the element is turned, by transform and rotate together. */
function angleOf(element: Element): number {
  const { transform, rotate } = getComputedStyle(element);
  const matrix = transform === "none" ? undefined : new DOMMatrixReadOnly(transform);
  const byTransform = matrix ? (Math.atan2(matrix.b, matrix.a) * 180) / Math.PI : 0;
  const byRotate = /^(?:z )?(-?[\d.]+)deg$/.exec(rotate)?.[1] ?? "0";
  return byTransform + Number(byRotate);
}
