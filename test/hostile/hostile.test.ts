import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { assault, type Target, tramontane } from "./assault.ts";
import { attacks } from "./attacks.ts";
import { besiege } from "./besiege.ts";
import { canary, canaryCode, canaryTag } from "./canary.ts";
import { fields } from "./fields.ts";
import { noFindings, type Progress } from "./findings.ts";
import { modes } from "./modes.ts";
import { syntaxFaults } from "./oracle.ts";
import { payloads } from "./payloads.ts";

test("there are enough texts and places for them", () => {
  expect(fields.length).toBeGreaterThanOrEqual(70);
  expect(payloads.length).toBeGreaterThanOrEqual(36);
});

test("every place takes a text", () => {
  const [plain] = attacks();
  for (const field of fields) {
    const document = structuredClone(plain?.document) as { [key: string]: never };
    const before = JSON.stringify(document);
    field.put(document, "another text");
    expect(JSON.stringify(document), field.name).not.toBe(before);
  }
});

test("a sample of hostile texts stays text", { timeout: 120_000 }, async () => {
  const { faults, generated } = await assault(attacks(127), modes, tramontane);
  expect(faults).toEqual([]);
  expect(generated).toBeGreaterThan(200);
});

test("a run that was ended goes on after what it had seen", { timeout: 120_000 }, async () => {
  const few = [...attacks(4000)];
  const reached: Progress = { findings: noFindings(), seen: new Set() };
  await assault(few.slice(0, 2), modes, tramontane, { from: reached });
  const done: string[] = [];
  const target: Target = (attack, ...rest) => {
    done.push(attack.name);
    return tramontane(attack, ...rest);
  };
  const { documents, runs } = await assault(few, modes, target, { from: structuredClone(reached) });
  expect(new Set(done)).toEqual(new Set(few.slice(2).map(({ name }) => name)));
  expect({ documents, runs }).toEqual({ documents: few.length, runs: 2 * few.length });
});

test("documents of hostile shape do no harm", { timeout: 120_000 }, async () => {
  const sieges = [];
  for (const only of ["reference to", "alias", "__proto__", "5000", "itself", "outside", "case", "chain"])
    for await (const siege of besiege(only)) sieges.push(siege);
  expect(sieges.filter(({ faults }) => faults.length > 0)).toEqual([]);
  expect(sieges.length).toBeGreaterThan(30);
});

test.each([
  { name: "code", given: `${canaryCode};`, want: ["has an identifier of the document's text"] },
  { name: "a type", given: `type A = { ${canary}: 1 };`, want: ["has an identifier of the document's text"] },
  { name: "what does not parse", given: "const a = ;", want: [expect.stringContaining("does not parse")] },
  {
    name: "a directive",
    given: `/// <reference path="${canary}" />\n`,
    want: ["has a directive of the document's text"],
  },
  { name: "a tag", given: `/**\n * ${canaryTag}\n */`, want: ["has a tag of the document's text"] },
  { name: "no text", given: `/** ${canaryCode} */ const a = "${canary}" + \`${canary}\`;`, want: [] },
])("the oracle sees $name", ({ given, want }) => {
  expect(syntaxFaults("a.ts", given)).toEqual(want);
});

test.each([
  { name: "runs", files: { "a.ts": `globalThis["${canary}"] = 1;\n` }, want: "runs when it is imported: a.ts" },
  { name: "is wrong", files: { "a.ts": 'export const a: number = "";\n' }, want: "does not type-check: a.ts" },
  { name: "fails", files: { "a.ts": 'throw new Error("no");\n' }, want: "cannot be imported: a.ts" },
  {
    name: "leaves its folder",
    files: { "../../stray.ts": "export {};\n" },
    want: "writes outside of the output folder",
  },
])("the oracle sees output that $name", async ({ files, want }) => {
  const target: Target = async (_attack, _document, output) => {
    await mkdir(output);
    for (const [file, text] of Object.entries(files)) {
      await mkdir(dirname(join(output, file)), { recursive: true });
      await writeFile(join(output, file), text);
    }
    return true;
  };
  const { faults } = await assault([...attacks(100_000)].slice(0, 1), modes.slice(0, 1), target);
  expect(faults.map(({ fault }) => fault)).toContainEqual(expect.stringContaining(want));
});
