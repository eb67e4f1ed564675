import { defineConfig, type UserConfig } from "tsdown";

const config: UserConfig = defineConfig({
  entry: { index: "src/index.ts", node: "src/node.ts", cli: "src/cli.ts" },
  format: "esm",
  platform: "neutral",
  target: "es2022",
  dts: { oxc: true },
  // For the port and the command only; index.ts does without them.
  deps: { neverBundle: [/^node:/] },
});

export default config;
