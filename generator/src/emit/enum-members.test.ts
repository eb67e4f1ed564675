import { expect, it } from "vitest";
import { emitted } from "../../test/emitted.ts";

const enumOf = (schema: string, more = ""): string => `
paths:
  /books:
    get:
      operationId: books.list
      responses:
        "200": { description: "", content: { application/json: { schema: { type: array, items: { $ref: "#/components/schemas/Book" } } } } }
components:
  schemas:
    Book: { type: object, properties: { binding: { $ref: "#/components/schemas/binding" } } }
    binding: ${schema}
${more}`;

it.each([
  {
    name: "names and descriptions",
    given:
      '{ description: How a book is bound., type: integer, enum: [0, 1, -1], x-enum-varnames: [paper, Full cloth], x-enum-descriptions: ["Softcover, glued.", "1: Sewn.\\n\\nDear."] }',
    want: `/**
 * How a book is bound.
 *
 * - \`0\` (paper): Softcover, glued.
 * - \`1\` (Full cloth): Sewn. Dear.
 * - \`-1\`
 */
export type Binding = 0 | 1 | -1 | (number & {});

/** The values of the type {@link Binding} by name. */
export const Binding = {
  /** Softcover, glued. */
  paper: 0,
  /**
   * Sewn.
   *
   * Dear.
   */
  FullCloth: 1,
  Minus1: -1,
} as const;
`,
  },
  {
    name: "names alone, of an enum that can be null",
    given: `{ type: [string, "null"], enum: [p, c, null], x-enumNames: [Paper, Cloth] }`,
    want: `/**
 * - \`"p"\`: Paper
 * - \`"c"\`: Cloth
 */
export type Binding = "p" | "c" | (string & {}) | null;

/** The values of the type {@link Binding} by name. */
export const Binding = {
  Paper: "p",
  Cloth: "c",
} as const;
`,
  },
  {
    name: "descriptions alone",
    given:
      "{ type: string, enum: [paper, cloth], x-ms-enum: { name: B, values: [{ value: cloth, name: cloth, description: Sewn. }] } }",
    want: `/**
 * - \`"paper"\`
 * - \`"cloth"\`: Sewn.
 */
export type Binding = "paper" | "cloth" | (string & {});
`,
  },
  {
    name: "names that are the values",
    given: "{ type: string, enum: [paper, cloth], x-enum-varnames: [paper, cloth] }",
    want: `export type Binding = "paper" | "cloth" | (string & {});
`,
  },
  {
    name: "names that are no names, or one",
    given: `{ type: string, enum: [a, b, c, d, e], x-enum-varnames: ["<", "the one", "the-one", __proto__, "*/ x"] }`,
    want: `/**
 * - \`"a"\`: <
 * - \`"b"\`: the one
 * - \`"c"\`: the-one
 * - \`"d"\`: __proto__
 * - \`"e"\`: *\\/ x
 */
export type Binding = "a" | "b" | "c" | "d" | "e" | (string & {});

/** The values of the type {@link Binding} by name. */
export const Binding = {
  "<": "a",
  TheOne: "b",
  TheOne2: "c",
  __proto__2: "d",
  X: "e",
} as const;
`,
  },
])("writes an enum of which the document has $name", async ({ given, want }) => {
  const { files } = await emitted(enumOf(given));
  expect(files.get("types.ts")?.split("\n\n").slice(1).join("\n\n")).toBe(want);
});

it("exports constants as values beside the types, and leaves them out of types alone", async () => {
  const given = enumOf("{ type: string, enum: [p], x-enum-varnames: [Paper] }");
  const { files } = await emitted(given);
  expect(files.get("index.ts")).toContain(
    'export type { Book } from "./types.ts";\nexport { Binding } from "./types.ts";',
  );
  const types = await emitted(given, { typesOnly: true });
  expect(types.files.get("types.ts")).not.toContain("const");
  expect(types.files.get("index.ts")).toContain("export type { Binding, Book }");
});

it("says in the comment of a property what the values of an enum without a name are", async () => {
  const { files } = await emitted(
    enumOf(
      "{ type: object, properties: { kind: { type: string, enum: [a, b], x-enum-descriptions: [The a., The b.] } } }",
    ),
  );
  expect(files.get("types.ts")).toContain('   * - `"a"`: The a.\n   * - `"b"`: The b.\n   */\n  kind?: "a" | "b"');
  const listed = await emitted(
    enumOf("{ type: object, properties: { kinds: { type: array, items: { enum: [a], x-enum-varnames: [The a] } } } }"),
  );
  expect(listed.files.get("types.ts")).toContain('  /** - `"a"`: The a */\n  kinds?: "a"[]');
});

it("gives each value of a long enum that can be null a line of its own", async () => {
  const values = Array.from({ length: 12 }, (_, index) => `value_${index}`);
  const { files } = await emitted(enumOf(`{ type: [string, "null"], enum: [${values.join(", ")}, null] }`));
  const lines = [
    "export type Binding =",
    ...values.map((value) => `  | "${value}"`),
    "  | (string & {})",
    "  | null;\n",
  ];
  expect(files.get("types.ts")).toContain(lines.join("\n"));
});
