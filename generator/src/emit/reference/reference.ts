import type { Plan, PlannedResource, TypeFile } from "../../plan/model.ts";
import { Imports } from "../imports.ts";
import { everyResource } from "../index-file.ts";
import type { OutputFile } from "../output-file.ts";
import { markdownCell, markdownCode, markdownText } from "../text/markdown.ts";
import { type PageTypes, typePagePath, typeSections } from "./linked-type.ts";
import { operationSection } from "./operation-section.ts";
import type { SnippetContext } from "./snippet-context.ts";
import { typeParts, typesName } from "./type-page.ts";

/**
 * The reference of a client in Markdown: a page a resource, with a program for each operation, a page a file of types, and a
 * page that lists them.
 */
export function emitReference(context: SnippetContext): OutputFile[] {
  const { plan } = context;
  const resources = everyResource(plan.resources).filter(({ operations }) => operations.length > 0);
  const taken = new Set(resources.map(pagePath));
  const typePage = ({ path }: TypeFile): string => typePagePath(path, taken);
  const sections = typeSections(plan, typePage);
  const types = (path: string): PageTypes => ({
    plan,
    imports: new Imports(plan, "reference"),
    answered: false,
    sectionOf: sections(path),
  });
  return [
    indexPage(plan, resources, typePage),
    ...resources.map((resource) => {
      const path = pagePath(resource);
      return { path, text: resourcePage(resource, context, types(path)) };
    }),
    ...plan.typeFiles.map((file) => {
      const path = typePage(file);
      return { path, text: page(typeParts(file, types(path))) };
    }),
  ];
}

/** `beta/conversations.md`. No resource has the name of the page that lists them. */
function pagePath({ file }: PlannedResource): string {
  return `${file === "readme" ? "readme-resource" : file}.md`;
}

function indexPage(
  { api, typeFiles }: Plan,
  resources: readonly PlannedResource[],
  typePage: (file: TypeFile) => string,
): OutputFile {
  const types = typeFiles.map((file) => `[${typesName(file) ?? "all"}](${typePage(file)})`).sort();
  const parts = [
    `# ${markdownCell(api.title)}`,
    `Version ${markdownCode(api.version)}.`,
    ...(api.description === undefined ? [] : [markdownText(api.description)]),
    table(
      ["resource", "operations", ""],
      resources.map((resource) => [
        `[${resource.path.join(".")}](${pagePath(resource)})`,
        String(resource.operations.length),
        summary(resource.description),
      ]),
    ),
    ...(types.length === 0 ? [] : [`Types: ${types.join(", ")}.`]),
  ];
  return { path: "README.md", text: page(parts) };
}

function resourcePage(resource: PlannedResource, context: SnippetContext, types: PageTypes): string {
  const { operations, description } = resource;
  const list = operations.map(({ name, source, answer }) => [
    `[${name}](#${name.toLowerCase()})`,
    markdownCode(`${source.method} ${source.path}`, "cell") + (answer.kind === "stream" ? ", streamed" : ""),
    [source.deprecated ? "Deprecated." : "", summary(source.summary ?? source.description)].join(" ").trim(),
  ]);
  return page([
    `# ${resource.path.join(".")}`,
    ...(description === undefined ? [] : [markdownText(description)]),
    table(["method", "request", ""], list),
    ...operations.flatMap((operation) => operationSection(operation, resource, context, types)),
  ]);
}

/** The first sentence or so of a description. */
function summary(text: string | undefined): string {
  const [paragraph = ""] = (text ?? "").trim().split(/\n\s*\n/);
  return markdownCell(paragraph);
}

function page(parts: readonly string[]): string {
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}

/** A table; nothing where it would have no rows. Cells are Markdown already. */
export function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return "";
  return [heads, heads.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}
