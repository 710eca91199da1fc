import { versionOf } from "../../scripts/packages.ts";
import { barriers, PEOPLE } from "../barriers/index.ts";
import { engines } from "../engines/index.ts";
import { drivingProbes } from "../probes/driving.ts";
import { readingProbes } from "../probes/reading.ts";

/** The parts of ACCESSIBILITY.md that follow from the code, in Markdown, by the names of their markers. */
export function guideParts(): Readonly<Record<string, string>> {
  return { people: people(), engines: engineTable(), probes: probeTable() };
}

function people(): string {
  return Object.values(PEOPLE)
    .map((words) => `- ${words}`)
    .join("\n");
}

function engineTable(): string {
  const rows = engines.map(
    ({ name, package: of, licence }) => `| ${name} | \`${of}\` ${versionOf(of)} | ${licence} |`,
  );
  return ["| engine | package | licence |", "|---|---|---|", ...rows].join("\n");
}

function probeTable(): string {
  const rows = [...readingProbes, ...drivingProbes].map((probe) => {
    const criteria = [...new Set(probe.barriers.map((name) => barriers[name].wcag))].filter(
      (wcag) => wcag !== null,
    );
    const titles = probe.barriers.map((name) => barriers[name].title);
    return `| ${probe.name} | ${criteria.sort().join(", ") || "good practice"} | ${titles.join(". ")}. |`;
  });
  return ["| probe | WCAG 2.2 | what it reports |", "|---|---|---|", ...rows].join("\n");
}
