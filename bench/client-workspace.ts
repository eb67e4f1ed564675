import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, rm, symlink, writeFile } from "node:fs/promises";
import path from "node:path";
import { build, type Plugin } from "esbuild";
import { type Contender, moduleOf } from "./contenders.ts";
import { cache, installPeers, root } from "./peers.ts";
import { generateFor } from "./types.ts";

/** Where the clients are: the peers installed or generated, and this project's own as it would be published. */
export const clientsFolder: string = path.join(cache, "clients");
const own = path.join(clientsFolder, "own");

/** Installs, generates and builds every client, anew each time. */
export async function prepareClients(): Promise<void> {
  const peers = await installPeers();
  await rm(clientsFolder, { recursive: true, force: true });
  await mkdir(clientsFolder, { recursive: true });
  await symlink(path.join(peers, "node_modules"), path.join(clientsFolder, "node_modules"), "junction");
  await writeFile(path.join(clientsFolder, "package.json"), '{ "type": "module" }\n');
  await generateFor(peers, clientsFolder);
  // Beside the package's own build, which others may be using.
  execFileSync(path.join(root, "node_modules", ".bin", "tsdown"), ["--silent", "--no-dts", "--out-dir", own], {
    cwd: path.join(root, "packages", "mistral"),
    stdio: ["ignore", "ignore", "inherit"],
    shell: process.platform === "win32",
  });
}

/** Where the modules of this project's client are that the contenders import. */
export const ownModules: Readonly<Record<string, string>> = {
  "@tramontane/mistral/client": path.join(own, "client.js"),
  "@tramontane/mistral/beta/conversations": path.join(own, "operations", "beta", "conversations.js"),
  "@tramontane/mistral": path.join(own, "index.js"),
};

/** Writes a part of a contender as one module that any runtime runs. Returns its path. */
export async function bundledModule(contender: Contender, part: "call" | "stream" | "create"): Promise<string> {
  return written(contender, moduleOf(contender, part), part, true);
}

/** The same, as its users import it: what is a package stays outside. */
export async function importedModule(contender: Contender): Promise<string> {
  return written(contender, moduleOf(contender, "create"), "create", contender.bundled === true);
}

async function written(contender: Contender, source: string, part: string, whole: boolean): Promise<string> {
  const file = path.join(clientsFolder, `${contender.name.replace(/[^a-z]+/g, "-")}.${part}.mjs`);
  await build({
    stdin: { contents: source, resolveDir: clientsFolder, loader: "ts" },
    bundle: true,
    format: "esm",
    outfile: file,
    logLevel: "error",
    platform: "node",
    // The built modules of this project are imported as files, the peers' as packages.
    ...(whole ? { alias: { ...ownModules } } : { plugins: [outside] }),
    banner: whole
      ? { js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);' }
      : {},
  });
  if (!existsSync(file)) throw new Error(`There is no ${file}.`);
  return file;
}

const outside: Plugin = {
  name: "outside",
  setup(building) {
    building.onResolve({ filter: /^[@\w]/ }, ({ path: name }) => ({ path: ownModules[name] ?? name, external: true }));
  },
};
