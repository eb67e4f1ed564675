import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it, test } from "vitest";
import { temporaryFiles } from "../test/temporary-files.ts";
import { emit, type OutputFile } from "./emit/emit.ts";
import { load } from "./load/load.ts";
import { normalise } from "./normalise/normalise.ts";
import type { PlanOptions } from "./plan/options.ts";
import { plan } from "./plan/plan.ts";
import { rememberApi, type RunMemory, runMemory } from "./run-memory.ts";

async function emitted(input: string, options: PlanOptions, memory: RunMemory | undefined): Promise<OutputFile[]> {
  const { api } = normalise(await load(input));
  return emit(plan(memory === undefined ? api : rememberApi(api, memory), options), memory?.emitted);
}

/** Numbers that look random, the same in every run. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return (state >> 8) % below;
  };
}

const edits: readonly ((line: string) => string)[] = [
  (line) => line.replace(/^(\s*description: )(.)/, "$1Edited, $2"),
  (line) => line.replace(/type: (?:string|integer)$/, "type: boolean"),
  (line) => line.replace(/^(\s+)([a-z_]+):$/, "$1$2_too:"),
  (line) => line.replace(/\$ref: .*\/(\w+)["']?(.*)$/, "type: object$2"),
  (line) => line.replace(/^(\s*)(readOnly|writeOnly): true$/, "$1deprecated: true"),
  (line) => line.replace(/^(\s*operationId: \w+)$/, "$1Again"),
  (line) => line.replace(/required: true/, "required: false"),
  (line) => line.replace(/^(\s*- )(\w+)$/, "$1$2_too"),
];

describe("a run after another, of a document that was edited in one line", () => {
  test.each<{ name: string; document: string; options: PlanOptions }>([
    { name: "a document with views and webhooks", document: "harbour/openapi.yaml", options: {} },
    {
      name: "one with every option",
      document: "harbour/openapi.yaml",
      options: { properties: "camel", dates: "Date", int64: "bigint", paths: true, validators: true, enums: "closed" },
    },
    { name: "types alone", document: "harbour/openapi.yaml", options: { typesOnly: true, runtime: "runtime" } },
  ])("emits for $name what a first run emits", async ({ document, options }) => {
    const lines = (await readFile(join(import.meta.dirname, "../test", document), "utf8")).split("\n");
    const folder = await temporaryFiles();
    const memory = runMemory();
    const next = numbers(document.length + Object.keys(options).length);
    const seen = new Set<string>();
    for (let round = 0; round < 16; round++) {
      const possible = lines.flatMap((line, index) =>
        edits.map((edit) => ({ index, text: edit(line) })).filter(({ text }) => text !== line),
      );
      const { index = 0, text = "" } = possible[next(possible.length)] ?? {};
      const changed = lines.with(index, text);
      // Some edits stay, so that what was is not always what comes again.
      if (next(3) === 0) lines[index] = text;
      const file = join(folder, "openapi.yaml");
      await writeFile(file, changed.join("\n"));
      const fresh = await emitted(file, options, undefined);
      expect(await emitted(file, options, memory), text).toEqual(fresh);
      seen.add(JSON.stringify(fresh));
    }
    expect(seen.size).toBeGreaterThan(2);
  });
});

describe("a part that is as it was is made again", () => {
  const lines = [
    "openapi: 3.1.0",
    "info: { title: Zoo, version: '1' }",
    "paths:",
    "  /animals:",
    "    post:",
    "      operationId: animals.add",
    "      tags: [animals]",
    "      requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/Stay' } } } }",
    "      responses: { '200': { description: x, content: { application/json: { schema: { $ref: '#/components/schemas/Zoo' } } } } }",
    "components:",
    "  schemas:",
    "    Stay: { type: object, properties: { animal: { $ref: '#/components/schemas/Animal' }, since: { type: string } } }",
    "    Animal: { type: object, properties: { name: { type: string } } }",
    "    Zoo: { oneOf: [{ $ref: '#/components/schemas/Old' }, { $ref: '#/components/schemas/New' }] }",
    "    Old: { type: object, required: [kind], properties: { kind: { $ref: '#/components/schemas/Kind' } } }",
    "    New: { type: object, required: [kind], properties: { kind: { const: new } } }",
    "    Kind: { type: string, enum: [old, ancient] }",
    "    Last: { type: object, properties: { one: { $ref: '#/components/schemas/animal' } } }",
    "    animal: { type: string, enum: [cat, dog] }",
  ];
  it.each<{ name: string; part: string; from: string; to: string }>([
    {
      name: "what it refers to is no longer sent",
      part: "type openapi.yaml#/components/schemas/Stay",
      from: "    Animal: { type: object",
      to: "    Animal: { readOnly: true, type: object",
    },
    {
      name: "what it refers to gets another name",
      part: "type openapi.yaml#/components/schemas/Last",
      from: "    Animal:",
      to: "    Beast:",
    },
    {
      name: "a union elsewhere is told apart by it",
      part: "type openapi.yaml#/components/schemas/Kind",
      from: "    Zoo: {",
      to: "    Zoo: { discriminator: { propertyName: kind },",
    },
    {
      name: "the class of the client takes the name of what it refers to",
      part: "operations animals",
      from: "title: Zoo",
      to: "title: Stay",
    },
  ])("when $name", async ({ part, from, to }) => {
    const before = lines.join("\n");
    const after = before.replace(from, to);
    const folder = await temporaryFiles({ "a/openapi.yaml": before, "b/openapi.yaml": after });
    const memory = runMemory();
    await emitted(join(folder, "a/openapi.yaml"), {}, memory);
    const made = memory.emitted.parts.get(part)?.made;
    const fresh = await emitted(join(folder, "b/openapi.yaml"), {}, undefined);
    expect(await emitted(join(folder, "b/openapi.yaml"), {}, memory)).toEqual(fresh);
    expect(made).toBeDefined();
    expect(memory.emitted.parts.get(part)?.made).not.toEqual(made);
  });
});

it("makes only the parts again that look at what was edited", async () => {
  const text = await readFile(join(import.meta.dirname, "../test/harbour/openapi.yaml"), "utf8");
  const edited = text.replace(/(\n {4}Ship:\n)/, "$1      description: A hull.\n");
  const folder = await temporaryFiles({ "a/openapi.yaml": text, "b/openapi.yaml": edited });
  const memory = runMemory();
  await emitted(join(folder, "a/openapi.yaml"), {}, memory);
  const before = memory.emitted.parts;
  await emitted(join(folder, "b/openapi.yaml"), {}, memory);
  const made = [...memory.emitted.parts].filter(([name, part]) => before.get(name) !== part).map(([name]) => name);
  expect(before.size).toBeGreaterThan(5);
  expect(made).toEqual([
    "type openapi.yaml#/components/schemas/Ship",
    "type openapi.yaml#/components/schemas/ShipPage",
    "operations ships",
    "resource ships",
  ]);
});
