import { mkdir, symlink } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { temporaryFiles } from "../../test/temporary-files.ts";
import { type Diagnostic, GenerateError } from "../diagnostics.ts";
import { normalise } from "../normalise/normalise.ts";
import type { Document } from "./document.ts";
import { fileOf, load } from "./load.ts";
import { displayPath, locator, withPositions } from "./locate.ts";

const head = 'openapi: 3.1.0\ninfo: { title: T, version: "1" }\n';

async function failureOf(promise: Promise<unknown>): Promise<Diagnostic | undefined> {
  try {
    await promise;
    return undefined;
  } catch (error) {
    if (error instanceof GenerateError) return error.diagnostics[0];
    throw error;
  }
}

/** Errors and warnings of a whole document, as a person would be shown them. */
async function shown(document: Document): Promise<string[]> {
  const { diagnostics } = normalise(document);
  return withPositions(diagnostics, locator(document)).map(
    ({ code, message, remedy, place, position }) =>
      `${position?.path.split("/").at(-1)}:${position?.line}:${position?.column} ${code} ${place?.pointer} ${message}${remedy ? ` ${remedy}` : ""}`,
  );
}

describe("a document that cannot be read", () => {
  test.each<{
    name: string;
    text: string;
    file?: string;
    code: string;
    at?: [line: number, column: number];
    says: string;
  }>([
    { name: "empty", text: "", code: "load/not-openapi", at: [1, 1], says: "is empty" },
    {
      name: "an HTML page",
      text: "<!DOCTYPE html>\n<html></html>",
      code: "load/not-openapi",
      at: [1, 1],
      says: "is an HTML page",
    },
    {
      name: "Swagger 1.2",
      text: 'swaggerVersion: "1.2"\nswagger: "1.2"',
      code: "load/not-openapi",
      at: [1, 1],
      says: "is Swagger 1.2",
    },
    { name: "AsyncAPI", text: "asyncapi: 3.0.0", code: "load/not-openapi", says: "is AsyncAPI 3.0.0" },
    { name: "an Overlay", text: "overlay: 1.0.0", code: "load/not-openapi", says: "is an Overlay 1.0.0" },
    {
      name: "a JSON Schema",
      text: "$schema: https://json-schema.org/draft/2020-12/schema",
      code: "load/not-openapi",
      says: "is a JSON Schema",
    },
    { name: "a bare schema", text: "type: object", code: "load/not-openapi", says: "looks like a JSON Schema" },
    {
      name: "a Postman collection",
      text: '{"info":{"_postman_id":"x"}}',
      code: "load/not-openapi",
      says: "is a Postman collection",
    },
    { name: "another version", text: "openapi: 4.0.0", code: "load/not-openapi", says: "declares OpenAPI 4.0.0" },
    { name: "a list", text: "- a", code: "load/not-openapi", says: "holds a list" },
    { name: "a sentence", text: "Hello there", code: "load/not-openapi", says: "holds one plain value" },
    {
      name: "something else",
      text: "name: x\nversion: 1",
      code: "load/not-openapi",
      says: "begins with `name`, `version`",
    },
    {
      name: "broken YAML",
      text: "openapi: 3.1.0\ninfo:\n  title: 'a\n",
      code: "load/syntax",
      at: [4, 1],
      says: "quote",
    },
    {
      name: "YAML indented with a tab",
      text: "openapi: 3.1.0\ninfo:\n\ttitle: a\n",
      code: "load/syntax",
      at: [3, 1],
      says: "Tabs",
    },
    {
      name: "a key that is there twice",
      text: "openapi: 3.1.0\ninfo: {}\ninfo: {}\n",
      code: "load/syntax",
      at: [3, 1],
      says: "unique",
    },
    {
      name: "JSON with a comma too many",
      file: "api.json",
      text: '{\n  "openapi": "3.1.0",\n}',
      code: "load/syntax",
      at: [3, 1],
      says: "property name",
    },
    {
      name: "JSON that ends too soon",
      file: "api.json",
      text: '{\n  "openapi": "3.1',
      code: "load/syntax",
      at: [2, 14],
      says: "string that is never closed",
    },
    {
      name: "JSON with something after it",
      file: "api.json",
      text: "{} x",
      code: "load/syntax",
      at: [1, 4],
      says: "after the end",
    },
    {
      name: "levels without end",
      file: "api.json",
      text: `{"openapi":"3.1.0","x-a":${"[".repeat(5000)}${"]".repeat(5000)}}`,
      code: "load/too-deep",
      at: [1, 1],
      says: "500 levels",
    },
    {
      name: "levels without end in YAML",
      text: `openapi: 3.1.0\nx-a: ${"[".repeat(5000)}${"]".repeat(5000)}`,
      code: "load/",
      says: "deep",
    },
    {
      name: "indented levels without end in YAML",
      text: `openapi: 3.1.0\n${Array.from({ length: 2000 }, (_, level) => `${" ".repeat(level)}a:`).join("\n")}`,
      code: "load/",
      says: "deep",
    },
    {
      name: "aliases of aliases",
      text: `openapi: 3.1.0\na: &a [x, x, x, x, x, x, x, x, x, x]\n${[..."bcdefgh"].map((letter, index) => `${letter}: &${letter} [${Array(10).fill(`*${"abcdefg"[index]}`).join(", ")}]`).join("\n")}`,
      code: "load/too-many-aliases",
      says: "alias",
    },
    {
      name: "an alias within itself",
      text: "openapi: 3.1.0\na: &a { b: *a }",
      code: "load/too-deep",
      says: "500 levels",
    },
  ])("$name is told where and what", async ({ text, file = "api.yaml", code, at, says }) => {
    const folder = await temporaryFiles({ [file]: text });
    const failure = await failureOf(load(join(folder, file)));
    expect(failure?.code).toMatch(code);
    expect(failure?.message).toContain(says);
    if (at) expect([failure?.position?.line, failure?.position?.column]).toEqual(at);
  });

  test("a file that is not there has a neighbour that may be meant", async () => {
    const folder = await temporaryFiles({ "openapi.yaml": head });
    const failure = await failureOf(load(join(folder, "openapi.yml")));
    expect(failure).toMatchObject({ code: "load/missing", remedy: 'Did you mean "openapi.yaml"?' });
  });

  test("a folder is told, with the documents in it", async () => {
    const folder = await temporaryFiles({ "spec/openapi.yaml": head, "spec/notes.txt": "" });
    expect(await failureOf(load(join(folder, "spec")))).toMatchObject({
      code: "load/folder",
      remedy: "It holds openapi.yaml.",
    });
  });
});

