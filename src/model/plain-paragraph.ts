/**
 * Whether CommonMark makes of a text one paragraph that is this text and nothing else: it begins with a letter, and has
 * none of the characters that can mean more than themselves. Most paragraphs are such, and reading them as Markdown,
 * for the rules, the page and the feeds, was a tenth of a large build.
 */
export const isPlainParagraph = (text: string): boolean =>
  /^\p{L}[^\0\t\r\n\\`*_[\]<>&]*$/u.test(text) && text.trimEnd() === text;
