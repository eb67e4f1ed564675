import { describe, expect, test } from "vitest";
import { compare, describeDifference } from "./compare.ts";
import { readWire } from "./wire-request.ts";

interface Given {
  readonly url?: string;
  readonly method?: string;
  readonly headers?: Record<string, string>;
  readonly body?: unknown;
  readonly form?: readonly (readonly [string, string | File])[];
}

async function differences(ours: Given, official: Given): Promise<string[]> {
  const [first, second] = await Promise.all([readWire(request(ours)), readWire(request(official))]);
  return compare(first, second).map(describeDifference);
}

function request({ url = "/v1/things?page=1", method = "POST", headers = {}, body, form }: Given): Request {
  const address = new URL(url, "https://api.example");
  if (method === "GET") return new Request(address, { headers });
  if (form) return new Request(address, { method, headers, body: formOf(form) });
  const json = { "content-type": "application/json", ...headers };
  return new Request(address, { method, headers: json, body: JSON.stringify(body ?? { a: 1 }) });
}

function formOf(parts: readonly (readonly [string, string | File])[]): FormData {
  const form = new FormData();
  for (const [name, value] of parts) {
    if (typeof value === "string") form.append(name, value);
    else form.append(name, value, value.name);
  }
  return form;
}

function file(text: string, name = "a.txt", type = "text/plain"): readonly [string, File] {
  return ["file", new File([text], name, { type })];
}

describe("what does not count", () => {
  const cases: { name: string; ours: Given; official: Given }[] = [
    { name: "nothing at all", ours: {}, official: {} },
    { name: "the order of query parameters", ours: { url: "/a?x=1&y=2" }, official: { url: "/a?y=2&x=1" } },
    { name: "how a query is encoded", ours: { url: "/a?x=1%202" }, official: { url: "/a?x=1+2" } },
    { name: "the order of properties", ours: { body: { a: 1, b: 2 } }, official: { body: { b: 2, a: 1 } } },
    { name: "the case of a header's name", ours: { headers: { Accept: "x" } }, official: { headers: { accept: "x" } } },
    { name: "the boundary of a form", ours: { form: [file("x")] }, official: { form: [file("x")] } },
  ];
  test.each(cases)("$name", async ({ ours, official }) => expect(await differences(ours, official)).toEqual([]));
});

describe("what counts", () => {
  const cases: { name: string; ours: Given; official: Given; want: string[] }[] = [
    {
      name: "the method",
      ours: { method: "PUT" },
      official: { method: "PATCH" },
      want: ['method: ours "PUT", official "PATCH"'],
    },
    {
      name: "the host",
      ours: { url: "https://a.example/v1" },
      official: { url: "https://b.example/v1" },
      want: ['origin: ours "https://a.example", official "https://b.example"'],
    },
    { name: "the path", ours: { url: "/a" }, official: { url: "/a/" }, want: ['path: ours "/a", official "/a/"'] },
    {
      name: "how a path is encoded",
      ours: { url: "/a%2Fb" },
      official: { url: "/a/b" },
      want: ['path: ours "/a%2Fb", official "/a/b"'],
    },
    {
      name: "a value of the query",
      ours: { url: "/a?x=1" },
      official: { url: "/a?x=2" },
      want: ['query.x.0: ours "1", official "2"'],
    },
    {
      name: "a query parameter that the other does not have",
      ours: { url: "/a" },
      official: { url: "/a?x=" },
      want: ['query.x: ours nothing, official [""]'],
    },
    {
      name: "a list in one parameter or in several",
      ours: { url: "/a?x=1&x=2" },
      official: { url: "/a?x=1,2" },
      want: ['query.x.0: ours "1", official "1,2"', 'query.x.1: ours "2", official nothing'],
    },
    ...["accept", "authorization", "content-type", "x-anything"].map((name) => ({
      name: `the header ${name}`,
      ours: { headers: { [name]: "application/json; a" } },
      official: { headers: { [name]: "application/json; b" } },
      want: [`headers.${name}: ours "application/json; a", official "application/json; b"`],
    })),
    {
      name: "a value of the body",
      ours: { body: { a: [{ b: 1 }] } },
      official: { body: { a: [{ b: "1" }] } },
      want: ['body.a.0.b: ours 1, official "1"'],
    },
    {
      name: "null and nothing",
      ours: { body: { a: null } },
      official: { body: {} },
      want: ["body.a: ours null, official nothing"],
    },
    {
      name: "a list that is longer",
      ours: { body: { a: [] } },
      official: { body: { a: [1] } },
      want: ["body.a.0: ours nothing, official 1"],
    },
    {
      name: "a list and an object",
      ours: { body: { a: [] } },
      official: { body: { a: {} } },
      want: ["body.a: ours [], official {}"],
    },
    {
      name: "a body and none",
      ours: { method: "GET" },
      official: { method: "GET", headers: { "content-type": "application/json" } },
      want: ['headers.content-type: ours nothing, official "application/json"'],
    },
    {
      name: "the bytes of a part",
      ours: { form: [file("a")] },
      official: { form: [file("b")] },
      want: ['body.file.0.bytes: ours "61", official "62"'],
    },
    {
      name: "a file's name",
      ours: { form: [file("a", "a.txt")] },
      official: { form: [file("a", "ä.txt")] },
      want: ['body.file.0.filename: ours "a.txt", official "ä.txt"'],
    },
    {
      name: "a file's type",
      ours: { form: [file("a", "a", "text/plain")] },
      official: { form: [file("a", "a", "text/csv")] },
      want: ['body.file.0.type: ours "text/plain", official "text/csv"'],
    },
    {
      name: "the name of a part",
      ours: { form: [["a", "x"]] },
      official: { form: [["b", "x"]] },
      want: [
        'body.a: ours [{"name":"a","bytes":"78"}], official nothing',
        'body.b: ours nothing, official [{"name":"b","bytes":"78"}]',
      ],
    },
    {
      name: "a part that is a file or not",
      ours: { form: [["file", "x"]] },
      official: { form: [file("x")] },
      want: [
        'body.file.0.filename: ours nothing, official "a.txt"',
        'body.file.0.type: ours nothing, official "text/plain"',
      ],
    },
  ];
  test.each(cases)("$name", async ({ ours, official, want }) => {
    expect((await differences(ours, official)).sort()).toEqual(want.sort());
  });
});

test("a name that every object has is no property", async () => {
  expect(await differences({ body: {} }, { body: { constructor: 1 } })).toEqual([
    "body.constructor: ours nothing, official 1",
  ]);
});
