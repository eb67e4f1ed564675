import { describe, expect, test } from "vitest";
import { normaliseText, reports } from "../../../test/normalised.ts";

describe("tags and servers", () => {
  test("undeclared tags follow the declared ones; a parent that does not exist or is circular goes", async () => {
    const result = await normaliseText(
      "tags: [{ name: a, parent: b }, { name: b, parent: a }, { name: c, parent: nowhere }]\npaths: { /a: { get: { tags: [late, a], responses: {} } } }",
      "3.2.0",
    );
    expect(result.api.tags).toEqual([{ name: "a" }, { name: "b" }, { name: "c" }, { name: "late" }]);
    expect(reports(result)).toEqual([
      "warning tag/parent /tags/2/parent",
      "warning tag/circular /tags",
      "warning tag/circular /tags",
    ]);
  });

  test("a tag keeps what sort it is", async () => {
    const { api } = await normaliseText("tags: [{ name: a, kind: nav, summary: A }]", "3.2.0");
    expect(api.tags).toEqual([{ name: "a", kind: "nav", summary: "A" }]);
  });

  test.each([
    { says: "b", want: { sameAs: "b" }, reported: [] },
    { says: "late", want: { sameAs: "late" }, reported: [] },
    { says: "c", want: {}, reported: ["error extension/same-as /tags/0/x-tramontane-same-as"] },
    { says: "[b]", want: {}, reported: ["error extension/same-as /tags/0/x-tramontane-same-as"] },
  ])("a tag that is the same as $says", async ({ says, want, reported }) => {
    const result = await normaliseText(
      `tags: [{ name: a, x-tramontane-same-as: ${says} }, { name: b }]\npaths: { /a: { get: { tags: [late], responses: {} } } }`,
      "3.2.0",
    );
    expect(result.api.tags[0]).toEqual({ name: "a", ...want });
    expect(reports(result)).toEqual(reported);
  });

  test("a server keeps its variables in place", async () => {
    const { api } = await normaliseText(
      "servers: [{ url: 'https://{region}.x.example', variables: { region: { default: eu, enum: [eu, us] } } }]",
    );
    expect(api.servers).toEqual([
      { url: "https://{region}.x.example", variables: [{ name: "region", default: "eu", enum: ["eu", "us"] }] },
    ]);
  });

  test.each([
    { name: "those of the operation", given: "servers: [{ url: https://op.example }]", want: "https://op.example" },
    { name: "those of its path where it has none", given: "servers: []", want: "https://path.example" },
  ])("servers of an operation are $name", async ({ given, want }) => {
    const { api } = await normaliseText(
      `servers: [{ url: https://a.example }]\npaths: { /a: { servers: [{ url: https://path.example }], get: { ${given}, responses: {} } } }`,
    );
    expect(api.operations[0]?.servers?.map(({ url }) => url)).toEqual([want]);
  });
});
