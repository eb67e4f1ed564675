import { globSync } from "node:fs";
import { defineConfig, type UserConfig } from "tsdown";

/** One entry a module of functions, so that a program pays for the resources it imports and no other. */
const operations = Object.fromEntries(
  globSync("src/generated/operations/**/*.ts").map((file) => [
    file.replace("src/generated/", "").replace(/\.ts$/, ""),
    file,
  ]),
);

const config: UserConfig = defineConfig({
  entry: {
    index: "src/index.ts",
    client: "src/generated/client.ts",
    logger: "src/logger.ts",
    otel: "src/otel.ts",
    testing: "src/testing.ts",
    ...operations,
  },
  format: "esm",
  platform: "neutral",
  target: "es2022",
  dts: { oxc: true },
  // The runtime becomes part of the package: what is published depends on nothing.
  deps: { alwaysBundle: ["@tramontane/runtime"] },
  // In one file, since a process that imports the package waits for each; bundlers take of it what is used.
  outputOptions: {
    codeSplitting: {
      groups: [
        // Of the code alone: declarations would be imported from the file of the code.
        {
          name: "runtime",
          test: /packages[\\/]runtime[\\/]src[\\/](?!testing|logger|otel|shown-address|error-words)(?!.*\.d\.ts$)/,
        },
      ],
    },
  },
});

export default config;
