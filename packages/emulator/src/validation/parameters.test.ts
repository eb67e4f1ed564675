import { describe, expect, test } from "vitest";
import type { Parameter } from "../document.ts";
import { parameterReader } from "./parameters.ts";

const parameters: Record<string, Omit<Parameter, "name" | "in">> = {
  page: { required: false, json: false, schema: { type: "integer", minimum: 0, default: 0 } },
  deep: { required: false, json: false, schema: { type: "boolean" } },
  version: { required: false, json: false, schema: { anyOf: [{ type: "integer" }, { type: "string" }] } },
  sources: { required: false, json: false, schema: { type: "array", items: { enum: ["api", "web"], type: "string" } } },
  metadata: { required: false, json: true, schema: { type: "object" } },
  filters: {
    required: false,
    json: false,
    schema: {
      type: "object",
      properties: { active: { type: "boolean" }, sizes: { type: "array", items: { type: "integer" } } },
    },
  },
  key: { required: true, json: false, schema: { type: "string" } },
};

const reader = parameterReader(
  {
    id: "x",
    method: "GET",
    path: "/x",
    responses: [],
    stream: { terminal: [] },
    parameters: Object.entries(parameters).map(([name, rest]) => ({ name, in: "query", ...rest })),
  },
  "query",
);

const read = (query: string): ReturnType<typeof reader> => {
  const search = new URLSearchParams(query);
  return reader((name) => search.getAll(name));
};

describe("text becomes what the schema says", () => {
  test.each([
    { name: "numbers", query: "key=k&page=2", want: { key: "k", page: 2 } },
    { name: "a default", query: "key=k", want: { key: "k", page: 0 } },
    { name: "booleans", query: "key=k&deep=true", want: { key: "k", page: 0, deep: true } },
    { name: "a number or a text: a number", query: "key=k&version=3", want: { key: "k", page: 0, version: 3 } },
    { name: "a number or a text: a text", query: "key=k&version=beta", want: { key: "k", page: 0, version: "beta" } },
    { name: "lists", query: "key=k&sources=api&sources=web", want: { key: "k", page: 0, sources: ["api", "web"] } },
    { name: "an object", query: "key=k&active=false", want: { key: "k", page: 0, filters: { active: false } } },
    {
      name: "lists in an object",
      query: "key=k&sizes=1&sizes=2",
      want: { key: "k", page: 0, filters: { sizes: [1, 2] } },
    },
    { name: "JSON", query: "key=k&metadata=%7B%22a%22:1%7D", want: { key: "k", page: 0, metadata: { a: 1 } } },
    { name: "a text of digits", query: "key=12", want: { key: "12", page: 0 } },
    { name: "what the document does not know", query: "key=k&other=1", want: { key: "k", page: 0 } },
  ])("$name", ({ query, want }) => {
    expect(read(query)).toEqual({ values: want, issues: [] });
  });
});

describe("what does not fit is told", () => {
  test.each([
    { name: "not a number", query: "key=k&page=x", want: "query.page int_type" },
    { name: "too small a number", query: "key=k&page=-1", want: "query.page greater_than_equal" },
    { name: "not a boolean", query: "key=k&deep=maybe", want: "query.deep bool_type" },
    { name: "not a boolean in an object", query: "key=k&active=maybe", want: "query.filters.active bool_type" },
    { name: "not in the list of values", query: "key=k&sources=moon", want: "query.sources.0 enum" },
    { name: "not JSON", query: "key=k&metadata={", want: "query.metadata dict_type" },
    { name: "missing", query: "", want: "query.key missing" },
  ])("$name", ({ query, want }) => {
    expect(read(query).issues.map(({ loc, type }) => `${loc.join(".")} ${type}`)).toEqual([want]);
  });
});
