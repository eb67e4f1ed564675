import type { Plan, PlannedAuthentication } from "../plan/model.ts";
import type { Imports } from "./imports.ts";
import { securityText } from "./security.ts";
import { docComment } from "./text/comment.ts";
import { fits } from "./text/layout.ts";
import { literalKey, member, propertyKey } from "./text/property-key.ts";
import { record, recordEntry } from "./text/record.ts";
import { quote } from "./text/string-literal.ts";

/** The options of schemes, with what becomes of them. */
export function keyOptions(authentication: readonly PlannedAuthentication[], imports: Imports): string[] {
  const byOption = new Map<string, PlannedAuthentication[]>();
  for (const scheme of authentication) byOption.set(scheme.option, [...(byOption.get(scheme.option) ?? []), scheme]);
  return [...byOption.values()].flatMap(([scheme, ...others]) =>
    scheme === undefined
      ? []
      : [
          keyOption(
            scheme,
            others.filter(({ name }) => name !== scheme.name),
            imports,
          ),
        ],
  );
}

/** The option of a scheme, and of others that share it. */
function keyOption(scheme: PlannedAuthentication, others: readonly PlannedAuthentication[], imports: Imports): string {
  const { kind, option, env, description, deprecated } = scheme;
  const basic = kind === "basic";
  const given = basic
    ? "a user and a password, or a function that gives them"
    : "a string, or a function that gives one";
  const read = basic ? `\`${env}\` of the environment (\`username:password\`)` : `\`${env}\` of the environment`;
  const comment = docComment(
    [
      option === "apiKey" ? undefined : description,
      `Sent as ${[sentAs(scheme), ...others.map((other) => `or as ${sentAs(other)} where that is asked for`)].join(", ")}: ${given} for each request.\nWithout it, ${read} is read; \`null\` sends none.`,
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

/** What the client is told of credentials: nothing, the one there is, or all by their options and what is usual. */
export function credentialArguments(plan: Plan, imports: Imports): string[] {
  const { authentication, security } = plan;
  if (security === undefined) return authentication.slice(0, 1).map((scheme) => authorizer(scheme, imports, "    ", 0));
  // Schemes that one credential answers have one name.
  const named = authentication.filter(
    ({ name }, at) => authentication.findIndex((other) => other.name === name) === at,
  );
  const entries = named.map((scheme) => {
    const head = `${literalKey(scheme.name)}: `;
    return recordEntry(scheme.name, authorizer(scheme, imports, "      ", head.length));
  });
  return [record("", entries, "    "), securityText("", security, "    ")];
}

/** `bearer(options.apiKey, "SHOP_API_KEY")`, to stand at `indent` after `lead` columns of something else. */
function authorizer(
  { kind, option, parameter = "", env }: PlannedAuthentication,
  imports: Imports,
  indent: string,
  lead: number,
): string {
  const [name, ...own] = SENDERS[kind](parameter);
  const args = [...own.map(quote), member("options", option), quote(env)];
  const line = `${imports.value(name)}(${args.join(", ")})`;
  return fits(`${line},`, indent.length + lead)
    ? line
    : `${name}(\n${args.map((arg) => `${indent}  ${arg},\n`).join("")}${indent})`;
}

const SENDERS: Readonly<
  Record<PlannedAuthentication["kind"], (parameter: string) => [name: string, ...own: string[]]>
> = {
  bearer: () => ["bearer"],
  basic: () => ["basic"],
  header: (parameter) => ["apiKeyHeader", parameter],
  query: (parameter) => ["apiKeyQuery", parameter],
  cookie: (parameter) => ["apiKeyCookie", parameter],
};
