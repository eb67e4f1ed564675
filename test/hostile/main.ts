/**
 * `pnpm hostile`: runs the generator on documents that try to get out of the text they are. Every text in every place of
 * a document, in every output mode; every escaper on 100,000 generated texts; documents of hostile shape, a process
 * each; and an old generator that must fail. Prints one line of JSON, and exits with 1 where something got through.
 *
 *     pnpm hostile                  everything
 *     pnpm hostile --every 10       each tenth text only
 *     pnpm hostile --all-modes      every text in every mode; else in the usual one and in another, by turns
 *     pnpm hostile --resume         goes on where a run with the same options was ended
 *     pnpm hostile --no-control     nothing is installed
 */
import { parseArgs } from "node:util";
import { assault, tramontane } from "./assault.ts";
import { attacks } from "./attacks.ts";
import { besiege, limits } from "./besiege.ts";
import { checkpoint } from "./checkpoint.ts";
import { control, oldGenerator } from "./control.ts";
import { counterexample, escapers } from "./escapers.ts";
import { fields } from "./fields.ts";
import type { Fault, Findings } from "./findings.ts";
import { modes } from "./modes.ts";
import { payloads } from "./payloads.ts";

const { values } = parseArgs({
  allowNegative: true,
  options: {
    every: { type: "string", default: "1" },
    inputs: { type: "string", default: "100000" },
    seed: { type: "string", default: "7" },
    control: { type: "boolean", default: true },
    "all-modes": { type: "boolean", default: false },
    resume: { type: "boolean", default: false },
  },
});
const every = Number(values.every);
const started = performance.now();

const escaped = escapers.flatMap((escaper): Fault[] => {
  progress(`escapers: ${escaper.name}`);
  const fault = counterexample(escaper, Number(values.inputs), Number(values.seed));
  return fault === undefined ? [] : [{ attack: escaper.name, fault }];
});

const shapes: Fault[] = [];
const worst = { shapes: 0, milliseconds: 0, megabytes: 0 };
for await (const { name, milliseconds, megabytes, faults } of besiege()) {
  progress(`shapes: ${name.slice(0, 60)}`);
  worst.shapes += 1;
  worst.milliseconds = Math.max(worst.milliseconds, milliseconds);
  worst.megabytes = Math.max(worst.megabytes, megabytes);
  shapes.push(...faults.map((fault) => ({ attack: name, fault })));
}

const all = values["all-modes"];
const kept = checkpoint(`every ${every}${all ? " in all modes" : ""}`);
if (!values.resume) await kept.remove();
const texts = await assault(attacks(every), modes, tramontane, {
  all,
  from: await kept.load(),
  onProgress: async (reached) => {
    tell("texts", reached.findings);
    await kept.save(reached);
  },
});
await kept.remove();
if (texts.slowest.milliseconds > limits.milliseconds)
  texts.faults.push({ attack: texts.slowest.attack, fault: `takes ${Math.round(texts.slowest.milliseconds)} ms` });

const controls = values.control
  ? await assault(attacks(40 * every), modes.slice(0, 1), await oldGenerator())
  : undefined;
const beaten = new Set(controls?.faults.map(({ attack }) => attack)).size;

progress("");
const faults = [...escaped, ...shapes, ...texts.faults];
for (const { attack, fault } of faults.slice(0, 50)) console.log(`${attack}\n    ${fault.slice(0, 400)}`);
if (faults.length > 50) console.log(`… and ${faults.length - 50} more`);
if (controls !== undefined && beaten === 0)
  console.log(`The oracle sees nothing wrong with ${control.name} ${control.version}.`);
console.log(
  JSON.stringify({
    fields: fields.length,
    payloads: payloads.length,
    modes: modes.map(({ name }) => name),
    documents: texts.documents,
    runs: texts.runs,
    generated: texts.generated,
    refused: texts.refused,
    outputs: texts.outputs,
    slowestMilliseconds: Math.round(texts.slowest.milliseconds),
    escapers: escapers.length,
    inputsPerEscaper: Number(values.inputs),
    shapes: worst.shapes,
    slowestShapeMilliseconds: Math.round(worst.milliseconds),
    largestShapeMegabytes: Math.round(worst.megabytes),
    faults: faults.length,
    control:
      controls === undefined
        ? null
        : { generator: `${control.name}@${control.version}`, documents: controls.documents, beaten },
    seconds: Math.round((performance.now() - started) / 1000),
  }),
);
process.exitCode = faults.length > 0 || (controls !== undefined && beaten === 0) ? 1 : 0;

function tell(what: string, { documents, faults: found }: Findings): void {
  progress(`${what}: ${documents} documents, ${found.length} faults`);
}

/** On a terminal only, in place of what stood there. */
function progress(text: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001B[2K${text}`);
}
