/** A calendar, or a part of one, as tests look at it. */
export interface Component {
  readonly name: string;
  /** By name with parameters, for example "DTSTART;TZID=Europe/London". */
  readonly properties: Map<string, string>;
  readonly components: Component[];
}

/**
 * Reads iCalendar strictly: its lines and components (RFC 5545 sections 3.1, 3.4 and 3.6).
 * @throws SyntaxError at the first thing that no calendar may hold
 */
export function readCalendar(ics: string): Component {
  const refuse = (why: string): never => {
    throw new SyntaxError(why);
  };
  if (/\r(?!\n)|(?<!\r)\n/.test(ics) || !ics.endsWith("\r\n")) refuse("lines must end with CRLF");
  if (/[^\t\r\n\P{Cc}]/u.test(ics)) refuse("control character");
  for (const line of ics.split("\r\n")) {
    if (Buffer.byteLength(line) > 75) refuse(`longer than 75 octets: ${line}`);
    if (line.includes("\uFFFD")) refuse(`broken inside a character: ${line}`);
  }
  const top: Component = { name: "", properties: new Map(), components: [] };
  const open = [top];
  for (const line of ics
    .replaceAll(/\r\n[ \t]/g, "")
    .trimEnd()
    .split("\r\n")) {
    const [, name = "", value = ""] =
      /^([A-Z-]+(?:;[A-Z]+=[^:;]+)*):(.*)$/.exec(line) ?? refuse(`no property: ${line}`);
    const inside = open.at(-1) ?? refuse("closed too often");
    if (name === "BEGIN") {
      const component: Component = { name: value, properties: new Map(), components: [] };
      inside.components.push(component);
      open.push(component);
    } else if (name === "END") {
      if (open.pop()?.name !== value) refuse(`END:${value} closes nothing`);
    } else {
      if (inside.components.length > 0) refuse(`${name} after a component`);
      if (inside.properties.has(name)) refuse(`${name} twice`);
      inside.properties.set(name, value);
    }
  }
  const [root, ...rest] = top.components;
  if (open.length !== 1 || root?.name !== "VCALENDAR" || rest.length > 0) return refuse("not one VCALENDAR");
  if (root.components.length === 0) refuse("no component");
  return root;
}

/** A TEXT value as it was before it was escaped (RFC 5545 section 3.3.11). */
export const textOf = (value: string | undefined) =>
  value?.replace(/\\(.)/g, (_, character: string) => (/n/i.test(character) ? "\n" : character));
