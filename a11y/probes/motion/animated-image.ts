import type { DrivingProbe, SeenAt } from "../../probe.ts";
import { framesOf } from "./frames.ts";

/**
 * WCAG 2.2, 2.2.2 Pause, Stop, Hide. Reads the pictures that could be animated (GIF, WebP, APNG) and counts their
 * frames: one that repeats for ever, or plays for more than five seconds, is an error.
 */
export const animatedImage: DrivingProbe = {
  name: "animated-image",
  barriers: ["animated-image"],
  async drive(tab) {
    const pictures = await tab.run(() => window.a11y.motion.pictures());
    if (pictures.length === 0) return [];
    const { frameTree } = await tab.orLost(tab.cdp.send("Page.getFrameTree"));
    const seen: SeenAt[] = [];
    for (const { selector, address } of pictures) {
      const bytes = address.startsWith("data:")
        ? bytesOf(address)
        : await content(
            tab.cdp.send("Page.getResourceContent", { frameId: frameTree.frame.id, url: address }),
          );
      const movie = bytes && framesOf(bytes);
      if (!movie || movie.frames < 2 || movie.lasts <= 5) continue;
      const time = Number.isFinite(movie.lasts) ? `for ${Math.round(movie.lasts)} seconds` : "for ever";
      const message = `Its ${movie.frames} frames play ${time}.`;
      seen.push({ barrier: "animated-image", level: "error", selector, message });
    }
    return seen;
  },
};

function bytesOf(address: string): Buffer | undefined {
  const [, base64, data = ""] = /^data:[^,]*?(;base64)?,(.*)$/s.exec(address) ?? [];
  return base64 ? Buffer.from(data, "base64") : Buffer.from(decodeURIComponent(data), "latin1");
}

/** The bytes the browser holds of a picture; undefined for one that could not be loaded. */
async function content(
  answer: Promise<{ content: string; base64Encoded: boolean }>,
): Promise<Buffer | undefined> {
  const resource = await answer.catch(() => undefined);
  return resource && Buffer.from(resource.content, resource.base64Encoded ? "base64" : "latin1");
}
