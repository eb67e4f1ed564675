import { execFile, execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { cp, mkdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import path from "node:path";
import { cache, installPeers, root } from "./peers.ts";
import { table } from "./table.ts";

/** What the compiler counts for a program that makes three calls. The counts are exact: the same everywhere. */
export interface TypeCost {
  readonly client: string;
  readonly files: number;
  readonly instantiations: number;
  readonly types: number;
  /** How much the compiler complained of. */
  readonly errors: number;
}

/** Counts what TypeScript 5.9, with `skipLibCheck`, reads and makes for a small program with each client. */
export async function benchTypes(): Promise<TypeCost[]> {
  const peers = await installPeers();
  const folder = path.join(cache, "types");
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await symlink(path.join(peers, "node_modules"), path.join(folder, "node_modules"), "junction");
  await generateFor(peers, folder);
  const built = path.join(root, "packages", "mistral", "dist");
  if (!existsSync(built)) throw new Error("packages/mistral is not built.");
  await cp(built, path.join(folder, "mistral"), { recursive: true });
  const costs: TypeCost[] = [];
  for (const [client, program] of Object.entries(await programs(folder)))
    costs.push(await typeCost(client, program, folder));
  const [, ...headings] = Object.keys(costs[0] ?? {});
  console.log(
    table([
      ["", ...headings],
      ...costs.map(({ client, ...counts }) => [
        client,
        ...Object.values(counts).map((count) => count.toLocaleString("en")),
      ]),
    ]),
  );
  return costs;
}

/** What the generators among the peers make of this project's own document; those that know no 3.2 are told it is 3.1. */
export async function generateFor(peers: string, folder: string): Promise<void> {
  const node = (script: string, ...args: string[]): void =>
    void execFileSync(process.execPath, [script, ...args], { cwd: folder, stdio: ["ignore", "ignore", "pipe"] });
  const document = path.join(folder, "document.json");
  node(
    path.join(root, "generator", "src", "cli", "main.ts"),
    "bundle",
    path.join(root, "spec", "openapi.yaml"),
    "-o",
    document,
  );
  const text = await readFile(document, "utf8");
  const older = path.join(folder, "document-3.1.json");
  await writeFile(older, text.replace(/"openapi": *"3\.\d+\.\d+"/, '"openapi": "3.1.0"'));
  const installed = (file: string): string => path.join(peers, "node_modules", file);
  node(installed("openapi-typescript/bin/cli.js"), older, "-o", path.join(folder, "paths.ts"));
  node(
    installed("@hey-api/openapi-ts/bin/run.js"),
    "-i",
    older,
    "-o",
    path.join(folder, "hey"),
    "-c",
    "@hey-api/client-fetch",
    "--no-log-file",
  );
  node(installed("@redocly/cli/bin/cli.js"), "generate-client", document, "-o", path.join(folder, "redocly.ts"));
}

/** A list, a post and a get with each. */
async function programs(folder: string): Promise<Record<string, string>> {
  const hey = await exported(path.join(folder, "hey", "sdk.gen.ts"), /^export const (\w+) =/gm);
  const [list, start, get] = ["ModelsList", "BetaConversationsStart", "BetaLibrariesGet"].map(
    (wanted) => hey.find((name) => name.toLowerCase() === wanted.toLowerCase()) ?? wanted,
  );
  return {
    "empty program": "export {};\n",
    "openapi-fetch + paths": `import createClient from "openapi-fetch";
import type { paths } from "./paths.ts";
const client = createClient<paths>({ baseUrl: "https://api.example" });
export const models = (await client.GET("/v1/models")).data?.data;
export const library = (await client.GET("/v1/libraries/{library_id}", { params: { path: { library_id: "id" } } })).data?.name;
export const reply = (await client.POST("/v1/conversations", { body: { model: "m", inputs: "Hi", stream: false } as never })).data;
`,
    "hey-api": `import { ${list}, ${start}, ${get} } from "./hey/sdk.gen.ts";
export const models = (await ${list}()).data;
export const library = (await ${get}({ path: { library_id: "id" } })).data;
export const reply = (await ${start}({ body: { model: "m", inputs: "Hi" } as never })).data;
`,
    redocly: `import { client } from "./redocly.ts";
export const models = await client.models_list();
export const library = await client.beta_libraries_get("id");
export const reply = await client.beta_conversations_start({ model: "m", inputs: "Hi" });
`,
    openai: `import OpenAI from "openai";
const client = new OpenAI();
export const models = (await client.models.list()).data;
export const file = (await client.files.retrieve("id")).filename;
export const reply = (await client.chat.completions.create({ model: "m", messages: [{ role: "user", content: "Hi" }] })).id;
`,
    "@mistralai/mistralai": `import { Mistral } from "@mistralai/mistralai";
const mistral = new Mistral();
export const models = (await mistral.models.list()).data;
export const library = (await mistral.beta.libraries.get({ libraryId: "id" })).name;
export const reply = (await mistral.beta.conversations.start({ model: "m", inputs: "Hi" })).conversationId;
`,
    "@tramontane/mistral": `import { Mistral } from "./mistral/index.js";
const mistral = new Mistral();
export const models = (await mistral.models.list()).data;
export const library = (await mistral.beta.libraries.get("id")).name;
export const reply = (await mistral.beta.conversations.start({ model: "m", inputs: "Hi" })).conversation_id;
`,
  };
}

async function exported(file: string, pattern: RegExp): Promise<string[]> {
  return [...(await readFile(file, "utf8")).matchAll(pattern)].map(([, name = ""]) => name);
}

/** What a program is compiled with whose types are counted. */
export const countedOptions: Readonly<Record<string, unknown>> = {
  strict: true,
  noEmit: true,
  skipLibCheck: true,
  target: "ES2022",
  lib: ["ES2022", "DOM", "DOM.Iterable"],
  types: [],
  module: "preserve",
  moduleResolution: "bundler",
};

/** What the compiler in `folder` counts for one program. */
async function typeCost(client: string, program: string, folder: string): Promise<TypeCost> {
  const file = `program-${client.replaceAll(/\W+/g, "-")}.ts`;
  const project = file.replace(/\.ts$/, ".json");
  await writeFile(path.join(folder, file), program);
  const compilerOptions = { ...countedOptions, allowImportingTsExtensions: true };
  await writeFile(path.join(folder, project), JSON.stringify({ compilerOptions, files: [file] }));
  const compiler = path.join(folder, "node_modules", "typescript", "lib", "tsc.js");
  const said = await new Promise<string>((resolve) => {
    execFile(
      process.execPath,
      [compiler, "-p", project, "--extendedDiagnostics"],
      { cwd: folder, maxBuffer: 1 << 26 },
      (_error, out) => resolve(out),
    );
  });
  const count = (name: string): number => Number(new RegExp(`^${name}:\\s+(\\d+)`, "m").exec(said)?.[1] ?? Number.NaN);
  return {
    client,
    files: count("Files"),
    instantiations: count("Instantiations"),
    types: count("Types"),
    errors: said.match(/error TS\d+/g)?.length ?? 0,
  };
}
