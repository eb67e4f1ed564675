import { cp } from "node:fs/promises";
import { join } from "node:path";
import { defineConfig, type UserConfig } from "tsdown";

const config: UserConfig = defineConfig({
  entry: { index: "src/index.ts", "cli/main": "src/cli/main.ts" },
  format: "esm",
  platform: "node",
  // package.json says "type": "module", so `.js` it is.
  fixedExtension: false,
  target: "node20.19",
  dts: { oxc: true },
  // What converts Swagger 2.0 is built in, in a chunk of its own (docs/decisions/0006-swagger-built-in.md).
  deps: { onlyBundle: ["@scalar/openapi-upgrader", "@scalar/helpers"] },
  hooks: {
    // Clients that hold their runtime are written from its sources.
    "build:done": () =>
      cp(join(import.meta.dirname, "../packages/runtime/src"), join(import.meta.dirname, "dist/runtime"), {
        recursive: true,
        filter: (path) => !path.endsWith(".test.ts"),
      }),
  },
});

export default config;
