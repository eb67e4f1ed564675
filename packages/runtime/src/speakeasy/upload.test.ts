import { expect, test } from "vitest";
import { encode } from "../convert.ts";
import { uploadCodec } from "./upload.ts";

const content = new Uint8Array([1]);
const blob = new Blob([content]);

test.each([
  {
    name: "a name and a content",
    given: { fileName: "a.txt", content },
    want: { name: "a.txt", content, type: "text/plain" },
  },
  { name: "a Blob", given: blob, want: blob },
  {
    name: "what our own clients take",
    given: { name: "a.txt", content: "text" },
    want: { name: "a.txt", content: "text" },
  },
  { name: "anything else", given: 7, want: 7 },
])("$name", ({ given, want }) => {
  expect(encode<unknown>(given, uploadCodec)).toEqual(want);
});
