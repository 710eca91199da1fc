/** Edits that turn one word into another: letters added, dropped, changed or two neighbours swapped. */
function distance(from: string, to: string): number {
  let twoBack: number[] = [];
  let back = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let row = 1; row <= from.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= to.length; column += 1) {
      const same = from[row - 1] === to[column - 1];
      let best = Math.min(
        (back[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (back[column - 1] ?? 0) + (same ? 0 : 1),
      );
      if (row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1]) {
        best = Math.min(best, (twoBack[column - 2] ?? 0) + 1);
      }
      current.push(best);
    }
    twoBack = back;
    back = current;
  }
  return back[to.length] ?? 0;
}

/** The words of a list that someone who wrote `word` may have meant: at most three, the nearest first. */
export function nearest(word: string, words: readonly string[]): string[] {
  const wanted = word.slice(0, 100).toLowerCase();
  return words
    .map((candidate) => ({ candidate, edits: distance(wanted, candidate.toLowerCase()) }))
    .filter(({ candidate, edits }) => edits <= Math.max(2, Math.floor(candidate.length / 3)))
    .toSorted((a, b) => a.edits - b.edits || (a.candidate < b.candidate ? -1 : 1))
    .slice(0, 3)
    .map(({ candidate }) => candidate);
}

/** "Did you mean ...?" for a word that isn't in the list, or the list itself where nothing is near. */
export function didYouMean(word: string, words: readonly string[]): string {
  if (words.length === 0) return "Nothing else can stand here.";
  const near = nearest(word, words);
  if (near.length > 0) return `Did you mean ${near.map((each) => `"${each}"`).join(" or ")}?`;
  const shown = words.slice(0, 12).map((each) => `"${each}"`);
  return words.length > shown.length
    ? `It can be ${shown.join(", ")}, and ${words.length - shown.length} others.`
    : `It can be ${shown.join(", ")}.`;
}
