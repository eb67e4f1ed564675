import type { NamedSchema } from "../ir.ts";
import type { Names } from "./lock.ts";
import { kebabCase, NameScope } from "./names.ts";

/** The files that types are declared in. */
export interface TypeFiles {
  /** Without extension: `types` or `types/conversations`. */
  readonly of: (schema: NamedSchema) => string;
  /** What is to be kept for the next run: `types spec/schemas/conversations.yaml` -> `types/conversations`. */
  readonly given: Names;
}

/**
 * One `types` file for a document of one file; a file each for a document whose schemas are spread over several, named
 * like them: `spec/schemas/conversations.yaml` becomes `types/conversations`. Those of an earlier run stay where they are.
 */
export function planTypeFiles(schemas: readonly NamedSchema[], kept: Names | undefined): TypeFiles {
  const sources = [...new Set(schemas.map(({ place }) => place.file))];
  const segments = sources.map((file) => file.split(/[\\/]/));
  const shared = sharedPrefix(segments.map((path) => path.slice(0, -1)));
  const scope = new NameScope(
    [],
    [...(kept ?? [])].filter(([key]) => isTypeFileKey(key)),
  );
  const names = new Map(
    sources.map((file, index) => {
      const path = (segments[index] ?? []).slice(shared).map((segment) => kebabCase(segment.replace(/\.[^.]*$/, "")));
      const own = ["types", ...path.filter((segment) => segment !== "")].join("/");
      return [file, scope.claim(sources.length === 1 ? "types" : own, `types ${file}`)];
    }),
  );
  return { of: ({ place }) => names.get(place.file) ?? "types", given: scope.given };
}

/** Whether an entry among the kept files is of types; all others are of resources, whose addresses have no spaces. */
export function isTypeFileKey(key: string): boolean {
  return key.startsWith("types ");
}

function sharedPrefix(paths: readonly (readonly string[])[]): number {
  const [first = [], ...rest] = paths;
  let length = 0;
  while (length < first.length && rest.every((path) => path[length] === first[length])) length++;
  return length;
}
