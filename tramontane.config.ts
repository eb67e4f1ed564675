import { type Config, defineConfig } from "tramontane";

/** What `pnpm generate` makes of `spec/`: the client of packages/mistral, and the same in the shape of the official one. */
const config: Config = defineConfig({
  input: "spec/openapi.yaml",
  name: "Mistral",
  importExtension: ".ts",
  strict: true,
  clients: {
    mistral: {
      output: "packages/mistral/src/generated",
      lock: "tramontane.lock.json",
      reference: "docs/reference",
      package: "@tramontane/mistral",
    },
    compat: {
      output: "packages/mistral/src/generated/compat",
      // Every name is said by the document.
      lock: false,
      shape: "speakeasy",
    },
  },
});

export default config;
