/** Milliseconds between two lines where nobody sees a line change. */
const PAUSE = 10_000;

/**
 * A line that tells how far a long check is: changed in place in a terminal, a new line every ten seconds
 * elsewhere, and none at all for a check that is done before that.
 *
 * @returns what to call with the number of pages that are done
 */
export function progress(total: number, stream: NodeJS.WriteStream = process.stderr): (done: number) => void {
  let last = performance.now();
  return (done) => {
    if (stream.isTTY) {
      stream.write(done < total ? `\r${done} of ${total} pages checked` : "\r\u001b[K");
    } else if (done < total && performance.now() - last > PAUSE) {
      last = performance.now();
      stream.write(`${done} of ${total} pages checked\n`);
    }
  };
}
