import { join } from "node:path";
import type { Schema } from "../src/ir.ts";
import { load } from "../src/load/load.ts";
import { normalise, type Normalised } from "../src/normalise/normalise.ts";
import { temporaryFiles } from "./temporary-files.ts";

/** The intermediate representation of a document given as files; the first one is the root. */
export async function normaliseFiles(files: { readonly [path: string]: string }): Promise<Normalised> {
  const folder = await temporaryFiles(files);
  const [root = ""] = Object.keys(files);
  return normalise(await load(join(folder, root)));
}

/** The representation of a document of which only some members matter; what OpenAPI demands beside them is added. */
export function normaliseText(yaml: string, version: string = "3.1.0"): Promise<Normalised> {
  const paths = /^paths:/m.test(yaml) ? "" : "paths: { /x: { get: { responses: {} } } }\n";
  return normaliseFiles({ "api.yaml": `openapi: ${version}\ninfo: { title: T, version: "1" }\n${paths}${yaml}` });
}

/** A named schema of a representation. */
export function named({ api }: Normalised, name: string): Schema | undefined {
  return [...api.schemas.values()].find((schema) => schema.name === name)?.schema;
}

/** What was reported, as `severity code pointer`. */
export function reports({ diagnostics }: Normalised): string[] {
  return diagnostics.map(({ severity, code, place }) => `${severity} ${code} ${place?.pointer ?? ""}`);
}
