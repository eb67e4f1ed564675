import type { ServerVariable } from "../ir.ts";
import type { Plan, PlannedResource, PlannedServer } from "../plan/model.ts";
import { docComment } from "./text/comment.ts";
import { bracketed, fits } from "./text/layout.ts";
import { propertyKey } from "./text/property-key.ts";
import { record, recordEntry } from "./text/record.ts";
import { quote } from "./text/string-literal.ts";

/** The options that choose among the servers of the document and fill in their variables, where there is a choice. */
export function serverOptions(plan: Plan): string[] {
  const servers = [...ownServers(plan.resources), ...plan.servers];
  const variables = new Map(servers.flatMap((server) => server.variables).map((entry) => [entry.name, entry]));
  return [
    ...(plan.servers.length > 1 ? [serverOption(plan)] : []),
    ...(variables.size > 0 ? [variablesOption([...variables.values()])] : []),
  ];
}

/** The servers that operations have for themselves. */
export function ownServers(resources: readonly PlannedResource[]): PlannedServer[] {
  return resources.flatMap(({ operations, children }) => [
    ...operations.flatMap(({ servers }) => servers ?? []),
    ...ownServers(children),
  ]);
}

/** `servers: [{ url: "https://files.example" }]`: those of one operation, to stand at `indent`. */
export function serversText(servers: readonly PlannedServer[], indent: string): string {
  const inner = `${indent}  `;
  const entries = servers.map(({ url, variables }) => {
    const defaults = variables.map(({ name, default: value }) => recordEntry(name, quote(value)));
    const told = defaults.length === 0 ? [] : [record("variables: ", defaults, `${inner}  `)];
    return bracketed("", "{", [`url: ${quote(url)}`, ...told], "}", inner, { spaced: true, tail: "," }).slice(0, -1);
  });
  const line = bracketed("servers: ", "[", entries, "]", indent, { tail: "," }).slice(0, -1);
  // A formatter puts objects of several properties on lines of their own where there is nothing else.
  const apart = servers.length > 1 && servers.every(({ variables }) => variables.length > 0) && !line.includes("\n");
  return apart ? `servers: [\n${entries.map((text) => `${inner}${text},\n`).join("")}${indent}]` : line;
}

function serverOption({ servers }: Plan): string {
  const told = servers.flatMap(({ url, description }) =>
    description === undefined ? [] : [`- \`${url}\`: ${description}`],
  );
  const comment = docComment(
    ["One of the servers of the API; `baseURL` is for any other. The first unless given.", told.join("\n")],
    [],
    "  ",
  );
  const urls = servers.map(({ url }) => quote(url));
  const line = `  server?: ${urls.join(" | ")};\n`;
  return comment + (line.length <= 121 ? line : `  server?:\n${urls.map((url) => `    | ${url}`).join("\n")};\n`);
}

function variablesOption(variables: readonly ServerVariable[]): string {
  const members = variables.map(({ name, description, default: value, enum: values }) => {
    const comment = docComment([description], [`@defaultValue ${JSON.stringify(value)}`], "    ");
    const types = values === undefined || values.length === 0 ? ["string"] : values.map(quote);
    const line = `    ${propertyKey(name)}?: ${types.join(" | ")};`;
    if (types.length < 2 || fits(line, 0)) return `${comment}${line}\n`;
    return `${comment}    ${propertyKey(name)}?:\n${types.map((type) => `      | ${type}`).join("\n")};\n`;
  });
  const comment = docComment(["What the address of the server leaves open."], [], "  ");
  return `${comment}  serverVariables?: {\n${members.join("")}  };\n`;
}
