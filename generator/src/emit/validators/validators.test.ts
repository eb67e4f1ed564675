import { expect, it } from "vitest";
import { emitted } from "../../../test/emitted.ts";

const head = "export const A: v.Validator<types.A> = /* @__PURE__ */ v.validator(() =>";

it.each([
  { name: "text", given: "{ type: string }", want: `${head} v.text);` },
  { name: "an open enum", given: "{ enum: [a, b] }", want: `${head} v.text);` },
  { name: "a limit", given: "{ type: integer, minimum: 1 }", want: `${head} v.also(v.integer, v.range(1)));` },
  { name: "a null", given: "{ type: [string, 'null'] }", want: `${head} v.nullable(v.text));` },
  {
    name: "an object",
    given:
      "{ type: object, required: [a], properties: { a: { type: string }, b: { $ref: '#/components/schemas/A' } } }",
    want: `${head} v.object({ a: v.text }, { b: A }));`,
  },
  {
    name: "an object too long for a line",
    given:
      "{ type: object, required: [a_property, another_property, an_object], properties: { a_property: { type: string }, another_property: { type: string }, an_object: { type: object } } }",
    want: `${head}\n  v.object({ a_property: v.text, another_property: v.text, an_object: v.object({}) }),\n);`,
  },
  {
    name: "a pattern that is no regular expression",
    given: "{ type: string, pattern: '(' }",
    want: `${head} v.text);`,
  },
  {
    name: "a pattern with quotes",
    given: `{ type: string, pattern: '"\\d\`' }`,
    want: `${head} v.also(v.text, v.pattern("\\"\\\\d\`", "u")));`,
  },
])("writes $name", async ({ given, want }) => {
  const { files } = await emitted(`components: { schemas: { A: ${given} } }`, { validators: true });
  const text = files.get("validators/types.ts") ?? "";
  expect(text.slice(text.indexOf("export const A"))).toBe(`${want}\n`);
});

const VIEWS = `
paths:
  /a:
    post:
      operationId: a.create
      requestBody: { content: { application/json: { schema: { $ref: "#/components/schemas/A" } } } }
      responses: { "200": { description: A., content: { application/json: { schema: { $ref: "#/components/schemas/A" } } } } }
components:
  schemas:
    A:
      type: object
      required: [id, built_at]
      properties: { id: { type: string, readOnly: true }, built_at: { type: string, format: date-time }, size: { type: integer, format: int64 } }
`;

it("has a validator of each view", async () => {
  const { files } = await emitted(VIEWS, { validators: true });
  const text = files.get("validators/types.ts");
  expect(text).toContain("v.object({ id: v.text, built_at: v.text }, { size: v.integer })");
  expect(text).toContain("export const AInput: v.Validator<types.AInput>");
  expect(text).toContain("v.object({ built_at: v.text }, { size: v.integer })");
});

it("checks what the program has, however the wire has it", async () => {
  const { files } = await emitted(VIEWS, { validators: true, properties: "camel", dates: "Date", int64: "bigint" });
  expect(files.get("validators/types.ts")).toContain(
    'v.object({ id: v.text, builtAt: v.tagged("Date") }, { size: v.bigint })',
  );
});

it("writes none unless asked to", async () => {
  const { files } = await emitted(VIEWS);
  expect([...files.keys()].filter((path) => path.startsWith("validators/"))).toEqual([]);
});

it("needs the types alone", async () => {
  const { files } = await emitted(VIEWS, { validators: true, typesOnly: true });
  expect([...files.keys()].filter((path) => path.startsWith("validators/"))).toEqual([
    "validators/validate.ts",
    "validators/types.ts",
    "validators/index.ts",
  ]);
  expect(files.get("validators/types.ts")).not.toContain("runtime");
});
