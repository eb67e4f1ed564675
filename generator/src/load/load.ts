import { readFileSync } from "node:fs";
import { readdir, realpath, stat } from "node:fs/promises";
import { basename, dirname, isAbsolute, posix, relative, resolve, sep } from "node:path";
import { type Diagnostic, failure } from "../diagnostics.ts";
import { didYouMean } from "../nearest.ts";
import type { Document, SourceFile } from "./document.ts";
import { edit } from "./edit.ts";
import { displayPath, positionAt } from "./locate.ts";
import { type Overlays, readOverlays } from "./overlays.ts";
import { parse } from "./parse.ts";
import { decodePercent, member } from "./pointer.ts";
import { recognise, recogniseText } from "./recognise.ts";
import { maxDepth, maxRepeats, maxValues, type Survey, survey } from "./survey.ts";

export interface LoadOptions {
  /** The folder that references may not leave. The folder of the document unless said. */
  readonly root?: string;
  /** Lets `$ref`s lead to files outside the root folder. */
  readonly allowOutside?: boolean;
  /** Lets the document be a URL, and `$ref`s lead to the network. Without it nothing is asked of the network. */
  readonly allowRemote?: boolean;
  /** Reads a URL where `allowRemote` is set; given alone, it allows references to the network too. `fetch` unless said. */
  readonly fetchText?: (url: string) => Promise<string>;
  /**
   * Files that were read before, by path, and those that this run reads: what has the same text is not parsed again.
   * For runs that follow each other.
   */
  readonly known?: Map<string, SourceFile>;
  /** Overlay documents (Overlay Specification 1.0 and 1.1) to apply to the document, in this order. */
  readonly overlays?: readonly string[];
}

type Problem = Pick<Diagnostic, "code" | "message" | "remedy" | "position">;

/**
 * Reads an OpenAPI document and the files that its `$ref`s lead to.
 *
 * @throws GenerateError when the file is missing, a folder, neither JSON nor YAML, or neither OpenAPI 3 nor Swagger 2.0. What is wrong
 *   with another file is kept in `failures` and becomes an error where that file is really used.
 */
export async function load(input: string, options: LoadOptions = {}): Promise<Document> {
  const remote = /^https?:/i.test(input);
  const trusted = remote ? new URL(input).hostname : undefined;
  const path = remote ? input : resolve(input);
  const folder = options.root === undefined ? (remote ? process.cwd() : dirname(path)) : resolve(options.root);
  const name = remote ? new URL(input).href : relative(folder, path).split(sep).join("/");
  if (name.startsWith("../")) throw failure(outside(name, "The document"));

  const read = remote
    ? await readRemote(name, options, "The document is at", trusted)
    : await readSource(path, name, options);
  if ("code" in read) throw failure(read);
  const extended = extendedBy(read, options);
  if (extended !== undefined) return load(extended, { ...options, overlays: [input, ...(options.overlays ?? [])] });
  const overlays = await overlaysOf(options, path);
  const root = overlays.applied(read);
  const recognised = recognise(root.value);
  if ("problem" in recognised) {
    throw failure({ ...recognised.problem, position: { path: displayPath(path), line: 1, column: 1 } });
  }

  const files = new Map([[name, root]]);
  const failures = new Map<string, Problem>();
  const pending = [root];
  for (let file = pending.shift(); file; file = pending.shift()) {
    const found = survey(file.value, file.aliased === true);
    if (found.refused) {
      const problem = unbearable(file, found.refused);
      if (file === root) throw failure(problem);
      files.delete(file.name);
      failures.set(file.name, problem);
      continue;
    }
    for (const reference of found.external) {
      const target = fileOf(reference, file.name);
      if (target === undefined || files.has(target) || failures.has(target)) continue;
      const read = await readReferred(target, folder, options, trusted);
      if ("code" in read) {
        failures.set(target, read);
      } else {
        const own = overlays.applied(read);
        files.set(target, own);
        pending.push(own);
      }
    }
  }
  const notices = overlays.notices();
  const { version, declared, exact } = recognised;
  if (version === "2.0") {
    const upgraded = await convert({ folder, root, version: "3.0", files, failures, notices });
    files.set(name, upgraded);
    return { folder, root: upgraded, version: "3.0", files, failures, notices: [...notices, swaggerNote(name)] };
  }
  const odd = exact ? [] : [oddVersion(name, version, declared)];
  return { folder, root, version, files, failures, notices: [...notices, ...odd] };
}

