import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { build } from "esbuild";
import { onTestFinished } from "vitest";
import { emitted } from "../../generator/test/emitted.ts";
import type { PlanOptions } from "../../generator/src/plan/options.ts";

/** What an issue of a validator says. */
export interface Issue {
  readonly message: string;
  readonly path: readonly (string | number)[];
}

/** A validator as any library would use it. */
export interface Validator {
  readonly "~standard": { readonly validate: (value: unknown) => { readonly issues?: readonly Issue[] } };
}

/** The client of a document of which only the schemas matter, in a folder that is gone after the test. */
export async function validatorsFolder(document: string, options: PlanOptions = {}): Promise<string> {
  const { files } = await emitted(document, { validators: true, ...options });
  // Inside the workspace, where the runtime is found; with a dot, it is none of the sources that are checked.
  const folder = await mkdtemp(path.join(import.meta.dirname, ".emitted-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  for (const [file, text] of files) {
    await mkdir(path.dirname(path.join(folder, file)), { recursive: true });
    await writeFile(path.join(folder, file), text);
  }
  return folder;
}

/** The validators of a document by the names of their types. */
export async function validatorsOf(document: string, options: PlanOptions = {}): Promise<Record<string, Validator>> {
  const folder = await validatorsFolder(document, options);
  const code = await bundled(folder, `export * from "./validators/index.ts";`);
  return (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as Record<string, Validator>;
}

/** A program of such a folder as one minified module. */
export async function bundled(folder: string, program: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: program, resolveDir: folder, loader: "ts" },
    bundle: true,
    minify: true,
    format: "esm",
    write: false,
  });
  return outputFiles[0]?.text ?? "";
}

/** Whether a validator lets a value through. */
export function accepts(validator: Validator | undefined, value: unknown): boolean {
  if (validator === undefined) throw new Error("There is no such validator.");
  return validator["~standard"].validate(value).issues === undefined;
}
