import { describe, expect, test } from "vitest";
import { binary } from "./binary.ts";
import { InvalidArgumentError } from "./errors/invalid-argument-error.ts";
import { form } from "./form.ts";
import { multipart, type PartStyle } from "./multipart.ts";
import type { OperationBody } from "./operation.ts";
import { commaDelimited, deepObject, pipeDelimited } from "./parameter-styles.ts";
import { exploded } from "./query.ts";

const bytes = Uint8Array.of(0, 255, 13, 10, 45, 45);
const text = ({ type, encode }: OperationBody): Promise<string> =>
  new Response(encode() as BodyInit, { headers: { "content-type": type } }).text();
const boundaryOf = ({ type }: OperationBody): string => type.split("boundary=")[1] ?? "";

/** The parts as they stand in the body: head and content. */
async function parts(body: OperationBody): Promise<string[]> {
  return (await text(body))
    .split(`--${boundaryOf(body)}`)
    .slice(1, -1)
    .map((part) => part.slice(2, -2));
}

/** What the platform's own parser reads out of the body. */
async function parsed({
  type,
  encode,
}: OperationBody): Promise<[string, string | { name: string; type: string; bytes: number[] }][]> {
  const data = await new Response(encode() as BodyInit, { headers: { "content-type": type } }).formData();
  return Promise.all(
    [...data].map(async ([name, value]) =>
      typeof value === "string"
        ? [name, value]
        : [name, { name: value.name, type: value.type, bytes: [...new Uint8Array(await value.arrayBuffer())] }],
    ),
  );
}

const streamOf = (...chunks: Uint8Array[]): ReadableStream<Uint8Array> => {
  let index = 0;
  return new ReadableStream({
    pull: (controller) => {
      const chunk = chunks[index++];
      if (chunk) controller.enqueue(chunk);
      else controller.close();
    },
  });
};

const fieldCases: { name: string; given: object; types?: Record<string, string | PartStyle>; want: string[] }[] = [
  {
    name: "text, number and boolean",
    given: { a: "x", b: 1, c: false },
    want: [
      'Content-Disposition: form-data; name="a"\r\n\r\nx',
      'Content-Disposition: form-data; name="b"\r\n\r\n1',
      'Content-Disposition: form-data; name="c"\r\n\r\nfalse',
    ],
  },
  { name: "nothing of null and undefined", given: { a: null, b: undefined, c: [null] }, want: [] },
  {
    name: "a part for each item",
    given: { a: ["x", "y"] },
    want: ['Content-Disposition: form-data; name="a"\r\n\r\nx', 'Content-Disposition: form-data; name="a"\r\n\r\ny'],
  },
  {
    name: "an object as JSON",
    given: { a: { b: [1] } },
    want: ['Content-Disposition: form-data; name="a"\r\nContent-Type: application/json\r\n\r\n{"b":[1]}'],
  },
  {
    name: "a date",
    given: { a: new Date(0) },
    types: { a: "text/plain" },
    want: ['Content-Disposition: form-data; name="a"\r\nContent-Type: text/plain\r\n\r\n1970-01-01T00:00:00.000Z'],
  },
  {
    name: "the declared type of a text",
    given: { a: "{}" },
    types: { a: "application/json" },
    want: ['Content-Disposition: form-data; name="a"\r\nContent-Type: application/json\r\n\r\n{}'],
  },
  {
    name: "lists within a list, and each object, as JSON",
    given: { a: [{ b: 1 }, [2, 3]] },
    want: [
      'Content-Disposition: form-data; name="a"\r\nContent-Type: application/json\r\n\r\n{"b":1}',
      'Content-Disposition: form-data; name="a"\r\nContent-Type: application/json\r\n\r\n[2,3]',
    ],
  },
  {
    name: "the first declared type that is no range",
    given: { a: "x" },
    types: { a: "text/*, text/csv; charset=utf-8, text/plain" },
    want: ['Content-Disposition: form-data; name="a"\r\nContent-Type: text/csv; charset=utf-8\r\n\r\nx'],
  },
  {
    name: "a declared type with a line break on one line",
    given: { a: "x" },
    types: { a: "text/plain\r\nX-Y: z" },
    want: ['Content-Disposition: form-data; name="a"\r\nContent-Type: text/plain  X-Y: z\r\n\r\nx'],
  },
  {
    name: "a deep object, nothing percent-encoded",
    given: { a: { "b&": ["x y", "z"] }, e: ["é"] },
    types: { a: deepObject, e: deepObject },
    want: [
      'Content-Disposition: form-data; name="a[b&][]"\r\n\r\nx y',
      'Content-Disposition: form-data; name="a[b&][]"\r\n\r\nz',
      'Content-Disposition: form-data; name="e[]"\r\n\r\né',
    ],
  },
  {
    name: "a file in a deep object",
    given: { a: { b: new Blob(["x"], { type: "text/csv" }) } },
    types: { a: deepObject },
    want: ['Content-Disposition: form-data; name="a[b]"; filename="blob"\r\nContent-Type: text/csv\r\n\r\nx'],
  },
  {
    name: "the properties of an exploded object",
    given: { a: { b: 1, c: [2, 3] } },
    types: { a: exploded },
    want: [
      'Content-Disposition: form-data; name="b"\r\n\r\n1',
      'Content-Disposition: form-data; name="c"\r\n\r\n2',
      'Content-Disposition: form-data; name="c"\r\n\r\n3',
    ],
  },
  {
    name: "joined lists, nothing percent-encoded",
    given: { a: ["x", "y z"], b: [1, 2] },
    types: { a: commaDelimited, b: pipeDelimited },
    want: [
      'Content-Disposition: form-data; name="a"\r\n\r\nx,y z',
      'Content-Disposition: form-data; name="b"\r\n\r\n1|2',
    ],
  },
  {
    name: "line breaks of a text as CRLF",
    given: { a: "1\n2\r3\r\n4" },
    want: ['Content-Disposition: form-data; name="a"\r\n\r\n1\r\n2\r\n3\r\n4'],
  },
  {
    name: "a hostile field name",
    given: { 'a"; filename="x"\r\nX: y': "v" },
    want: ['Content-Disposition: form-data; name="a%22; filename=%22x%22%0D%0AX: y"\r\n\r\nv'],
  },
];

