import { type Config, defineConfig } from "tramontane";

/** What `pnpm generate` makes of `spec/`: the client of packages/mistral. */
const config: Config = defineConfig({
  input: "spec/openapi.yaml",
  output: "packages/mistral/src/generated",
  name: "Mistral",
  importExtension: ".ts",
  lock: "tramontane.lock.json",
  reference: "docs/reference",
  package: "@tramontane/mistral",
  strict: true,
});

export default config;
