import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { installPeers } from "../../../bench/peers.ts";
import { heyApi } from "./hey-api.ts";
import { mistral } from "./mistral.ts";
import { openai } from "./openai.ts";
import { openapiFetch } from "./openapi-fetch.ts";
import type { Peer } from "./peer.ts";

/** The clients of others, from npm, at one version each. */
export async function loadPeers(): Promise<readonly Peer[]> {
  const folder = await installPeers();
  const require = createRequire(path.join(folder, "package.json"));
  const inFolder = (...parts: readonly string[]): string => path.join(folder, "node_modules", ...parts);
  const load = (file: string): Promise<never> => import(pathToFileURL(file).href) as Promise<never>;
  const version = (name: string): string => JSON.parse(readFileSync(inFolder(name, "package.json"), "utf8")).version;
  // Its client is a set of sources that are copied beside the functions it writes.
  const copied = path.join(folder, `hey-api-client-${version("@hey-api/openapi-ts")}.mjs`);
  if (!existsSync(copied))
    await build({
      entryPoints: [inFolder("@hey-api/openapi-ts/dist/clients/fetch/index.ts")],
      outfile: copied,
      bundle: true,
      format: "esm",
      platform: "node",
      logLevel: "error",
    });
  return [
    openai(
      await load(inFolder("openai/index.mjs")),
      await load(inFolder("openai/core/streaming.mjs")),
      version("openai"),
    ),
    mistral(
      await load(require.resolve("@mistralai/mistralai")),
      await load(inFolder("@mistralai/mistralai/esm/lib/event-streams.js")),
      version("@mistralai/mistralai"),
    ),
    heyApi(await load(copied), version("@hey-api/openapi-ts")),
    openapiFetch(await load(inFolder("openapi-fetch/dist/index.mjs")), version("openapi-fetch")),
  ];
}
