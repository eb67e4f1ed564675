import { defineConfig, type UserConfig } from "tsdown";

const config: UserConfig = defineConfig({
  entry: { index: "src/index.ts", node: "src/node.ts", cli: "src/cli.ts" },
  format: "esm",
  platform: "neutral",
  target: "es2022",
  dts: { oxc: true },
  // Only `node` and `cli` may ask for these.
  external: [/^node:/],
});

export default config;
