import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { temporaryFiles } from "../../test/temporary-files.ts";
import { generate } from "../generate.ts";
import { readStainless } from "./stainless.ts";

const document = `
openapi: 3.1.0
info: { title: Shop, version: "1" }
paths:
  /chat/completions: { post: { operationId: createChatCompletion, responses: { "200": { description: A, content: { application/json: { schema: { $ref: '#/components/schemas/CreateChatCompletionResponse' } } } } } } }
  /models: { get: { operationId: listModels, responses: {} } }
  /old: { get: { operationId: old, responses: {} } }
components: { schemas: { CreateChatCompletionResponse: { type: object, properties: { a: { type: string } } } } }`;

const stainless = `
organization: { name: shop }
resources:
  $shared: { models: { error: Problem } }
  chat:
    subresources:
      completions:
        methods: { create: { type: http, endpoint: post /chat/completions } }
        models: { chat_completion: '#/components/schemas/CreateChatCompletionResponse' }
  models: { methods: { all: get /models, old: { endpoint: get /old, skip: true } } }`;

describe("a stainless.yml", () => {
  it("names resources, methods and models, and the configuration overrules it", async () => {
    const folder = await temporaryFiles({ "openapi.yaml": document, "stainless.yml": stainless });
    const { decisions } = await generate({
      input: join(folder, "openapi.yaml"),
      output: join(folder, "out"),
      stainless: join(folder, "stainless.yml"),
      names: { operations: { listModels: "models.list" } },
    });
    expect(decisions.map(({ name, from }) => `${name} ${from}`)).toEqual([
      "chat.completions.create extension",
      "models.list config",
    ]);
    expect(await readFile(join(folder, "out/types.ts"), "utf8")).toContain("export interface ChatCompletion ");
  });

  it("pages operations by the first scheme they have all parts of, unless told not to", async () => {
    const list = `{ "200": { description: A, content: { application/json: { schema: { type: object, properties: { data: { type: array, items: { type: object, required: [id, key], properties: { id: { type: string }, key: { type: string } } } }, more: { type: boolean }, last_id: { type: string } } } } } } }`;
    const parameter = (name: string, type: string): string => `{ name: ${name}, in: query, schema: { type: ${type} } }`;
    const openapi = `
openapi: 3.1.0
info: { title: Shop, version: "1" }
paths:
  /a: { get: { operationId: a.list, parameters: [${parameter("after", "string")}], responses: ${list} } }
  /b: { get: { operationId: b.list, parameters: [${parameter("since", "string")}], responses: ${list} } }
  /c: { get: { operationId: c.list, parameters: [${parameter("page_number", "integer")}], responses: ${list} } }
  /d: { get: { operationId: d.list, parameters: [${parameter("after", "string")}], responses: ${list} } }
  /e: { get: { operationId: e.list, parameters: [${parameter("before", "string")}], responses: ${list} } }
  /f: { post: { operationId: f.list, parameters: [${parameter("after", "string")}], responses: ${list} } }`;
    const config = `
resources: { d: { methods: { list: { endpoint: get /d, paginated: false } } } }
pagination:
  - name: by_token
    type: cursor
    request: { after: { type: string, x-stainless-pagination-property: { purpose: next_cursor_param } } }
    response: { data: { type: array }, token: { type: string, x-stainless-pagination-property: { purpose: next_cursor_field } } }
  - name: by_last
    type: cursor
    request: { after: { type: string, x-stainless-pagination-property: { purpose: next_cursor_param } } }
    response: { data: { type: array, items: {} }, last_id: { type: string, x-stainless-pagination-property: { purpose: next_cursor_field } } }
  - name: by_key
    type: cursor_id
    request: { since: { x-stainless-pagination-property: { purpose: next_cursor_id_param } } }
    response:
      data: { type: array, items: { type: object, properties: { key: { x-stainless-pagination-property: { purpose: cursor_item_id } } } } }
      more: { type: boolean, x-stainless-pagination-property: { purpose: has_next_page } }
  - { name: by_number, type: page_number, request: { page_number: { type: integer } }, response: { data: { type: array, items: {} } } }
  - { name: by_body, type: offset, param_location: body, request: { before: {} }, response: { data: { type: array, items: {} } } }`;
    const folder = await temporaryFiles({ "openapi.yaml": openapi, "stainless.yml": config });
    const { decisions } = await generate({
      input: join(folder, "openapi.yaml"),
      output: join(folder, "out"),
      stainless: join(folder, "stainless.yml"),
    });
    const pages = new Map(decisions.map(({ name, pagination }) => [name, pagination]));
    const from = "extension";
    expect(Object.fromEntries(pages)).toEqual({
      "a.list": { style: "cursor", parameter: "after", items: "/data", next: "/last_id", from },
      "b.list": { style: "cursor", parameter: "since", items: "/data", next: "/more", from },
      "c.list": { style: "page", parameter: "page_number", items: "/data", from },
      "d.list": undefined,
      "e.list": undefined,
      "f.list": undefined,
    });
    expect(await readFile(join(folder, "out/operations/b.ts"), "utf8")).toContain("{ since: page.data?.at(-1)?.key }");
  });

  it.each([
    { name: "is not there", file: "other.yml", text: "", want: "cannot be read" },
    { name: "is no YAML", file: "stainless.yml", text: "a: [", want: "stainless.yml" },
    { name: "has no resources", file: "stainless.yml", text: "a: 1", want: "has no `resources`" },
  ])("that $name is told", async ({ file, text, want }) => {
    const folder = await temporaryFiles({ [file]: text });
    await expect(readStainless(join(folder, "stainless.yml"))).rejects.toThrow(want);
  });
});
