/** How long a picture moves: seconds, Infinity for one that repeats for ever. */
export interface Movie {
  readonly frames: number;
  readonly lasts: number;
}

/** Browsers draw frames that ask for less (hundredths of a second) at ten a second. */
const SHORTEST = 2;
const USUAL = 10;

/** The frames of a GIF (GIF89a), animated WebP (RFC 9649) or PNG (PNG third edition); undefined for anything else. */
export function framesOf(bytes: Buffer): Movie | undefined {
  const head = bytes.toString("latin1", 0, 12);
  if (head.startsWith("GIF8")) return gif(bytes);
  if (head.startsWith("RIFF") && head.endsWith("WEBP")) return webp(bytes);
  if (head.startsWith("\x89PNG")) return png(bytes);
  return undefined;
}

function movie(delays: readonly number[], rounds: number): Movie {
  const hundredths = delays.reduce((sum, delay) => sum + (delay < SHORTEST ? USUAL : delay), 0);
  const lasts = rounds === 0 ? Number.POSITIVE_INFINITY : (hundredths * rounds) / 100;
  return { frames: delays.length, lasts };
}

function gif(bytes: Buffer): Movie {
  const flags = bytes[10] ?? 0;
  let at = 13 + (flags & 0x80 ? 3 << ((flags & 7) + 1) : 0);
  const delays: number[] = [];
  let delay = 0;
  // Without the Netscape extension a GIF plays once.
  let rounds = 1;
  const skipBlocks = () => {
    while (at < bytes.length && bytes[at] !== 0) at += (bytes[at] ?? 0) + 1;
    at++;
  };
  while (at < bytes.length) {
    const kind = bytes[at++];
    if (kind === 0x21) {
      const label = bytes[at++];
      if (label === 0xf9) delay = bytes.readUInt16LE(at + 2);
      if (label === 0xff && /^(NETSCAPE2\.0|ANIMEXTS1\.0)/.test(bytes.toString("latin1", at + 1, at + 12))) {
        rounds = bytes.readUInt16LE(at + 14);
        if (rounds > 0) rounds++;
      }
      skipBlocks();
    } else if (kind === 0x2c) {
      const local = bytes[at + 8] ?? 0;
      at += 9 + (local & 0x80 ? 3 << ((local & 7) + 1) : 0) + 1;
      skipBlocks();
      delays.push(delay);
    } else {
      break;
    }
  }
  return movie(delays, rounds);
}

function webp(bytes: Buffer): Movie {
  const delays: number[] = [];
  let rounds = 1;
  for (let at = 12; at + 8 <= bytes.length; ) {
    const name = bytes.toString("latin1", at, at + 4);
    const size = bytes.readUInt32LE(at + 4);
    if (name === "ANIM") rounds = bytes.readUInt16LE(at + 12);
    if (name === "ANMF") delays.push(bytes.readUIntLE(at + 20, 3) / 10);
    at += 8 + size + (size & 1);
  }
  return movie(delays, rounds);
}

function png(bytes: Buffer): Movie {
  const delays: number[] = [];
  let rounds = 1;
  for (let at = 8; at + 12 <= bytes.length; ) {
    const size = bytes.readUInt32BE(at);
    const name = bytes.toString("latin1", at + 4, at + 8);
    if (name === "acTL") rounds = bytes.readUInt32BE(at + 12);
    if (name === "fcTL") {
      const parts = bytes.readUInt16BE(at + 30) || 100;
      delays.push((bytes.readUInt16BE(at + 28) / parts) * 100);
    }
    at += 12 + size;
  }
  return movie(delays, rounds);
}
