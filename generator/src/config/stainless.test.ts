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

  it.each([
    { name: "is not there", file: "other.yml", text: "", want: "cannot be read" },
    { name: "is no YAML", file: "stainless.yml", text: "a: [", want: "stainless.yml" },
    { name: "has no resources", file: "stainless.yml", text: "a: 1", want: "has no `resources`" },
  ])("that $name is told", async ({ file, text, want }) => {
    const folder = await temporaryFiles({ [file]: text });
    await expect(readStainless(join(folder, "stainless.yml"))).rejects.toThrow(want);
  });
});
