import type { PlannedAuthentication } from "../plan/model.ts";
import type { Imports } from "./imports.ts";
import { docComment } from "./text/comment.ts";
import { bracketed } from "./text/layout.ts";
import { member, propertyKey } from "./text/property-key.ts";
import { quote } from "./text/string-literal.ts";

/** The option of a scheme, with what becomes of it. */
export function keyOption(scheme: PlannedAuthentication, imports: Imports): string {
  const { kind, option, env, description, deprecated } = scheme;
  const basic = kind === "basic";
  const given = basic
    ? "a user and a password, or a function that gives them"
    : "a string, or a function that gives one";
  const read = basic ? `\`${env}\` of the environment (\`username:password\`)` : `\`${env}\` of the environment`;
  const comment = docComment(
    [
      option === "apiKey" ? undefined : description,
      `Sent as ${sentAs(scheme)}: ${given} for each request.\nWithout it, ${read} is read; \`null\` sends none.`,
    ],
    deprecated ? ["@deprecated"] : [],
    "  ",
  );
  const secret = basic ? imports.type("BasicCredentials") : imports.type("Secret");
  const type = basic ? `${secret} | (() => ${secret} | Promise<${secret}>) | null` : `${secret} | null`;
  return `${comment}  ${propertyKey(option)}?: ${type};\n`;
}

function sentAs({ kind, parameter }: PlannedAuthentication): string {
  switch (kind) {
    case "bearer":
      return "`Authorization: Bearer …`";
    case "basic":
      return "`Authorization: Basic …`";
    case "header":
      return `the header \`${parameter}\``;
    case "query":
      return `\`${parameter}\` in the query`;
    case "cookie":
      return `the cookie \`${parameter}\`, which a browser does not allow`;
  }
}

/** The argument that authorizes requests; none where no scheme goes by way of headers. */
export function authorizers(schemes: readonly PlannedAuthentication[], imports: Imports): string[] {
  const headers = schemes.filter(({ kind }) => kind !== "query");
  const [only, ...others] = headers.map((scheme) => authorizer(scheme, imports));
  if (only === undefined) return [];
  if (schemes.length === 1) return [only];
  const list = bracketed(`${imports.value("anyOf")}(`, "[", [only, ...others], "]", "    ", { tail: ")" });
  // Whether a key in the query is given is not known here, so that none is demanded.
  return [headers.length < schemes.length ? list.replace(/\)$/, ", true)") : list];
}

function authorizer({ kind, option, parameter = "", env }: PlannedAuthentication, imports: Imports): string {
  const given = `${member("options", option)}, ${quote(env)}`;
  switch (kind) {
    case "bearer":
    case "basic":
      return `${imports.value(kind)}(${given})`;
    case "cookie":
      return `${imports.value("apiKeyCookie")}(${quote(parameter)}, ${given})`;
    default:
      return `${imports.value("apiKeyHeader")}(${quote(parameter)}, ${given})`;
  }
}

/** The middleware that sends keys in the query. */
export function queryKeys(schemes: readonly PlannedAuthentication[], imports: Imports): string[] {
  return schemes.flatMap(({ kind, option, parameter = "", env }) => {
    if (kind !== "query") return [];
    const required = schemes.length === 1 ? "!options.fetch" : "false";
    const given = `${member("options", option)}, ${quote(env)}, ${required}`;
    return [`${imports.value("apiKeyQuery")}(${quote(parameter)}, ${given})`];
  });
}
