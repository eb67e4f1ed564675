import type { Act, Fault } from "../fault.ts";
import { ok, redirect, reply } from "./answers.ts";

const refused = { code: "tramontane.InvalidArgumentError" };
const written = "/books/$/cover";

const paths: readonly Fault[] = [
  ...["", ".", "..", "%2e", "%2E%2e", ".%2E", null].map((value): Fault => ({
    rule: 2,
    name: `${JSON.stringify(value)} as a path parameter`,
    serve: [ok({})],
    act: { path: ["/books/", value, "/cover"] },
    want: { error: refused, requests: 0 },
    needs: ["own request"],
  })),
  ...(
    [
      ["a/b", "a%2Fb"],
      ["../x", "..%2Fx"],
      ["a?b#c", "a%3Fb%23c"],
      ["a\\b", "a%5Cb"],
      ["%2f", "%252f"],
      ["é ☃", "%C3%A9%20%E2%98%83"],
      ["a\r\nHost: x", "a%0D%0AHost%3A%20x"],
      ["http://127.0.0.1/", "http%3A%2F%2F127.0.0.1%2F"],
      ["//127.0.0.1", "%2F%2F127.0.0.1"],
      ["...", "..."],
    ] as const
  ).map(([value, segment]): Fault => ({
    rule: value.includes("//") ? 22 : 2,
    name: `${JSON.stringify(value)} as a path parameter`,
    serve: [ok({ a: 1 })],
    act: { path: ["/books/", value, "/cover"] },
    want: { value: { a: 1 }, carried: [{ target: written.replace("$", segment) }] },
    needs: ["own request"],
  })),
];

const bases: readonly Fault[] = (
  [
    ["a path that is a URL", ["http://127.0.0.1/x"], "/http://127.0.0.1/x"],
    ["a path that begins with two slashes", ["//127.0.0.1/x"], "//127.0.0.1/x"],
    ["a path that begins with a backslash", ["\\\\127.0.0.1\\x"], undefined],
  ] as const
).map(([name, literals, target]) => ({
  rule: 22,
  name,
  serve: [ok({ a: 1 })],
  act: { path: literals, client: { key: "k3y" } },
  want: { value: { a: 1 }, carried: [{ other: false, headers: { authorization: "Bearer k3y" }, target }] },
  needs: ["own request", "key"],
}));

const queries: readonly Fault[] = (
  [
    ["a key that would add another", { query: { "a]&admin=1&x[": "1" } }, "a%5D%26admin%3D1%26x%5B=1"],
    ["a value that would add another", { query: { a: "1&admin=1#x" } }, "a=1%26admin%3D1%23x"],
    ["line ends", { query: { "a\r\n": "b\r\n" } }, "a%0D%0A=b%0D%0A"],
    ["a list", { query: { "a&": ["1&", "2"] } }, "a%26=1%26&a%26=2"],
    [
      "nested keys that would end their brackets",
      { query: { f: { "a]&admin=1&x[": "1", b: { "c]": "2" } } }, styles: { f: "deepObject" } },
      "f%5Ba%5D%26admin%3D1%26x%5B%5D=1&f%5Bb%5D%5Bc%5D%5D=2",
    ],
    ["a list in one text", { query: { a: ["1,", "2&"] }, styles: { a: "form" } }, "a=1%2C,2%26"],
    ["JSON", { query: { a: { b: "&c=1" } }, styles: { a: "json" } }, "a=%7B%22b%22%3A%22%26c%3D1%22%7D"],
    ["nothing to say", { query: { a: undefined, b: null, c: [] } }, ""],
  ] as const
).map(([name, act, search]) => ({
  rule: 3,
  name: `a query with ${name}`,
  serve: [ok({ a: 1 })],
  act: act as Act,
  want: { value: { a: 1 }, carried: [{ target: search ? `/a?${search}` : "/a" }] },
  needs: ["own request"],
}));

const keys: readonly Fault[] = ["sécret-☃", "secret\nx: y", "secret\u0000", "sec\u2028ret", "s\u{1f511}ecret"].flatMap(
  (key) =>
    (["authorization", "header", "cookie"] as const).map((keyIn): Fault => ({
      rule: 4,
      name: `a key with ${JSON.stringify(key.replace(/[a-z]/gi, ""))} in ${keyIn}`,
      serve: [ok({})],
      act: { client: { key, keyIn } },
      want: { error: refused, requests: 0, hides: key },
      needs: ["key"],
    })),
);

const inLatin: readonly Fault[] = [
  {
    rule: 4,
    name: "a key with line ends around it",
    serve: [ok({ a: 1 })],
    act: { client: { key: " k3y\n" } },
    want: { value: { a: 1 }, carried: [{ headers: { authorization: "Bearer k3y" } }] },
    needs: ["key"],
  },
  {
    rule: 4,
    name: "a header of the caller's with a line end",
    serve: [ok({})],
    act: { headers: { "x-note": "a\r\nx-evil: 1" } },
    want: { error: refused, requests: 0, hides: "x-evil" },
    needs: ["own request"],
  },
];

