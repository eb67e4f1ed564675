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
  const base = imports.value("SDKResource");
  const fields = plan.resources.map((resource) => childField(resource, imports));
  const text = [
    optionsText(plan, imports),
    docComment([plan.api.description ?? plan.api.title], [], ""),
    `export class ${plan.clientName} extends ${base} {\n`,
    ...fields.map((field) => `${field}\n`),
    `  constructor(options: SDKOptions = {}) {\n${superText(plan, imports)}\n  }\n}\n`,
  ].join("");
  return { path: `${plan.clientFile}.ts`, text: `${imports.toString()}\n${text}` };
}

function optionsText(plan: Plan, imports: Imports): string {
  const keys = ownOptions(plan);
  const told = `How to reach the ${plan.api.title}${plan.authentication.length > 0 ? ", and with what key" : ""}.`;
  const bases = [
    imports.type("SharedOptions"),
    ...(keys.length === 0
      ? []
      : [`Pick<${imports.typeOf("client", "ClientOptions")}, ${keys.map(quote).join(" | ")}>`]),
  ].join(", ");
  const line = `export interface SDKOptions extends ${bases} {}`;
  const text = fits(line, 0) ? line : `export interface SDKOptions\n  extends ${bases} {}`;
  return `${docComment([told], [], "")}${text}\n\n`;
}

/** The call of the base class: what makes the client of each call. */
function superText(plan: Plan, imports: Imports): string {
  const create = imports.valueOf("client", "createClient");
  const given = ownOptions(plan).map((key) => `${propertyKey(key)}: ${member("options", key)}`);
  const settings = [...given, "...own"];
  const flat = given.length === 0 ? create : `(own) => ${create}({ ${settings.join(", ")} })`;
  const lines = settings.map((entry) => `            ${entry},\n`).join("");
  const client = fits(`${flat},`, 8) ? flat : `(own) =>\n          ${create}({\n${lines}          })`;
  const args = ["options", client, imports.valueOf(ERRORS_MODULE, "SDKError")];
  const connected = (indent: string, tail: string): string =>
    bracketed(imports.value("connect"), "(", args, ")", indent, { tail });
  const line = `    super(${connected("    ", ");")}`;
  return fits(line, 0) ? line : `    super(\n      ${connected("      ", ",")}\n    );`;
}

/** The options that this document brings: keys, and a choice of servers. */
function ownOptions(plan: Plan): string[] {
  const servers = serverOptions(plan).flatMap((text) => /^ {2}(\w+)\?:/m.exec(text)?.[1] ?? []);
  return [...new Set([...plan.authentication.map(({ option }) => option), ...servers])];
}
