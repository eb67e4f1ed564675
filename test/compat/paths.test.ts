import { execFileSync } from "node:child_process";
import { mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import openapiTypeScript, { astToString } from "openapi-typescript";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { generate } from "../../generator/src/generate.ts";
import { normaliseDocument } from "../../generator/src/normalised/normalised.ts";
import { compilers } from "../types/projects.ts";
import { report } from "../types/report.ts";

const root = join(import.meta.dirname, "..", "..");

const compilerOptions = {
  strict: true,
  skipLibCheck: true,
  noEmit: true,
  target: "es2022",
  lib: ["es2024", "dom", "dom.iterable", "dom.asynciterable"],
  types: ["node"],
  module: "nodenext",
  allowImportingTsExtensions: true,
  verbatimModuleSyntax: true,
};

/**
 * What openapi-typescript's types let through, ours let through: every operation is there, takes the same parameters
 * and bodies, and has the same answers, or more of them where a newer server may send more. `sent` and `answered` are
 * operations whose bodies and whose answers hold bytes, which openapi-typescript calls a string.
 */
const comparison = ({ sent, answered }: Bytes): string => `
import type { operations as Ours, paths as OurPaths } from "./client/paths.ts";
import type { operations as Theirs, paths as TheirPaths } from "./types.ts";

type Names = keyof Ours & keyof Theirs;
type Differs<Part extends "parameters" | "requestBody" | "responses"> = {
  [Name in Names]: Theirs[Name][Part] extends Ours[Name][Part] ? never : Name;
}[Names];
type None<Found extends never> = Found;

export type Operations = None<Exclude<keyof Theirs, Names> | Exclude<keyof Ours, Names>>;
export type Paths = None<Exclude<keyof TheirPaths, keyof OurPaths> | Exclude<keyof OurPaths, keyof TheirPaths>>;
export type Parameters = None<Differs<"parameters">>;
export type Bodies = None<Exclude<Differs<"requestBody">, ${sent}>>;
export type Responses = None<Exclude<Differs<"responses">, ${answered}>>;
export type Bytes = None<Exclude<${sent}, Differs<"requestBody">> | Exclude<${answered}, Differs<"responses">>>;
`;

interface Bytes {
  readonly sent: string;
  readonly answered: string;
}

/** A program for the Mistral AI API as somebody would write it with \`openapi-fetch\`; it prints what came of it. */
const program = `
import createClient from "openapi-fetch";
import { createEmulator } from "@tramontane/emulator";
import type { components, operations, paths } from "./client/paths.ts";

const emulator = createEmulator();
const mistral = createClient<paths, "application/json">({
  baseUrl: "https://api.mistral.ai",
  headers: { authorization: "Bearer key" },
  fetch: (request) => emulator.fetch(request),
});

// Nothing that has a default has to be said.
const started = await mistral.POST("/v1/conversations", { body: { model: "mistral-small-latest", inputs: "Hi" } });
if (started.data === undefined) throw new Error(JSON.stringify(started.error));
const id: string = started.data.conversation_id;

const made = await mistral.POST("/v1/libraries", { body: { name: "Notes" } });
const library: components["schemas"]["Library"] | undefined = made.data;
const path = { library_id: library?.id ?? "" };
const read = await mistral.GET("/v1/libraries/{library_id}", { params: { path } });
const missing = await mistral.GET("/v1/libraries/{library_id}", {
  params: { path: { library_id: "00000000-0000-4000-8000-000000000000" } },
});

export type Event = operations["beta.conversations.start"]["responses"][200]["content"]["text/event-stream"];

export async function mistakes(): Promise<void> {
  // @ts-expect-error -- inputs are text or entries
  await mistral.POST("/v1/conversations", { body: { model: "m", inputs: 7 } });
  // @ts-expect-error -- the name is missing
  await mistral.POST("/v1/libraries", { body: {} });
  // @ts-expect-error -- no such path
  await mistral.GET("/v1/library");
}

console.log(JSON.stringify({ id: id.length > 0, name: read.data?.name, missing: missing.response.status }));
`;

describe.each([
  {
    name: "the Mistral AI API",
    file: join(root, "spec", "openapi.yaml"),
    bytes: {
      sent: '"audio.transcriptions.complete" | "beta.libraries.documents.upload" | "files.upload"',
      answered: '"audio.voices.getSampleAudio" | "files.download"',
    },
    files: { "program.ts": program },
  },
  {
    name: "the bookshop",
    file: join(root, "generator", "test", "bookshop", "openapi.yaml"),
    bytes: { sent: '"books.uploadCover"', answered: "never" },
    files: {},
  },
])("the paths of $name", ({ file, bytes, files }) => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "tramontane-paths-"));
    await generate({ input: file, output: join(folder, "client"), paths: true, importExtension: ".ts" });
    const document = join(folder, "openapi.json");
    await writeFile(document, JSON.stringify((await normaliseDocument(file)).value));
    await writeFile(join(folder, "types.ts"), astToString(await openapiTypeScript(new URL(`file://${document}`))));
    await writeFile(join(folder, "comparison.ts"), comparison(bytes));
    await writeFile(join(folder, "package.json"), JSON.stringify({ private: true, type: "module" }));
    const include = ["comparison.ts", ...Object.keys(files)];
    await writeFile(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, files: include }));
    for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
    await symlink(join(root, "test", "node_modules"), join(folder, "node_modules"));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  test.each(compilers)(
    "let through what openapi-typescript's do, with TypeScript $version",
    { timeout: 120_000 },
    async ({ file: compiler }) => {
      expect(await report(process.execPath, [join(root, compiler), "--project", "."], folder)).toBe("");
    },
  );

  if ("program.ts" in files)
    test("type a program that runs against the emulator", () => {
      const output = execFileSync(process.execPath, ["program.ts"], { cwd: folder, encoding: "utf8" });
      expect(JSON.parse(output)).toEqual({ id: true, name: "Notes", missing: 404 });
    });
});
