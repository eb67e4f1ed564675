import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** Where the runtime's modules are: beside the built package, or in the workspace. */
const PLACES = ["./runtime/", "../runtime/", "../../../packages/runtime/src/"];

/**
 * The modules of the runtime as text, by their path: `index.ts`, `errors/api-error.ts`. For clients that hold their
 * runtime themselves.
 */
export async function readRuntimeSource(): Promise<ReadonlyMap<string, string>> {
  for (const place of PLACES) {
    const folder = fileURLToPath(new URL(place, import.meta.url));
    const entries = await readdir(folder, { recursive: true }).catch((): string[] => []);
    if (!entries.includes("index.ts")) continue;
    const paths = entries.filter((path) => path.endsWith(".ts") && !path.endsWith(".test.ts")).sort();
    return new Map(
      await Promise.all(
        paths.map(async (path) => [path.replaceAll("\\", "/"), await readFile(join(folder, path), "utf8")] as const),
      ),
    );
  }
  throw new Error("The modules of the runtime are not where this package keeps them. Install it again.");
}
