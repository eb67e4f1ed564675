import type { PlannedBody, PlannedOperation, PlannedPagination, PlannedResource } from "../../plan/model.ts";
import { answerType, bodyType, itemsOf } from "../signature.ts";
import { codeBlock, markdownCell, markdownCode, markdownText } from "../text/markdown.ts";
import { linkedType, type PageTypes } from "./linked-type.ts";
import { propertyTable } from "./property-table.ts";
import { reachText } from "./reach.ts";
import { table } from "./reference.ts";
import type { SnippetContext } from "./snippet-context.ts";
import { snippets } from "./snippet.ts";

/** What there is to know of an operation, as the parts of a page. */
export function operationSection(
  operation: PlannedOperation,
  resource: PlannedResource,
  context: SnippetContext,
  types: PageTypes,
): string[] {
  const { source, answer } = operation;
  const programs = snippets(operation, resource, context);
  return [
    `## ${operation.name}`,
    markdownText(source.summary ?? ""),
    source.deprecated ? `**Deprecated.** ${markdownText(source.hints?.deprecation ?? "")}`.trim() : "",
    markdownText(source.description ?? ""),
    `${markdownCode(`${source.method} ${source.path}`)}${answer.kind === "stream" ? `, answered as a stream of ${itemsOf(answer)}` : ""}`,
    reachText(operation),
    codeBlock(programs.method, "ts"),
    codeBlock(programs.function, "ts"),
    ...parameterParts(operation, types),
    ...("body" in operation.input ? bodyParts(operation.input.body, types) : []),
    ...answerParts(operation, types),
    ...errorParts(operation, types),
  ];
}

function parameterParts({ pathParameters, input }: PlannedOperation, types: PageTypes): string[] {
  const named = [
    ...pathParameters.map(({ binding, source }) => ({ name: binding, source })),
    ...("params" in input ? input.params.parameters.map(({ key, source }) => ({ name: key, source })) : []),
  ];
  const rows = named.map(({ name, source }) => [
    markdownCode(name, "cell"),
    `${source.in}${source.required ? "" : ", optional"}`,
    linkedType(source.schema, types, "cell"),
    [
      source.deprecated ? "Deprecated." : "",
      markdownCell(source.description ?? source.schema.description ?? ""),
      defaultText(source.schema.default),
    ]
      .filter((part) => part !== "")
      .join(" "),
  ]);
  return rows.length === 0 ? [] : ["### Parameters", table(["name", "in", "type", ""], rows)];
}

/** `Default: 50.`, unless there is none. */
export function defaultText(value: unknown): string {
  return value === undefined || value === null ? "" : `Default: ${markdownCode(JSON.stringify(value), "cell")}.`;
}

function bodyParts(body: PlannedBody, types: PageTypes): string[] {
  const { media, required, flag } = body;
  const type = body.encoder === "binary" ? markdownCode(bodyType(body, types)) : linkedType(media.schema, types);
  const several = body.encoder === "records" ? "Records of " : "";
  return [
    "### Body",
    `${several}${type}${required ? "" : ", optional"}, sent as ${markdownCode(media.name)}.`,
    propertyTable(media.schema, types, flag === undefined ? [] : [flag.name]),
  ];
}

function answerParts(operation: PlannedOperation, types: PageTypes): string[] {
  const { answer, pagination } = operation;
  const answered = { ...types, answered: true };
  switch (answer.kind) {
    case "nothing":
      return ["### Answer", "Nothing."];
    case "stream": {
      const ends = [
        ...answer.terminal.map((type) => markdownCode(type)),
        ...(answer.sentinel === undefined ? [] : [markdownCode(answer.sentinel)]),
      ];
      const ended =
        ends.length === 0 ? "" : ` The last one is ${ends.join(" or ")}; a stream that ends before it throws.`;
      const resumed = answer.resumable ? " Where it breaks off, it goes on after the last event that came." : "";
      return ["### Answer", `A stream of ${linkedType(answer.item, answered)}.${ended}${resumed}`];
    }
    case "json": {
      const [only, ...others] = answer.schemas;
      const type = answer.schemas.map((schema) => linkedType(schema, answered)).join(" | ");
      const empty = answer.empty ? ", or `undefined` where there is none" : "";
      const pages = pagination === undefined ? "" : ` ${pageText(pagination, answered)}`;
      const properties = only === undefined || others.length > 0 ? "" : propertyTable(only, answered, []);
      return ["### Answer", `${type}${empty}.${pages}`, properties];
    }
    default:
      return ["### Answer", `${markdownCode(answerType(operation, types))}.`];
  }
}

function pageText({ style, parameter, item }: PlannedPagination, types: PageTypes): string {
  const by = PAGED_BY[style];
  const said = parameter === undefined ? by : `${by}, ${markdownCode(parameter)}`;
  return `Pages of ${linkedType(item, types)}, told apart by ${said}: looping over the call reads all of them.`;
}

const PAGED_BY: { readonly [Style in PlannedPagination["style"]]: string } = {
  page: "the number of the page",
  offset: "the offset",
  cursor: "the cursor",
  url: "the URL of the next page",
  link: "the URL of the next page, in the header `Link`",
};

function errorParts({ errors, source }: PlannedOperation, types: PageTypes): string[] {
  const bodies = errors?.bodies ?? [];
  const described = source.responses.filter(({ status }) => /^[45]/.test(status) || status === "default");
  const rows = described.map(({ status, description }) => {
    const body = bodies.find((candidate) => candidate.status === status);
    const type = body === undefined ? "" : linkedType(body.schema, { ...types, answered: true }, "cell");
    return [status, type, markdownCell(description ?? "")];
  });
  const text = table(["status", "body", ""], rows);
  return text === "" ? [] : ["### Errors", text];
}
