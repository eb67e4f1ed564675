import { writeFile } from "node:fs/promises";
import path from "node:path";
import { root, run } from "./command.ts";
import type { CorpusDocument } from "./documents.ts";
import type { Failure } from "./failure.ts";

/** The runtimes beside this one, as commands that take a program. */
const runtimes: readonly { readonly name: string; readonly command: readonly [string, ...string[]] }[] = [
  { name: "Deno", command: ["deno", "run", "--quiet", "--no-remote", "--node-modules-dir=manual", "--allow-all"] },
  { name: "Bun", command: ["bun", "--no-install"] },
];

/** Generates clients again on Deno and Bun and compares them with what Node has written. */
export async function compareRuntimes(
  clients: readonly CorpusDocument[],
  folder: string,
  tell: (text: string) => void,
): Promise<Failure[]> {
  const list = path.join(folder, "documents.json");
  await writeFile(list, JSON.stringify(clients));
  const failures: Failure[] = [];
  for (const { name, command } of runtimes) {
    tell(`generating ${clients.length} again on ${name}`);
    const [program, ...args] = command;
    const { code, text } = await run(program, ...args, path.join(root, "test/corpus/again.ts"), list);
    if (code !== 0) throw new Error(`${name} ended with ${code}:\n${text}`);
    const found: Failure[] = JSON.parse(text.trim().split("\n").at(-1) ?? "[]");
    failures.push(...found.map((failure) => ({ ...failure, stage: `${failure.stage} on ${name}` })));
  }
  return failures;
}
