import { expect, expectTypeOf, test } from "vitest";
import { InvalidArgumentError } from "./errors/invalid-argument-error.ts";
import type { FileInput } from "./file-input.ts";
import { multipart } from "./multipart.ts";
import { type PartWithHeaders, withHeaders, type WithPartHeaders } from "./part-headers.ts";

async function written(value: unknown, types?: string): Promise<string[]> {
  const { type, encode } = multipart({ a: value }, { a: withHeaders(types) });
  const text = await new Response(encode() as BodyInit, { headers: { "content-type": type } }).text();
  return text
    .split(`--${type.split("boundary=")[1]}`)
    .slice(1, -1)
    .map((part) => part.slice('\r\nContent-Disposition: form-data; name="a"'.length, -2));
}

test.each([
  {
    name: "text",
    given: { content: "x", headers: { "X-Limit": 5, "X-Tags": ["a", "b"], "X-Not": undefined } },
    want: ["\r\nX-Limit: 5\r\nX-Tags: a,b\r\n\r\nx"],
  },
  {
    name: "a file",
    given: { content: new File(["x"], "f.png", { type: "image/png" }), headers: { "X-Since": new Date(0) } },
    want: ['; filename="f.png"\r\nContent-Type: image/png\r\nX-Since: 1970-01-01T00:00:00.000Z\r\n\r\nx'],
  },
  {
    name: "a file that is told its name",
    given: { content: { content: "x", name: "a.txt" }, headers: { "X-A": "é" } },
    types: "text/plain",
    want: ['; filename="a.txt"\r\nContent-Type: text/plain\r\nX-A: é\r\n\r\nx'],
  },
  {
    name: "an object",
    given: { content: { b: 1 }, headers: {} },
    want: ['\r\nContent-Type: application/json\r\n\r\n{"b":1}'],
  },
  {
    name: "each of several, with and without",
    given: ["x", { content: "y", headers: { "X-A": 1 } }],
    want: ["\r\n\r\nx", "\r\nX-A: 1\r\n\r\ny"],
  },
  { name: "nothing", given: { content: undefined, headers: { "X-A": 1 } }, want: [] },
])("writes the headers of $name", async ({ given, types, want }) => {
  expect(await written(given, types)).toEqual(want);
});

test.each([{ "X-A": "a\r\nX-B: c" }, { "X-A": "\0" }, { "X-A\r\n": "a" }, { "": { "a\n": 1 } }, { "X-A": [{}, "\n"] }])(
  "refuses %j, which no header can carry",
  async (headers) => {
    await expect(written({ content: "x", headers })).rejects.toThrow(InvalidArgumentError);
  },
);

test("asks for headers where they are required, and takes them where they are not", () => {
  interface Upload {
    file: FileInput;
    pages?: string[];
    note?: string;
  }
  type Headed = WithPartHeaders<Upload, { file: { "X-Hash": string }; pages: { "X-Page"?: number } }>;
  expectTypeOf<Headed["file"]>().toEqualTypeOf<PartWithHeaders<FileInput, { "X-Hash": string }>>();
  expectTypeOf<"x">().toExtend<Required<Headed>["pages"][number]>();
  expectTypeOf<PartWithHeaders<string, { "X-Page": 1 }>>().toExtend<Required<Headed>["pages"][number]>();
  expectTypeOf<{ file: PartWithHeaders<Blob, { "X-Hash": string }> }>().toExtend<Headed>();
  expectTypeOf<Headed["note"]>().toEqualTypeOf<string | undefined>();
});
