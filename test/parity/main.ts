/**
 * Compares our wire with the official client's, for every method that it has: `node test/parity/main.ts`, or with the
 * beginnings of methods (`beta.agents files.upload`) for some of them; `--seed 7` makes other values, `--compat` compares the
 * client in the official one's shape. The last line is a sum in JSON; the exit code is 1 where something differs that nobody
 * has explained.
 */
import { parseArgs } from "node:util";
import { type ComparedMethod, everyMethod, officialMethods } from "./every-method.ts";
import { explanationLines, familyTable, faultLines, sumOf } from "./report.ts";

const { values, positionals: wanted } = parseArgs({
  options: { seed: { type: "string", default: "1" }, compat: { type: "boolean", default: false } },
  allowPositionals: true,
});
const names = officialMethods().filter(
  (name) => wanted.length === 0 || wanted.some((begin) => `${name}.`.startsWith(`${begin}.`)),
);
if (names.length === 0) {
  console.error(`The official client has no method that begins with ${wanted.join(" or ")}.`);
  process.exit(2);
}
const compared: ComparedMethod[] = [];
let calls = 0;
for await (const method of everyMethod(names, {
  seed: Number(values.seed),
  shape: values.compat ? "official" : "own",
})) {
  compared.push(method);
  calls += method.comparisons.length;
  tell(`${compared.length} of ${names.length} methods, ${calls} calls: ${method.method}`);
}
tell("");

const faults = compared.flatMap(faultLines);
if (faults.length > 0) console.log(`Unexplained:\n\n${faults.join("\n")}\n`);
const explanations = explanationLines(compared);
if (explanations.length > 0) console.log(`The official client's own:\n\n${explanations.join("\n")}\n`);
console.log(`${familyTable(compared).join("\n")}\n`);
const sum = sumOf(compared);
console.log(JSON.stringify(sum));
if (sum.unexplained > 0) process.exitCode = 1;

/** In one line that is written anew, where somebody looks on. */
function tell(progress: string): void {
  if (!process.stderr.isTTY) return;
  process.stderr.write(`\r\u001b[K${progress.slice(0, process.stderr.columns - 1)}`);
}