describe("a document that can be read", () => {
  test.each([
    { given: "openapi: 3.0.4", version: "3.0", told: false },
    { given: "openapi: 3.2.0", version: "3.2", told: false },
    { given: "openapi: 3.1", version: "3.1", told: true },
    { given: "openapi: 3.0", version: "3.0", told: true },
    { given: "openapi: 3.3.0", version: "3.2", told: true },
  ])("$given is version $version", async ({ given, version, told }) => {
    const document = await load(join(await temporaryFiles({ "api.yaml": given }), "api.yaml"));
    expect([document.version, document.notices.length > 0]).toEqual([version, told]);
  });

  test("may begin with a byte order mark, and be JSON in a YAML file", async () => {
    const folder = await temporaryFiles({ "api.yaml": `\uFEFF{"openapi":"3.1.0"}` });
    expect((await load(join(folder, "api.yaml"))).root.language).toBe("json");
  });

  test("merge keys work, and cannot reach a prototype", async () => {
    const folder = await temporaryFiles({
      "api.yaml": "openapi: 3.1.0\nx-base: &base { a: 1, __proto__: { polluted: 1 } }\nx-more: { <<: *base, b: 2 }\n",
    });
    const { root } = await load(join(folder, "api.yaml"));
    const more = (root.value as Record<string, Record<string, unknown>>)["x-more"];
    expect(Object.keys(more ?? {}).sort()).toEqual(["__proto__", "a", "b"]);
    expect((more as { polluted?: unknown }).polluted).toBeUndefined();
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });

  test("is every file that references lead to, once", async () => {
    const folder = await temporaryFiles({
      "api.yaml": `${head}paths: { /a: { $ref: "paths/a.yaml" } }`,
      "paths/a.yaml":
        "get: { responses: { default: { $ref: '../responses.json#/Fault' } }, parameters: [{ $ref: '../api.yaml#/x' }] }",
      "responses.json": '{"Fault": {"description": "F"}}',
    });
    const document = await load(join(folder, "api.yaml"));
    expect([...document.files.keys()]).toEqual(["api.yaml", "paths/a.yaml", "responses.json"]);
  });
});