/** The document that an Overlay given as a document says it extends. */
function extendedBy({ name, path, value }: SourceFile, options: LoadOptions): string | undefined {
  const target = member(value, "extends");
  if (typeof member(value, "overlay") !== "string" || typeof target !== "string") return undefined;
  if (isUrl(name)) return URL.canParse(target, name) ? new URL(target, name).href : undefined;
  // One that extends itself would have no end.
  const extended = /^https?:/i.test(target) ? target : resolve(dirname(path), decodePercent(target));
  return extended === path || options.overlays?.some((known) => resolve(known) === path) ? undefined : extended;
}

/** The overlays of a run. */
async function overlaysOf(options: LoadOptions, root: string): Promise<Overlays> {
  const read = async (given: string): Promise<SourceFile> => {
    const found = /^https?:/i.test(given)
      ? await readRemote(given, options, "An overlay is at", new URL(given).hostname)
      : await readSource(resolve(given), displayPath(resolve(given)), options);
    if ("code" in found) throw failure(found);
    return found;
  };
  return readOverlays(options.overlays ?? [], root, read, bearable);
}

/** A file that is neither too deep nor too large to walk through. */
function bearable(file: SourceFile): SourceFile {
  const { refused } = survey(file.value, file.aliased === true);
  if (refused) throw failure(unbearable(file, refused));
  return file;
}

async function convert(document: Document): Promise<SourceFile> {
  const { root } = document;
  const { upgradeSwagger, upgradedPointer, originalPointer } = await import("../swagger/upgrade.ts");
  const { gather } = await import("../swagger/gather.ts");
  try {
    const value = await upgradeSwagger(document.files.size > 1 ? gather(document) : root.value);
    return { ...root, value, converted: { pointerFor: upgradedPointer, origin: originalPointer } };
  } catch (error) {
    throw failure(
      {
        code: "swagger/broken",
        message: `The Swagger 2.0 document cannot be converted to OpenAPI 3: ${reason(error)}.`,
        position: { path: displayPath(root.path), line: 1, column: 1 },
      },
      { cause: error },
    );
  }
}

function swaggerNote(file: string): Diagnostic {
  return {
    severity: "note",
    code: "load/swagger",
    message: "The document is Swagger 2.0 and is read as OpenAPI 3.0.",
    place: { file, pointer: "/swagger" },
  };
}

/**
 * The name of the file that a reference leads to, seen from the file it stands in; `undefined` when it stays inside.
 * A name that begins with `../` or `/` lies outside the root folder.
 */
export function fileOf(reference: string, from: string): string | undefined {
  const [path = ""] = reference.split("#", 1);
  if (path === "") return undefined;
  const base = isUrl(from) ? from : undefined;
  if (base !== undefined || isUrl(path)) return URL.canParse(path, base) ? new URL(path, base).href : path;
  const decoded = decodePercent(path).replaceAll("\\", "/");
  return isAbsolute(decoded) ? posix.normalize(decoded) : posix.normalize(posix.join(posix.dirname(from), decoded));
}

/** A scheme of one letter would be a Windows drive. */
function isUrl(name: string): boolean {
  return /^[a-z][a-z\d+.-]+:/i.test(name);
}

async function readReferred(
  name: string,
  folder: string,
  options: LoadOptions,
  trusted: string | undefined,
): Promise<SourceFile | Problem> {
  if (/^https?:/i.test(name)) return readRemote(name, options, undefined, trusted);
  if (isUrl(name)) {
    return {
      code: "load/remote",
      message: `References to "${name}" are not followed.`,
      remedy: "Use a relative path.",
    };
  }
  if ((name.startsWith("../") || isAbsolute(name)) && !options.allowOutside) return outside(name, "A reference");
  const path = resolve(folder, name);
  if (!options.allowOutside && !(await staysInside(path, folder))) return outside(name, "A reference");
  return readSource(path, name, options);
}

/** Follows symbolic links: a link inside the folder may not lead out of it. A path that does not exist stays inside. */
async function staysInside(path: string, folder: string): Promise<boolean> {
  try {
    const below = relative(await realpath(folder), await realpath(path));
    return below !== ".." && !below.startsWith(`..${sep}`) && !isAbsolute(below);
  } catch {
    return true;
  }
}

