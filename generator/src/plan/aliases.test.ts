import { describe, expect, it } from "vitest";
import { emitted } from "../../test/emitted.ts";

const document = `paths: { /x: { get: { operationId: x.get, responses: {} } } }
components:
  schemas:
    Book: { type: object, properties: { built_at: { type: string }, _meta: { type: string }, id: { type: string } } }
    Shelf: { type: object, properties: { _meta: { type: string }, first: { $ref: '#/components/schemas/Book' } } }`;

describe("properties by the names that somebody chose", () => {
  it.each<{ name: string; given: Record<string, string>; want: string[] }>([
    {
      name: "of one schema",
      given: { "Book.built_at": "madeAt" },
      want: ["madeAt?: string;", 'built_at: "madeAt"', "_meta?: string;"],
    },
    { name: "of every schema", given: { "*._meta": "meta" }, want: ["meta?: string;", '_meta: "meta"'] },
    {
      name: "of one schema before every schema",
      given: { "*._meta": "meta", "Book._meta": "own" },
      want: ["own?: string;", "meta?: string;"],
    },
  ])("$name", async ({ given, want }) => {
    const { files, diagnostics } = await emitted(document, { names: { properties: given } });
    const text = `${files.get("types.ts")}${files.get("codecs.ts")}`;
    for (const part of want) expect(text).toContain(part);
    expect(diagnostics).toEqual([]);
  });

  it("are converted where all else is as on the wire", async () => {
    const { files } = await emitted(document, { names: { properties: { "Book.id": "number" } } });
    expect(files.get("codecs.ts")).toContain('fields: { id: "number" }');
    expect(files.get("types.ts")).toContain("built_at?: string;");
  });

  it("that are not there are told", async () => {
    const { diagnostics } = await emitted(document, { names: { properties: { "Book.lost": "x", "*.gone": "y" } } });
    expect(diagnostics.map(({ severity, code }) => `${severity} ${code}`)).toEqual([
      "warning config/no-property",
      "warning config/no-property",
    ]);
  });
});
