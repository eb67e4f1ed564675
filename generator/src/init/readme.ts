import { everyResource } from "../emit/index-file.ts";
import { snippets } from "../emit/reference/snippet.ts";
import { snippetModules } from "../emit/reference/snippet-context.ts";
import { codeBlock, markdownCell, markdownText } from "../emit/text/markdown.ts";
import type { Plan, PlannedOperation, PlannedResource } from "../plan/model.ts";
import type { NewPackage } from "./package-files.ts";

/** The first page of a new package; every program in it type-checks. */
export function readme({ plan, name }: NewPackage): string {
  const context = { plan, modules: snippetModules(plan, { package: name }) };
  const shown = (found: Found | undefined, which: "method" | "function"): string =>
    found === undefined ? "" : codeBlock(snippets(found.operation, found.resource, context)[which], "ts");
  const call = find(plan, (operation) => operation.answer.kind === "json" && operation.pagination === undefined);
  const section = (title: string, block: string, after: string): string[] =>
    block === "" ? [] : [`## ${title}`, block, after];
  const env = plan.authentication[0]?.env;
  const parts = [
    `# ${name}`,
    `A typed client for the ${markdownCell(plan.api.title)}, for Node 20.19 and later, Deno, Bun, browsers and edge runtimes. It depends on nothing.`,
    markdownText(plan.api.description ?? ""),
    codeBlock(`npm install ${name}`, "sh"),
    shown(call ?? find(plan, () => true), "method"),
    env === undefined ? "" : `The key is read from \`${env}\` of the environment, unless the client is given one.`,
    "Path parameters come first, then the body or the query, then options. [docs/](docs/README.md) has every operation.",
    ...section(
      "Pages",
      shown(
        find(plan, ({ pagination }) => pagination !== undefined),
        "method",
      ),
      "The loop reads every page.",
    ),
    ...section(
      "Streams",
      shown(
        find(plan, ({ answer }) => answer.kind === "stream"),
        "method",
      ),
      "Leaving the loop closes the connection.",
    ),
    ...section(
      "One function at a time",
      shown(call, "function"),
      "A bundle then holds that function and what it needs.",
    ),
    "## Tests, logs and traces",
    "`testing` of this package is the API in memory, for tests; `logger` and `otel` are middleware. The README of\n[@tramontane/runtime](https://www.npmjs.com/package/@tramontane/runtime) shows them.",
    "## Working on this package",
    "The client in `src/generated` is written by [tramontane](https://www.npmjs.com/package/tramontane) and never edited:\nchange the document, then",
    codeBlock("npm run generate\nnpm run build\nnpm test", "sh"),
    "`npm run check` type-checks, and fails when the client is not what would be generated. Describe a change with\n`npx changeset`; `npm run version` and `npm run release` publish it. `jsr.json` is for `npx jsr publish`.",
  ];
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}

interface Found {
  readonly operation: PlannedOperation;
  readonly resource: PlannedResource;
}

/** The first such operation that is not deprecated. */
function find({ resources }: Plan, wanted: (operation: PlannedOperation) => boolean): Found | undefined {
  for (const resource of everyResource(resources)) {
    const operation = resource.operations.find((candidate) => !candidate.source.deprecated && wanted(candidate));
    if (operation !== undefined) return { operation, resource };
  }
  return undefined;
}
