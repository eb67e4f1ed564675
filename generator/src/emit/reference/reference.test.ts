import { expect, test } from "vitest";
import { normaliseText } from "../../../test/normalised.ts";
import { plan } from "../../plan/plan.ts";
import { emitReference } from "./reference.ts";
import { snippetModules } from "./snippet-context.ts";

const DOCUMENT = `
paths:
  /types/{id}:
    get:
      operationId: types.get
      tags: [types]
      parameters: [{ name: id, in: path, required: true, schema: { $ref: '#/components/schemas/Id' } }]
      responses:
        '200': { description: It, content: { application/json: { schema: { $ref: '#/components/schemas/Book' } } } }
        '404': { description: No, content: { application/json: { schema: { $ref: '#/components/schemas/ID' } } } }
  /types/{id}/news:
    get:
      operationId: types.follow
      tags: [types]
      x-tramontane-stream: { resumable: true, sentinel: over }
      parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
      responses:
        '200':
          description: News
          content:
            text/event-stream:
              itemSchema: { type: object, properties: { id: { type: string }, data: { type: string, contentMediaType: application/json, contentSchema: { $ref: '#/components/schemas/Part' } } } }
components:
  schemas:
    Book:
      type: object
      description: What can be | read.
      required: [id]
      properties:
        id: { $ref: '#/components/schemas/Id' }
        cover: { anyOf: [{ $ref: '#/components/schemas/Binding' }, { type: string }, { type: 'null' }] }
        parts: { type: array, items: { $ref: '#/components/schemas/Part' }, deprecated: true }
        more: { type: object, additionalProperties: { $ref: '#/components/schemas/Book' } }
      additionalProperties: { type: string }
    Id: { type: string, description: Of a book. }
    ID: { type: string, deprecated: true }
    Binding: { type: string, enum: [cloth, paper], x-enum-descriptions: [Hard., Not <hard>.] }
    Size: { type: string, enum: [a, b] }
    Part:
      oneOf: [{ $ref: '#/components/schemas/Text' }, { $ref: '#/components/schemas/Plate' }]
      discriminator: { propertyName: kind, mapping: { text: '#/components/schemas/Text', plate: '#/components/schemas/Plate' } }
    Text: { type: object, required: [kind], properties: { kind: { const: text }, words: { type: integer, default: 0 } } }
    Plate: { type: object, required: [kind], properties: { kind: { const: plate } } }
`;

const TYPES = `# Types

## Book

What can be \\| read.

| property | type |  |
| --- | --- | --- |
| \`id\` | [\`Id\`](#id) |  |
| \`cover?\` | [\`Binding\`](#binding) \\| \`string \\| null\` |  |
| \`parts?\` | [\`Part[]\`](#part) | Deprecated. |
| \`more?\` | [\`{ [key: string]: Book }\`](#book) |  |

Any other property is \`string\`.

## Id

Of a book.

\`string\`.

## ID

**Deprecated.**

\`string\`.

## Binding

- \`"cloth"\`: Hard.
- \`"paper"\`: Not \\<hard\\>.

## Size

\`"a" | "b"\`.

## Part

One of:

- [\`Text\`](#text), where \`kind\` is \`"text"\`
- [\`Plate\`](#plate), where \`kind\` is \`"plate"\`

## Text

| property | type |  |
| --- | --- | --- |
| \`kind\` | \`"text"\` |  |
| \`words?\` | \`number\` | Default: \`0\`. |

## Plate

| property | type |  |
| --- | --- | --- |
| \`kind\` | \`"plate"\` |  |
`;

async function pages(document: string): Promise<ReadonlyMap<string, string>> {
  const { api } = await normaliseText(document);
  const planned = plan(api);
  const written = emitReference({ plan: planned, modules: snippetModules(planned, { package: "shop" }) });
  return new Map(written.map(({ path, text }) => [path, text]));
}

test("every named type has a section, beside the pages of resources", async () => {
  const found = await pages(DOCUMENT);
  expect([...found.keys()]).toEqual(["README.md", "types.md", "named-types.md"]);
  expect(found.get("named-types.md")).toBe(TYPES);
  expect(found.get("README.md")).toMatch(/\n\nTypes: \[all\]\(named-types\.md\)\.\n$/);
});

test("what an operation takes and gives leads to the sections of its types", async () => {
  const page = (await pages(DOCUMENT)).get("types.md");
  expect(page).toContain("| `id` | path | [`Id`](named-types.md#id) |  |");
  expect(page).toContain("\n\n[`Book`](named-types.md#book).\n\n");
  expect(page).toContain(
    "A stream of [`Part`](named-types.md#part). The last one is `over`; a stream that ends before it throws. Where it breaks off,",
  );
  expect(page).toContain("| 404 | [`ID`](named-types.md#id-1) | No |");
});
