import { expect, it } from "vitest";
import { emitted } from "../../test/emitted.ts";
import { readRuntimeSource } from "../load/runtime-source.ts";

const DOCUMENT = `
paths:
  /a: { get: { operationId: a.get, responses: { "200": { description: "", content: { application/json: { schema: { $ref: "#/components/schemas/A" } } } } } } }
components: { schemas: { A: { oneOf: [{ $ref: "#/components/schemas/B" }, { $ref: "#/components/schemas/C" }], discriminator: { propertyName: kind } }, B: { type: object, properties: { kind: { const: b }, file: { type: string, format: binary } } }, C: { type: object, properties: { kind: { const: c } } } } }`;

it("holds what it needs of the runtime, and no more", async () => {
  const { files } = await emitted(DOCUMENT, { runtimeSource: await readRuntimeSource() });
  const paths = [...files.keys()];
  expect(paths).toEqual(expect.arrayContaining(["runtime/index.ts", "runtime/request-json.ts", "runtime/client.ts"]));
  expect(paths.filter((path) => /event-stream|multipart|paginate|convert|test|tee|take/.test(path))).toEqual([]);
  for (const [path, text] of files) expect(text, path).not.toMatch(/from "@tramontane/);
  expect(files.get("operations/a.ts")).toContain('import { redirects, requestJson } from "../runtime/index.ts";');
});

it("imports the modules of the runtime as the rest does", async () => {
  const { files } = await emitted(DOCUMENT, { runtimeSource: await readRuntimeSource(), importExtension: ".js" });
  const sources = [...files.values()].flatMap((text) => [...text.matchAll(/^(?:import|export|\}) .*from "(.*)";$/gm)]);
  expect(sources.length).toBeGreaterThan(50);
  expect(sources.map(([, from]) => from).filter((from) => !from?.endsWith(".js"))).toEqual([]);
});

it("leaves no import without its module", async () => {
  const { files } = await emitted(DOCUMENT, { runtimeSource: await readRuntimeSource() });
  for (const [path, text] of files) {
    for (const [, from = ""] of text.matchAll(/from "(\.[^"]+)";$/gm)) {
      expect(files.has(new URL(from, `file:///${path}`).pathname.slice(1)), `${path}: ${from}`).toBe(true);
    }
  }
});

it("writes types alone, which depend on nothing", async () => {
  const { files } = await emitted(DOCUMENT, { typesOnly: true, runtimeSource: await readRuntimeSource() });
  expect([...files.keys()]).toEqual([
    "index.ts",
    "types.ts",
    "runtime/index.ts",
    "runtime/file-input.ts",
    "runtime/open-types.ts",
  ]);
  expect(files.get("index.ts")).toMatch(/^export type \{[^}]*\} from ".\/types.ts";\n$/);
});
