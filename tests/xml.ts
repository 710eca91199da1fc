import { SaxesParser } from "saxes";

/** An element as tests look at it. Names keep their prefix. */
export interface Node {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: (Node | string)[];
}

/**
 * Reads XML strictly (XML 1.0, Namespaces in XML 1.0).
 * @throws Error at the first thing that isn't well-formed
 */
export function readXml(document: string): Node {
  const top: Node = { name: "", attributes: new Map(), children: [] };
  const open = [top];
  const parser = new SaxesParser({ xmlns: true });
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => {
    const node: Node = {
      name,
      attributes: new Map(Object.values(attributes).map((attribute) => [attribute.name, attribute.value])),
      children: [],
    };
    open.at(-1)?.children.push(node);
    open.push(node);
  });
  parser.on("text", (text) => open.at(-1)?.children.push(text));
  parser.on("closetag", () => open.pop());
  parser.write(document).close();
  const root = top.children.find((child) => typeof child !== "string");
  if (root === undefined) throw new Error("There is no element.");
  return root;
}
