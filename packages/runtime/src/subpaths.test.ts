import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { runInNewContext } from "node:vm";
import { build } from "esbuild";
import { describe, expect, test } from "vitest";

const { exports, publishConfig } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8")) as {
  exports: Record<string, string>;
  publishConfig: { exports: Record<string, unknown> };
};

test("what is published has the paths that the workspace has", () => {
  expect(Object.keys(publishConfig.exports)).toEqual(Object.keys(exports));
});

describe.each(Object.entries(exports).filter(([, file]) => file.endsWith(".ts")))("%s", (_, file) => {
  const bundle = async (format: "esm" | "iife"): Promise<{ text: string; inputs: string[] }> => {
    const entry = fileURLToPath(new URL(`../${file}`, import.meta.url));
    const result = await build({
      entryPoints: [entry],
      bundle: true,
      minify: true,
      format,
      write: false,
      metafile: true,
    });
    return { text: result.outputFiles[0]?.text ?? "", inputs: Object.keys(result.metafile.inputs) };
  };

  test("touches nothing of the platform when it is imported", async () => {
    const { text } = await bundle("iife");
    expect(() => runInNewContext(text)).not.toThrow();
  });

  test("does not bring another with it", async () => {
    const { inputs } = await bundle("esm");
    const others = Object.values(exports).filter((other) => other !== file && other.endsWith(".ts"));
    expect(inputs.filter((input) => others.some((other) => input.endsWith(other.slice(1))))).toEqual([]);
  });
});
