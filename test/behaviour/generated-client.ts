import { mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { generate, type GenerateOptions } from "tramontane";

/** A client that was generated a moment ago, loaded. */
export interface GeneratedClient {
  /** A module of the output, by its path without extension: `operations/books`. */
  readonly module: (name: string) => Promise<Readonly<Record<string, unknown>>>;
  readonly folder: string;
  readonly remove: () => Promise<void>;
}

/** Generates a client from a document and makes its modules ready to be imported. */
export async function generatedClient(
  document: object,
  options: Partial<GenerateOptions> = {},
): Promise<GeneratedClient> {
  const folder = await mkdtemp(path.join(tmpdir(), "tramontane-behaviour-"));
  const modules = path.join(import.meta.dirname, "..", "node_modules");
  await symlink(modules, path.join(folder, "node_modules"), "junction");
  await writeFile(path.join(folder, "package.json"), JSON.stringify({ private: true, type: "module" }));
  const input = path.join(folder, "openapi.json");
  await writeFile(input, JSON.stringify(document));
  await generate({ input, output: path.join(folder, "client"), importExtension: ".ts", ...options });
  return {
    folder,
    module: (name) => import(pathToFileURL(path.join(folder, "client", `${name}.ts`)).href),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}
