/**
 * Builds every published package and packs it as the registry would get it: `node scripts/pack.ts`.
 *
 * The tarballs go to `.cache/packed/`, which holds nothing else afterwards. Builds that have not changed are turbo's to skip.
 */
import { mkdir, rm } from "node:fs/promises";
import path from "node:path";
import { execute } from "./testing/commands.ts";
import { pinned, root } from "./toolchain.mjs";

/** The folder that the tarballs are in. */
export const packed: string = path.join(root, ".cache", "packed");

const published = ["--filter", "./packages/*", "--filter", "./generator"];

if (import.meta.main) await pack();

async function pack(): Promise<void> {
  await rm(packed, { recursive: true, force: true });
  await mkdir(packed, { recursive: true });
  await pnpm("exec", "turbo", "run", "build", "--output-logs=new-only", ...published);
  await pnpm(...published, "pack", "--pack-destination", packed);
}

async function pnpm(...args: string[]): Promise<void> {
  const tool = pinned(...args);
  const { code, output } = await execute(tool.command, tool.args);
  if (code !== 0) throw new Error(`pnpm ${args.join(" ")} ended with ${code}:\n${output}`);
  console.log(output.trimEnd());
}
