import { expect, test } from "vitest";
import type { Schema } from "../document.ts";
import { bodyReader } from "./body.ts";

const schema: Schema = {
  type: "object",
  required: ["file"],
  properties: {
    file: { type: "string", format: "binary" },
    stream: { type: "boolean" },
    expiry: { type: ["integer", "null"] },
    words: { type: "array", items: { type: "string", minLength: 2 } },
  },
};

const read = bodyReader({
  id: "x",
  method: "POST",
  path: "/x",
  parameters: [],
  responses: [],
  stream: { terminal: [] },
  body: { required: true, content: [{ name: "multipart/form-data", schema, sequence: false }] },
});

const file = new File(["otters"], "otters.txt");

test.each([
  {
    name: "booleans and numbers",
    fields: [
      ["stream", "false"],
      ["expiry", "24"],
    ],
    want: { stream: false, expiry: 24 },
  },
  { name: "nothing as null", fields: [["expiry", ""]], want: { expiry: null } },
  { name: "a list of one", fields: [["words", "ab"]], want: { words: ["ab"] } },
  {
    name: "a list of several",
    fields: [
      ["words", "ab"],
      ["words", "cd"],
    ],
    want: { words: ["ab", "cd"] },
  },
  { name: "what nobody described", fields: [["other", "1"]], want: { other: "1" } },
])("a form's texts become what the schema says: $name", async ({ fields, want }) => {
  const { value, issues } = await read(form(...fields, ["file", file]));
  expect(issues).toEqual([]);
  const { file: sent, ...rest } = value;
  expect(rest).toEqual(want);
  expect(await (sent as File).text()).toBe("otters");
});

test.each([
  {
    name: "a text that is no number",
    fields: [
      ["file", file],
      ["expiry", "soon"],
    ],
    want: ["body", "expiry"],
  },
  {
    name: "an item of a list",
    fields: [
      ["file", file],
      ["words", "a"],
    ],
    want: ["body", "words", 0],
  },
  { name: "a file that is missing", fields: [], want: ["body", "file"] },
  { name: "a file that is text", fields: [["file", "otters"]], want: ["body", "file"] },
])("a fault is told by its place: $name", async ({ fields, want }) => {
  expect((await read(form(...fields))).issues.map(({ loc }) => loc)).toEqual([want]);
});

function form(...fields: (readonly (string | File)[])[]): Request {
  const body = new FormData();
  for (const [name, value] of fields) body.append(String(name), value as string);
  return new Request("https://api.example/x", { method: "POST", body });
}
