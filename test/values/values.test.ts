import { mkdir, mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { root } from "../corpus/command.ts";
import { compile, put } from "../oracle/compiler.ts";
import { ourTypes } from "../oracle/our-types.ts";
import { rewrite } from "../oracle/rewrite.ts";
import { rules } from "../oracle/rules.ts";
import { jsonSchemas } from "./json-schemas.ts";
import { type MadeValue, madeValues } from "./made-values.ts";

/** Changed to look elsewhere to look elsewhere: `TRAMONTANE_SEED=7 pnpm vitest run test/values`. */
const seed = Number(process.env.TRAMONTANE_SEED ?? 20_261_121);

describe.each([
  { document: "packages/emulator/src/generated/document.json", runs: 6, enough: 500 },
  { document: "generator/test/bookshop/openapi.yaml", runs: 20, enough: 150 },
  { document: "test/corpus/documents/inheritance.yaml", runs: 20, enough: 150 },
  { document: "test/corpus/documents/loose-objects.yaml", runs: 20, enough: 150 },
  { document: "test/corpus/documents/schema-2020-12.yaml", runs: 20, enough: 100 },
])("values of $document", ({ document, runs, enough }) => {
  let checked: readonly (MadeValue & { readonly error?: string })[];
  beforeAll(async () => {
    const file = path.join(root, document);
    // JSON Schema knows no discriminators: what they say is written out.
    const told = rewrite(
      parse(await readFile(file, "utf8")),
      rules.filter(({ name }) => name === "discriminator"),
    );
    checked = await check(file, await madeValues(jsonSchemas(told.document), runs, seed));
  }, 120_000);

  test("are many", () => {
    expect(checked.filter(({ forbidden }) => forbidden === undefined).length).toBeGreaterThan(enough);
    expect(checked.filter(({ forbidden }) => forbidden !== undefined).length).toBeGreaterThan(enough / 4);
  });

  test("compile as literals of their types", () => {
    expect(checked.filter(({ forbidden, error }) => forbidden === undefined && error !== undefined)).toEqual([]);
  });

  test("do not compile where the schema forbids them by type", () => {
    expect(checked.filter(({ forbidden, error }) => forbidden !== undefined && error === undefined)).toEqual([]);
  });
});

/** Compiles each value as a literal of its schema's type. */
async function check(file: string, values: readonly MadeValue[]): Promise<(MadeValue & { error?: string })[]> {
  const { files, types } = await ourTypes(file);
  const folder = await mkdtemp(path.join(tmpdir(), "tramontane-values-"));
  try {
    await mkdir(path.join(folder, "ours"));
    for (const [name, text] of files) await put(folder, `ours/${name}`, text);
    const lines = values.flatMap(({ schema, value }, index) => {
      const type = types.get(schema);
      if (type === undefined) throw new Error(`There is no type for ${schema}.`);
      return `export const v${index}: import("./ours/${type.file}.ts").${type.name} = ${JSON.stringify(value)};`;
    });
    await put(folder, "values.ts", `${lines.join("\n")}\n`);
    const errors = await compile(folder);
    const broken = errors.find(({ file }) => file !== "values.ts");
    if (broken !== undefined) throw new Error(`${broken.file}: ${broken.message}`);
    const byLine = new Map(errors.map(({ line, message }) => [line - 1, message]));
    return values.map((value, index) => {
      const error = byLine.get(index);
      return error === undefined ? value : { ...value, error };
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
