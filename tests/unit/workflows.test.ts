/** What runs on the code host: pinned, with few rights, and with one secret that only publishing needs. */
import assert from "node:assert/strict";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { test } from "node:test";

const folder = ".github/workflows";
const workflows = readdirSync(folder).map((name) => readFileSync(`${folder}/${name}`, "utf8"));

/** What a workflow has or uses that it should not. */
function faults(workflow: string): string[] {
  const loose = [...workflow.matchAll(/uses: (\S+)/g)].filter(
    ([, used = ""]) => !/@[0-9a-f]{40}$/.test(used),
  );
  const secrets = [...workflow.matchAll(/secrets\.(\w+)|secrets\[|toJSON\(secrets/g)].slice(
    /secrets\.CLOUDFLARE_API_TOKEN/.test(workflow) ? 1 : 0,
  );
  // Between ${{ and }} an expression is put into the command as it stands, whoever wrote what it holds.
  const commands = [...workflow.matchAll(/run: .*\$\{\{(?! *matrix\.)/g)];
  return [
    ...loose.map(([text]) => `not pinned: ${text}`),
    ...secrets.map(([text]) => `another secret: ${text}`),
    ...commands.map(([text]) => `an expression in a command: ${text}`),
    ...(/^permissions:\n {2}contents: read\n$/m.test(workflow) ? [] : ["more rights than reading"]),
    ...(/pull_request_target/.test(workflow) ? ["the secrets for pull requests from anywhere"] : []),
  ];
}

test("workflows are pinned, may only read, and have the host's token for their only secret", () => {
  assert.ok(workflows.length >= 2);
  for (const workflow of workflows) assert.deepEqual(faults(workflow), []);
});

test("a workflow that could do more is told", () => {
  const bad = `on: pull_request_target
    - uses: actions/checkout@v4
    - run: echo \${{ github.event.pull_request.title }}
      env: { A: \${{ secrets.CLOUDFLARE_API_TOKEN }}, B: \${{ secrets.OTHER }} }
`;
  assert.equal(faults(bad).length, 5);
});

test("the token is there for the last step alone, which a dry run does not come to", () => {
  const deploy = workflows.find((workflow) => workflow.includes("name: Deploy")) ?? "";
  const steps = deploy.split(/\n {6}- /).slice(1);
  const withToken = steps.filter((step) => step.includes("secrets."));
  assert.deepEqual(withToken, steps.slice(-1));
  assert.match(withToken[0] ?? "", /^if: env\.PUBLISHES == 'true' && /);
  assert.match(deploy, /PUBLISHES: .*!inputs\.dry-run/);
});

const hasTests = (name: string): boolean =>
  statSync(`tests/${name}`).isDirectory() &&
  readdirSync(`tests/${name}`).some((file) => file.includes(".test."));

test("every group of tests runs on the code host", () => {
  const groups = /check: \[(.*)\]/.exec(workflows.find((each) => each.includes("name: Test")) ?? "")?.[1];
  const folders = readdirSync("tests").filter((name) => hasTests(name));
  assert.deepEqual(groups?.split(", ").sort(), ["types", "lint", ...folders].sort());
});