describe("a reference that leads nowhere", () => {
  const pathsWith = (schema: string): string => `${head}paths:
  /a:
    get:
      responses:
        "200":
          description: A
          content:
            application/json:
              schema:
                ${schema}
components:
  schemas:
    Book: { type: string }
`;
  const pointer = "/paths/~1a/get/responses/200/content/application~1json/schema/$ref";

  test.each([
    {
      name: "a name that does not exist",
      given: `$ref: "#/components/schemas/Bok"`,
      want: `api.yaml:12:17 ref/missing ${pointer} "#/components/schemas/Bok" leads nowhere: there is no "Bok" in "api.yaml#/components/schemas". Did you mean "Book"?`,
    },
    {
      name: "a file that is not there",
      given: `$ref: "bok.yaml"`,
      want: `api.yaml:12:17 load/missing ${pointer} There is no file "FOLDER/bok.yaml". Did you mean "book.yaml"?`,
    },
    {
      name: "the network",
      given: `$ref: "https://example.com/x.yaml#/A"`,
      want: `api.yaml:12:17 load/remote ${pointer} The document refers to https://example.com/x.yaml, and the network is not asked. Download the file and name it by its path, or allow the network (--allow-remote).`,
    },
    {
      name: "a file outside the root folder",
      given: `$ref: "../secret.yaml#/A"`,
      want: `api.yaml:12:17 load/outside ${pointer} A reference leads to "../secret.yaml", outside the root folder of the document. Move the file below the folder of the document, or name a higher root folder (--root).`,
    },
    {
      name: "an absolute path",
      given: `$ref: "/etc/passwd"`,
      want: `api.yaml:12:17 load/outside ${pointer} A reference leads to "/etc/passwd", outside the root folder of the document. Move the file below the folder of the document, or name a higher root folder (--root).`,
    },
    {
      name: "something that is no schema",
      given: `$ref: "#/info/title"`,
      want: `api.yaml:11:15 ref/kind ${pointer.replace("/$ref", "")} "#/info/title" leads to something that is no schema.`,
    },
  ])("is told: $name", async ({ given, want }) => {
    const folder = await temporaryFiles({
      "spec/api.yaml": pathsWith(given),
      "spec/book.yaml": "type: string",
      "secret.yaml": "A: {}",
    });
    const document = await load(join(folder, "spec/api.yaml"));
    expect(await shown(document)).toEqual([
      want.replace("FOLDER/bok.yaml", displayPath(join(folder, "spec/bok.yaml"))),
    ]);
  });

  test("a link out of the root folder is refused", async () => {
    const folder = await temporaryFiles({
      "spec/api.yaml": pathsWith(`$ref: "link.yaml"`),
      "secret.yaml": "type: string",
    });
    await symlink(join(folder, "secret.yaml"), join(folder, "spec/link.yaml"));
    const document = await load(join(folder, "spec/api.yaml"));
    expect((await shown(document))[0]).toContain("load/outside");
    expect([...document.files.keys()]).toEqual(["api.yaml"]);
  });

  test("a higher root folder lets a reference out, and so does being told to", async () => {
    const folder = await temporaryFiles({
      "spec/api.yaml": pathsWith(`$ref: "../shared/book.yaml"`),
      "shared/book.yaml": "type: string",
    });
    await mkdir(join(folder, "spec/empty"));
    for (const options of [{ root: folder }, { allowOutside: true }]) {
      expect(await shown(await load(join(folder, "spec/api.yaml"), options))).toEqual([]);
    }
  });

  test("a fault in another file is told where it is used, and where it is", async () => {
    const folder = await temporaryFiles({ "api.yaml": pathsWith(`$ref: "broken.yaml"`), "broken.yaml": "a: [1\nb: 2" });
    const { diagnostics } = normalise(await load(join(folder, "api.yaml")));
    expect(diagnostics).toMatchObject([
      { severity: "error", code: "load/syntax", place: { file: "api.yaml", pointer }, position: { line: 2 } },
    ]);
  });

  test("one in an example is none", async () => {
    const folder = await temporaryFiles({ "api.yaml": `${pathsWith("type: string")}x-note: { $ref: nowhere.yaml }\n` });
    expect(await shown(await load(join(folder, "api.yaml")))).toEqual([]);
  });

  test("the network is read by whom the caller names", async () => {
    const folder = await temporaryFiles({ "api.yaml": pathsWith(`$ref: "https://example.com/schemas/a.yaml#/A"`) });
    const asked: string[] = [];
    const document = await load(join(folder, "api.yaml"), {
      fetchText: async (url) => {
        asked.push(url);
        return url.endsWith("a.yaml") ? "A: { $ref: 'b.json' }" : '{"type":"string"}';
      },
    });
    expect(await shown(document)).toEqual([]);
    expect(asked).toEqual(["https://example.com/schemas/a.yaml", "https://example.com/schemas/b.json"]);
  });
});

