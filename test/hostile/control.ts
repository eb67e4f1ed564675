import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { pathToFileURL } from "node:url";
import type { Target } from "./assault.ts";

/**
 * An old generator that is known to let text become code. It is never run as part of anything but this: what it makes of
 * the same documents shows that the oracle can see.
 */
export const control = { name: "openapi-typescript-codegen", version: "0.25.0" } as const;

const folder = path.join(import.meta.dirname, "..", "..", ".cache", "hostile", `${control.name}-${control.version}`);

/** Installs the old generator into the cache, unless it is there, and gives it as a target. */
export async function oldGenerator(): Promise<Target> {
  if (!existsSync(path.join(folder, "node_modules", control.name))) {
    await mkdir(folder, { recursive: true });
    await writeFile(path.join(folder, "package.json"), JSON.stringify({ private: true }));
    const args = [
      "install",
      "--silent",
      "--no-audit",
      "--no-fund",
      "--ignore-scripts",
      `${control.name}@${control.version}`,
    ];
    execFileSync("npm", args, { cwd: folder, stdio: "inherit", shell: process.platform === "win32" });
  }
  const entry = pathToFileURL(path.join(folder, "node_modules", control.name, "dist", "index.js")).href;
  const { default: old } = (await import(entry)) as { default: { generate: (options: object) => Promise<void> } };
  return async (_attack, document, output) => {
    await old.generate({
      input: JSON.parse(await readFile(document, "utf8")),
      output,
      httpClient: "fetch",
      useOptions: true,
    });
    return true;
  };
}