const names: readonly (readonly [name: string, written: string])[] = [
  ["a\r\nb.txt", 'filename="a%0D%0Ab.txt"'],
  ['a"b.txt', 'filename="a%22b.txt"'],
  ['x"; name="admin', 'filename="x%22; name=%22admin"'],
  ["naïve ☃.txt", 'filename="naïve ☃.txt"'],
  ["a\\b.txt", 'filename="a%5Cb.txt"'],
  ["a;b=c.txt", 'filename="a;b=c.txt"'],
  ["\r\n\r\n--x\r\n", 'filename="%0D%0A%0D%0A--x%0D%0A"'],
];
const forms: readonly Fault[] = [
  ...names.map(([name, written]): Fault => ({
    rule: 21,
    name: `a file of the name ${JSON.stringify(name)}`,
    serve: [ok({ a: 1 })],
    act: { body: { file: { name, text: "content" } } },
    want: { value: { a: 1 }, carried: [{ has: [written, "\r\n\r\ncontent\r\n"], parts: 1 }] },
    needs: ["own request"],
  })),
  {
    rule: 21,
    name: "a file of unknown length",
    serve: [ok({ a: 1 })],
    act: { body: { file: { name: 'a"b.txt', text: "content", stream: true } } },
    want: { value: { a: 1 }, carried: [{ has: ['filename="a%22b.txt"', "\r\n\r\ncontent\r\n"], parts: 1 }] },
    instead: {
      chromium: {
        why: "streams no body up over HTTP/1.1",
        error: { code: "tramontane.ConnectionError" },
        requests: 0,
      },
    },
    needs: ["own request"],
  },
  {
    rule: 21,
    name: "a file whose type has line ends",
    serve: [ok({ a: 1 })],
    act: { body: { file: { name: "a", text: "content", type: "text/plain\r\nx-evil: 1" } } },
    want: { value: { a: 1 }, carried: [{ lacks: ["\r\nx-evil"], parts: 1 }] },
    needs: ["own request"],
  },
  {
    rule: 21,
    name: "a field whose name has quotes and line ends",
    serve: [ok({ a: 1 })],
    act: { body: { multipart: { 'a"\r\nb': "1" } } },
    want: { value: { a: 1 }, carried: [{ has: ['name="a%22%0D%0Ab"'], parts: 1 }] },
    needs: ["own request"],
  },
  {
    rule: 21,
    name: "a field that looks like the end of the form",
    serve: [ok({ a: 1 })],
    act: { body: { multipart: { a: '\r\n--tramontane--\r\ncontent-disposition: form-data; name="b"\r\n\r\n' } } },
    want: { value: { a: 1 }, carried: [{ parts: 1 }] },
    needs: ["own request"],
  },
  {
    rule: 21,
    name: "parts of a type that the document gives",
    serve: [ok({ a: 1 })],
    act: { body: { multipart: { meta: { x: 1 }, text: "y" }, types: { meta: "application/vnd.m+json" } } },
    want: {
      value: { a: 1 },
      carried: [{ has: ['name="meta"\r\nContent-Type: application/vnd.m+json\r\n\r\n{"x":1}'], parts: 2 }],
    },
    needs: ["own request"],
  },
  {
    rule: 21,
    name: "a form whose fields would add others",
    serve: [ok({ a: 1 })],
    act: { body: { form: { "a&b": "c=d&e" } } },
    want: { value: { a: 1 }, carried: [{ body: "a%26b=c%3Dd%26e" }] },
    needs: ["own request"],
  },
];

