import { globSync } from "node:fs";
import { defineConfig, type UserConfig } from "tsdown";

/** One entry a module of functions, so that a program pays for the resources it imports and no other. */
const operations = Object.fromEntries(
  globSync("src/generated/operations/**/*.ts").map((file) => [
    file.replace("src/generated/", "").replace(/\.ts$/, ""),
    file,
  ]),
);

/** The code of the runtime, without what subpaths have. No declarations: they would be imported from the file of the code. */
const RUNTIME =
  /packages[\\/]runtime[\\/]src[\\/](?!testing|logger|otel|shown-address|error-words|speakeasy|convert|failures|scalar-codecs)(?!.*\.d\.ts$)/;
/** What the main entry has that subpaths have as well: the main entry is to wait for no further file. */
const MAIN =
  /mistral[\\/]src[\\/](?:answer-text|chat-answer|content-pieces|conversation-answer|response-failed-error|generated[\\/]client)\.ts$/;

/** The same for programs of the official client: one entry a module that they import. */
const compat = Object.fromEntries(
  globSync("src/compat/{index.ts,{extra,lib,models}/*.ts}").map((file) => [
    file.replace("src/", "").replace(/\.ts$/, ""),
    file,
  ]),
);

/** Where declarations are that belong in one file, since an editor reads every file there is; each goes to the first that fits. */
const DECLARATIONS: Readonly<Record<string, string>> = {
  runtime: "runtime/src/(?!testing|logger|otel|speakeasy)",
  types: "mistral/src/generated/types/",
  operations: "mistral/src/generated/(?:operations/|client)",
  resources: "mistral/src/generated/(?:resources/|mistral)",
  "compat-types": "mistral/src/generated/compat/types/",
  compat: "mistral/src/generated/compat/|runtime/src/speakeasy",
};

/** One group a file. The end of the name tells the bundler that it is one of declarations. */
const declarations = Object.entries(DECLARATIONS).map(([name, within]) => ({
  name: `${name}.d`,
  test: new RegExp(`(?:${within.replaceAll("/", "[\\\\/]")}).*\\.d\\.ts$`),
}));

const config: UserConfig = defineConfig({
  entry: {
    index: "src/index.ts",
    client: "src/generated/client.ts",
    logger: "src/logger.ts",
    otel: "src/otel.ts",
    testing: "src/testing.ts",
    "embed-in-batches": "src/embed-in-batches.ts",
    jsonl: "src/jsonl.ts",
    structured: "src/structured.ts",
    tools: "src/tools.ts",
    "transcribe-realtime": "src/transcribe-realtime.ts",
    waiting: "src/waiting.ts",
    ...operations,
    ...compat,
  },
  format: "esm",
  platform: "neutral",
  target: "es2022",
  dts: { oxc: true },
  // The runtime becomes part of the package: what is published depends on nothing.
  deps: { alwaysBundle: ["@tramontane/runtime"] },
  // In one file, since a process that imports the package waits for each; bundlers take of it what is used.
  outputOptions: {
    // Comments are in the declarations, where editors read them; a process that imports the package reads the code alone.
    comments: { jsdoc: false },
    codeSplitting: {
      groups: [
        ...declarations,
        {
          name: "runtime",
          test: (id) => RUNTIME.test(id) || MAIN.test(id),
        },
      ],
    },
  },
});

export default config;
