import { describe, expect, test } from "vitest";
import { named, normaliseFiles, normaliseText, reports } from "../../../test/normalised.ts";

const head = 'openapi: 3.1.0\ninfo: { title: T, version: "1" }\n';

describe("named schemas", () => {
  test("come in the order of the document, unused ones too, then those of other files", async () => {
    const result = await normaliseFiles({
      "api.yaml": `${head}paths: { /a: { get: { responses: { "200": { description: A, content: { application/json: { schema: { $ref: "other.yaml#/Second" } } } } } } } }
components: { schemas: { B: { $ref: "#/components/schemas/A" }, A: { type: string } } }`,
      "other.yaml":
        "First: { type: object, properties: { second: { $ref: '#/Second' } } }\nSecond: { type: object, properties: { first: { $ref: '#/First' } } }\n",
    });
    expect([...result.api.schemas.keys()]).toEqual([
      "api.yaml#/components/schemas/B",
      "api.yaml#/components/schemas/A",
      "other.yaml#/First",
      "other.yaml#/Second",
    ]);
    expect(reports(result)).toEqual([]);
  });

  test("of other files take the name of the component that stands for them", async () => {
    const result = await normaliseFiles({
      "api.yaml": `${head}paths: {}\ncomponents: { schemas: { Cat: { $ref: "schemas/cat-file.yaml" }, Dog: { type: object, properties: { friend: { $ref: "schemas/cat-file.yaml" }, other: { $ref: "#/components/schemas/Cat" } } } } }`,
      "schemas/cat-file.yaml":
        "type: object\nproperties: { friend: { $ref: '../api.yaml#/components/schemas/Dog' } }\n",
    });
    expect([...result.api.schemas.values()].map(({ id, name }) => `${name} ${id}`)).toEqual([
      "Dog api.yaml#/components/schemas/Dog",
      "Cat schemas/cat-file.yaml#",
    ]);
    expect(named(result, "Dog")).toMatchObject({
      properties: [
        { name: "friend", schema: { kind: "ref", id: "schemas/cat-file.yaml#" } },
        { name: "other", schema: { kind: "ref", id: "schemas/cat-file.yaml#" } },
      ],
    });
    expect(named(result, "Cat")).toMatchObject({
      properties: [{ schema: { kind: "ref", id: "api.yaml#/components/schemas/Dog" } }],
    });
  });

  test("may be circular", async () => {
    const result = await normaliseText(
      "components: { schemas: { Node: { type: object, properties: { next: { $ref: '#/components/schemas/Node' }, all: { allOf: [{ $ref: '#/components/schemas/Node' }, { properties: { extra: { type: string } } }] } } } } }",
    );
    expect(reports(result)).toEqual([]);
    expect(named(result, "Node")).toMatchObject({
      kind: "object",
      properties: [{ name: "next", schema: { kind: "ref" } }, { name: "all" }],
    });
  });

  test.each([
    { name: "refers to", link: (next: string) => ({ $ref: next }) },
    { name: "is composed of", link: (next: string) => ({ allOf: [{ $ref: next }, { type: "object" }] }) },
  ])("of which each $name the next are read in time, two thousand of them", async ({ link }) => {
    const count = 2000;
    const schemas = Object.fromEntries(
      Array.from({ length: count }, (_, index) => [`C${index}`, link(`#/components/schemas/C${index + 1}`)]),
    );
    const components = { schemas: { ...schemas, [`C${count}`]: { type: "string" } } };
    const result = await normaliseText(`components: ${JSON.stringify(components)}`);
    expect(reports(result)).toEqual([]);
    expect(named(result, "C0")).toEqual({ kind: "ref", id: "api.yaml#/components/schemas/C1" });
  });

  test.each([
    { name: "its `$id`", given: "https://x.example/tree.json" },
    { name: "its `$id`, relative to that of the document", given: "tree.json" },
    { name: "a pointer into it", given: "tree.json#/$defs/Leaf", want: "/components/schemas/Tree/$defs/Leaf" },
    { name: "an anchor of it", given: "tree.json#leaf", want: "/components/schemas/Tree/$defs/Leaf" },
    { name: "an anchor anywhere in the file", given: "#leaf", want: "/components/schemas/Tree/$defs/Leaf" },
    { name: "the document's own name", given: "https://x.example/api#/components/schemas/Tree" },
    { name: "a pointer of the file", given: "#/components/schemas/Tree" },
  ])("can be referred to by $name", async ({ given, want = "/components/schemas/Tree" }) => {
    const result = await normaliseText(
      `$self: https://x.example/api
components:
  schemas:
    T: { type: object, properties: { to: { $ref: "${given}" } } }
    Tree:
      $id: tree.json
      type: object
      properties: { leaf: { $ref: "#/$defs/Leaf" }, other: { $ref: "#/components/schemas/T" } }
      $defs: { Leaf: { $anchor: leaf, type: object } }`,
      "3.2.0",
    );
    expect(reports(result)).toEqual([]);
    expect(named(result, "T")).toMatchObject({
      properties: [{ name: "to", schema: { kind: "ref", id: `api.yaml#${want}` } }],
    });
    expect(named(result, "Tree")).toMatchObject({
      properties: [
        { name: "leaf", schema: { kind: "ref", id: "api.yaml#/components/schemas/Tree/$defs/Leaf" } },
        { name: "other", schema: { kind: "ref", id: "api.yaml#/components/schemas/T" } },
      ],
    });
  });

  test.each([
    { others: "", want: [] },
    {
      others: "\n    Other: { $dynamicAnchor: node, type: object }",
      want: ["warning ref/dynamic /components/schemas/Node/properties/next/$dynamicRef"],
    },
  ])("can be referred to dynamically, as far as there is no choice$others", async ({ others, want }) => {
    const result = await normaliseText(
      `components:\n  schemas:\n    Node: { $dynamicAnchor: node, type: object, properties: { next: { $dynamicRef: "#node" } } }${others}`,
    );
    expect(reports(result)).toEqual(want);
    expect(named(result, "Node")).toMatchObject({
      properties: [{ name: "next", schema: { kind: "ref", id: "api.yaml#/components/schemas/Node" } }],
    });
  });

  test("that are nothing but references in a circle are told", async () => {
    const result = await normaliseText(
      "components: { schemas: { A: { $ref: '#/components/schemas/B' }, B: { $ref: '#/components/schemas/A' } } }",
    );
    expect(reports(result).sort()).toEqual([
      "warning ref/cycle /components/schemas/A",
      "warning ref/cycle /components/schemas/B",
    ]);
  });

  test("that are each other lose one part, and that is told", async () => {
    const result = await normaliseText(
      "components: { schemas: { A: { oneOf: [{ $ref: '#/components/schemas/B' }, { type: string }] }, B: { oneOf: [{ $ref: '#/components/schemas/A' }, { type: integer }] } } }",
    );
    expect(named(result, "A")).toEqual({ kind: "string" });
    expect(named(result, "B")).toMatchObject({ kind: "union", members: [{ kind: "ref" }, { kind: "number" }] });
    expect(reports(result)).toEqual(["warning schema/circular /components/schemas/A"]);
  });

  test("may extend each other in a long chain", async () => {
    const chain = Array.from({ length: 300 }, (_, index) => {
      const base = index === 0 ? "" : `allOf: [{ $ref: '#/components/schemas/S${index - 1}' }], `;
      return `    S${index}: { ${base}type: object, properties: { p${index}: { type: string } } }`;
    });
    const result = await normaliseText(`components:\n  schemas:\n${chain.reverse().join("\n")}\n`);
    expect(result.api.schemas.size).toBe(300);
    expect(reports(result)).toEqual([]);
  });

  test("found by a `$defs` pointer that only holds inside its schema are found, and that is told", async () => {
    const result = await normaliseText(
      "components: { schemas: { A: { type: object, $defs: { Inner: { type: string } }, properties: { b: { $ref: '#/$defs/Inner' } } } } }",
    );
    expect(named(result, "Inner")).toEqual({ kind: "string" });
    expect(reports(result)).toEqual(["note ref/local /components/schemas/A/properties/b/$ref"]);
  });

  test("found by an anchor", async () => {
    const result = await normaliseText(
      "components: { schemas: { A: { $ref: '#here' }, B: { $anchor: here, type: string } } }",
    );
    expect(named(result, "A")).toEqual({ kind: "ref", id: "api.yaml#/components/schemas/B" });
  });
});
