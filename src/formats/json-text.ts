/** As wide as the linter lets a line be. */
const width = 110;

/**
 * JSON as it stands in the project's files: indented by 2, a list of plain values on one line if it fits there, a
 * line feed at the end. It is what the linter's formatter makes of the same value.
 */
export const jsonText = (value: unknown): string => `${written(value, "", 0)}\n`;

/** @param taken characters that already stand on the line where the value starts, or must follow it */
function written(value: unknown, indent: string, taken: number): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const deeper = `${indent}  `;
  if (Array.isArray(value)) {
    const flat = `[${value.map((each) => JSON.stringify(each)).join(", ")}]`;
    const isPlain = value.every((each) => typeof each !== "object" || each === null);
    if (isPlain && taken + flat.length <= width) return flat;
    return lines(
      "[",
      value.map((each) => written(each, deeper, deeper.length)),
      "]",
      indent,
    );
  }
  const members = Object.entries(value).map(([key, each], index, { length }) => {
    const name = `${JSON.stringify(key)}: `;
    const comma = index < length - 1 ? 1 : 0;
    return name + written(each, deeper, deeper.length + name.length + comma);
  });
  return members.length === 0 ? "{}" : lines("{", members, "}", indent);
}

const lines = (open: string, inner: readonly string[], close: string, indent: string): string =>
  `${open}\n${inner.map((each) => `${indent}  ${each}`).join(",\n")}\n${indent}${close}`;
