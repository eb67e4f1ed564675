/**
 * `pnpm bench generate`, `growth`, `types` and `watch`: figures of this project beside those of others, all
 * in one run on one machine. The ratios are what counts.
 *
 *     pnpm bench generate [--documents <folder>] [--runs 3] [--json]
 *     pnpm bench growth [--runs 3] [--json]
 *     pnpm bench types [--json]
 *     pnpm bench bundle [--json]
 *     pnpm bench import [--runs 15] [--json]
 *     pnpm bench request [--runs 9] [--floor] [--json]
 *     pnpm bench stream [--runs 5] [--floor] [--json]
 *     pnpm bench watch [--runs 3] [--json]
 *
 * With `--json` the last line is all of it in JSON. With `--floor` it is not the peers that are measured, but what each of the things
 * costs that a call and a stream have to do.
 */
import { execFileSync } from "node:child_process";
import path from "node:path";
import { parseArgs } from "node:util";
import { benchBundle } from "./bundle.ts";
import { benchGenerate } from "./generate.ts";
import { benchGrowth } from "./growth.ts";
import { benchImport } from "./import.ts";
import { root } from "./peers.ts";
import { benchRequest } from "./request.ts";
import { benchStream } from "./stream.ts";
import { benchTypes } from "./types.ts";
import { benchWatch } from "./watch.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  allowNegative: true,
  options: {
    documents: { type: "string" },
    runs: { type: "string" },
    json: { type: "boolean", default: false },
    floor: { type: "boolean", default: false },
    build: { type: "boolean", default: true },
  },
});
const runs = (usual: number): number => Number(values.runs ?? usual);
const benches: Readonly<Record<string, () => Promise<unknown>>> = {
  generate: () =>
    benchGenerate({ runs: runs(3), ...(values.documents === undefined ? {} : { documents: values.documents }) }),
  growth: () => benchGrowth(runs(3)),
  types: benchTypes,
  bundle: benchBundle,
  import: () => benchImport(runs(15)),
  request: () => benchRequest(runs(9), values.floor),
  stream: () => benchStream(runs(5), values.floor),
  watch: () => benchWatch(runs(3)),
};

const [name = ""] = positionals;
const bench = benches[name];
if (bench === undefined) {
  console.error(`There is no bench "${name}". Benches: ${Object.keys(benches).join(", ")}.`);
  process.exit(2);
}
// What is published is what is measured. The last four build for themselves.
const built: Readonly<Record<string, string>> = {
  generate: "generator",
  growth: "generator",
  types: "packages/mistral",
};
const folder = built[name];
if (values.build && folder !== undefined) {
  const command = path.join(root, "node_modules", ".bin", "tsdown");
  execFileSync(command, ["--silent"], {
    cwd: path.join(root, folder),
    stdio: ["ignore", "ignore", "inherit"],
    shell: process.platform === "win32",
  });
}
const figures = await bench();
if (values.json) console.log(JSON.stringify({ bench: name, node: process.version, figures }));
