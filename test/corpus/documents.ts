import { globSync, readFileSync } from "node:fs";
import path from "node:path";

/** A document to generate from. */
export interface CorpusDocument {
  /** Its path below the folder of documents, with `/`. */
  readonly name: string;
  readonly file: string;
  /** Where its client goes: one flat name a document. */
  readonly output: string;
}

/** Which documents of a folder are meant. */
export interface Selection {
  /** A pattern on their names; all unless given. */
  readonly pattern?: string;
  /** How many of them, evenly spread over the sorted list; the same ones every time. */
  readonly sample?: number;
}

/** The OpenAPI documents below a folder, in the order of their names. Other files beside them, parts of a document among them, are left out. */
export function documentsOf(folder: string, output: string, { pattern, sample }: Selection): CorpusDocument[] {
  const names = globSync(pattern ?? "**/*.{json,yaml,yml}", { cwd: folder })
    .map((name) => name.split(path.sep).join("/"))
    .filter((name) => /\.(?:json|ya?ml)$/.test(name) && isDocument(path.join(folder, name)))
    .sort();
  return spread(names, sample).map((name) => ({
    name,
    file: path.join(folder, name),
    output: path.join(output, name.replace(/\.\w+$/, "").replaceAll("/", "+")),
  }));
}

/** `count` members of a list, evenly spread; the whole list where it has no more, or no count is given. */
export function spread<T>(list: readonly T[], count: number | undefined): T[] {
  if (count === undefined || count >= list.length) return [...list];
  return Array.from({ length: count }, (_, index) => list[Math.floor((index * list.length) / count)] as T);
}

function isDocument(file: string): boolean {
  return /(?:^|[{,\s])["']?(?:openapi|swagger)["']?\s*:/.test(readFileSync(file, "utf8"));
}
