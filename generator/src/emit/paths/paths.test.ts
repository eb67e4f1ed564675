import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { emit } from "../emit.ts";
import { load } from "../../load/load.ts";
import { normalise } from "../../normalise/normalise.ts";
import { plan } from "../../plan/plan.ts";

const bookshop = join(import.meta.dirname, "../../../test/bookshop");

it("becomes the module that was written by hand", async () => {
  const { api } = normalise(await load(join(bookshop, "openapi.yaml")));
  const files = emit(plan(api, { importExtension: ".ts", paths: true }));
  const text = files.find(({ path }) => path === "paths.ts")?.text;
  expect(text).toBe(await readFile(join(bookshop, "paths", "paths.ts"), "utf8"));
});
