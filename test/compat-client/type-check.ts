import { execFile } from "node:child_process";
import { writeFile } from "node:fs/promises";
import path from "node:path";

const root = path.join(import.meta.dirname, "../..");

/**
 * What the compiler says of the TypeScript files in a folder of this workspace: a line an error, with the file and place first.
 * Sources beside the folder are for the check of the whole workspace.
 */
export async function typeErrors(folder: string): Promise<string[]> {
  const project = path.join(folder, "tsconfig.json");
  await writeFile(
    project,
    JSON.stringify({
      extends: path.join(root, "tsconfig.json"),
      compilerOptions: { declaration: false, isolatedDeclarations: false },
      include: ["./*.ts", "./*/*.ts"],
      exclude: [],
    }),
  );
  const compiler = path.join(root, "node_modules/typescript/bin/tsc");
  return new Promise((resolve) => {
    const options = { cwd: folder, maxBuffer: 2 ** 28 };
    execFile(process.execPath, [compiler, "-p", project, "--pretty", "false"], options, (_, output) =>
      resolve(output.split("\n").filter((line) => /^\w/.test(line))),
    );
  });
}
