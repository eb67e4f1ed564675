import { expect, test } from "vitest";
import { normaliseText } from "../../../test/normalised.ts";
import type { PlanOptions } from "../../plan/options.ts";
import { plan } from "../../plan/plan.ts";
import { argumentsText } from "./snippet.ts";
import { snippetModules } from "./snippet-context.ts";

const SCHEMAS = `
components:
  schemas:
    Order:
      type: object
      required: [item_name]
      properties:
        item_name: { type: string }
        amount: { type: integer }
        due_at: { type: string, format: date-time }
        wrapping: { type: string, enum: [paper, none] }
        notes: {}
        labels: { type: object, additionalProperties: { type: string } }
        payment: { $ref: '#/components/schemas/Payment' }
        number: { type: string, readOnly: true }
        stream: { type: boolean }
    Payment:
      oneOf: [{ $ref: '#/components/schemas/Card' }, { $ref: '#/components/schemas/Cash' }]
      discriminator: { propertyName: by, mapping: { card: '#/components/schemas/Card', cash: '#/components/schemas/Cash' } }
    Card: { type: object, required: [by, card_number], properties: { by: { const: card }, card_number: { type: string } } }
    Cash: { type: object, required: [by], properties: { by: { const: cash } } }
`;

/** The arguments of a call whose body is described so. */
async function argumentsOf(media: string, options: PlanOptions = {}, rest = "", column = 0): Promise<string[]> {
  const { api } = await normaliseText(
    `paths: { /orders: { post: { operationId: orders.create, requestBody: { required: true, content: { ${media} } }, responses: { "204": { description: Done }${rest} } } } }${SCHEMAS}`,
    "3.2.0",
  );
  const planned = plan(api, options);
  const [operation] = planned.resources.flatMap((resource) => resource.operations);
  return operation
    ? argumentsText(operation, { plan: planned, modules: snippetModules(planned, { package: "shop" }) }, column)
    : [];
}

const order = (example: string): string =>
  `application/json: { schema: { $ref: '#/components/schemas/Order' }, ${example} }`;

test.each([
  { name: "the example", given: "example: { item_name: Lamp, amount: 2 }", want: '{ item_name: "Lamp", amount: 2 }' },
  {
    name: "the first of several",
    given: "examples: { one: { value: { item_name: Lamp } }, two: { value: { item_name: Rug } } }",
    want: '{ item_name: "Lamp" }',
  },
  {
    name: "a value by its newer name",
    given: "examples: { one: { dataValue: { item_name: Lamp } } }",
    want: '{ item_name: "Lamp" }',
  },
  {
    name: "the first that fits",
    given: "examples: { one: { value: { item_name: 5 } }, two: { value: { item_name: Rug } } }",
    want: '{ item_name: "Rug" }',
  },
  {
    name: "members of a union by what tells them apart",
    given: "example: { item_name: Lamp, payment: { by: card, card_number: '1' } }",
    want: '{ item_name: "Lamp", payment: { by: "card", card_number: "1" } }',
  },
  {
    name: "what has no type, and names that are free",
    given: "example: { item_name: Lamp, notes: [1, { a-b: null }], labels: { a-b: c } }",
    want: '{ item_name: "Lamp", notes: [1, { "a-b": null }], labels: { "a-b": "c" } }',
  },
  {
    name: "a sample, where a property is inherited",
    given: "example: { item_name: Lamp, constructor: 1 }",
    want: '{ item_name: "…" }',
  },
  {
    name: "text in quotes",
    given: `example: { item_name: '"; alert("*/")' }`,
    want: String.raw`{ item_name: "\"; alert(\"*/\")" }`,
  },
  {
    name: "a sample, where a value is of another type",
    given: "example: { item_name: Lamp, amount: two }",
    want: '{ item_name: "…" }',
  },
  {
    name: "a sample, where a property is none",
    given: "example: { item_name: Lamp, colour: red }",
    want: '{ item_name: "…" }',
  },
  {
    name: "a sample, where a constant is unknown",
    given: "example: { item_name: Lamp, wrapping: foil }",
    want: '{ item_name: "…" }',
  },
  { name: "a sample, where something is missing", given: "example: { amount: 2 }", want: '{ item_name: "…" }' },
  {
    name: "a sample, where something is not sent",
    given: "example: { item_name: Lamp, number: A1 }",
    want: '{ item_name: "…" }',
  },
  {
    name: "a sample, where a kind is unknown",
    given: "example: { item_name: Lamp, payment: { by: barter } }",
    want: '{ item_name: "…" }',
  },
  {
    name: "a sample, where an example is long",
    given: `example: { item_name: Lamp, notes: [${Array.from({ length: 40 }, (_, index) => `"a line that is long enough, ${index}"`).join(", ")}] }`,
    want: '{ item_name: "…" }',
  },
])("a body is shown by $name", async ({ given, want }) => {
  expect(await argumentsOf(order(given))).toEqual([want]);
});

test("an example is shown in the names and types of the program", async () => {
  const given = order("example: { item_name: Lamp, due_at: '2026-01-31T09:30:00Z' }");
  expect(await argumentsOf(given, { properties: "camel", dates: "Date" })).toEqual([
    '{ itemName: "Lamp", dueAt: new Date("2026-01-31T09:30:00Z") }',
  ]);
});

test("the flag that the method sets is left out", async () => {
  const events = ", '200': { description: '', content: { text/event-stream: { itemSchema: { type: object } } } }";
  const given = order("example: { item_name: Lamp, stream: true }");
  expect(await argumentsOf(given, {}, events)).toEqual(['{ item_name: "Lamp" }']);
});

test("a file is sent for whatever stands for it", async () => {
  const schema = "{ type: object, properties: { file: { type: string, format: binary }, purpose: { type: string } } }";
  const given = `multipart/form-data: { schema: ${schema}, example: { file: otters.txt, purpose: ocr } }`;
  expect(await argumentsOf(given)).toEqual(['{ file: new Blob(["…"]), purpose: "ocr" }']);
});

test("a body that is no object has examples, too", async () => {
  const given = `application/json: { schema: { type: array, items: { $ref: '#/components/schemas/Cash' } }, example: [{ by: cash }] }`;
  expect(await argumentsOf(given)).toEqual(['[{ by: "cash" }]']);
});

test.each([
  {
    name: "an object",
    given: order("example: { item_name: Lamp, amount: 2 }"),
    want: '{\n  item_name: "Lamp",\n  amount: 2,\n}',
  },
  {
    name: "a member of a union",
    given: `application/json: { schema: { $ref: '#/components/schemas/Payment' }, example: { by: card, card_number: '1' } }`,
    want: '{\n  by: "card",\n  card_number: "1",\n}',
  },
  {
    name: "a list",
    given: `application/json: { schema: { type: array, items: { $ref: '#/components/schemas/Cash' } }, example: [{ by: cash }, { by: cash }] }`,
    want: '[\n  { by: "cash" },\n  { by: "cash" },\n]',
  },
])("$name that is too long for its line is broken", async ({ given, want }) => {
  expect(await argumentsOf(given, {}, "", 100)).toEqual([want]);
});
