import type { ProbeExamples } from "../examples.ts";

/** A GIF of one black pixel, with as many frames of a second each as asked for, for ever or once. */
function gif(frames: number, forEver: boolean): string {
  const bytes = [...Buffer.from("GIF89a"), 1, 0, 1, 0, 0x80, 0, 0, 0, 0, 0, 255, 255, 255];
  if (forEver) bytes.push(0x21, 0xff, 11, ...Buffer.from("NETSCAPE2.0"), 3, 1, 0, 0, 0);
  for (let frame = 0; frame < frames; frame++) {
    bytes.push(0x21, 0xf9, 4, 0, 100, 0, 0, 0, 0x2c, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2, 0x44, 1, 0);
  }
  bytes.push(0x3b);
  return `<img src="data:image/gif;base64,${Buffer.from(bytes).toString("base64")}" width="100" height="80" alt="A parade in Hill">`;
}

export const animatedImage: ProbeExamples = {
  "animated-image": {
    errors: [gif(3, true), gif(9, false)],
    passes: [gif(1, true), gif(3, false), gif(1, false)],
  },
};
