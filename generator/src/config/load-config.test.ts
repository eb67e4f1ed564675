import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { temporaryFiles } from "../../test/temporary-files.ts";
import { loadConfig } from "./load-config.ts";

const says = '{ input: "a.yaml", output: "out" }';

describe("loadConfig", () => {
  it.each([
    { file: "tramontane.config.ts", text: `const config: object = ${says}; export default config;` },
    { file: "tramontane.config.mts", text: `export default ${says} satisfies object;` },
    { file: "tramontane.config.js", text: `export default ${says};` },
    { file: "tramontane.config.mjs", text: `export default ${says};` },
    { file: "tramontane.config.json", text: '{ "input": "a.yaml", "output": "out" }' },
  ])("finds and reads $file", async ({ file, text }) => {
    const folder = await temporaryFiles({ [file]: text, "package.json": '{ "type": "module" }' });
    expect(await loadConfig(undefined, folder)).toEqual({
      path: join(folder, file),
      clients: [{ name: "", config: { input: join(folder, "a.yaml"), output: join(folder, "out") } }],
    });
  });

  it("reads TypeScript where Node does not", async () => {
    const features = Object.getOwnPropertyDescriptor(process.features, "typescript");
    const folder = await temporaryFiles({
      // An enum is more than Node can strip: it is read by the loader, or not at all.
      "tramontane.config.ts": 'enum Folder { Out = "out" }\nexport default { input: "a.yaml", output: Folder.Out };',
    });
    Object.defineProperty(process.features, "typescript", { value: false, configurable: true });
    try {
      const loaded = await loadConfig(undefined, folder);
      expect(loaded?.clients[0]?.config.output).toBe(join(folder, "out"));
    } finally {
      Object.defineProperty(process.features, "typescript", features ?? {});
    }
  });

  it("is undefined where there is none", async () => {
    expect(await loadConfig(undefined, await temporaryFiles({}))).toBeUndefined();
  });

  it.each([
    { name: "is not there", file: "x.json", text: "{}", named: "y.json", want: "There is no configuration" },
    { name: "throws", file: "c.mjs", text: 'throw new Error("no luck")', named: "c.mjs", want: "no luck" },
    { name: "is no JSON", file: "c.json", text: "{", named: "c.json", want: "fails:" },
    { name: "exports nothing", file: "c.mjs", text: "", named: "c.mjs", want: "exports no configuration" },
  ])("fails when the file $name", async ({ file, text, named, want }) => {
    const folder = await temporaryFiles({ [file]: text });
    await expect(loadConfig(named, folder)).rejects.toThrow(want);
  });
});
