import { join } from "node:path";
import { expect, test } from "vitest";
import type { Document } from "../load/document.ts";
import { load } from "../load/load.ts";
import { normalise } from "./normalise.ts";

/** What may stand where something else should. */
const intruders: readonly unknown[] = [
  null,
  true,
  0,
  "",
  "text",
  [],
  [null],
  [[]],
  {},
  { "": null },
  { $ref: "#" },
  { $ref: "#/paths" },
  { $ref: "#/nowhere" },
  { $ref: 1 },
  { type: ["object", "array", "null", 7], properties: [], required: {}, items: [{}], enum: {}, oneOf: {}, allOf: "x" },
];

/** Every document that differs from the bookshop in one value, as a path and what stands there. */
function* mutations(value: unknown, path: readonly string[] = []): Generator<readonly string[]> {
  if (typeof value !== "object" || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    yield [...path, key];
    yield* mutations(inner, [...path, key]);
  }
}

function replaced(value: unknown, path: readonly string[], intruder: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return intruder;
  const inner = replaced((value as Record<string, unknown>)[key], rest, intruder);
  if (!Array.isArray(value)) return { ...(value as object), [key]: inner };
  return value.map((item: unknown, index) => (String(index) === key ? inner : item));
}

test("no single value of a document, whatever it is, makes the reader fail", { timeout: 60_000 }, async () => {
  const document = await load(join(import.meta.dirname, "../../test/bookshop/openapi.yaml"));
  let tried = 0;
  for (const path of mutations(document.root.value)) {
    for (const intruder of intruders) {
      const root = { ...document.root, value: replaced(document.root.value, path, intruder) };
      const broken: Document = { ...document, root, files: new Map([[root.name, root]]) };
      try {
        normalise(broken);
      } catch (cause) {
        throw new Error(`${path.join(" ")} as ${JSON.stringify(intruder)}`, { cause });
      }
      tried++;
    }
  }
  expect(tried).toBeGreaterThan(5000);
});
