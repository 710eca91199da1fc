import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";

/** The peers' versions: "Hugo v0.111.3, astro 5.18.2, …". */
export function peersInWords(): string {
  const hugo = spawnSync("hugo", ["version"], { encoding: "utf8" }).stdout?.split(" ")[1] ?? "none";
  const peers = JSON.parse(readFileSync(new URL("./build/peers/package.json", import.meta.url), "utf8")) as {
    dependencies: Record<string, string>;
  };
  const versions = Object.entries(peers.dependencies).map(([name, version]) => `${name} ${version}`);
  return [`Hugo ${hugo.replace("+extended", "")}`, ...versions].join(", ");
}
