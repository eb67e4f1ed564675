import module from "node:module";
import { join } from "node:path";

/**
 * Lets Node keep what it compiled of this command for its next run, in a folder of the user's own; a folder that other
 * users can write to would let them decide what runs. Nothing happens on runtimes that keep nothing, where the folder
 * cannot be written, and where `NODE_DISABLE_COMPILE_CACHE` is set; a folder in `NODE_COMPILE_CACHE` is used instead.
 */
export function keepCompiled(): void {
  const folder = cacheFolder(process.platform, process.env);
  if (folder === undefined) return;
  try {
    // Node has it since 22.1; some other runtimes have it and throw.
    (module as { enableCompileCache?: (folder: string) => unknown }).enableCompileCache?.(folder);
  } catch {
    // What is not kept is compiled again.
  }
}

/** Where a platform has caches of a user's programs; `undefined` where that is not told. */
export function cacheFolder(
  platform: NodeJS.Platform,
  env: Readonly<Record<string, string | undefined>>,
): string | undefined {
  const { XDG_CACHE_HOME: own, HOME: home, LOCALAPPDATA: local } = env;
  if (platform === "win32") return local ? join(local, "tramontane", "compiled") : undefined;
  if (own) return join(own, "tramontane", "compiled");
  if (!home) return undefined;
  return join(home, platform === "darwin" ? "Library/Caches" : ".cache", "tramontane", "compiled");
}
