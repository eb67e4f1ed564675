import { expect } from "vitest";

/** One thing that a client sends, and what a server must understand of it. */
export interface Case {
  readonly name: string;
  /** The operation, beside its id and answers. `path` holds `{value}` where a parameter is in it. */
  readonly operation: object;
  readonly path?: string;
  /** What the function is called with, after the client. */
  readonly given: readonly unknown[];
  /** What arrives, by the part of the request it arrives in. */
  readonly want?: { readonly [part: string]: unknown };
  /** For what the server does not take apart: what must stand at the end of the path, in the query, or in `X-Value`. */
  readonly written?: string;
}

const text = { type: "string" };
const texts = { type: "array", items: text };
const numbers = { type: "array", items: { type: "integer" } };
const point = { type: "object", properties: { x: { type: "integer" }, y: { type: "integer" }, note: text } };
const nested = {
  type: "object",
  properties: {
    a: {
      type: "object",
      properties: { b: { type: "array", items: { type: "object", properties: { c: text, d: texts } } } },
    },
    list: texts,
  },
};
const binary = { type: "string", format: "binary" };
const hostile = "a/b?c&d=e#f%20g+h é漢 '\"<>[]{}|\\^`";
/** Of a list, what no delimiter is in. */
const words = ["plain", "with space", "é漢", "a&b=c"];

const query = (schema: object, style: object = {}): object => ({
  parameters: [{ name: "value", in: "query", schema, ...style }],
});
const header = (schema: object, style: object = {}): object => ({
  parameters: [{ name: "X-Value", in: "header", schema, ...style }],
});
const inPath = (schema: object, style: object = {}): object => ({
  parameters: [{ name: "value", in: "path", required: true, schema, ...style }],
});
const body = (mediaType: string, schema: object, rest: object = {}): object => ({
  requestBody: { required: true, content: { [mediaType]: { schema, ...rest } } },
});

const sent = (name: string, operation: object, value: unknown, want: unknown = value): Case => ({
  name,
  operation,
  given: [{ value }],
  want: { query: { value: want } },
});
const placed = (name: string, operation: object, value: unknown): Case => ({
  name,
  operation,
  path: "/{value}",
  given: [value],
  want: { path: { value } },
});
const posted = (
  name: string,
  operation: object,
  given: unknown,
  want: { readonly [part: string]: unknown } = { body: given },
): Case => ({ name, operation, given: [given], want });

const form = "application/x-www-form-urlencoded";
const multipart = "multipart/form-data";
const fields = (properties: object): object => ({ type: "object", properties });

