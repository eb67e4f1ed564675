import { execFile } from "node:child_process";
import { globSync } from "node:fs";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { describe, expect, inject, test } from "vitest";
import { countedOptions } from "../../bench/types.ts";

const root = path.join(import.meta.dirname, "..", "..");
const compiler = path.join(root, "test", "node_modules", "typescript-5.9", "lib", "tsc.js");

const programs = [
  {
    name: "the class",
    text: `import { Mistral } from "@tramontane/mistral";
const mistral = new Mistral();
export const models = (await mistral.models.list()).data;
export const library = (await mistral.beta.libraries.get("id")).name;
export const reply = (await mistral.beta.conversations.start({ model: "m", inputs: "Hi" })).conversation_id;
`,
  },
  {
    name: "functions",
    text: `import { start } from "@tramontane/mistral/beta/conversations";
import { get } from "@tramontane/mistral/beta/libraries";
import { createClient } from "@tramontane/mistral/client";
import { list } from "@tramontane/mistral/models";
const client = createClient();
export const models = (await list(client)).data;
export const library = (await get(client, "id")).name;
export const reply = (await start(client, { model: "m", inputs: "Hi" })).conversation_id;
`,
  },
  {
    name: "the official client's shape",
    text: `import { Mistral } from "@tramontane/mistral/compat";
const mistral = new Mistral({ apiKey: "key" });
export const models = (await mistral.models.list()).data;
export const library = (await mistral.beta.libraries.get({ libraryId: "id" })).name;
export const reply = (await mistral.beta.conversations.start({ model: "m", inputs: "Hi" })).conversationId;
`,
  },
];

describe("a program of three calls costs an editor next to nothing", () => {
  test.each(programs)("by $name", async ({ name, text }) => {
    const folder = path.join(inject("packages"), `type-cost of ${name}`);
    await mkdir(folder);
    await writeFile(path.join(folder, "package.json"), JSON.stringify({ private: true, type: "module" }));
    await writeFile(path.join(folder, "program.ts"), text);
    await writeFile(
      path.join(folder, "tsconfig.json"),
      JSON.stringify({ compilerOptions: countedOptions, files: ["program.ts"] }),
    );
    const said = await new Promise<string>((resolve) => {
      execFile(process.execPath, [compiler, "-p", ".", "--extendedDiagnostics"], { cwd: folder }, (_error, out) =>
        resolve(out),
      );
    });
    const count = (counted: string): number => Number(new RegExp(`^${counted}:\\s+(\\d+)`, "m").exec(said)?.[1]);
    expect(said).not.toContain("error TS");
    // The compiler counts the same everywhere. What it is asked for: 85 files, 200 instantiations, 600 types.
    expect(count("Files")).toBeLessThanOrEqual(85);
    expect(count("Instantiations")).toBeLessThanOrEqual(200);
    expect(count("Types")).toBeLessThanOrEqual(600);
  });
});

test("no type is shown under another name than its own", async () => {
  const files = globSync(
    path.join(inject("packages"), "node_modules", "@tramontane", "{mistral,runtime}/dist/**/*.d.ts"),
  );
  expect(files.length).toBeGreaterThan(0);
  const texts = await Promise.all(files.map((file) => readFile(file, "utf8")));
  // Of two of one name in one file, a bundler of declarations calls the second `Name$1`.
  expect(texts.join("\n").match(/^(?:export |declare |abstract )*(?:interface|type|class) \w+\$.*$/gm)).toBeNull();
});
