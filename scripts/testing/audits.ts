import { readdir } from "node:fs/promises";
import path from "node:path";
import { packed } from "../pack.ts";
import { execute } from "./commands.ts";
import type { Outcome } from "./steps.ts";

/**
 * What others' checkers say of the packed packages, a test for each checker and package: publint (do the manifest and
 * the files agree?) and are-the-types-wrong (do the types resolve as the code does? CommonJS is not promised).
 */
export async function audits(): Promise<Outcome> {
  const tarballs = (await readdir(packed))
    .filter((name) => name.endsWith(".tgz"))
    .map((name) => path.join(packed, name));
  if (tarballs.length === 0)
    return { passed: 0, failed: 1, output: `No packed package in ${packed}: run the step "pack".` };

  const failures: string[] = [];
  let passed = 0;
  for (const tarball of tarballs) {
    for (const [name, ...args] of [
      ["publint", "run", tarball, "--strict"],
      ["attw", tarball, "--profile", "esm-only", "--no-definitely-typed", "--format", "ascii"],
    ] as const) {
      const { code, output } = await execute(name, args);
      if (code === 0) passed += 1;
      else failures.push(`$ ${name} ${args.join(" ")}\n${output}`);
    }
  }
  return { passed, failed: failures.length, output: failures.join("\n") };
}
