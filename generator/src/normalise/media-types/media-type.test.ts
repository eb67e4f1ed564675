import { describe, expect, test } from "vitest";
import { normaliseText } from "../../../test/normalised.ts";

describe("a body", () => {
  const contentOf = async (media: string): Promise<unknown> => {
    const { api } = await normaliseText(
      `paths: { /a: { get: { responses: { "200": { description: A, content: { ${media} } } } } } }
components: { schemas: { Item: { type: object, properties: { n: { type: integer } } }, Event: { type: object, properties: { event: { type: string }, data: { $ref: '#/components/schemas/Item' } } } } }`,
      "3.2.0",
    );
    const [content] = api.operations[0]?.responses[0]?.content ?? [];
    return content && { schema: content.schema, sequence: content.sequence };
  };
  const item = { kind: "ref", id: "api.yaml#/components/schemas/Item" };
  const itemRef = "{ $ref: '#/components/schemas/Item' }";

  test.each([
    { name: "JSON", given: `application/json: { schema: ${itemRef} }`, want: { schema: item } },
    { name: "bytes that nothing describes", given: "image/png: {}", want: { schema: { kind: "binary" } } },
    {
      name: "bytes described as text",
      given: "application/pdf: { schema: { type: string } }",
      want: { schema: { kind: "binary" } },
    },
    { name: "text that nothing describes", given: "text/plain: {}", want: { schema: { kind: "unknown" } } },
    {
      name: "lines of items",
      given: `application/jsonl: { itemSchema: ${itemRef} }`,
      want: { schema: item, sequence: "json-lines" },
    },
    {
      name: "lines described as a list",
      given: `application/x-ndjson: { schema: { type: array, items: ${itemRef} } }`,
      want: { schema: item, sequence: "json-lines" },
    },
    {
      name: "a JSON text sequence",
      given: `application/json-seq: { itemSchema: ${itemRef} }`,
      want: { schema: item, sequence: "json-seq" },
    },
    {
      name: "lines of texts",
      given: "application/jsonl: { itemSchema: { type: string } }",
      want: { schema: { kind: "string" }, sequence: "json-lines" },
    },
    {
      name: "lines taken as one text",
      given: "application/jsonl: { schema: { type: string } }",
      want: { schema: { kind: "string" } },
    },
    {
      name: "lines taken as bytes",
      given: "application/x-ndjson: { schema: { type: string, format: binary } }",
      want: { schema: { kind: "binary" } },
    },
    {
      name: "lines that nothing describes",
      given: "application/jsonl: {}",
      want: { schema: { kind: "unknown" }, sequence: "json-lines" },
    },
    {
      name: "events whose data has a content schema",
      given: `text/event-stream: { itemSchema: { type: object, properties: { event: { type: string }, data: { type: string, contentMediaType: application/json, contentSchema: ${itemRef} } } } }`,
      want: { schema: item, sequence: "events" },
    },
    {
      name: "events as an older document describes them",
      given: "text/event-stream: { schema: { $ref: '#/components/schemas/Event' } }",
      want: { schema: item, sequence: "events" },
    },
    {
      name: "events described by their data alone",
      given: `"text/event-stream; charset=utf-8": { schema: ${itemRef} }`,
      want: { schema: item, sequence: "events" },
    },
    {
      name: "events whose data is text",
      given: "text/event-stream: { itemSchema: { type: object, properties: { data: { type: string } } } }",
      want: { schema: { kind: "string" }, sequence: "events" },
    },
  ])("is $name", async ({ given, want }) => {
    expect(await contentOf(given)).toEqual(want);
  });

  test("of events that say each what it holds is what they hold, up to the one that ends it", async () => {
    const event = (name: string, data: string): string =>
      `{ type: object, required: [event, data], properties: { event: { const: ${name} }, data: ${data} } }`;
    const { api } = await normaliseText(
      `paths: { /a: { get: { responses: { "200": { description: A, content: { text/event-stream: { schema: { $ref: '#/components/schemas/Any' } } } } } } } }
components:
  schemas:
    Any: { oneOf: [{ $ref: '#/components/schemas/Items' }, ${event("failed", "{ $ref: '#/components/schemas/Fault' }")}, ${event("done", '{ enum: ["[DONE]"] }')}] }
    Items: { oneOf: [{ type: object, properties: { enabled: { type: boolean }, event: { const: made }, data: ${itemRef} } }, ${event("changed", itemRef)}] }
    Item: { type: object }
    Fault: { type: object }`,
      "3.1.0",
    );
    expect(api.operations[0]?.responses[0]?.content).toMatchObject([
      {
        sequence: "events",
        sentinel: "[DONE]",
        schema: { kind: "union", members: [item, { kind: "ref", id: "api.yaml#/components/schemas/Fault" }] },
      },
    ]);
  });

  test("of alternatives of which one is no event is these alternatives", async () => {
    expect(
      await contentOf(`text/event-stream: { schema: { oneOf: [${itemRef}, { $ref: '#/components/schemas/Event' }] } }`),
    ).toMatchObject({ schema: { kind: "union", members: [item, { id: "api.yaml#/components/schemas/Event" }] } });
  });

  test("of parts without names says how each is encoded", async () => {
    const { api } = await normaliseText(
      "paths: { /a: { post: { requestBody: { content: { multipart/mixed: { $ref: '#/components/mediaTypes/M' } } }, responses: {} } } }\ncomponents: { mediaTypes: { M: { itemSchema: {}, prefixEncoding: [{ contentType: application/json }, {}], itemEncoding: { contentType: image/png } } } }",
      "3.2.0",
    );
    expect(api.operations[0]?.body?.content).toMatchObject([
      { prefixEncoding: [{ contentType: "application/json" }, {}], itemEncoding: { contentType: "image/png" } },
    ]);
  });

  test("of parts says how each is encoded", async () => {
    const { api } = await normaliseText(
      "paths: { /a: { post: { requestBody: { required: true, content: { multipart/form-data: { schema: { type: object }, encoding: { file: { contentType: image/png }, list: { style: form, explode: false } } } } }, responses: {} } } }",
    );
    expect(api.operations[0]?.body).toMatchObject({
      required: true,
      content: [
        {
          name: "multipart/form-data",
          encoding: [
            { property: "file", contentType: "image/png" },
            { property: "list", style: "form", explode: false },
          ],
        },
      ],
    });
  });
});
