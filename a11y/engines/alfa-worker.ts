import { parentPort } from "node:worker_threads";
import { Audit, type Diagnostic, Outcome, type Rule } from "@siteimprove/alfa-act";
import { Device } from "@siteimprove/alfa-device";
import { Attribute, Document, Element, Node } from "@siteimprove/alfa-dom";
import { Request, Response } from "@siteimprove/alfa-http";
import rules from "@siteimprove/alfa-rules";
import { Page } from "@siteimprove/alfa-web";

/** A page's root element as alfa-dom's Native.fromNode() tells it, in JSON, and the rules that are not run. */
export interface Question {
  readonly root: string;
  readonly without: readonly string[];
}

export interface Answer {
  readonly rule: string;
  readonly sure: boolean;
  readonly message: string;
  /** Which element of the document, counted in its order and without shadow trees and frames; null for none. */
  readonly element: number | null;
  readonly wcag: string | null;
}

parentPort?.on("message", (question: Question) => parentPort?.postMessage(answer(question)));

function answer({ root, without }: Question): Answer[] {
  const device = Device.standard();
  const document = Document.of([Node.from(JSON.parse(root), device)]);
  const page = Page.of(Request.empty(), Response.empty(), document, device);
  const wanted = rules.filter((rule) => !without.includes(nameOf(rule)));
  const numbers = new Map<Node, number>();
  for (const node of document.descendants()) if (Element.isElement(node)) numbers.set(node, numbers.size);
  const answers: Answer[] = [];
  for (const outcome of Audit.of(page, wanted).evaluate().get()) {
    const message = complaint(outcome);
    if (message === null) continue;
    answers.push({
      rule: nameOf(outcome.rule),
      sure: Outcome.isFailed(outcome),
      message,
      element: numberOf(outcome.target, numbers),
      wcag: criterionOf(outcome.rule),
    });
  }
  return answers;
}

/** What an outcome says that is neither passed nor inapplicable. */
function complaint(outcome: unknown): string | null {
  if (Outcome.isCantTell(outcome)) return outcome.diagnostic.message;
  if (!Outcome.isFailed(outcome)) return null;
  const messages: string[] = [];
  for (const [, result] of outcome.expectations) {
    for (const diagnostic of result.err() as Iterable<Diagnostic>) messages.push(diagnostic.message);
  }
  return messages.join(". ");
}

function numberOf(target: unknown, numbers: ReadonlyMap<Node, number>): number | null {
  if (Attribute.isAttribute(target)) return numberOf(target.owner.getOr(null), numbers);
  if (Node.isNode(target)) {
    for (let node: Node | null = target; node; node = node.parent(Node.fullTree).getOr(null)) {
      const number = numbers.get(node);
      if (number !== undefined) return number;
    }
    return null;
  }
  // A group, such as links of one name: it is told by the first.
  if (typeof target === "object" && target !== null && Symbol.iterator in target) {
    for (const each of target as Iterable<unknown>) return numberOf(each, numbers);
  }
  return null;
}

type AnyRule = Pick<Rule<unknown, never>, "uri" | "requirements">;

/** Such as "sia-r12". */
function nameOf({ uri }: Pick<AnyRule, "uri">): string {
  return uri.replace(/^.*\//, "");
}

function criterionOf({ requirements }: Pick<AnyRule, "requirements">): string | null {
  for (const requirement of requirements) {
    const json = requirement.toJSON();
    if ("chapter" in json) return String(json["chapter"]);
  }
  return null;
}
