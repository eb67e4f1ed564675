import { expect, test } from "vitest";
import * as z from "zod/v4";
import { officialArguments } from "./arguments.ts";
import type { OfficialSchema } from "./official-schemas.ts";
import type { SubjectOperation } from "./subject.ts";
import type { WireCall } from "./wire-call.ts";

const Body = z.object({ a: z.string() });
const ofPath = { name: "book_id", in: "path" };
const none: WireCall = { path: {}, query: {}, header: {} };
const one = (request: unknown, options: unknown): unknown => [request, options];

interface Case {
  readonly name: string;
  readonly schema?: OfficialSchema;
  readonly parameters?: readonly { readonly name: string; readonly in: string }[];
  readonly method?: (...given: never[]) => unknown;
  readonly call: WireCall;
  readonly want: unknown[];
}

const cases: Case[] = [
  { name: "a body alone is the argument", schema: Body, call: { ...none, body: { a: "x" } }, want: [{ a: "x" }] },
  {
    name: "parameters alone are the argument",
    schema: z.object({ bookId: z.string() }).transform(({ bookId }) => ({ book_id: bookId })),
    parameters: [ofPath],
    call: { ...none, path: { book_id: "b" } },
    want: [{ bookId: "b" }],
  },
  {
    name: "a body beside parameters is under the name that is left",
    schema: z
      .object({ bookId: z.string(), bookBody: Body })
      .transform(({ bookId, bookBody }) => ({ book_id: bookId, Body: bookBody })),
    parameters: [ofPath],
    call: { ...none, path: { book_id: "b" }, body: { a: "x" } },
    want: [{ bookId: "b", bookBody: { a: "x" } }],
  },
  {
    name: "a parameter whose name says where it is",
    schema: z
      .object({ sort: z.string(), sortQueryParameter1: z.string() })
      .transform(({ sort, sortQueryParameter1 }) => ({ "sort.by": sort, sort_byQueryParameter1: sortQueryParameter1 })),
    parameters: [
      { name: "sort.by", in: "query" },
      { name: "sort_by", in: "query" },
    ],
    call: { ...none, query: { "sort.by": "x", sort_by: "y" } },
    want: [{ sort: "x", sortQueryParameter1: "y" }],
  },
  {
    name: "a parameter of another name",
    schema: z.object({ idOrName: z.string() }).transform(({ idOrName }) => ({ book_id_or_name: idOrName })),
    parameters: [ofPath],
    call: { ...none, path: { book_id: "b" } },
    want: [{ idOrName: "b" }],
  },
  {
    name: "arguments one after the other",
    schema: z
      .object({ bookId: z.string(), requestBody: Body })
      .transform(({ bookId, requestBody }) => ({ book_id: bookId, RequestBody: requestBody })),
    parameters: [ofPath],
    method: (bookId: unknown, requestBody: unknown, options: unknown) => [bookId, requestBody, options],
    call: { ...none, path: { book_id: "b" }, body: { a: "x" } },
    want: ["b", { a: "x" }],
  },
  { name: "no argument", call: none, method: (options: unknown) => options, want: [] },
];

test.each(cases)("$name", ({ schema, parameters = [], method = one, call, want }) => {
  const operation = { parameters } as unknown as SubjectOperation;
  expect(officialArguments(method as (...given: unknown[]) => unknown, schema, operation, call, "key")).toEqual(want);
});

test("what proves who sends it is given to a method that asks for it, by the name that it asks for", () => {
  const method = async (security: { readonly token?: unknown }, request: unknown): Promise<unknown> => [
    security.token,
    request,
  ];
  const operation = { parameters: [] } as unknown as SubjectOperation;
  const given = officialArguments(method as (...given: unknown[]) => unknown, undefined, operation, none, "key");
  expect(given).toEqual([{ token: "key" }, undefined]);
});
