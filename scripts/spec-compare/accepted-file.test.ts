import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readAccepted } from "./accepted-file.ts";

const entry = { place: "*.type", kind: "required", source: "convention", reason: "So it is." };

function read(value: unknown): unknown {
  const path = join(mkdtempSync(join(tmpdir(), "accepted-")), "accepted.yaml");
  writeFileSync(path, typeof value === "string" ? value : JSON.stringify(value));
  return readAccepted(path);
}

test("a list of reasons is read, and the one of this project is one", () => {
  expect(read([entry])).toEqual([entry]);
  expect(read("# none yet\n")).toEqual([]);
  expect(readAccepted(join(import.meta.dirname, "../../spec/accepted-differences.yaml")).length).toBeGreaterThan(0);
});

test.each([
  { name: "no list", value: { place: "x" }, want: "should be a list of differences" },
  { name: "no YAML", value: "a: [", want: "accepted.yaml" },
  { name: "no reason", value: [{ ...entry, reason: undefined }], want: "entry 1: it lacks reason" },
  { name: "an empty reason", value: [{ ...entry, reason: "" }], want: 'entry 1: "reason" should be a text' },
  {
    name: "an unknown word",
    value: [entry, { ...entry, because: "x" }],
    want: 'entry 2: "because" should be one of place',
  },
  { name: "an unknown kind", value: [{ ...entry, kind: "wrong" }], want: '"kind" should be one of missing' },
  { name: "an unknown source", value: [{ ...entry, source: "me" }], want: '"source" should be one of seed' },
  {
    name: "an unknown direction",
    value: [{ ...entry, direction: "up" }],
    want: '"direction" should be request or response',
  },
])("$name is refused, with its place", ({ value, want }) => {
  expect(() => read(value)).toThrow(want);
});
