import { renderToStaticMarkup } from "preact-render-to-string";
import { counted } from "../../scripts/counted.ts";
import type { Finding } from "../finding.ts";
import type { Crops } from "./crops.ts";
import { detailOf, type Group, groupsOf, stopped, summary } from "./groups.ts";

/** A report in one file that needs nothing else: what is wrong, where it is to be seen, and how to mend it. */
export function htmlReport(results: ReadonlyMap<string, readonly Finding[]>, crops: Crops): string {
  const pages = [...results].filter(([, findings]) => findings.length > 0);
  const page = (
    <html lang="en-GB">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>Barriers found - accessibility check</title>
        <style>{STYLE}</style>
      </head>
      <body>
        <main id="main">
          <h1>Barriers found</h1>
          <p>{summary(results)}.</p>
          {pages.length > 1 && (
            <nav aria-label="Pages">
              <ul>
                {pages.map(([name, findings], index) => (
                  <li key={name}>
                    <a href={`#page-${index}`}>{name}</a>: {counted(findings.length, "finding")}
                  </li>
                ))}
              </ul>
            </nav>
          )}
          {pages.map(([name, findings], index) => (
            <section key={name} id={`page-${index}`} aria-labelledby={`name-${index}`}>
              <h2 id={`name-${index}`}>{name}</h2>
              {groupsOf(findings).map((group) => (
                <BarrierGroup key={group.rule} group={group} crops={crops} />
              ))}
            </section>
          ))}
        </main>
      </body>
    </html>
  );
  return `<!doctype html>\n${renderToStaticMarkup(page)}\n`;
}

const LEVEL_WORDS = { error: "Error", warning: "To be looked at", notice: "Advice" } as const;

function BarrierGroup({ group: { rule, level, barrier, findings }, crops }: { group: Group; crops: Crops }) {
  return (
    <>
      <h3>
        {LEVEL_WORDS[level]}: {barrier.title}
      </h3>
      <p>
        <b>Mend:</b> {barrier.mend}.
      </p>
      {barrier.stops.length > 0 && <p>Stops {stopped(barrier)}.</p>}
      <p>
        {barrier.wcag ? `WCAG 2.2, success criterion ${barrier.wcag}` : "Good practice, no success criterion"}{" "}
        (<code>{rule}</code>)
      </p>
      <ol>
        {findings.map((finding, index) => (
          <Place key={index} finding={finding} picture={crops.get(finding)} />
        ))}
      </ol>
    </>
  );
}

function Place({ finding, picture }: { finding: Finding; picture: string | undefined }) {
  return (
    <li>
      <p>{detailOf(finding)}</p>
      {finding.selector && (
        <p>
          <code>{finding.selector}</code>
        </p>
      )}
      {picture && <img src={picture} alt={`The page at ${finding.selector}`} />}
    </li>
  );
}

const STYLE = `
:root { color-scheme: light dark }
body { font: 1rem/1.5 system-ui, sans-serif; margin: 0 auto; padding: 1rem; max-width: 60rem }
h2 { margin-top: 3rem; overflow-wrap: anywhere }
code { overflow-wrap: anywhere }
img { max-width: 100%; border: 1px solid }
li { margin-bottom: 1rem }
`;
