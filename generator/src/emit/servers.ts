import type { ServerVariable } from "../ir.ts";
import type { Plan } from "../plan/model.ts";
import { docComment } from "./text/comment.ts";
import { propertyKey } from "./text/property-key.ts";
import { quote } from "./text/string-literal.ts";

/** The options that choose among the servers of the document and fill in their variables, where there is a choice. */
export function serverOptions(plan: Plan): string[] {
  const variables = new Map(plan.servers.flatMap((server) => server.variables).map((entry) => [entry.name, entry]));
  return [
    ...(plan.servers.length > 1 ? [serverOption(plan)] : []),
    ...(variables.size > 0 ? [variablesOption([...variables.values()])] : []),
  ];
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
    const type = values === undefined || values.length === 0 ? "string" : values.map(quote).join(" | ");
    return `${comment}    ${propertyKey(name)}?: ${type};\n`;
  });
  const comment = docComment(["What the address of the server leaves open."], [], "  ");
  return `${comment}  serverVariables?: {\n${members.join("")}  };\n`;
}
