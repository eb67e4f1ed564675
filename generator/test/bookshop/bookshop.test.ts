import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { emit } from "../../src/emit/emit.ts";
import { load } from "../../src/load/load.ts";
import { normalise } from "../../src/normalise/normalise.ts";
import { plan } from "../../src/plan/plan.ts";

const HERE = fileURLToPath(new URL(".", import.meta.url));

it("becomes the client that was written by hand", async () => {
  const { api, diagnostics } = normalise(await load(join(HERE, "openapi.yaml")));
  const planned = plan(api, { importExtension: ".ts" });
  const output = Object.fromEntries(emit(planned).map(({ path, text }) => [path, text]));
  expect([...diagnostics, ...planned.diagnostics]).toEqual([]);
  expect(output).toEqual(await expected());
});

async function expected(): Promise<Record<string, string>> {
  const folder = join(HERE, "expected");
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(
    await Promise.all(
      files.map(
        async (file) => [file.slice(folder.length + 1).replaceAll("\\", "/"), await readFile(file, "utf8")] as const,
      ),
    ),
  );
}
