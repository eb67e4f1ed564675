import { readdir } from "node:fs/promises";
import { join, resolve } from "node:path";
import { bundleDocument } from "../bundle/bundle.ts";
import { failure, GenerateError } from "../diagnostics.ts";
import { generate, type GenerateResult } from "../generate.ts";
import type { LoadOptions } from "../load/load.ts";
import { displayPath, withPositions } from "../load/locate.ts";
import { kebabCase } from "../plan/names.ts";
import { plan } from "../plan/plan.ts";
import { readApi } from "../read-api.ts";
import { replaceFile } from "../write/replace-file.ts";
import { packageFiles } from "./package-files.ts";

/** What to make a package of, and where. */
export interface InitOptions extends LoadOptions {
  /** The path of the OpenAPI document. */
  readonly input: string;
  /** The folder of the package, which must be empty or not there. The package's name in the working folder unless given. */
  readonly folder?: string;
  /** The name of the package, with or without a scope. After the API unless given: `bookshop`. */
  readonly name?: string;
}

/** What was made. */
export interface InitResult {
  readonly folder: string;
  readonly name: string;
  /** Files of the package that are not generated anew by `npm run generate`, sorted. */
  readonly files: readonly string[];
  readonly generated: GenerateResult;
}

/**
 * Makes a package of a client that can be published: it builds, tests itself against a server in memory, and is
 * generated anew by one command.
 *
 * @throws GenerateError when the folder holds something, the name cannot be a package's, or the document has an error.
 */
export async function init(options: InitOptions): Promise<InitResult> {
  const { document, api, locate } = await readApi(options.input, options);
  const planned = plan(api, { importExtension: ".ts" });
  const name = options.name ?? kebabCase(planned.clientName);
  checkName(name);
  const folder = resolve(options.folder ?? name.replace(/^@[^/]*\//, ""));
  await checkEmpty(folder);
  const [only, ...others] = document.files.values();
  const alone = only !== undefined && others.length === 0 && /\.(?:ya?ml|json)$/i.test(only.name);
  const bundled = alone ? undefined : bundleDocument(document);
  if (bundled !== undefined && bundled.diagnostics.length > 0) {
    throw new GenerateError(withPositions(bundled.diagnostics, locate));
  }
  const source = alone
    ? { path: `openapi.${only.language === "json" ? "json" : "yaml"}`, text: only.text }
    : { path: "openapi.json", text: `${JSON.stringify(bundled?.value, null, 2)}\n` };
  const files = [source, ...packageFiles({ plan: planned, name, document: source.path })];
  for (const file of files) await replaceFile(join(folder, file.path), file.text);
  const generated = await generate({
    input: join(folder, source.path),
    output: join(folder, "src", "generated"),
    name: planned.clientName,
    importExtension: ".ts",
    lock: join(folder, "tramontane.lock.json"),
    reference: join(folder, "docs"),
    package: name,
  });
  return { folder, name, files: files.map(({ path }) => path).sort(), generated };
}

/** What npm takes for the name of a new package. */
function checkName(name: string): void {
  if (/^(?:@[a-z0-9][a-z0-9._-]*\/)?[a-z0-9][a-z0-9._-]*$/.test(name) && name.length <= 214) return;
  throw failure({
    code: "init/name",
    message: `"${name}" cannot be the name of a package.`,
    remedy: "Lower case letters, digits, `-`, `_` and `.`, after a scope or none: --name @acme/bookshop.",
  });
}

async function checkEmpty(folder: string): Promise<void> {
  const there = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return [];
    throw failure({ code: "init/folder", message: `"${displayPath(folder)}" cannot be a folder: ${error.message}.` });
  });
  const found = there.filter((entry) => entry !== ".git");
  if (found.length === 0) return;
  throw failure({
    code: "init/not-empty",
    message: `"${displayPath(folder)}" is not empty: it has ${found.slice(0, 3).join(", ")}.`,
    remedy: "Name a folder that is not there yet. To generate into a package there is, use `tramontane generate`.",
  });
}
