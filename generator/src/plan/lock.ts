import { failure } from "../diagnostics.ts";

/**
 * Names that were decided by an earlier run, by what they were decided for. What the document or the configuration says
 * outright is not in it: only what was inferred, or numbered to be unique.
 */
export interface NameLock {
  /** `operationId`, or `GET /books` where there is none -> `books.list`. */
  readonly operations: Names;
  /** `<file>#<pointer>` of a schema -> the name of its type. */
  readonly schemas: Names;
  /** `class books`, `params listBooks`, `errors listBooks`, `unknown <schema>` -> the name of that type. */
  readonly types: Names;
  /** `books.reviews`, `types schemas/books.yaml` -> the file of a resource, of types; without extension. */
  readonly files: Names;
}

export type Names = ReadonlyMap<string, string>;

export const emptyLock: NameLock = { operations: new Map(), schemas: new Map(), types: new Map(), files: new Map() };

const sections = ["operations", "schemas", "types", "files"] as const satisfies readonly (keyof NameLock)[];

/** How the names of each section are spelled: a lock file can be edited, and what it says becomes code and paths. */
const spelling: { readonly [Section in keyof NameLock]: RegExp } = {
  operations: /^[A-Za-z][A-Za-z0-9_]*(?:\.[A-Za-z][A-Za-z0-9_]*)+$/,
  schemas: /^[A-Z][A-Za-z0-9]*$/,
  types: /^[A-Z][A-Za-z0-9]*$/,
  files: /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\/[a-z0-9]+(?:-[a-z0-9]+)*)*$/,
};

const note =
  "Written by tramontane: the names it gave. Commit it; adding to the API then renames nothing. Delete an entry to have it decided anew.";

/** The text of a lock file: sorted, a name a line, so that it merges and reads well. */
export function formatLock(lock: NameLock): string {
  const sorted = sections.map((section) => [
    section,
    Object.fromEntries([...lock[section].keys()].sort().map((key) => [key, lock[section].get(key)])),
  ]);
  return `${JSON.stringify({ note, version: 1, ...Object.fromEntries(sorted) }, null, 2)}\n`;
}

/**
 * Reads a lock file.
 *
 * @throws GenerateError when the text is no lock file, or a name in it could not be written into a program.
 */
export function parseLock(text: string, shownPath: string): NameLock {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    value = undefined;
  }
  if (typeof value !== "object" || value === null || !("version" in value) || value.version !== 1) {
    throw failure({
      code: "lock/unreadable",
      message: `"${shownPath}" is not a lock file of this version of tramontane.`,
      remedy: "Restore it from version control; without it, names are decided anew.",
    });
  }
  const read = (section: (typeof sections)[number]): Names => {
    const found = Object.entries(Object.entries(value).find(([key]) => key === section)?.[1] ?? {});
    for (const [key, name] of found) {
      if (typeof name === "string" && spelling[section].test(name)) continue;
      throw failure({
        code: "lock/name",
        message: `"${shownPath}" gives "${key}" a name that cannot be used: ${JSON.stringify(name)}.`,
        remedy: "Correct it, or delete the line to have the name decided anew.",
      });
    }
    return new Map(found as [string, string][]);
  };
  return {
    operations: read("operations"),
    schemas: read("schemas"),
    types: read("types"),
    files: read("files"),
  };
}

/** The entries of a lock whose subject is still there; `undefined` when that is all of them. */
export function withoutStale(lock: NameLock, given: NameLock): NameLock | undefined {
  let stale = false;
  const live = (section: keyof NameLock): Names => {
    const kept = [...lock[section]].filter(([key]) => given[section].has(key));
    stale ||= kept.length < lock[section].size;
    return new Map(kept);
  };
  const rest = {
    operations: live("operations"),
    schemas: live("schemas"),
    types: live("types"),
    files: live("files"),
  };
  return stale ? rest : undefined;
}
