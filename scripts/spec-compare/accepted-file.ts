import { readFileSync } from "node:fs";
import type { AcceptedDifference } from "../../generator/src/compare/accepted.ts";
import { kinds } from "../../generator/src/compare/difference.ts";
import { parse } from "../../generator/src/load/parse.ts";

/** Who may say otherwise than the document that is compared with. */
const SOURCES = ["seed", "published client", "convention", "observed"];

const KEYS = ["place", "kind", "direction", "ours", "theirs", "source", "reason"];

/**
 * Reads the differences that are meant: a YAML list of `place`, `kind`, `source` and `reason`, and where it matters
 * `direction`, `ours` and `theirs`. `*` stands for anything.
 *
 * @throws Error that names the entry and says what it should be.
 */
export function readAccepted(path: string): AcceptedDifference[] {
  const parsed = parse(readFileSync(path, "utf8"), path);
  if (!parsed.ok) throw new Error(`${path}: ${parsed.message}`);
  const entries: unknown = parsed.value ?? [];
  if (!Array.isArray(entries)) throw new Error(`${path} should be a list of differences.`);
  return entries.map((entry: unknown, index) => {
    const problem = problemOf(entry);
    if (problem !== undefined) throw new Error(`${path}, entry ${index + 1}: ${problem}`);
    return entry as AcceptedDifference;
  });
}

function problemOf(entry: unknown): string | undefined {
  if (typeof entry !== "object" || entry === null) return "it should have place, kind, source and reason.";
  const values = Object.entries(entry);
  const wrong = values.find(([key, value]) => !KEYS.includes(key) || typeof value !== "string" || value === "");
  if (wrong) return `"${wrong[0]}" should be ${KEYS.includes(wrong[0]) ? "a text" : `one of ${KEYS.join(", ")}`}.`;
  const missing = ["place", "kind", "source", "reason"].filter((key) => !(key in entry));
  if (missing.length > 0) return `it lacks ${missing.join(", ")}.`;
  const { kind, source, direction } = Object.fromEntries(values) as Record<string, string>;
  if (!(kinds as readonly string[]).includes(kind ?? "")) return `"kind" should be one of ${kinds.join(", ")}.`;
  if (!SOURCES.includes(source ?? "")) return `"source" should be one of ${SOURCES.join(", ")}.`;
  if (direction !== undefined && !["request", "response"].includes(direction))
    return '"direction" should be request or response.';
  return undefined;
}
