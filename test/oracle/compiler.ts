import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { root, run } from "../corpus/command.ts";

/** What the compiler says of a line. `message` is on one line, however long. */
export interface CompilerError {
  /** Below the folder, with `/`. */
  readonly file: string;
  readonly line: number;
  readonly message: string;
}

/** Type-checks every module of a folder, strictly, in one program. `@tramontane/runtime` has the types that our types need. */
export async function compile(folder: string): Promise<CompilerError[]> {
  await put(folder, "runtime.ts", runtime);
  await put(folder, "tsconfig.json", JSON.stringify({ compilerOptions, include: ["**/*.ts"] }));
  const { text } = await run(
    "node",
    path.join(root, "node_modules/typescript/bin/tsc"),
    "--project",
    folder,
    "--pretty",
    "false",
  );
  const errors: CompilerError[] = [];
  for (const line of text.split("\n")) {
    const [, file, at, message = ""] = /^(\S.*?)\((\d+),\d+\): error (.*)$/.exec(line) ?? [];
    const last = errors.at(-1);
    if (file !== undefined) {
      const below = path.relative(folder, path.resolve(root, file)).split(path.sep).join("/");
      errors.push({ file: below, line: Number(at), message });
    } else if (/^error /.test(line)) {
      throw new Error(text);
    } else if (last !== undefined && line.trim() !== "") {
      errors[errors.length - 1] = { ...last, message: `${last.message} ${line.trim()}` };
    }
  }
  return errors;
}

const compilerOptions = {
  strict: true,
  noEmit: true,
  target: "es2022",
  lib: ["es2022"],
  types: [],
  module: "nodenext",
  allowImportingTsExtensions: true,
  paths: { "@tramontane/runtime": ["./runtime.ts"] },
};

/** What our types take from the runtime, as the oracle has it: bytes are strings there, and nothing is unknown. */
const runtime = `export type FileInput = string;
export type UnknownString = never;
export type UnknownVariant<K extends string> = never;
`;

/** Writes a file below a folder. */
export async function put(folder: string, file: string, text: string): Promise<void> {
  await mkdir(path.dirname(path.join(folder, file)), { recursive: true });
  await writeFile(path.join(folder, file), text);
}
