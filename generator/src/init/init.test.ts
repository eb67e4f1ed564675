import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { temporaryFiles } from "../../test/temporary-files.ts";
import { init } from "./init.ts";
import { VERSIONS } from "./versions.ts";

it("builds a package with what this one is built with", async () => {
  const root = join(import.meta.dirname, "..", "..", "..", "package.json");
  const { devDependencies } = JSON.parse(await readFile(root, "utf8"));
  for (const name of ["@changesets/cli", "tsdown", "typescript"])
    expect(VERSIONS[name]?.replace("^", "")).toBe(devDependencies[name].replace("^", ""));
});

const SPLIT = {
  "api.yaml": `
openapi: 3.1.0
info: { title: 'Shop \`"</script>', version: "1" }
paths:
  /things: { get: { operationId: things.list, responses: { "200": { description: A., content: { application/json: { schema: { $ref: "things.yaml#/Thing" } } } } } } }
`,
  "things.yaml": "Thing: { type: object, properties: { name: { type: string } } }\n",
};

it("makes one document of many files, and a name for the package after the API", async () => {
  const folder = await temporaryFiles(SPLIT);
  const made = await init({ input: join(folder, "api.yaml"), folder: join(folder, "new") });
  expect(made.name).toBe("shop-script");
  const document = JSON.parse(await readFile(join(made.folder, "openapi.json"), "utf8"));
  expect(document.components.schemas.Thing.type).toBe("object");
  expect(await readFile(join(made.folder, "tramontane.config.ts"), "utf8")).toContain('input: "openapi.json"');
});

it("keeps a title text", async () => {
  const folder = await temporaryFiles(SPLIT);
  const { folder: made } = await init({ input: join(folder, "api.yaml"), folder: join(folder, "new") });
  const manifest = JSON.parse(await readFile(join(made, "package.json"), "utf8"));
  expect(manifest.description).toBe('A typed client for the Shop `"</script>.');
  expect(await readFile(join(made, "README.md"), "utf8")).not.toContain("</script>");
});

it("takes a folder that only git knows", async () => {
  const folder = await temporaryFiles({ ...SPLIT, "new/.git/HEAD": "ref: refs/heads/main\n" });
  await init({ input: join(folder, "api.yaml"), folder: join(folder, "new"), name: "@acme/shop" });
  const jsr = JSON.parse(await readFile(join(folder, "new", "jsr.json"), "utf8"));
  expect(jsr).toMatchObject({ name: "@acme/shop", exports: { "./things": "./src/generated/operations/things.ts" } });
  expect(await readdir(join(folder, "new"))).toContain("LICENSE");
});

it("lets users import parts of the runtime, unless a resource has the name of one", async () => {
  const folder = await temporaryFiles({
    "api.yaml": `
openapi: 3.1.0
info: { title: Lab, version: "1" }
paths:
  /a: { get: { operationId: testing.list, responses: { "204": { description: A. } } } }
`,
  });
  const { folder: made } = await init({ input: join(folder, "api.yaml"), folder: join(folder, "new") });
  const manifest = JSON.parse(await readFile(join(made, "package.json"), "utf8"));
  expect(Object.keys(manifest.exports)).toEqual([".", "./client", "./logger", "./otel", "./package.json", "./*"]);
  expect((await readdir(join(made, "src"))).sort()).toEqual(["generated", "index.ts", "logger.ts", "otel.ts"]);
  expect(await readFile(join(made, "src", "otel.ts"), "utf8")).toContain('from "@tramontane/runtime/otel"');
});
