import { defineConfig, type UserConfig } from "tsdown";

const config: UserConfig = defineConfig({
  entry: { index: "src/index.ts", "cli/main": "src/cli/main.ts" },
  format: "esm",
  platform: "node",
  // package.json says "type": "module", so `.js` it is.
  fixedExtension: false,
  target: "node20.19",
  dts: { oxc: true },
});

export default config;
