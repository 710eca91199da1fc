import { closeSync, fstatSync, openSync, readSync } from "node:fs";

/** Bytes: more than a page has. It grows to the largest file asked for. */
let room = Buffer.allocUnsafeSlow(128 * 1024);

/**
 * A file's bytes, or its first so many, good until the next file is read: all are read into the same place. Checks that
 * look at tens of thousands of files, one after the other, took a quarter of a large build in making and clearing
 * away a buffer and a promise for each.
 */
export function bytesOf(file: string, most = Number.POSITIVE_INFINITY): Buffer {
  const descriptor = openSync(file, "r");
  try {
    const size = Math.min(most, fstatSync(descriptor).size);
    if (size > room.length) room = Buffer.allocUnsafeSlow(size);
    let length = 0;
    while (length < size) {
      const read = readSync(descriptor, room, length, size - length, null);
      if (read === 0) break;
      length += read;
    }
    return room.subarray(0, length);
  } finally {
    closeSync(descriptor);
  }
}
