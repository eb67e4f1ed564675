import { expect, it } from "vitest";
import { encode, type Codec } from "@tramontane/runtime";
import { emitted } from "../../test/emitted.ts";

const document = `paths:
  /parts: { post: { operationId: parts.add, requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/Part' } } } }, responses: {} } }
components:
  schemas:
    Part:
      oneOf: [{ $ref: '#/components/schemas/Chapter' }, { $ref: '#/components/schemas/Plate' }]
      discriminator: { propertyName: kind }
    Chapter: { type: object, required: [kind, text_body], properties: { kind: { const: Chapter }, text_body: { type: string } } }
    Plate: { type: object, required: [kind, image_url], properties: { kind: { const: Plate }, image_url: { type: string } } }`;

it("lets constants be left out that somebody chose, and has them sent", async () => {
  const speakeasy = { assumed: ["Chapter.kind", "Plate.kind"] };
  const { files, diagnostics } = await emitted(document, { shape: "speakeasy", speakeasy });
  expect(files.get("types.ts")).toContain('kind?: "Chapter";');
  expect(files.get("codecs.ts")).toContain('constants: { kind: "Chapter" }');
  expect(files.get("codecs.ts")).toContain('untagged: [\n    { has: ["text_body"], codec: () => chapterCodec },');
  expect(diagnostics).toEqual([]);
});

it("tells of constants that are not there", async () => {
  const speakeasy = { assumed: ["Chapter.kind", "Chapter.text_body", "Plate.lost"] };
  const { diagnostics } = await emitted(document, { shape: "speakeasy", speakeasy });
  expect(diagnostics.map(({ severity, message }) => [severity, /"(\w+\.\w+)"/.exec(message)?.[1]])).toEqual([
    ["note", "Chapter.text_body"],
    ["note", "Plate.lost"],
  ]);
});

it.each<{ name: string; given: object; want: object }>([
  { name: "told", given: { kind: "Plate", imageUrl: "a" }, want: { kind: "Plate", image_url: "a" } },
  { name: "found by its properties", given: { imageUrl: "a" }, want: { kind: "Plate", image_url: "a" } },
  { name: "none of these", given: { other: 1 }, want: { other: 1 } },
])("a member of a union, $name, is sent", ({ given, want }) => {
  const chapter: Codec = { kind: "object", fields: { text_body: "textBody" }, constants: { kind: "Chapter" } };
  const plate: Codec = { kind: "object", fields: { image_url: "imageUrl" }, constants: { kind: "Plate" } };
  const part: Codec = {
    kind: "tagged",
    tag: ["kind", "kind"],
    cases: { Chapter: chapter, Plate: plate },
    untagged: [
      { has: ["text_body"], codec: chapter },
      { has: ["image_url"], codec: plate },
    ],
  };
  expect(encode(given, part)).toEqual(want);
});
