/**
 * A slow line to a server of this machine. The browser's own way of slowing the network
 * (Network.emulateNetworkConditions) does not hold for pages that speculation rules fetch early: they came in
 * 14 ms over a line of 400. This line holds for whatever the browser asks for, and counts all that it gets.
 */
import { once } from "node:events";
import { type AddressInfo, connect, createServer, type Socket } from "node:net";
import { setTimeout as setTimer } from "node:timers";
import { setTimeout } from "node:timers/promises";

export interface Line {
  /** Milliseconds from a request's last byte to its answer's first, beyond what server and line take. */
  readonly roundTrip: number;
  /** Bytes a second that come down it, whatever is asked for at once. */
  readonly bytesPerSecond: number;
}

export interface Link {
  /** Where the browser finds the server behind the line, with a slash at the end. */
  readonly url: string;
  /** The bytes that have come down so far: bodies as they are coded, and heads. */
  readonly bytes: () => number;
  /** Waits until nothing has been asked for or answered for a while. Browsers tell nobody when they fetch an icon. */
  readonly quiet: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Milliseconds without anything: a request that is on its way shows itself sooner, in half a round trip. */
const QUIET = 500;

/** Bytes that travel at once: what a packet of TCP holds on most networks. */
const SEGMENT = 1460;

/**
 * When a segment that is sent arrives: one after the other, since all share the line.
 *
 * @returns given the clock in milliseconds and the segment's bytes, the time of its arrival
 */
export function lane({ roundTrip, bytesPerSecond }: Line): (now: number, bytes: number) => number {
  let free = 0;
  return (now, bytes) => {
    free = Math.max(free, now) + (1000 * bytes) / bytesPerSecond;
    return free + roundTrip / 2;
  };
}

/**
 * Opens a line to a port of this machine. It behaves as one connection of HTTP/2 that is open already: whatever the
 * browser asks for waits one round trip and shares the line, but no connection takes time to be opened, though the
 * server speaks HTTP/1.1. That favours who has many files.
 */
export async function slowLink(port: number, line: Line): Promise<Link> {
  const arrival = lane(line);
  let bytes = 0;
  let last = performance.now();
  const busy = () => {
    last = performance.now();
  };
  const sockets = new Set<Socket>();
  const server = createServer((browser) => {
    const site = connect(port, "127.0.0.1");
    const [up, down] = [later(site, busy), later(browser, busy)];
    for (const [one, other] of [
      [browser, site],
      [site, browser],
    ] as const) {
      sockets.add(one);
      one.setNoDelay(true);
      // Either side may break off, as browsers do that no longer need an answer: then both are done.
      one.on("error", () => other.destroy());
      one.on("close", () => sockets.delete(one));
    }
    browser.on("data", (data) => up.write(performance.now() + line.roundTrip / 2, data));
    site.on("data", (data) => {
      bytes += data.length;
      for (let start = 0; start < data.length; start += SEGMENT) {
        const segment = data.subarray(start, start + SEGMENT);
        down.write(arrival(performance.now(), segment.length), segment);
      }
    });
    browser.on("end", up.end);
    site.on("end", down.end);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}/`,
    bytes: () => bytes,
    quiet: async () => {
      busy();
      for (let left = QUIET; left > 0; left = last + QUIET - performance.now()) await setTimeout(left);
    },
    close: async () => {
      const closed = once(server, "close");
      server.close();
      for (const socket of sockets) socket.destroy();
      await closed;
    },
  };
}

/**
 * Writes to a socket at the times that it is given, in the order in which it is told.
 *
 * @param busy called whenever there is something to write, and when it has been written
 */
function later(socket: Socket, busy: () => void) {
  const waiting: { readonly due: number; readonly act: () => void }[] = [];
  const next = () => {
    for (let first = waiting[0]; first; first = waiting[0]) {
      const wait = first.due - performance.now();
      if (wait > 0) {
        setTimer(next, wait);
        return;
      }
      busy();
      if (!socket.destroyed) first.act();
      waiting.shift();
    }
  };
  const add = (due: number, act: () => void) => {
    busy();
    waiting.push({ due, act });
    if (waiting.length === 1) next();
  };
  return {
    write: (due: number, data: Buffer) => add(due, () => socket.write(data)),
    end: () => add(waiting.at(-1)?.due ?? 0, () => socket.end()),
  };
}