describe("an overlay", () => {
  const files = {
    "api.yaml": `${head}paths: { /a: { get: { responses: {} } } }\n`,
    "more.yaml":
      "overlay: 1.0.0\ninfo: { title: M, version: '1' }\nextends: api.yaml\nactions:\n  - { target: $.paths, update: { /b: { get: { responses: {} } } } }\n  - { target: $.nothing, remove: true }\n",
    "wrong.yaml": "overlay: 1.0.0\nactions:\n  - { target: $.paths, update: 1 }\n",
  };

  test("changes the document, in order, and says where it changed nothing", async () => {
    const folder = await temporaryFiles(files);
    const { root, notices } = await load(join(folder, "api.yaml"), { overlays: [join(folder, "more.yaml")] });
    expect(root.value).toMatchObject({ paths: { "/a": {}, "/b": {} } });
    expect(notices).toMatchObject([{ code: "overlay/nothing", position: { line: 6, column: 5 } }]);
  });

  test("stands for the document it extends", async () => {
    const folder = await temporaryFiles(files);
    const { root } = await load(join(folder, "more.yaml"));
    expect(root).toMatchObject({ name: "api.yaml", value: { paths: { "/a": {}, "/b": {} } } });
  });

  test("that extends a file the document refers to changes that file", async () => {
    const folder = await temporaryFiles({
      "api.yaml": `${head}paths: { /a: { $ref: paths/a.yaml } }\n`,
      "paths/a.yaml": "get: { responses: {} }\n",
      "overlays/a.yaml":
        "overlay: 1.1.0\nextends: ../paths/a.yaml\nactions:\n  - { target: $.get, update: { operationId: books.list, parameters: [{ $ref: '../parameters.yaml#/p' }] } }\n",
      "overlays/other.yaml": "overlay: 1.0.0\nextends: a.yaml\nactions: [{ target: $.get, update: { summary: A } }]\n",
      "overlays/elsewhere.yaml":
        "overlay: 1.0.0\nextends: https://x.example/api.yaml\nactions: [{ target: $.info, update: { title: B } }]\n",
      "overlays/nowhere.yaml":
        "overlay: 1.0.0\nextends: nothing.yaml\nactions: [{ target: $.info, update: { version: '2' } }]\n",
      "parameters.yaml": "p: { name: p, in: query }\n",
    });
    const given = ["a", "other", "elsewhere", "nowhere"].map((name) => join(folder, `overlays/${name}.yaml`));
    const { root, files, notices } = await load(join(folder, "api.yaml"), { overlays: given });
    expect(root.value).toMatchObject({ info: { title: "B", version: "2" }, paths: { "/a": { $ref: "paths/a.yaml" } } });
    expect(files.get("paths/a.yaml")).toMatchObject({ overlaid: true, value: { get: { operationId: "books.list" } } });
    expect([...files.keys()]).toEqual(["api.yaml", "paths/a.yaml", "parameters.yaml"]);
    expect(notices).toMatchObject([
      { severity: "warning", code: "overlay/unused", message: expect.stringContaining("overlays/a.yaml") },
    ]);
  });

  test("that does not fit is an error with its line", async () => {
    const folder = await temporaryFiles(files);
    const failure = await failureOf(load(join(folder, "api.yaml"), { overlays: [join(folder, "wrong.yaml")] }));
    expect(failure).toMatchObject({ code: "overlay/action", position: { line: 3, column: 5 } });
  });
});

describe("a document at a URL", () => {
  test("is not asked for unless that is allowed", async () => {
    expect(await failureOf(load("https://example.com/api.yaml"))).toMatchObject({
      code: "load/remote",
      remedy: "Download the file and name it by its path, or allow the network (--allow-remote).",
    });
  });

  test("is read with what it refers to", async () => {
    const texts: { readonly [url: string]: string } = {
      "https://example.com/v1/api.yaml": `${head}components: { schemas: { A: { $ref: "book.yaml" } } }`,
      "https://example.com/v1/book.yaml": "type: string",
    };
    const document = await load("https://example.com/v1/api.yaml", { fetchText: async (url) => texts[url] ?? "" });
    expect([...document.files.keys()]).toEqual(Object.keys(texts));
  });
});

describe("the file of a reference", () => {
  test.each([
    { reference: "#/a", from: "x.yaml", want: undefined },
    { reference: "b.yaml#/a", from: "x.yaml", want: "b.yaml" },
    { reference: "./b%20c.yaml", from: "paths/x.yaml", want: "paths/b c.yaml" },
    { reference: "../schemas/b.yaml", from: "paths/x.yaml", want: "schemas/b.yaml" },
    { reference: "..\\b.yaml", from: "paths/x.yaml", want: "b.yaml" },
    { reference: "../../b.yaml", from: "paths/x.yaml", want: "../b.yaml" },
    { reference: "%2e%2e/b.yaml", from: "x.yaml", want: "../b.yaml" },
    { reference: "b.yaml", from: "https://h.example/a/x.yaml", want: "https://h.example/a/b.yaml" },
    { reference: "file:///etc/passwd", from: "x.yaml", want: "file:///etc/passwd" },
  ])("$reference from $from is $want", ({ reference, from, want }) => {
    expect(fileOf(reference, from)).toBe(want);
  });
});
