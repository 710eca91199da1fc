/**
 * A text with parts of it, each between two lines that name it, written anew.
 *
 * @param parts by their names, what is to stand between `<!-- NAME: begin -->` and `<!-- NAME: end -->`
 * @param file what the text is called, for the error
 * @throws Error when the text lacks the lines of a part
 */
export function withParts(text: string, parts: Readonly<Record<string, string>>, file: string): string {
  return Object.entries(parts).reduce((before, [name, part]) => {
    const [begin, end] = [`<!-- ${name}: begin -->`, `<!-- ${name}: end -->`];
    const [from, to] = [before.indexOf(begin), before.indexOf(end)];
    if (from === -1 || to < from) throw new Error(`${file} needs the lines ${begin} and ${end}.`);
    return `${before.slice(0, from + begin.length)}\n\n${part}\n\n${before.slice(to)}`;
  }, text);
}