async function readRemote(
  url: string,
  options: LoadOptions,
  what = "The document refers to",
  trusted?: string,
): Promise<SourceFile | Problem> {
  const fetchText =
    options.fetchText ??
    (options.allowRemote
      ? async (target: string) => (await import("./network.ts")).fetchOverNetwork(target, trusted)
      : undefined);
  if (!fetchText) {
    return {
      code: "load/remote",
      message: `${what} ${url}, and the network is not asked.`,
      remedy: "Download the file and name it by its path, or allow the network (--allow-remote).",
    };
  }
  try {
    return sourceOf(await fetchText(url), url, url);
  } catch (error) {
    return { code: "load/remote", message: `${url} cannot be read: ${reason(error)}.` };
  }
}

async function readSource(path: string, name: string, { known }: LoadOptions): Promise<SourceFile | Problem> {
  try {
    // At once: the promise gives a large file in many pieces, each to be decoded and joined, which takes twice as long.
    const text = readFileSync(path, "utf8");
    const before = known?.get(path);
    if (before?.text === text && before.name === name) return before;
    const source = sourceOf(text, path, name, before);
    if (!("code" in source)) known?.set(path, source);
    return source;
  } catch (error) {
    return unreadable(path, error);
  }
}

function sourceOf(raw: string, path: string, name: string, before?: SourceFile): SourceFile | Problem {
  const text = raw.startsWith("\uFEFF") ? raw.slice(1) : raw;
  const foreign = recogniseText(text);
  if (foreign) return { ...foreign, position: { path: displayPath(path), line: 1, column: 1 } };
  const edited = before && before.name === name ? edit(before, text) : undefined;
  if (edited) return edited;
  const parsed = parse(text, name);
  if (!parsed.ok) {
    return {
      code: "load/syntax",
      message: `The file is neither JSON nor YAML: ${parsed.message}.`,
      position: positionAt(path, text, parsed.offset),
    };
  }
  const { value, language, aliased = false } = parsed;
  return { name, path, text, value, language, ...(aliased ? { aliased } : {}) };
}

async function unreadable(path: string, error: unknown): Promise<Problem> {
  const shown = displayPath(path);
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (code === "EISDIR") {
    const inside = (await names(path)).filter((name) => /\.(ya?ml|json)$/i.test(name));
    return {
      code: "load/folder",
      message: `"${shown}" is a folder, and a file is wanted.`,
      remedy: inside.length > 0 ? `It holds ${inside.slice(0, 5).join(", ")}.` : undefined,
    };
  }
  if (code === "ENOENT" || code === "ENOTDIR") {
    const near = didYouMean(basename(path), await names(dirname(path)));
    return { code: "load/missing", message: `There is no file "${shown}".`, remedy: near };
  }
  return { code: "load/unreadable", message: `"${shown}" cannot be read: ${reason(error)}.` };
}

async function names(folder: string): Promise<string[]> {
  try {
    return (await stat(folder)).isDirectory() ? (await readdir(folder)).sort() : [];
  } catch {
    return [];
  }
}

function outside(name: string, what: string): Problem {
  return {
    code: "load/outside",
    message: `${what} leads to "${name}", outside the root folder of the document.`,
    remedy: "Move the file below the folder of the document, or name a higher root folder (--root).",
  };
}

function unbearable(file: SourceFile, refused: NonNullable<Survey["refused"]>): Problem {
  const why: { readonly [refused in NonNullable<Survey["refused"]>]: string } = {
    "too-deep": `is nested more than ${maxDepth} levels deep`,
    "too-large": `holds more than ${maxValues} objects and lists`,
    "too-many-aliases": `repeats more than ${maxRepeats} objects and lists through aliases`,
  };
  return {
    code: `load/${refused}`,
    message: `The file ${why[refused]}.`,
    position: { path: displayPath(file.path), line: 1, column: 1 },
  };
}

function oddVersion(file: string, version: string, declared: string): Diagnostic {
  return {
    severity: "warning",
    code: "load/version",
    message: `The version is read as ${version}; the document says ${declared}.`,
    remedy: `Write \`openapi: "${version}.0"\`, in quotes.`,
    place: { file, pointer: "/openapi" },
  };
}

function reason(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  // `fetch` says no more than that it failed, and why in its cause.
  return error.cause instanceof Error ? `${error.message} (${error.cause.message})` : error.message;
}
