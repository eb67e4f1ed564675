import type { Plan, PlannedAuthentication } from "../plan/model.ts";
import { Imports } from "./imports.ts";
import type { OutputFile } from "./output-file.ts";
import { childField } from "./resources.ts";
import { docComment } from "./text/comment.ts";
import { bracketed } from "./text/layout.ts";
import { quote } from "./text/string-literal.ts";

/** The module of `createClient`: where the API is and how a request proves who sends it. */
export function emitClient(plan: Plan): OutputFile {
  const imports = new Imports(plan, "client");
  const { authentication } = plan;
  const base = imports.type("ClientOptions as BaseClientOptions");
  const create = imports.value("createClient as createBaseClient");
  const client = imports.type("Client");
  const options = [
    docComment([`How to reach the ${plan.api.title}${authentication ? ", and with what key" : ""}.`], [], ""),
    authentication === undefined
      ? `export interface ClientOptions extends ${base} {}\n`
      : `export interface ClientOptions extends ${base} {\n${keyOption(authentication, imports)}}\n`,
  ].join("");
  const settings =
    plan.baseURL === undefined ? "options" : `{ ...options, baseURL: options.baseURL ?? ${quote(plan.baseURL)} }`;
  const authorize = authentication === undefined ? [] : [authorizer(authentication, imports)];
  const call = bracketed(`return ${create}`, "(", [settings, ...authorize], ")", "  ", { tail: ";" });
  const text = [
    `${options}\n`,
    docComment(["A client for the standalone functions of this package. No request is made."], [], ""),
    `export function createClient(options: ClientOptions = {}): ${client} {\n  ${call}\n}\n`,
  ].join("");
  return { path: "client.ts", text: `${imports.toString()}\n${text}` };
}

function keyOption({ kind, header, env }: PlannedAuthentication, imports: Imports): string {
  const sentAs = kind === "bearer" ? "`Authorization: Bearer …`" : `the header \`${header}\``;
  const comment = docComment(
    [
      `Sent as ${sentAs}: a string, or a function that gives one for each request.\n` +
        `Without it, \`${env}\` of the environment is read; \`null\` sends none.`,
    ],
    [],
    "  ",
  );
  return `${comment}  apiKey?: ${imports.type("Secret")} | null;\n`;
}

function authorizer({ kind, header = "", env }: PlannedAuthentication, imports: Imports): string {
  return kind === "bearer"
    ? `${imports.value("bearer")}(options.apiKey, ${quote(env)})`
    : `${imports.value("apiKeyHeader")}(${quote(header)}, options.apiKey, ${quote(env)})`;
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
