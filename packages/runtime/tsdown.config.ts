import { defineConfig, type UserConfig } from "tsdown";

const config: UserConfig = defineConfig({
  entry: { index: "src/index.ts", logger: "src/logger.ts", otel: "src/otel.ts", testing: "src/testing/index.ts" },
  format: "esm",
  platform: "neutral",
  target: "es2022",
  dts: { oxc: true },
  clean: true,
});

export default config;