const strayed = { code: "tramontane.RedirectError" };
const opaque = { why: "hides where a redirect leads", error: { ...strayed, status: 0 }, requests: 1 };
/** Redirects of a strange kind; the combinations of the usual ones are a trial of their own. */
const redirects: readonly Fault[] = [
  ...(
    [
      ["a redirect in circles", "$KEY/a", 11],
      ["a redirect to another scheme", "ftp://127.0.0.1/a", 1],
      ["a redirect to a script", "javascript:alert(1)", 1],
      ["a redirect to data", "data:application/json,{}", 1],
      ["a redirect to a file", "file:///etc/passwd", 1],
    ] as const
  ).map(([name, location, requests]): Fault => ({
    rule: 1,
    name,
    serve: [redirect(302, location)],
    act: { client: { key: "k3y" } },
    want: { error: strayed, requests },
    instead: { chromium: opaque },
    needs: ["redirect policy"],
  })),
  {
    rule: 1,
    name: "a redirect to nowhere",
    serve: [redirect(302, "http://")],
    act: { body: { json: {} } },
    want: { error: strayed, requests: 1 },
    instead: {
      chromium: { why: "fails where it cannot read where to", error: { code: "tramontane.ConnectionError" } },
    },
    needs: ["redirect policy"],
  },
  {
    rule: 1,
    name: "away and back: credentials do not return",
    serve: [redirect(302, "$OTHER/b"), redirect(302, "$BASE/c"), ok({ a: 1 })],
    act: { client: { key: "k3y", headers: { "x-own": "1" } } },
    want: {
      value: { a: 1 },
      requests: 3,
      carried: [
        { headers: { authorization: "Bearer k3y" } },
        { other: true, headers: { authorization: null, "x-own": null } },
        { other: false, target: "/c", headers: { authorization: null, "x-own": null } },
      ],
    },
    instead: { chromium: opaque },
  },
  {
    rule: 1,
    name: "a relative redirect",
    serve: [redirect(307, "b?c=1"), ok({ a: 1 })],
    act: { body: { json: { b: 2 } } },
    want: { value: { a: 1 }, requests: 2, carried: [{}, { method: "POST", target: "/b?c=1", body: '{"b":2}' }] },
    instead: { chromium: opaque },
  },
  {
    rule: 1,
    name: "a streamed body is not sent to another place",
    serve: [redirect(307, "$KEY/b"), ok({})],
    act: { body: { chunks: 1, bytes: 10 } },
    want: { error: strayed, requests: 1 },
    instead: {
      chromium: { why: "streams no body up over HTTP/1.1", error: { code: "tramontane.ConnectionError" }, requests: 0 },
    },
  },
  {
    rule: 1,
    name: "a redirect without a place to go to",
    serve: [reply(302, '{"detail":"no"}')],
    act: {},
    want: { error: { ...strayed, status: 302 }, requests: 1 },
    instead: { chromium: opaque },
  },
  {
    rule: 1,
    name: "a success that has a place, too",
    serve: [reply(201, '{"a":1}', { location: "$OTHER/b" })],
    act: { body: { json: {} } },
    want: { value: { a: 1 }, requests: 1 },
  },
];

const circles = { code: "tramontane.PaginationError" };
const pages: readonly Fault[] = [
  {
    rule: 19,
    name: "the same cursor again",
    serve: [ok({ items: [1], next: "A" }), ok({ items: [2], next: "A" })],
    act: { answer: "pages" },
    want: { error: circles, items: [1, 2], requests: 2 },
    needs: ["pages"],
  },
  {
    rule: 19,
    name: "a cursor that leads back",
    serve: [ok({ items: [1], next: "A" }), ok({ items: [2], next: "B" }), ok({ items: [3], next: "A" })],
    act: { answer: "pages" },
    want: { error: circles, items: [1, 2, 3], requests: 3 },
    needs: ["pages"],
  },
  ...(
    [
      ["another origin", "$OTHER/a"],
      ["another origin, without a scheme", "//127.0.0.1:9/a"],
      ["another scheme", "javascript:alert(1)"],
      ["nowhere", "http://"],
    ] as const
  ).map(([name, next]): Fault => ({
    rule: 19,
    name: `a next page of ${name}`,
    serve: [ok({ items: [1], next }).map((text) => text.replace(/content-length: \d+\r\n/, "")), ok({ items: [2] })],
    act: { answer: "pages", pages: "url", client: { key: "k3y" } },
    want: { error: circles, items: [1], requests: 1 },
    needs: ["pages"],
  })),
  {
    rule: 19,
    name: "the same URL again",
    serve: [ok({ items: [1], next: "?p=2" }), ok({ items: [2], next: "?p=2" })],
    act: { answer: "pages", pages: "url" },
    want: { error: circles, items: [1, 2], requests: 2 },
    needs: ["pages"],
  },
  {
    rule: 19,
    name: "a page that fails once",
    serve: [ok({ items: [1], next: "A" }), reply(500, "{}"), ok({ items: [2] })],
    act: { answer: "pages" },
    want: { value: [1, 2], requests: 3 },
    needs: ["pages", "retries"],
  },
  {
    rule: 19,
    name: "a page that fails for good",
    serve: [ok({ items: [1], next: "A" }), reply(403, "{}")],
    act: { answer: "pages" },
    want: { error: { code: "tramontane.ApiError", status: 403 }, items: [1], requests: 2 },
    needs: ["pages"],
  },
  {
    rule: 19,
    name: "an empty page in the middle",
    serve: [ok({ items: [1], next: "A" }), ok({ items: [], next: "B" }), ok({ items: [3] })],
    act: { answer: "pages" },
    want: { value: [1, 3], requests: 3 },
    needs: ["pages"],
  },
  {
    rule: 19,
    name: "pages without a list",
    serve: [ok({ next: "A" }), ok({ items: null, next: "" })],
    act: { answer: "pages" },
    want: { value: [], requests: 2 },
    needs: ["pages"],
  },
];

/** What leaves, and where it goes. */
export const requests: readonly Fault[] = [
  ...paths,
  ...bases,
  ...queries,
  ...keys,
  ...inLatin,
  ...forms,
  ...redirects,
  ...pages,
];
