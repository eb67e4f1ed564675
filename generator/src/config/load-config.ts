import { readdir, readFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { failure } from "../diagnostics.ts";
import { displayPath } from "../load/locate.ts";
import { checkConfig, type NamedClient } from "./check-config.ts";

/** Names under which a configuration is found, the first there is. */
const configNames: readonly string[] = ["ts", "mts", "js", "mjs", "json"].map(
  (extension) => `tramontane.config.${extension}`,
);

/** A configuration file and what it says. */
export interface LoadedConfig {
  readonly path: string;
  readonly clients: readonly NamedClient[];
}

/**
 * Reads a configuration file: the one that is named, or else the one in a folder. `undefined` when there is none.
 *
 * @param reading Counts the readings of one process, from 0: a module that was run is run again only under another name.
 * @throws GenerateError when the one that is named is not there, it cannot be run, or says what cannot be.
 */
export async function loadConfig(
  named: string | undefined,
  folder: string,
  reading = 0,
): Promise<LoadedConfig | undefined> {
  const path = named === undefined ? await findConfig(folder) : resolve(folder, named);
  if (path === undefined) return undefined;
  const shown = displayPath(path);
  return { path, clients: checkConfig(await exported(path, shown, reading), dirname(path), shown) };
}

async function findConfig(folder: string): Promise<string | undefined> {
  const there = new Set(await readdir(folder).catch(() => []));
  const name = configNames.find((candidate) => there.has(candidate));
  return name === undefined ? undefined : join(folder, name);
}

async function exported(path: string, shown: string, reading: number): Promise<unknown> {
  try {
    if (path.endsWith(".json")) return JSON.parse(await readFile(path, "utf8"));
    await readFile(path);
    const url = `${pathToFileURL(path).href}${reading === 0 ? "" : `?reading=${reading}`}`;
    const module = /\.m?ts$/.test(path) ? await importTypeScript(path, url) : await import(url);
    return module.default;
  } catch (cause) {
    const missing = cause instanceof Error && "code" in cause && cause.code === "ENOENT";
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw failure(
      {
        code: "config/unreadable",
        message: missing ? `There is no configuration "${shown}".` : `The configuration "${shown}" fails: ${reason}`,
      },
      { cause },
    );
  }
}

/** Node runs TypeScript itself from 22.18 on; older ones are lent a loader, which the newer ones never read. */
async function importTypeScript(path: string, url: string): Promise<{ default?: unknown }> {
  if (process.features.typescript !== false && process.features.typescript !== undefined) {
    return (await import(url)) as { default?: unknown };
  }
  const { createJiti } = await import("jiti");
  return createJiti(import.meta.url, { moduleCache: false }).import<{ default?: unknown }>(path);
}
