import { describe, expect, it } from "vitest";
import { emitted } from "../../test/emitted.ts";

const schema = (name: string, text: string): string => `components:\n  schemas:\n    ${name}: ${text}`;

it.each([
  {
    name: "a property of another name",
    given: schema("A", "{ type: object, properties: { built_at: { type: string }, id: { type: string } } }"),
    want: 'export const aCodec: Codec = { kind: "object", fields: { built_at: "builtAt" } };',
  },
  {
    name: "the values of a map and not its keys, with what is listed told apart",
    given: schema(
      "A",
      "{ type: object, properties: { id: { type: string } }, additionalProperties: { type: string, format: date-time } }",
    ),
    want: '{ kind: "object", fields: { id: "id" }, rest: dateCodec }',
  },
  {
    name: "what extends another",
    given: schema(
      "A",
      `{ allOf: [{ $ref: '#/components/schemas/B' }, { type: object, properties: { c_d: { type: string } } }] }
    B: { type: object, properties: { a_b: { type: string } } }`,
    ),
    want: '{ kind: "object", bases: [() => bCodec], fields: { c_d: "cD" } }',
  },
  {
    name: "what can be null like what cannot",
    given: schema("A", "{ type: array, items: { type: [string, 'null'], format: date-time } }"),
    want: '{ kind: "array", items: dateCodec }',
  },
  {
    name: "a union of objects by what they must have",
    given: schema(
      "A",
      `{ oneOf: [{ type: object, required: [id, a_b], properties: { id: {}, a_b: {} } }, { type: object, required: [id], properties: { id: {} } }] }`,
    ),
    want: 'kind: "union",\n  cases: [{ has: ["a_b"], codec: { kind: "object", fields: { a_b: "aB" } } }, { has: [] }],\n',
  },
  {
    name: "members that share a value of the discriminator by what they must have",
    given: schema(
      "A",
      `{ oneOf: [{ $ref: '#/components/schemas/B' }, { $ref: '#/components/schemas/C' }], discriminator: { propertyName: kind } }
    B: { type: object, required: [kind, b_c], properties: { kind: { const: x }, b_c: {} } }
    C: { type: object, required: [kind], properties: { kind: { const: x }, c_d: {} } }`,
    ),
    want: 'cases: [\n        { has: ["b_c"], codec: () => bCodec },\n        { has: [], codec: () => cCodec },\n      ],',
  },
  {
    name: "a tuple place by place",
    given: schema(
      "A",
      "{ type: array, prefixItems: [{ type: string }, { type: string, format: date-time }], items: false }",
    ),
    want: '{ kind: "tuple", items: [null, dateCodec] }',
  },
  {
    name: "keys that every object inherits",
    given: schema("A", "{ type: object, properties: { to_string: {}, valueOf: { type: string, format: date-time } } }"),
    want: 'Object.fromEntries([["to_string", "toString"], ["valueOf", dateCodec]] as const)',
  },
  {
    name: "an integer of 64 bits",
    given: schema("A", "{ type: object, properties: { n: { type: integer, format: int64 }, m: { type: integer } } }"),
    want: '{ kind: "object", fields: { n: bigintCodec } }',
  },
])("converts $name", async ({ given, want }) => {
  const { files } = await emitted(given, { properties: "camel", dates: "Date", int64: "bigint" });
  expect(files.get("codecs.ts")).toContain(want);
});

it("has no codec for what is the same on the wire, and none at all unless one is asked for", async () => {
  const given = schema(
    "A",
    `{ type: object, properties: { a_b: { type: string, format: date-time } } }
    B: { type: object, properties: { id: { type: string } } }`,
  );
  expect((await emitted(given, { properties: "camel" })).files.get("codecs.ts")).not.toContain("bCodec");
  expect((await emitted(given)).files.has("codecs.ts")).toBe(false);
});

describe("camel case", () => {
  it.each([
    { wire: "built_at", want: "builtAt" },
    { wire: "X-Request-ID", want: "xRequestID" },
    { wire: "UserName", want: "userName" },
    { wire: "alreadyCamel", want: "alreadyCamel" },
    { wire: "line_1", want: "line1" },
    { wire: "_id", want: "_id" },
    { wire: "$type", want: "$type" },
    { wire: "a:b", want: '"a:b"' },
    { wire: "2fa_code", want: '"2fa_code"' },
    { wire: "größe_x", want: '"größe_x"' },
  ])("writes $wire as $want", async ({ wire, want }) => {
    const { files } = await emitted(schema("A", `{ type: object, properties: { "${wire}": { type: string } } }`), {
      properties: "camel",
    });
    expect(files.get("types.ts")).toContain(`  ${want}?: string;\n`);
  });

  it("leaves names alone of which an object has two that would be one", async () => {
    const { files } = await emitted(
      schema(
        "A",
        "{ type: object, properties: { a_b: { type: string }, aB: { type: integer }, c_d: { type: string } } }",
      ),
      { properties: "camel" },
    );
    expect(files.get("types.ts")).toContain("{\n  a_b?: string;\n  aB?: number;\n  cD?: string;\n}");
  });

  it("names arguments, pages and flags alike", async () => {
    const { files } = await emitted(
      `
paths:
  /shelves/{shelf_id}/books:
    get:
      operationId: books.list
      parameters:
        - { name: shelf_id, in: path, required: true, schema: { type: string } }
        - { name: page_no, in: query, schema: { type: integer, format: int64 } }
      x-tramontane-pagination: { style: page, parameter: page_no, first: 1, items: /all_books }
      responses: { "200": { description: "", content: { application/json: { schema: { type: object, required: [all_books], properties: { all_books: { type: array, items: { type: string } } } } } } } }`,
      { properties: "camel", int64: "bigint" },
    );
    const text = files.get("operations/books.ts") ?? "";
    expect(text).toContain("list(\n  client: Client,\n  shelfId: string,\n");
    expect(text).toContain("path`/shelves/${shelfId}/books`");
    expect(text).toContain("query({ page_no: params?.pageNo })");
    expect(text).toContain("items: page.allBooks");
    expect(text).toContain("{ pageNo: (params.pageNo ?? 1n) + 1n }");
  });
});

it.each([
  { dates: "string", want: ["  at?: string;", "  day?: string;", "  for?: string;"] },
  { dates: "Date", want: ["  at?: Date;", "  day?: string;", "  for?: string;"] },
  {
    dates: "Temporal",
    want: ["  at?: Temporal.Instant;", "  day?: Temporal.PlainDate;", "  for?: Temporal.Duration;"],
  },
] as const)("types dates as $dates", async ({ dates, want }) => {
  const { files } = await emitted(
    schema(
      "A",
      "{ type: object, properties: { at: { type: string, format: date-time }, day: { type: string, format: date }, for: { type: string, format: duration } } }",
    ),
    { dates },
  );
  for (const line of want) expect(files.get("types.ts")).toContain(line);
});

it("keeps the names of the platform for the platform", async () => {
  const { files } = await emitted(schema("Date", "{ type: string, format: date-time }"), { dates: "Date" });
  expect(files.get("types.ts")).toContain("export type Date2 = Date;");
  expect(files.get("codecs.ts")).toContain("export const date2Codec: Codec = dateCodec;");
});

it("closes enums where that is asked for", async () => {
  const { files } = await emitted(schema("A", "{ enum: [a, b] }"), { enums: "closed" });
  expect(files.get("types.ts")).toBe('export type A = "a" | "b";\n');
});
