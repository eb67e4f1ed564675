import { readFile } from "node:fs/promises";
import { defineConfig, type UserConfig } from "tsdown";

const config: UserConfig = defineConfig({
  entry: { index: "src/index.ts", node: "src/node.ts", cli: "src/cli.ts" },
  format: "esm",
  platform: "neutral",
  target: "es2022",
  dts: { oxc: true },
  // For the port and the command only; index.ts does without them.
  deps: { neverBundle: [/^node:/] },
  plugins: [
    {
      // A megabyte of JSON is read five times as fast as a megabyte of JavaScript.
      name: "document-as-text",
      load: {
        filter: { id: /generated\/document\.json$/ },
        handler: async (id) => {
          const text = JSON.stringify(JSON.parse(await readFile(id, "utf8")));
          return { code: `export default JSON.parse(${JSON.stringify(text)});`, moduleType: "js" };
        },
      },
    },
  ],
});

export default config;
