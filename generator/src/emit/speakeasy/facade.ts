import type { Plan } from "../../plan/model.ts";
import { serverOptions } from "../servers.ts";
import { Imports } from "../imports.ts";
import type { OutputFile } from "../output-file.ts";
import { childField } from "../resources.ts";
import { docComment } from "../text/comment.ts";
import { bracketed, fits } from "../text/layout.ts";
import { member, propertyKey } from "../text/property-key.ts";
import { quote } from "../text/string-literal.ts";
import { ERRORS_MODULE } from "./errors.ts";

/** The module of the class client, and of its options. */
export function emitSpeakeasyFacade(plan: Plan): OutputFile {
  const imports = new Imports(plan, plan.clientFile);
  const keys = ownOptions(plan);
  const own =
    keys.length === 0 ? "" : `, Pick<${imports.typeOf("client", "ClientOptions")}, ${keys.map(quote).join(" | ")}>`;
  const shared = imports.type("SharedOptions");
  const given = keys.map((key) => `${propertyKey(key)}: ${member("options", key)}`);
  const create = imports.valueOf("client", "createClient");
  const client = `(own) => ${create}(${bracketed("", "{", [...given, "...own"], "}", "      ", { spaced: true })})`;
  const base = imports.value("SDKResource");
  const fields = plan.resources.map((resource) => childField(resource, imports));
  const args = ["options", given.length === 0 ? create : client, imports.valueOf(ERRORS_MODULE, "SDKError")];
  const connected = (indent: string, tail: string): string =>
    bracketed(imports.value("connect"), "(", args, ")", indent, { tail });
  const line = `    super(${connected("    ", ");")}`;
  const call = fits(line, 0) ? line : `    super(\n      ${connected("      ", ",")}\n    );`;
  const text = [
    docComment(
      [`How to reach the ${plan.api.title}${plan.authentication.length > 0 ? ", and with what key" : ""}.`],
      [],
      "",
    ),
    `export interface SDKOptions extends ${shared}${own} {}\n\n`,
    docComment([plan.api.description ?? plan.api.title], [], ""),
    `export class ${plan.clientName} extends ${base} {\n`,
    ...fields.map((field) => `${field}\n`),
    `  constructor(options: SDKOptions = {}) {\n${call}\n  }\n}\n`,
  ].join("");
  return { path: `${plan.clientFile}.ts`, text: `${imports.toString()}\n${text}` };
}

/** The options that this document brings: keys, and a choice of servers. */
function ownOptions(plan: Plan): string[] {
  const servers = serverOptions(plan).flatMap((text) => /^ {2}(\w+)\?:/m.exec(text)?.[1] ?? []);
  return [...new Set([...plan.authentication.map(({ option }) => option), ...servers])];
}
