import { mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createClient } from "@hey-api/openapi-ts";
import openapiTypeScript, { astToString } from "openapi-typescript";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { normaliseDocument } from "../../generator/src/normalised/normalised.ts";
import { compilers } from "../types/projects.ts";
import { report } from "../types/report.ts";

const root = join(import.meta.dirname, "..", "..");

// The linter is to lint, and to ask nobody.
vi.stubEnv("REDOCLY_TELEMETRY", "off");
vi.stubEnv("REDOCLY_SUPPRESS_UPDATE_NOTICE", "true");

const documents = [
  // Streams of workflows have a cursor, which hey-api takes for one of pages: see the end of this file.
  { name: "the Mistral AI API", file: join(root, "spec", "openapi.yaml"), infinite: false },
  { name: "the bookshop", file: join(root, "generator", "test", "bookshop", "openapi.yaml"), infinite: true },
  { name: "a troubled document", file: join(import.meta.dirname, "documents", "troubled.yaml"), infinite: true },
];

const compilerOptions = {
  strict: true,
  skipLibCheck: true,
  noEmit: true,
  target: "es2022",
  lib: ["es2022", "dom", "dom.iterable"],
  types: [],
  module: "esnext",
  moduleResolution: "bundler",
};

/** Plugins of hey-api's that have something to say to most of a document. */
const plugins = ["@hey-api/client-fetch", "@hey-api/typescript", "@hey-api/sdk", "zod"] as const;

/** Runs hey-api's generator on a document, quietly; with `infinite`, infinite queries are among what it writes. */
async function heyApi(input: string, output: string, infinite: boolean = true): Promise<void> {
  const queries = infinite ? {} : { infiniteQueryOptions: false, infiniteQueryKeys: false };
  await createClient({
    input,
    output,
    plugins: [...plugins, { name: "@tanstack/react-query", ...queries }],
    logs: { level: "silent", file: false },
  });
}

describe.each(documents)("$name, normalised", ({ file, infinite }) => {
  let folder: string;
  let document: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "tramontane-compat-"));
    document = join(folder, "openapi.json");
    const { value } = await normaliseDocument(file);
    await writeFile(document, JSON.stringify(value));
    await symlink(join(root, "test", "node_modules"), join(folder, "node_modules"));
    await writeFile(
      join(folder, "tsconfig.json"),
      JSON.stringify({ compilerOptions, include: ["client", "types.ts"] }),
    );
    await heyApi(document, join(folder, "client"), infinite);
    await writeFile(join(folder, "types.ts"), astToString(await openapiTypeScript(new URL(`file://${document}`))));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  test("is valid to redocly's linter", async () => {
    const cli = join(root, "node_modules", "@redocly", "cli", "bin", "cli.js");
    expect(await report(process.execPath, [cli, "lint", "--extends=spec", document], folder)).toBe("");
  });

  test.each(compilers)(
    "type-checks with TypeScript $version, as hey-api and openapi-typescript write it",
    { timeout: 120_000 },
    async ({ file: compiler }) => {
      expect(await report(process.execPath, [join(root, compiler), "--project", "."], folder)).toBe("");
    },
  );
});

test("the troubled document is one that hey-api cannot read as it is", async () => {
  const folder = await mkdtemp(join(tmpdir(), "tramontane-compat-"));
  try {
    await expect(
      heyApi(join(import.meta.dirname, "documents", "troubled.yaml"), join(folder, "client")),
    ).rejects.toThrow();
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});

/** What is no fault of a document that is normalised. Where hey-api has mended one, this fails, and the README can say less. */
test.each([
  {
    name: "a stream with a cursor, as infinite queries",
    parameter: { name: "cursor", schema: { type: "string" } },
    mediaType: "text/event-stream",
    want: "react-query.gen.ts",
  },
  {
    name: "a list of style deepObject",
    parameter: { name: "expand", style: "deepObject", schema: { type: "array", items: { type: "string" } } },
    mediaType: "application/json",
    want: "sdk.gen.ts",
  },
])("hey-api writes what does not type-check of a plain document with $name", async ({ parameter, mediaType, want }) => {
  const folder = await mkdtemp(join(tmpdir(), "tramontane-compat-"));
  try {
    const get = {
      operationId: "list",
      parameters: [{ in: "query", ...parameter }],
      responses: { 200: { description: "", content: { [mediaType]: { schema: { type: "string" } } } } },
    };
    const document = { openapi: "3.1.0", info: { title: "Plain", version: "1" }, paths: { "/things": { get } } };
    await writeFile(join(folder, "openapi.json"), JSON.stringify(document));
    await symlink(join(root, "test", "node_modules"), join(folder, "node_modules"));
    await writeFile(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, include: ["client"] }));
    await heyApi(join(folder, "openapi.json"), join(folder, "client"));
    const compiler = join(root, compilers[0]?.file ?? "");
    expect(await report(process.execPath, [compiler, "--project", "."], folder)).toContain(want);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
