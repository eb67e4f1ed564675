import { execFile } from "node:child_process";
import { writeFile } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { accepts, bundled, validatorsFolder, validatorsOf } from "./emitted-validators.ts";

const document = `
paths:
  /pets:
    get:
      operationId: pets.list
      responses: { "200": { description: Pets., content: { application/json: { schema: { $ref: "#/components/schemas/Litter" } } } } }
components:
  schemas:
    Litter: { type: object, required: [pets], properties: { pets: { type: array, items: { $ref: "#/components/schemas/Pet" } } } }
    Pet:
      oneOf: [{ $ref: "#/components/schemas/Cat" }, { $ref: "#/components/schemas/Dog" }]
      discriminator: { propertyName: kind }
    Cat: { type: object, required: [kind, lives], properties: { kind: { const: Cat }, lives: { type: integer, minimum: 1, maximum: 9 } } }
    Dog: { type: object, required: [kind], properties: { kind: { const: Dog }, breed: { enum: [pug, boxer] }, born: { type: string, format: date } } }
    Deep: { type: object, properties: { deeper: { $ref: "#/components/schemas/Deep" } } }
    Choice: { anyOf: [{ type: string }, { type: array, items: { type: integer } }] }
    Closed: { type: object, properties: { a: { type: string } }, additionalProperties: false }
`;

test.each([
  { name: "a wrong type", type: "Cat", value: { kind: "Cat", lives: "9" }, want: ["lives: expected an integer"] },
  { name: "a limit", type: "Cat", value: { kind: "Cat", lives: 10 }, want: ["lives: expected 1 to 9"] },
  { name: "every property", type: "Cat", value: {}, want: ["kind: is missing", "lives: is missing"] },
  { name: "a place", type: "Litter", value: { pets: [{ kind: "Dog" }, 7] }, want: ["pets.1: expected an object"] },
  { name: "what it names", type: "Litter", value: { pets: [{ kind: "Cat" }] }, want: ["pets.0.lives: is missing"] },
  { name: "an alternative", type: "Choice", value: [1, "2"], want: ["1: expected an integer"] },
  { name: "no alternative", type: "Choice", value: true, want: [": matches none of the alternatives"] },
  { name: "no kind", type: "Pet", value: {}, want: ["kind: is missing"] },
])("tells $name", async ({ type, value, want }) => {
  const validators = await validatorsOf(document);
  const { issues = [] } = validators[type]?.["~standard"].validate(value) ?? {};
  expect(issues.map(({ path: at, message }) => `${at.join(".")}: ${message}`)).toEqual(want);
});

test.each([
  { name: "a member of a newer server", type: "Pet", value: { kind: "Parrot", words: 3 } },
  { name: "a value of a newer server", type: "Dog", value: { kind: "Dog", breed: "poodle" } },
  { name: "a property of a newer server", type: "Closed", value: { a: "a", b: 1 } },
  { name: "an undefined property", type: "Dog", value: { kind: "Dog", breed: undefined } },
  { name: "a format, which is no type", type: "Dog", value: { kind: "Dog", born: "yesterday" } },
])("lets through $name", async ({ type, value }) => {
  expect(accepts((await validatorsOf(document))[type], value)).toBe(true);
});

test("checks formats where that is asked for", async () => {
  const { Dog } = await validatorsOf(document, { validators: { formats: true } });
  expect(accepts(Dog, { kind: "Dog", born: "2026-11-21" })).toBe(true);
  expect(accepts(Dog, { kind: "Dog", born: "2026-02-30" })).toBe(false);
});

test("keeps a number of issues that can be read, and ends in a value that is too deep", async () => {
  const { Litter, Deep } = await validatorsOf(document);
  const many = Litter?.["~standard"].validate({ pets: Array.from({ length: 100_000 }, () => 1) });
  expect(many?.issues?.length).toBe(100);
  const circular: { deeper?: object } = {};
  circular.deeper = circular;
  expect(Deep?.["~standard"].validate(circular).issues?.[0]?.message).toBe("nested too deeply");
});

test("is a Standard Schema of the emitted type", async () => {
  const folder = await validatorsFolder(document);
  const program = `
import type { StandardSchemaV1 } from "@standard-schema/spec";
import type { Pet as PetType, Litter as LitterType } from "./index.ts";
import { is, Litter, parse, Pet } from "./validators/index.ts";

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const same: [Same<StandardSchemaV1.InferOutput<typeof Pet>, PetType>, Same<StandardSchemaV1.InferInput<typeof Litter>, LitterType>] = [true, true];
const schema: StandardSchemaV1<LitterType> = Litter;
const parsed: LitterType = parse(Litter, {});
const value: unknown = same;
if (is(Litter, value)) value.pets;
// @ts-expect-error -- of another type
const other: StandardSchemaV1<PetType> = Litter;
export { other, parsed, schema };
`;
  await writeFile(path.join(folder, "program.ts"), program);
  const config = {
    extends: "../../../tsconfig.json",
    compilerOptions: { exactOptionalPropertyTypes: true, noUnusedLocals: true, skipLibCheck: false, types: [] },
    include: ["./**/*.ts"],
    exclude: [],
  };
  await writeFile(path.join(folder, "tsconfig.json"), JSON.stringify(config));
  const tsc = path.join(import.meta.dirname, "..", "..", "node_modules", "typescript", "bin", "tsc");
  const run = promisify(execFile)(process.execPath, [tsc, "--project", "."], { cwd: folder });
  expect((await run.catch((error: { stdout: string }) => error)).stdout).toBe("");
});

test("is in no bundle that does not import it, and brings only what it needs", async () => {
  const folder = await validatorsFolder(document);
  const client = await bundled(folder, `export * from "./index.ts";`);
  const one = await bundled(folder, `export { Choice } from "./validators/index.ts";`);
  expect(client).not.toContain("expected a");
  expect(one).toContain("expected an array");
  expect(one).not.toContain("lives");
  expect(one).not.toContain("expected an object");
});

test("keeps a document's text as text", async () => {
  const nasty = "`${globalThis.evil=1}`\"'\\u2028*/ __proto__";
  const properties = { [nasty]: { enum: [nasty, "b"] }, ["__proto__"]: { type: "integer" } };
  const schema = { type: "object", required: [nasty, "__proto__"], properties };
  const text = JSON.stringify({ components: { schemas: { A: schema, B: { type: "string", pattern: `${nasty}(` } } } });
  const { A, B } = await validatorsOf(text, { enums: "closed" });
  expect(accepts(A, JSON.parse(`{ ${JSON.stringify(nasty)}: "b", "__proto__": 1 }`))).toBe(true);
  expect(accepts(A, { [nasty]: "b" })).toBe(false);
  expect(accepts(A, JSON.parse(`{ ${JSON.stringify(nasty)}: "c", "__proto__": 1 }`))).toBe(false);
  expect(accepts(B, "any")).toBe(true);
  expect("evil" in globalThis).toBe(false);
});
