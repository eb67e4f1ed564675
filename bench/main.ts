/**
 * `pnpm bench generate`, `growth`, `types` and `watch`: figures of this project beside those of others, all
 * in one run on one machine. The ratios are what counts.
 *
 *     pnpm bench generate [--documents <folder>] [--runs 3] [--json]
 *     pnpm bench growth [--runs 3] [--json]
 *     pnpm bench types [--json]
 *     pnpm bench watch [--runs 3] [--json]
 *
 * With `--json` the last line is all of it in JSON.
 */
import { execFileSync } from "node:child_process";
import path from "node:path";
import { parseArgs } from "node:util";
import { benchGenerate } from "./generate.ts";
import { benchGrowth } from "./growth.ts";
import { root } from "./peers.ts";
import { benchTypes } from "./types.ts";
import { benchWatch } from "./watch.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  allowNegative: true,
  options: {
    documents: { type: "string" },
    runs: { type: "string", default: "3" },
    json: { type: "boolean", default: false },
    build: { type: "boolean", default: true },
  },
});
const runs = Number(values.runs);
const benches: Readonly<Record<string, () => Promise<unknown>>> = {
  generate: () => benchGenerate({ runs, ...(values.documents === undefined ? {} : { documents: values.documents }) }),
  growth: () => benchGrowth(runs),
  types: benchTypes,
  watch: () => benchWatch(runs),
};

const [name = ""] = positionals;
const bench = benches[name];
if (bench === undefined) {
  console.error(`There is no bench "${name}". Benches: ${Object.keys(benches).join(", ")}.`);
  process.exit(2);
}
// What is published is what is measured.
if (values.build) {
  const folder = name === "types" ? "packages/mistral" : "generator";
  const command = path.join(root, "node_modules", ".bin", "tsdown");
  execFileSync(command, ["--silent"], {
    cwd: path.join(root, folder),
    stdio: ["ignore", "ignore", "inherit"],
    shell: process.platform === "win32",
  });
}
const figures = await bench();
if (values.json) console.log(JSON.stringify({ bench: name, node: process.version, figures }));
