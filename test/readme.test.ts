import { execFile } from "node:child_process";
import { globSync } from "node:fs";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import { generate } from "tramontane";
import { expect, test } from "vitest";

const root = path.join(import.meta.dirname, "..");

/** What the text around the examples speaks of. */
const given = `
declare const signal: AbortSignal;
declare const id: string;
declare const apiKey: string;
declare const tokens: { current(): Promise<string> };
declare function logIn(): Promise<{ access_token: string }>;
`;

/** The clients that examples import from beside themselves, and how they are generated. */
const clients = {
  api: { input: "generator/test/bookshop/openapi.yaml", paths: true, validators: true },
  harbour: { input: "generator/test/harbour/openapi.yaml", properties: "camel", dates: "Date" },
  quay: { input: "generator/test/harbour/openapi.yaml", shape: "speakeasy" },
} as const;

test.each(globSync(["README.md", "{generator,packages/*}/README.md"], { cwd: root }))(
  "the examples of %s are programs that type-check",
  async (file) => {
    const examples = [...(await readFile(path.join(root, file), "utf8")).matchAll(/^```ts\n(.*?)^```/gms)];
    expect(examples).not.toEqual([]);
    expect(await check(examples.map(([, code = ""]) => code))).toBe("");
  },
);

/** Each example may use what the ones before it declared: it is a block inside of theirs. */
async function check(examples: readonly string[]): Promise<string> {
  const isImport = (line: string): boolean => /^import .* from ".*";$/.test(line);
  const lines = examples.map((example) => example.split("\n"));
  const imports = new Set(lines.flat().filter(isImport));
  const blocks = lines.map(
    (example) =>
      `{\n${example
        .filter((line) => !isImport(line))
        .join("\n")
        .replace(/^export default /m, "void ")}`,
  );
  const program = [...imports, given, ...blocks, "}".repeat(blocks.length), "export {};"].join("\n");

  // Beside the tests, where the workspace's packages are installed; with a dot, it is none of the sources that are checked.
  const folder = await mkdtemp(path.join(root, "test", ".readme-"));
  try {
    await writeFile(path.join(folder, "program.ts"), program);
    for (const [name, { input, ...options }] of Object.entries(clients)) {
      if (!program.includes(`"./${name}/`)) continue;
      const output = path.join(folder, name);
      await generate({ ...options, input: path.join(root, input), output, lock: false, importExtension: ".ts" });
    }
    const config = { extends: "../../tsconfig.json", include: ["*.ts"], exclude: [] };
    await writeFile(path.join(folder, "tsconfig.json"), JSON.stringify(config));
    const tsc = path.join(root, "node_modules", "typescript", "bin", "tsc");
    const run = promisify(execFile)(process.execPath, [tsc, "--project", "."], { cwd: folder });
    return (await run.catch((error: { stdout: string }) => error)).stdout;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
