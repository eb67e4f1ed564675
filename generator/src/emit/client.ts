import type { Plan, PlannedSecurity } from "../plan/model.ts";
import { filledURL } from "../plan/servers.ts";
import { credentialArguments, keyOptions } from "./credentials.ts";
import { Imports } from "./imports.ts";
import type { OutputFile } from "./output-file.ts";
import { childMember } from "./resources.ts";
import { ownServers, serverOptions } from "./servers.ts";
import { docComment } from "./text/comment.ts";
import { bracketed, fits } from "./text/layout.ts";
import { record, recordEntry } from "./text/record.ts";
import { quote } from "./text/string-literal.ts";

/** The module of `createClient`: where the API is and how a request proves who sends it. */
export function emitClient(plan: Plan): OutputFile {
  const imports = new Imports(plan, "client");
  const { authentication } = plan;
  const base = imports.type("ClientOptions as BaseClientOptions");
  const client = imports.type("Client");
  const members = [...keyOptions(authentication, imports), ...serverOptions(plan)];
  const body = members.length === 0 ? "{}" : `{\n${members.join("")}}`;
  const followed = ownServers(plan.resources).length > 0;
  const create = imports.value(plan.security ? "createSecuredClient" : "createClient as createBaseClient");
  const head = `${followed ? "const client =" : "return"} ${create}`;
  const credentials = credentialArguments(plan, imports);
  const call =
    credentials.length === 0
      ? `${head}(${settings(plan, imports, "  ", `${head}(`)});`
      : callText(head, [settings(plan, imports, "    ", ""), ...credentials], plan.security);
  const last = followed ? `\n  return ${imports.value("withOwnServers")}(client, options);` : "";
  const text = [
    docComment(
      [`How to reach the ${plan.api.title}${authentication.length > 0 ? ", and with what key" : ""}.`],
      [],
      "",
    ),
    `export interface ClientOptions extends ${base} ${body}\n\n`,
    docComment(["A client for the standalone functions of this package. No request is made."], [], ""),
    `export function createClient(options: ClientOptions = {}): ${client} {\n  ${call}${last}\n}\n`,
  ].join("");
  return { path: "client.ts", text: `${imports.toString()}\n${text}` };
}

/** The call, whose last argument keeps to the bracket where it is a list and the others leave room. */
function callText(head: string, args: readonly string[], security: PlannedSecurity | undefined): string {
  const text = bracketed(head, "(", args, ")", "  ", { tail: ";" });
  const line = `${head}(${args.slice(0, -1).join(", ")}, [`;
  if (security === undefined || !text.includes("\n") || !fits(line, 2)) return text;
  const alternatives = security.map((names) => `    [${names.map(quote).join(", ")}],\n`);
  return `${line}\n${alternatives.join("")}  ]);`;
}

/**
 * The options of the runtime's client: the caller's, and what the document says where they are silent. To stand at `indent`
 * after `head`.
 */
function settings(plan: Plan, imports: Imports, indent: string, head: string): string {
  if (plan.servers.length === 0) return "options";
  const base = baseText(addresses(plan, imports, `${indent}    `), `${indent}  `);
  const tail = head === "" ? "," : ");";
  const text = bracketed(head, "{", ["...options", base], "}", indent, { spaced: true, tail });
  return text.slice(head.length, -tail.length);
}

/** The first of some addresses that there is. The entry stands at `indent`, before a comma. */
function baseText(addresses: readonly string[], indent: string): string {
  const operands = ["options.baseURL", ...addresses];
  const text = operands.join(" ?? ");
  if (fits(`baseURL: ${text},`, indent.length)) return `baseURL: ${text}`;
  return `baseURL:\n${indent}  ${fits(`${text},`, indent.length + 2) ? text : operands.join(` ??\n${indent}  `)}`;
}

function addresses({ servers }: Plan, imports: Imports, indent: string): string[] {
  const [first] = servers;
  if (first === undefined) return ["undefined"];
  const variables = new Map(
    servers.flatMap((server) => server.variables).map((variable) => [variable.name, variable.default]),
  );
  const choice = servers.length > 1 ? ["options.server"] : [];
  if (variables.size === 0) return [...choice, quote(filledURL(first))];
  const defaults = record(
    "",
    [...variables].map(([name, value]) => recordEntry(name, quote(value))),
    `${indent}  `,
  );
  const args = [[...choice, quote(first.url)].join(" ?? "), defaults, "options.serverVariables"];
  return [bracketed(imports.value("serverURL"), "(", args, ")", indent, { tail: "," }).slice(0, -1)];
}

/** The module of the class client: every resource of the API under one object. */
export function emitFacade(plan: Plan): OutputFile {
  const imports = new Imports(plan, plan.clientFile);
  const base = imports.value("Resource");
  const create = imports.valueOf("client", "createClient");
  const options = imports.typeOf("client", "ClientOptions");
  const fields = plan.resources.map((resource) => childMember(resource, imports));
  const text = [
    docComment([plan.api.description ?? plan.api.title], [], ""),
    `export class ${plan.clientName} extends ${base} {\n`,
    ...fields.map((field) => `${field}\n`),
    `  constructor(options?: ${options}) {\n    super(${create}(options));\n  }\n}\n`,
  ].join("");
  return { path: `${plan.clientFile}.ts`, text: `${imports.toString()}\n${text}` };
}
