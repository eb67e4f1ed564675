import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { temporaryFiles } from "../../test/temporary-files.ts";
import { GenerateError } from "../diagnostics.ts";
import { bundle } from "./bundle.ts";

async function bundled(files: { readonly [path: string]: string }): Promise<Record<string, unknown>> {
  const folder = await temporaryFiles(files);
  const [root = ""] = Object.keys(files);
  return (await bundle(join(folder, root))) as Record<string, unknown>;
}

const head = 'openapi: 3.2.0\ninfo: { title: T, version: "1" }\n';

describe("a bundle", () => {
  test("of one file is that file", async () => {
    const text = `${head}paths: { /a: { get: { operationId: a, x-own: [1], responses: {} } } }\ncomponents: { schemas: { A: { type: string }, B: { $ref: "#/components/schemas/A" } } }\n`;
    expect(await bundled({ "api.yaml": text })).toEqual({
      openapi: "3.2.0",
      info: { title: "T", version: "1" },
      paths: { "/a": { get: { operationId: "a", "x-own": [1], responses: {} } } },
      components: { schemas: { A: { type: "string" }, B: { $ref: "#/components/schemas/A" } } },
    });
  });

  test("has path items in place, and everything else of other files as components of its kind", async () => {
    const result = await bundled({
      "api.yaml": `${head}paths: { "/a/{id}": { $ref: "paths/a.yaml#/item", summary: Beside } }`,
      "paths/a.yaml": `
item:
  parameters: [{ $ref: "../shared.yaml#/parameters/Id" }]
  post:
    requestBody: { $ref: "../shared.yaml#/bodies/A" }
    responses:
      "200": { $ref: "../shared.yaml#/responses/Ok" }
`,
      "shared.yaml": `
parameters: { Id: { name: id, in: path, required: true, schema: { $ref: "schemas.yaml#/Id" } } }
bodies: { A: { content: { application/json: { schema: { $ref: "schemas.yaml#/A" } } } } }
responses: { Ok: { description: Ok, headers: { X-A: { schema: { $ref: "schemas.yaml#/Id" } } }, content: { text/event-stream: { itemSchema: { $ref: "schemas.yaml#/A" } } } } }
`,
      "schemas.yaml":
        "Id: { type: string }\nA: { properties: { id: { $ref: '#/Id', description: Mine }, more: { items: { $ref: '#/A' } } } }\n",
    });
    expect(result["paths"]).toEqual({
      "/a/{id}": {
        parameters: [{ $ref: "#/components/parameters/Id" }],
        post: {
          requestBody: { $ref: "#/components/requestBodies/A" },
          responses: { "200": { $ref: "#/components/responses/Ok" } },
        },
        summary: "Beside",
      },
    });
    const schema = { $ref: "#/components/schemas/A" };
    const id = { $ref: "#/components/schemas/Id" };
    expect(result["components"]).toEqual({
      parameters: { Id: { name: "id", in: "path", required: true, schema: id } },
      requestBodies: { A: { content: { "application/json": { schema } } } },
      responses: {
        Ok: {
          description: "Ok",
          headers: { "X-A": { schema: id } },
          content: { "text/event-stream": { itemSchema: schema } },
        },
      },
      schemas: {
        Id: { type: "string" },
        A: { properties: { id: { ...id, description: "Mine" }, more: { items: schema } } },
      },
    });
  });

  test("gives each thing a name of its own", async () => {
    const result = await bundled({
      "api.yaml": `${head}components: { schemas: { A: { type: integer }, All: { anyOf: [{ $ref: "one.yaml#/A" }, { $ref: "two.yaml#/A" }, { $ref: "one.yaml#/A" }, { $ref: "whole file.yaml" }] } } }`,
      "one.yaml": "A: { type: string }",
      "two.yaml": "A: { type: boolean }",
      "whole file.yaml": "type: 'null'",
    });
    expect(result["components"]).toEqual({
      schemas: {
        A: { type: "integer" },
        All: {
          anyOf: [
            { $ref: "#/components/schemas/A_2" },
            { $ref: "#/components/schemas/A_3" },
            { $ref: "#/components/schemas/A_2" },
            { $ref: "#/components/schemas/whole_file" },
          ],
        },
        A_2: { type: "string" },
        A_3: { type: "boolean" },
        whole_file: { type: "null" },
      },
    });
  });

  test("fills a component that only stands for something of another file", async () => {
    const result = await bundled({
      "api.yaml": `${head}components: { schemas: { Cat: { $ref: "animals.yaml#/Feline" }, Zoo: { items: { $ref: "animals.yaml#/Feline" } } } }`,
      "animals.yaml": "Feline: { properties: { prey: { $ref: '#/Feline' } } }",
    });
    const cat = { $ref: "#/components/schemas/Cat" };
    expect(result["components"]).toEqual({ schemas: { Cat: { properties: { prey: cat } }, Zoo: { items: cat } } });
  });

  test("brings the targets of discriminators along", async () => {
    const result = await bundled({
      "api.yaml": `${head}components: { schemas: { Pet: { $ref: "pets.yaml#/Pet" } } }`,
      "pets.yaml":
        "Pet: { oneOf: [{ $ref: '#/Cat' }], discriminator: { propertyName: kind, mapping: { cat: '#/Cat', named: Pet }, defaultMapping: '#/Cat' } }\nCat: { type: object }\n",
    });
    expect(result["components"]).toMatchObject({
      schemas: {
        Pet: {
          discriminator: {
            mapping: { cat: "#/components/schemas/Cat", named: "Pet" },
            defaultMapping: "#/components/schemas/Cat",
          },
        },
        Cat: { type: "object" },
      },
    });
  });

  test("leaves what only looks like a reference", async () => {
    const result = await bundled({
      "api.yaml": `${head}x-note: { $ref: nowhere.yaml }\ncomponents: { schemas: { A: { example: { $ref: nowhere.yaml }, default: { $ref: "#/x" }, properties: { $ref: { type: string } } } } }`,
    });
    expect(result).toMatchObject({
      "x-note": { $ref: "nowhere.yaml" },
      components: { schemas: { A: { example: { $ref: "nowhere.yaml" }, properties: { $ref: { type: "string" } } } } },
    });
  });

  test("ends where a callback leads back to its own path", async () => {
    const result = await bundled({
      "api.yaml": `${head}paths: { /a: { $ref: "a.yaml" } }`,
      "a.yaml": "post: { callbacks: { done: { '{$request.body#/url}': { $ref: 'a.yaml' } } }, responses: {} }",
    });
    expect(result["components"]).toMatchObject({ pathItems: { a: { post: {} } } });
  });

  test("is the same every time", async () => {
    const spec = join(import.meta.dirname, "../../../spec/openapi.yaml");
    expect(JSON.stringify(await bundle(spec))).toBe(JSON.stringify(await bundle(spec)));
  });

  test("is refused while a reference leads nowhere, with its place", async () => {
    const files = { "api.yaml": `${head}paths:\n  /a:\n    $ref: "b.yaml#/itm"\n`, "b.yaml": "item: {}" };
    const error = await bundled(files).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(GenerateError);
    expect((error as GenerateError).diagnostics).toMatchObject([
      {
        code: "ref/missing",
        remedy: 'Did you mean "item"?',
        place: { file: "api.yaml", pointer: "/paths/~1a" },
        position: { line: 4 },
      },
    ]);
  });
});
