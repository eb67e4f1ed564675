import type { ClientConfig } from "./options.ts";

/**
 * What `tramontane.config.ts` gives: one client, or several by name, for which what stands beside `clients` holds too.
 * Paths are relative to the file. Every flag of the command line overrules what is said here.
 */
export type Config =
  | ClientConfig
  | (Partial<ClientConfig> & { readonly clients: Readonly<Record<string, Partial<ClientConfig>>> });

/**
 * Gives a configuration file its types:
 *
 *     import { defineConfig } from "tramontane";
 *     export default defineConfig({ input: "openapi.yaml", output: "src/api", name: "Bookshop" });
 */
export function defineConfig(config: Config): Config {
  return config;
}
