import type { Plan } from "../plan/model.ts";
import type { GeneratedFile } from "../write/compare.ts";
import { everyResource } from "../emit/index-file.ts";
import { docComment } from "../emit/text/comment.ts";
import { quote } from "../emit/text/string-literal.ts";
import { licence } from "./licence.ts";
import { readme } from "./readme.ts";
import { testFile } from "./test-file.ts";
import { VERSIONS } from "./versions.ts";

/** What a new package is made for. */
export interface NewPackage {
  readonly plan: Plan;
  /** The name of the package. */
  readonly name: string;
  /** The file of the document in the package. */
  readonly document: string;
}

/** Every file of a new package beside its document and what is generated from it. */
export function packageFiles(made: NewPackage): GeneratedFile[] {
  return [
    { path: "package.json", text: json(packageJson(made)) },
    { path: "jsr.json", text: json(jsrJson(made)) },
    { path: "tsconfig.json", text: json(tsconfig) },
    { path: "tsdown.config.js", text: buildFile },
    { path: "tramontane.config.ts", text: configFile(made) },
    { path: "src/index.ts", text: indexFile(made) },
    ...runtimeParts(made).map((part) => ({
      path: `src/${part}.ts`,
      text: `${docComment([RUNTIME_PARTS[part]], ["@module"], "")}export * from "@tramontane/runtime/${part}";\n`,
    })),
    { path: "test/client.test.js", text: testFile(made) },
    { path: "LICENSE", text: licence(made) },
    { path: "README.md", text: readme(made) },
    { path: ".gitignore", text: "dist/\nnode_modules/\n*.tgz\n" },
    { path: ".gitattributes", text: "src/generated/** linguist-generated\ndocs/** linguist-generated\n" },
    { path: ".changeset/config.json", text: json(changesets) },
    { path: ".changeset/first-release.md", text: `---\n"${made.name}": minor\n---\n\nThe first release.\n` },
  ];
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** Parts of the runtime that users of the package import on their own. */
const RUNTIME_PARTS = {
  logger: "A line for each request, answer and failure, without what may be secret.",
  otel: "A span of OpenTelemetry for each request.",
  testing: "The API in memory, for tests of programs that use the client.",
} as const;

/** Those whose name no resource has. */
function runtimeParts({ plan }: NewPackage): (keyof typeof RUNTIME_PARTS)[] {
  const taken = new Set(everyResource(plan.resources).map(({ file }) => file));
  return (["logger", "otel", "testing"] as const).filter((part) => !taken.has(part));
}

function packageJson(made: NewPackage): object {
  const {
    plan: { api, clientName },
    name,
  } = made;
  return {
    name,
    version: "0.0.0",
    description: `A typed client for the ${oneLine(api.title)}.`,
    keywords: [clientName.toLowerCase(), "api", "client", "openapi"],
    license: "MIT",
    files: ["dist"],
    type: "module",
    sideEffects: false,
    exports: {
      ".": { types: "./dist/index.d.ts", default: "./dist/index.js" },
      "./client": { types: "./dist/generated/client.d.ts", default: "./dist/generated/client.js" },
      ...Object.fromEntries(
        runtimeParts(made).map((part) => [`./${part}`, { types: `./dist/${part}.d.ts`, default: `./dist/${part}.js` }]),
      ),
      "./package.json": "./package.json",
      "./*": { types: "./dist/generated/operations/*.d.ts", default: "./dist/generated/operations/*.js" },
    },
    publishConfig: { access: "public" },
    scripts: {
      generate: "tramontane generate",
      build: "tsdown",
      check: "tsc --noEmit && tramontane generate --check",
      test: "node --test",
      prepack: "npm run build",
      version: "changeset version",
      release: "changeset publish",
    },
    devDependencies: VERSIONS,
    engines: { node: ">=20.19" },
  };
}

/** JSR names every module, and every package has a scope there. */
function jsrJson(made: NewPackage): object {
  const { plan, name } = made;
  const resources = everyResource(plan.resources).filter(({ operations }) => operations.length > 0);
  return {
    $schema: "https://jsr.io/schema/config-file.v1.json",
    name: name.startsWith("@") ? name : `@${name}/client`,
    version: "0.0.0",
    license: "MIT",
    exports: {
      ".": "./src/index.ts",
      "./client": "./src/generated/client.ts",
      ...Object.fromEntries(runtimeParts(made).map((part) => [`./${part}`, `./src/${part}.ts`])),
      ...Object.fromEntries(resources.map(({ file }) => [`./${file}`, `./src/generated/operations/${file}.ts`])),
    },
    imports: { "@tramontane/runtime": `npm:@tramontane/runtime@${VERSIONS["@tramontane/runtime"]}` },
    publish: { include: ["src/**/*.ts", "README.md", "jsr.json"] },
  };
}

const tsconfig = {
  compilerOptions: {
    target: "ES2022",
    lib: ["ES2022", "DOM", "DOM.Iterable"],
    module: "NodeNext",
    types: [],
    strict: true,
    noUncheckedIndexedAccess: true,
    exactOptionalPropertyTypes: true,
    isolatedDeclarations: true,
    declaration: true,
    verbatimModuleSyntax: true,
    erasableSyntaxOnly: true,
    allowImportingTsExtensions: true,
    noEmit: true,
  },
  include: ["src"],
};

const buildFile = `import { defineConfig } from "tsdown";

export default defineConfig({
  // One entry a module of functions, so that a program pays for the resources it imports and no other.
  entry: ["src/*.ts", "src/generated/client.ts", "src/generated/operations/**/*.ts"],
  format: "esm",
  platform: "neutral",
  target: "es2022",
  dts: { oxc: true },
  // The runtime becomes part of the package: what is published depends on nothing.
  deps: { alwaysBundle: ["@tramontane/runtime"], onlyBundle: ["@tramontane/runtime"] },
  // Declarations in four files, since an editor reads every file there is. A name's end says that they are declarations.
  outputOptions: {
    codeSplitting: {
      groups: [
        { name: "runtime.d", test: /runtime[\\\\/]dist[\\\\/](?!logger|otel|testing).*\\.d\\.ts$/ },
        { name: "types.d", test: /src[\\\\/]generated[\\\\/]types.*\\.d\\.ts$/ },
        { name: "operations.d", test: /src[\\\\/]generated[\\\\/](?:operations|client).*\\.d\\.ts$/ },
        { name: "resources.d", test: /src[\\\\/]generated[\\\\/].*\\.d\\.ts$/ },
      ],
    },
  },
});
`;

function configFile({ plan: { clientName }, name, document }: NewPackage): string {
  return `import { type Config, defineConfig } from "tramontane";

/** What \`npm run generate\` makes of the document. */
const config: Config = defineConfig({
  input: ${quote(document)},
  output: "src/generated",
  name: ${quote(clientName)},
  importExtension: ".ts",
  lock: "tramontane.lock.json",
  reference: "docs",
  package: ${quote(name)},
});

export default config;
`;
}

function indexFile({ plan: { api } }: NewPackage): string {
  return `${docComment([`A client for the ${oneLine(api.title)}.`], ["@module"], "")}export * from "./generated/index.ts";
export {
  ApiError,
  ConfigurationError,
  ConnectionError,
  DeadlineError,
  InvalidArgumentError,
  PaginationError,
  settle,
  TramontaneError,
  TruncatedStreamError,
  UnexpectedContentError,
} from "@tramontane/runtime";
export type {
  Call,
  Client,
  EventStream,
  FileInput,
  Page,
  PageCall,
  RecordStream,
  RequestOptions,
} from "@tramontane/runtime";
`;
}

const changesets = {
  $schema: "https://unpkg.com/@changesets/config/schema.json",
  changelog: "@changesets/cli/changelog",
  commit: false,
  access: "public",
  baseBranch: "main",
  updateInternalDependencies: "patch",
  ignore: [],
};

function oneLine(title: string): string {
  return title.replace(/[\s\u0000-\u001f\u007f-\u009f]+/g, " ").trim();
}