/** Every parameter style and every kind of body that a client writes. */
export const cases: readonly Case[] = [
  sent("query: text of any kind", query(text), hostile),
  sent("query: a number", query({ type: "number" }), -1.5),
  sent("query: a boolean", query({ type: "boolean" }), false),
  sent("query: an empty text", query(text, { allowEmptyValue: true }), ""),
  sent("query: form, exploded, a list", query(texts), words),
  sent("query: form, exploded, a list of one", query(texts), ["one"]),
  sent("query: form, not exploded, a list", query(texts, { explode: false }), ["plain", "a&b=c", "é漢"]),
  sent("query: form, not exploded, numbers", query(numbers, { explode: false }), [1, 2, 3]),
  sent(
    "query: spaceDelimited, not exploded, a list",
    query(numbers, { style: "spaceDelimited", explode: false }),
    [1, 2, 3],
  ),
  sent(
    "query: pipeDelimited, not exploded, a list",
    query(numbers, { style: "pipeDelimited", explode: false }),
    [1, 2, 3],
  ),
  sent(
    "query: spaceDelimited, exploded, a list",
    query(numbers, { style: "spaceDelimited", explode: true }),
    [1, 2, 3],
  ),
  sent("query: pipeDelimited, exploded, a list", query(numbers, { style: "pipeDelimited", explode: true }), [1, 2, 3]),
  sent("query: form, not exploded, an object", query(point, { explode: false }), { x: 1, y: 2 }),
  {
    name: "query: form, exploded, an object",
    operation: query(point),
    given: [{ value: { x: 1, y: 2 } }],
    want: { query: { value: { x: 1, y: 2 } } },
  },
  sent("query: deepObject", query(point, { style: "deepObject", explode: true }), { x: 1, y: 2, note: "a b" }),
  sent("query: deepObject, to any depth", query(nested, { style: "deepObject", explode: true }), {
    a: { b: [{ c: "1", d: ["x", "y"] }, { c: hostile }] },
    list: ["one"],
  }),
  sent("query: deepObject, a list", query(texts, { style: "deepObject", explode: true }), ["a b", "é", "#%/?"]),
  sent("query: deepObject, a list of one", query(texts, { style: "deepObject", explode: true }), ["one"]),
  sent("query: deepObject, text", query(text, { style: "deepObject", explode: true }), "plain"),
  sent("query: allowReserved, text", query(text, { allowReserved: true }), "a/b?c&d=e#f g+h é漢:@!$'()*,;[]"),
  sent("query: allowReserved, a list", query(texts, { allowReserved: true }), ["a/b", "c&d=e"]),
  sent("query: allowReserved, not exploded, a list", query(texts, { allowReserved: true, explode: false }), [
    "a/b",
    "c;d",
  ]),
  sent("query: a large integer", query({ type: "integer" }), 9007199254740991n, 9007199254740991),
  sent("query: a date", query({ type: "string", format: "date-time" }), new Date(0), "1970-01-01T00:00:00.000Z"),
  {
    name: "query: null, undefined and an empty list",
    operation: {
      parameters: ["a", "b", "c", "d"].map((name) => ({ name, in: "query", schema: name === "c" ? texts : text })),
    },
    given: [{ a: null, b: undefined, c: [], d: "x" }],
    want: { url: expect.stringMatching(/\?d=x$/) as unknown },
  },
  {
    name: "query: content",
    operation: { parameters: [{ name: "value", in: "query", content: { "application/json": { schema: point } } }] },
    given: [{ value: { x: 1, note: hostile } }],
    want: { query: { value: { x: 1, note: hostile } } },
  },
  placed("path: text of any kind", inPath(text), hostile),
  placed("path: a number", inPath({ type: "integer" }), 7),
  placed("path: a boolean", inPath({ type: "boolean" }), false),
  {
    name: "path: allowReserved",
    operation: inPath(text, { allowReserved: true }),
    path: "/{value}",
    given: ["a:b@c/d?e#f%2Fg,;=+&"],
    written: "/a:b@c%2Fd%3Fe%23f%2Fg,;=+&",
  },
  {
    name: "path: content",
    operation: {
      parameters: [{ name: "value", in: "path", required: true, content: { "application/json": { schema: point } } }],
    },
    path: "/{value}",
    given: [{ x: 1, note: "a/b" }],
    written: `/${encodeURIComponent('{"x":1,"note":"a/b"}')}`,
  },
  {
    name: "header: a boolean",
    operation: header({ type: "boolean" }),
    given: [{ "X-Value": false }],
    want: { headers: { "x-value": false } },
  },
  {
    name: "header: content",
    operation: { parameters: [{ name: "X-Value", in: "header", content: { "application/json": { schema: point } } }] },
    given: [{ "X-Value": { x: 1, note: "é漢" } }],
    written: '{"x":1,"note":"\\u00e9\\u6f22"}',
  },
  {
    name: "header: text",
    operation: header(text),
    given: [{ "X-Value": "some text" }],
    want: { headers: { "x-value": "some text" } },
  },
  {
    name: "header: a number",
    operation: header({ type: "integer" }),
    given: [{ "X-Value": 7 }],
    want: { headers: { "x-value": 7 } },
  },
  ...(
    [
      // Section 4.12.9 of OpenAPI 3.1.1 says what each looks like.
      ["simple", false, [1, 2], "1,2"],
      ["simple", true, [1, 2], "1,2"],
      ["simple", false, { x: 1, y: 2 }, "x,1,y,2"],
      ["simple", true, { x: 1, y: 2 }, "x=1,y=2"],
      ["label", false, 5, ".5"],
      ["label", false, [1, 2], ".1,2"],
      ["label", true, [1, 2], ".1.2"],
      ["label", false, { x: 1, y: 2 }, ".x,1,y,2"],
      ["label", true, { x: 1, y: 2 }, ".x=1.y=2"],
      ["matrix", false, 5, ";value=5"],
      ["matrix", false, [1, 2], ";value=1,2"],
      ["matrix", true, [1, 2], ";value=1;value=2"],
      ["matrix", false, { x: 1, y: 2 }, ";value=x,1,y,2"],
      ["matrix", true, { x: 1, y: 2 }, ";x=1;y=2"],
    ] as const
  ).map(([style, explode, value, written]): Case => ({
    name: `path: ${style}${explode ? ", exploded" : ""}, ${JSON.stringify(value)}`,
    operation: inPath(
      {},
      {
        style,
        explode,
        schema: Array.isArray(value) ? numbers : typeof value === "object" ? point : { type: "integer" },
      },
    ),
    path: "/{value}",
    given: [value],
    written: `/${written}`,
  })),
  { name: "header: simple, a list", operation: header(numbers), given: [{ "X-Value": [1, 2] }], written: "1,2" },
  {
    name: "header: simple, an object",
    operation: header(point),
    given: [{ "X-Value": { x: 1, y: 2 } }],
    written: "x,1,y,2",
  },
  {
    name: "header: simple, exploded, an object",
    operation: header(point, { explode: true }),
    given: [{ "X-Value": { x: 1, y: 2 } }],
    written: "x=1,y=2",
  },
  {
    name: "query: a name of any kind",
    operation: { parameters: [{ name: "a b[c]&", in: "query", schema: text }] },
    given: [{ "a b[c]&": "x" }],
    written: "?a%20b%5Bc%5D%26=x",
  },
  {
    name: "query: deepObject, with text of any kind",
    operation: query(point, { style: "deepObject", explode: true }),
    given: [{ value: { note: "a&b]=c" } }],
    written: "?value%5Bnote%5D=a%26b%5D%3Dc",
  },
  {
    name: "cookie: text",
    operation: { parameters: [{ name: "session", in: "cookie", schema: text }] },
    given: [{ session: "s" }],
    want: { cookies: { session: "s" } },
  },
  ...(
    [
      ["a list", {}, texts, ["a", "b;c"], "session=a; session=b%3Bc"],
      ["not exploded, a list", { explode: false }, texts, ["a", "b,c"], "session=a,b%2Cc"],
      ["an object", {}, point, { x: 1, y: 2 }, "x=1; y=2"],
      ["not exploded, an object", { explode: false }, point, { x: 1, y: 2 }, "session=x,1,y,2"],
    ] as const
  ).map(([name, style, schema, value, written]): Case => ({
    name: `cookie: form, ${name}`,
    operation: { parameters: [{ name: "session", in: "cookie", schema, ...style }] },
    given: [{ session: value }],
    written,
  })),
  {
    name: "cookie: content",
    operation: { parameters: [{ name: "session", in: "cookie", content: { "application/json": { schema: point } } }] },
    given: [{ session: { note: 'a"; b' } }],
    written: `session=${encodeURIComponent('{"note":"a\\"; b"}')}`,
  },
  posted("body: JSON", body("application/json", point), { x: 1, note: hostile }),
  posted("body: JSON of another name", body("application/vnd.shop.v1+json", point), { x: 1, note: "é" }),
  posted("body: a JSON list", body("application/json", texts), words),
  posted("body: a JSON text", body("application/json", text), "text"),
  posted("body: form, texts", body(form, fields({ a: text, "b c": text })), { a: hostile, "b c": "x" }),
  posted("body: form, a list", body(form, fields({ list: texts })), { list: words }),
  posted(
    "body: form, deep objects",
    body(form, fields({ meta: nested, list: texts }), {
      encoding: { meta: { style: "deepObject", explode: true }, list: { style: "deepObject", explode: true } },
    }),
    { meta: { a: { b: [{ c: "x", d: ["y"] }] } }, list: ["one"] },
  ),
  posted(
    "body: form, lists that are not exploded, and reserved characters",
    body(form, fields({ list: text, url: text }), {
      encoding: { list: { style: "form", explode: false }, url: { style: "form", allowReserved: true } },
    }),
    { list: ["a", "b"], url: "https://a.example/?b=c&d=[e]" },
    { body: { list: "a,b", url: "https://a.example/?b=c&d=[e]" } },
  ),
  posted(
    "body: form, JSON",
    body(form, fields({ meta: {} }), { encoding: { meta: { contentType: "application/json" } } }),
    { meta: { x: 1, note: hostile } },
    { body: { meta: JSON.stringify({ x: 1, note: hostile }) } },
  ),
  posted("body: multipart, texts", body(multipart, fields({ a: text, "b c": text })), {
    a: "1\r\n2 é漢",
    "b c": 'x"y',
  }),
  posted(
    "body: multipart, a file",
    body(multipart, fields({ file: { type: "string", format: "binary" }, note: text })),
    { file: new File(["bytes\0\u00ff"], 'a"b.png', { type: "image/png" }), note: "n" },
    { body: { note: "n" }, files: [{ field: "file", type: "image/png", text: "bytes\0Ã¿" }] },
  ),
  posted(
    "body: multipart, a file of an allowed type",
    body(multipart, fields({ file: binary }), {
      encoding: { file: { contentType: "image/*, image/png, image/jpeg" } },
    }),
    { file: new TextEncoder().encode("x") },
    { files: [{ field: "file", type: "image/png", text: "x" }] },
  ),
  posted(
    "body: multipart, lists and objects in their styles",
    body(multipart, fields({ list: text, meta: nested }), {
      encoding: { list: { style: "form", explode: false }, meta: { style: "deepObject", explode: true } },
    }),
    { list: ["a", "b c"], meta: { list: ["x", "y"] } },
    { body: { list: "a,b c", meta: { list: ["x", "y"] } } },
  ),
  posted(
    "body: multipart, objects as JSON",
    body(multipart, fields({ meta: point, note: text })),
    { meta: { x: 1, note: "é" }, note: "n" },
    { body: { meta: { x: 1, note: "é" }, note: "n" } },
  ),
  posted(
    "body: multipart, parts with headers",
    body(multipart, fields({ file: binary, note: text }), {
      encoding: {
        file: { headers: { "X-Hash": { schema: text } } },
        note: { headers: { "X-Lang": { schema: text } } },
      },
    }),
    {
      file: { content: new File(["x"], "a.txt", { type: "text/plain" }), headers: { "X-Hash": "h" } },
      note: { content: "n", headers: { "X-Lang": "é" } },
    },
    { body: { note: "n" }, files: [{ field: "file", name: "a.txt", type: "text/plain", text: "x" }] },
  ),
  posted(
    "body: multipart, file names of any kind",
    body(multipart, fields({ files: { type: "array", items: binary } })),
    { files: [new File(["1"], "ключ 漢😀.pdf"), new File(["2"], 'a"\r\n\0b\\')] },
    {
      files: [
        { field: "files", text: "1" },
        { field: "files", text: "2" },
      ],
    },
  ),
  {
    name: "body: multipart, a stream of unknown length",
    operation: body(multipart, fields({ file: binary, note: text })),
    // A stream can be read once, and a case is sent more than once.
    get given() {
      return [{ file: { content: new Blob(["a stream"]).stream(), name: "s.bin" }, note: "after" }];
    },
    want: { body: { note: "after" }, files: [{ field: "file", name: "s.bin", text: "a stream" }] },
  },
  posted(
    "body: multipart, files",
    body(multipart, fields({ files: { type: "array", items: { type: "string", format: "binary" } } })),
    { files: [new File(["1"], "a.txt"), new File(["2"], "b.txt")] },
    {
      files: [
        { field: "files", name: "a.txt", text: "1" },
        { field: "files", name: "b.txt", text: "2" },
      ],
    },
  ),
  posted(
    "body: bytes",
    body("application/octet-stream", { type: "string", format: "binary" }),
    Uint8Array.of(0, 255, 13, 10),
    { body: "\0ÿ\r\n" },
  ),
  posted(
    "body: an image",
    body("image/png", { type: "string", format: "binary" }),
    new Blob(["png"], { type: "image/png" }),
    { body: "png" },
  ),
  posted("body: plain text", body("text/plain", text), "line\nline é"),
  posted("body: XML as text", body("application/xml", text), "<a>é</a>"),
];
