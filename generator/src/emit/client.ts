import type { Plan } from "../plan/model.ts";
import { filledURL } from "../plan/servers.ts";
import { authorizers, keyOption, queryKeys } from "./credentials.ts";
import { Imports } from "./imports.ts";
import type { OutputFile } from "./output-file.ts";
import { childField } from "./resources.ts";
import { serverOptions } from "./servers.ts";
import { docComment } from "./text/comment.ts";
import { bracketed, fits } from "./text/layout.ts";
import { literalKey } from "./text/property-key.ts";
import { quote } from "./text/string-literal.ts";

/** The module of `createClient`: where the API is and how a request proves who sends it. */
export function emitClient(plan: Plan): OutputFile {
  const imports = new Imports(plan, "client");
  const { authentication } = plan;
  const base = imports.type("ClientOptions as BaseClientOptions");
  const create = imports.value("createClient as createBaseClient");
  const client = imports.type("Client");
  const members = [...authentication.map((scheme) => keyOption(scheme, imports)), ...serverOptions(plan)];
  const body = members.length === 0 ? "{}" : `{\n${members.join("")}}`;
  const call = bracketed(
    `return ${create}`,
    "(",
    [settings(plan, imports), ...authorizers(authentication, imports)],
    ")",
    "  ",
    { tail: ";" },
  );
  const text = [
    docComment(
      [`How to reach the ${plan.api.title}${authentication.length > 0 ? ", and with what key" : ""}.`],
      [],
      "",
    ),
    `export interface ClientOptions extends ${base} ${body}\n\n`,
    docComment(["A client for the standalone functions of this package. No request is made."], [], ""),
    `export function createClient(options: ClientOptions = {}): ${client} {\n  ${call}\n}\n`,
  ].join("");
  return { path: "client.ts", text: `${imports.toString()}\n${text}` };
}

/** The options of the runtime's client: the caller's, and what the document says where they are silent. */
function settings(plan: Plan, imports: Imports): string {
  const keys = queryKeys(plan.authentication, imports);
  const entries = [
    ...(plan.servers.length === 0 ? [] : [baseText(addressText(plan, imports))]),
    ...(keys.length === 0 ? [] : [`middleware: [...(options.middleware ?? []), ${keys.join(", ")}]`]),
  ];
  if (entries.length === 0) return "options";
  return bracketed("", "{", ["...options", ...entries], "}", "    ", { spaced: true, tail: "," }).slice(0, -1);
}

/** The entry stands at most at column 6, before a comma. */
function baseText(address: string): string {
  const line = `baseURL: options.baseURL ?? ${address}`;
  return fits(`${line},`, 6) ? line : `baseURL:\n        options.baseURL ??\n        ${address}`;
}

function addressText({ servers }: Plan, imports: Imports): string {
  const [first] = servers;
  if (first === undefined) return "undefined";
  const variables = new Map(
    servers.flatMap((server) => server.variables).map((variable) => [variable.name, variable.default]),
  );
  const choice = servers.length > 1 ? "options.server ?? " : "";
  if (variables.size === 0) return `${choice}${quote(filledURL(first))}`;
  const defaults = [...variables].map(([name, value]) => `${literalKey(name)}: ${quote(value)}`);
  const entries = [...defaults, "...options.serverVariables"];
  const head = `${imports.value("serverURL")}(${choice}${quote(first.url)}, `;
  return `${bracketed(head, "{", entries, "}", "        ", { spaced: true, tail: ")," }).slice(0, -1)}`;
}

/** The module of the class client: every resource of the API under one object. */
export function emitFacade(plan: Plan): OutputFile {
  const imports = new Imports(plan, plan.clientFile);
  const base = imports.value("Resource");
  const create = imports.valueOf("client", "createClient");
  const options = imports.typeOf("client", "ClientOptions");
  const fields = plan.resources.map((resource) => childField(resource, imports));
  const text = [
    docComment([plan.api.description ?? plan.api.title], [], ""),
    `export class ${plan.clientName} extends ${base} {\n`,
    ...fields.map((field) => `${field}\n`),
    `  constructor(options?: ${options}) {\n    super(${create}(options));\n  }\n}\n`,
  ].join("");
  return { path: `${plan.clientFile}.ts`, text: `${imports.toString()}\n${text}` };
}
