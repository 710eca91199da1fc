/**
 * Says on stderr, every tenth of the way, how far something has got.
 *
 * @returns what to call with how much is done
 */
export function progress(words: string, total: number): (done: number) => void {
  const step = Math.max(1, Math.ceil(total / 10));
  return (done) => {
    if (done % step === 0 || done === total) console.error(`${words}: ${done} of ${total}`);
  };
}