const names: [given: string, want: string][] = [
  ["a.txt", "a.txt"],
  ['a"b.txt', "a%22b.txt"],
  ["a\r\nContent-Type: x\r\n\r\nb", "a%0D%0AContent-Type: x%0D%0A%0D%0Ab"],
  ["a\nb", "a%0Ab"],
  ["a\rb", "a%0Db"],
  ["a\0b\u001f\u007f", "a%00b%1F%7F"],
  ["a\tb", "a\tb"],
  ["a\ud800", "a\ufffd"],
  ["ключ 漢😀.pdf", "ключ 漢😀.pdf"],
  ["a\\b;c.txt\\", "a%5Cb;c.txt%5C"],
];

describe("multipart", () => {
  test.each(fieldCases)("writes $name", async ({ given, types, want }) => {
    expect(await parts(multipart(given, types))).toEqual(want);
  });

  test.each(names)("writes the file name %j within its quotes", async (name, want) => {
    const written = await parts(multipart({ file: new File(["x"], name) }));
    expect(written).toEqual([
      `Content-Disposition: form-data; name="file"; filename="${want}"\r\nContent-Type: application/octet-stream\r\n\r\nx`,
    ]);
  });

  const files: { name: string; given: unknown; types?: string; want: { name: string; type: string } }[] = [
    {
      name: "a File",
      given: new File([bytes], "a.png", { type: "image/png" }),
      want: { name: "a.png", type: "image/png" },
    },
    { name: "a Blob", given: new Blob([bytes]), want: { name: "blob", type: "application/octet-stream" } },
    {
      name: "a Blob of a declared type",
      given: new Blob([bytes]),
      types: "image/*, image/png, image/jpeg",
      want: { name: "blob", type: "image/png" },
    },
    {
      name: "a Blob of another type than declared",
      given: new Blob([bytes], { type: "image/gif" }),
      types: "image/png",
      want: { name: "blob", type: "image/gif" },
    },
    { name: "an ArrayBuffer", given: bytes.buffer, want: { name: "blob", type: "application/octet-stream" } },
    {
      name: "a view of a part of a buffer",
      given: new Uint8Array([9, ...bytes, 9]).subarray(1, 7),
      want: { name: "blob", type: "application/octet-stream" },
    },
    {
      name: "bytes with a name and a type",
      given: { content: bytes, name: "b.bin", type: "x/y" },
      want: { name: "b.bin", type: "x/y" },
    },
    {
      name: "a File under another name",
      given: { content: new File([bytes], "a", { type: "x/y" }), name: "b" },
      want: { name: "b", type: "x/y" },
    },
    {
      name: "a stream",
      given: { content: streamOf(bytes.slice(0, 2), bytes.slice(2)), name: "s" },
      want: { name: "s", type: "application/octet-stream" },
    },
  ];
  test.each(files)("carries the bytes of $name", async ({ given, types, want }) => {
    const body = multipart({ before: "x", file: given, after: "é" }, types ? { file: types } : {});
    expect(await parsed(body)).toEqual([
      ["before", "x"],
      ["file", { ...want, bytes: [...bytes] }],
      ["after", "é"],
    ]);
  });

  test("carries a text as a file when it has a name, and as a message otherwise", async () => {
    const file = { content: "hé", name: "a.txt", type: "text/plain" };
    expect(await parsed(multipart({ file }))).toMatchObject([["file", { name: "a.txt", type: "text/plain" }]]);
    expect(await parts(multipart({ message: { content: "hi", role: "user" } }))).toEqual([
      'Content-Disposition: form-data; name="message"\r\nContent-Type: application/json\r\n\r\n{"content":"hi","role":"user"}',
    ]);
  });

  test("writes names and texts as the platform does", async () => {
    const given: [string, string][] = [
      ["a\nb", "1\n2\r3"],
      ['q"', "é"],
      ["\r", "\0"],
    ];
    const data = new FormData();
    for (const [name, value] of given) data.append(name, value);
    const response = new Response(data);
    const boundary = response.headers.get("content-type")?.split("boundary=")[1] ?? "";
    const ours = multipart(Object.fromEntries(given));
    const want = (await response.text()).replaceAll(boundary, "B").trimEnd();
    expect((await text(ours)).replaceAll(boundaryOf(ours), "B").trimEnd()).toBe(want);
  });

  test("has a boundary of 128 random bits, never the same", () => {
    const boundaries = Array.from({ length: 1000 }, () => boundaryOf(multipart({})));
    expect(new Set(boundaries).size).toBe(1000);
    for (const boundary of boundaries) expect(boundary).toMatch(/^tramontane-\d+(-\d+){3}$/);
  });

  test("can be sent again when every part is known, and streams otherwise", () => {
    expect(multipart({ file: new Blob([bytes]) }).encode()).toBeInstanceOf(Blob);
    expect(multipart({ file: streamOf(bytes) }).encode()).toBeInstanceOf(ReadableStream);
  });

  test("is of another media type where it is told one", () => {
    expect(multipart({}, {}, "multipart/related").type).toMatch(/^multipart\/related; boundary=tramontane-/);
  });

  test("cancels the streams it has been given when the request is", async () => {
    const cancelled: string[] = [];
    const source = (name: string): ReadableStream<Uint8Array> =>
      new ReadableStream({ pull: (controller) => controller.enqueue(bytes), cancel: () => void cancelled.push(name) });
    const reader = (multipart({ a: source("a"), b: source("b") }).encode() as ReadableStream<Uint8Array>).getReader();
    await reader.read();
    await reader.read();
    await reader.read();
    await reader.cancel();
    expect(cancelled).toEqual(["a", "b"]);
  });

  test("fails when a stream it has been given does", async () => {
    const failure = new Error("disk");
    const file = new ReadableStream<Uint8Array>({ pull: (controller) => controller.error(failure) });
    await expect(text(multipart({ file }))).rejects.toBe(failure);
  });
});

describe("form", () => {
  test("writes fields like a query", async () => {
    expect(await text(form({ a: "x y&", b: ["1", "2"], c: undefined }))).toBe("a=x%20y%26&b=1&b=2");
  });
});

describe("binary", () => {
  test.each([
    ["text", "x", "text/plain", "x"],
    ["bytes", new TextEncoder().encode("x"), "text/plain", "x"],
    ["a Blob, by its own type", new Blob(["x"], { type: "image/png" }), "image/png", "x"],
    ["bytes with a type", { content: new TextEncoder().encode("x"), type: "image/gif" }, "image/gif", "x"],
  ])("sends %s", async (_name, file, type, want) => {
    const body = binary(file, "text/plain");
    expect([body.type, await text(body)]).toEqual([type, want]);
  });

  test("sends nothing of undefined, and refuses what is no file", () => {
    expect(binary(undefined, "text/plain").encode()).toBeUndefined();
    expect(() => binary({ nothing: 1 } as never, "text/plain").encode()).toThrow(InvalidArgumentError);
  });
});
