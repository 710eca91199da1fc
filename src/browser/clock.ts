/** Keeps a page true by its visitor's clock, while it is open and when it is come back to. */
import { turn } from "./turn.ts";

/** Milliseconds: a timer cannot wait for longer than some 24 days. */
const LONGEST = 2 ** 31 - 1;

const status = document.createElement("div");
status.role = "status";
status.className = "govuk-visually-hidden";

let timer = 0;

function run(): void {
  clearTimeout(timer);
  const now = Date.now();
  const said = [...new Set(turn(document, now))];
  if (status.isConnected && said.length > 0) status.textContent = `${said.join(". ")}.`;
  const times = [...document.querySelectorAll("[data-from], [data-until]")].map((each) =>
    Date.parse(each.getAttribute("data-from") ?? each.getAttribute("data-until") ?? ""),
  );
  if (times.length > 0) timer = window.setTimeout(run, Math.min(Math.min(...times) - now, LONGEST));
}

run();
// Only from here on: what held when the page was opened is read with the page.
document.body.append(status);
document.addEventListener("visibilitychange", run);
addEventListener("pageshow", run);
