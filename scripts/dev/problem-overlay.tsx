import { renderToString } from "preact-render-to-string";
import type { Problem } from "../../src/model/problem.ts";

/** The mistakes in the records, to lay over a page while it is being worked on. */
export function overlay(problems: readonly Problem[]): string {
  return renderToString(
    <section
      aria-label="Mistakes in the records"
      style="position:fixed;inset:0;z-index:9;overflow:auto;padding:2rem;background:#fffffff2;color:#12181a;font:1.125rem/1.5 system-ui"
    >
      <h1>{problems.length === 1 ? "1 mistake" : `${problems.length} mistakes`} in the records</h1>
      <p>The page below shows the records as they last were right.</p>
      <ul>
        {problems.map(({ file, line, column, message, mend }) => (
          <li>
            <code>
              {file}:{line}:{column}
            </code>
            <br />
            <strong>{message}</strong>
            <br />
            {mend}
          </li>
        ))}
      </ul>
    </section>,
  );
}
