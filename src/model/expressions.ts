/** Texts and patterns as regular expressions, in the words that JavaScript, PCRE and RE2 share. */

/** A text as a regular expression that it alone fits. */
export const literal = (text: string): string => text.replace(/[\\^$.|?+*()[\]{}]/g, "\\$&");

/** A pattern, in which `*` stands for any characters, as a regular expression for the whole of a text. */
export const expressionOf = (pattern: string): string => `^${pattern.split("*").map(literal).join(".*")}$`;
