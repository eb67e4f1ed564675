import { expect, test } from "vitest";
import type { NamedSchema } from "../ir.ts";
import type { Names } from "./lock.ts";
import { planTypeFiles } from "./type-files.ts";

function filesOf(sources: readonly string[], kept?: Names): { files: Record<string, string>; given: Names } {
  const schemas = sources.map((file): NamedSchema => {
    return { id: `${file}#`, name: "A", schema: { kind: "null" }, place: { file, pointer: "" } };
  });
  const { of, given } = planTypeFiles(schemas, kept);
  return { files: Object.fromEntries(schemas.map((schema) => [schema.place.file, of(schema)])), given };
}

test.each([
  { name: "one file", given: ["spec/openapi.yaml"], want: ["types"] },
  { name: "files of a folder", given: ["schemas/a b.yaml", "schemas/C.json"], want: ["types/a-b", "types/c"] },
  { name: "files of several folders", given: ["api.yaml", "x/a.yaml"], want: ["types/api", "types/x/a"] },
  { name: "files that would be one", given: ["a.yaml", "a.json", "..."], want: ["types/a", "types/a2", "types"] },
])("puts the types of $name where they belong", ({ given, want }) => {
  expect(Object.values(filesOf(given).files)).toEqual(want);
});

test.each([
  { name: "a second file", before: ["openapi.yaml"], added: ["schemas/new.yaml"], want: "types/schemas/new" },
  { name: "a file higher up", before: ["x/y/a.yaml", "x/y/b.yaml"], added: ["c.yaml"], want: "types/c" },
  { name: "a file that wants a name that is taken", before: ["a.yaml", "b.yaml"], added: ["a.json"], want: "types/a2" },
])("moves nothing for $name", ({ before, added, want }) => {
  const first = filesOf(before);
  const { files } = filesOf([...added, ...before], new Map([...first.given, ["books", "types/c"]]));
  expect(files).toMatchObject({ ...first.files, [added[0] ?? ""]: want });
});
