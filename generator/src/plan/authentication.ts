import type { Diagnostic } from "../diagnostics.ts";
import type { Api, SecurityScheme } from "../ir.ts";
import { camelCase, NameScope, words } from "./names.ts";
import type { PlannedAuthentication } from "./model.ts";

/** What the options of every client are called, and those of `ClientOptions` that come from the document's servers. */
const TAKEN_OPTIONS =
  "baseURL fetch headers timeout retries middleware sleep now random server serverVariables apiKey credentials";

/**
 * The keys a client is given, an option for each scheme that can be one. That which most operations ask for comes first
 * and has the plain name; schemes that no client can use are reported.
 */
export function planAuthentication(api: Api, clientName: string, diagnostics: Diagnostic[]): PlannedAuthentication[] {
  const options = new NameScope(TAKEN_OPTIONS.split(" "));
  const planned: PlannedAuthentication[] = [];
  for (const scheme of byUse(api)) {
    if (neverAlone(scheme, api)) continue;
    const sent = sentAs(scheme);
    if (sent === undefined) {
      diagnostics.push(unsupported(scheme));
      continue;
    }
    const first = planned.length === 0;
    const own = first ? ["API", "KEY"] : words(scheme.name);
    const shared = sharedWith(scheme, sent, planned);
    const usual = sent.kind === "basic" ? "credentials" : "apiKey";
    const plain = first && (scheme.option ?? usual) === usual;
    const option = shared?.option ?? (plain ? usual : options.claim(optionOf(scheme)));
    planned.push({
      scheme: scheme.name,
      ...sent,
      option,
      name: shared === undefined ? option : nameBeside(planned, { ...sent, option }, options),
      env: shared?.env ?? scheme.env ?? [...words(clientName), ...own].join("_").toUpperCase(),
      ...(scheme.description === undefined ? {} : { description: scheme.description }),
      deprecated: scheme.deprecated === true,
    });
  }
  return planned;
}

/** The scheme before it that takes the same text, where the document says that both have one option. */
function sharedWith(
  { option }: SecurityScheme,
  { kind }: Pick<PlannedAuthentication, "kind">,
  planned: readonly PlannedAuthentication[],
): PlannedAuthentication | undefined {
  if (option === undefined || kind === "basic") return undefined;
  return planned.find((other) => other.option === option && other.kind !== "basic");
}

/** What is sent as another of the option is, is the same credential; sent elsewhere, it is called after its place. */
function nameBeside(
  planned: readonly PlannedAuthentication[],
  { option, kind, parameter }: Pick<PlannedAuthentication, "option" | "kind" | "parameter">,
  names: NameScope,
): string {
  const same = planned.find((other) => other.option === option && other.kind === kind && other.parameter === parameter);
  return same?.name ?? names.claim(parameter ?? kind);
}

function optionOf(scheme: SecurityScheme): string {
  const name = scheme.option ?? camelCase(scheme.name);
  return scheme.option !== undefined || /^[a-z]/.test(name) ? name : `key${name}`;
}

/**
 * Whether a scheme is asked for only together with one before it that is sent in the same place: a token is a token, however
 * it was come by.
 */
function neverAlone(scheme: SecurityScheme, { security, operations }: Api): boolean {
  const place = placeOf(scheme);
  if (place === undefined) return false;
  const alike = new Set(security.filter((other) => placeOf(other) === place).map(({ name }) => name));
  return operations
    .flatMap((operation) => operation.security ?? [])
    .filter((alternative) => alternative.includes(scheme.name))
    .every((alternative) => alternative.find((name) => alike.has(name)) !== scheme.name);
}

/** The header, parameter or cookie that a credential is sent as. */
export function placeOf(scheme: SecurityScheme): string | undefined {
  const sent = sentAs(scheme);
  if (sent === undefined) return undefined;
  const { kind, parameter = "authorization" } = sent;
  return `${kind === "query" || kind === "cookie" ? kind : "header"} ${parameter}`;
}

/** The schemes, those that more operations ask for first. */
function byUse({ security, operations }: Api): SecurityScheme[] {
  const uses = (scheme: SecurityScheme): number =>
    operations.filter((operation) => operation.security?.some((alternative) => alternative.includes(scheme.name)))
      .length;
  return security
    .map((scheme) => ({ scheme, count: uses(scheme) }))
    .sort((a, b) => b.count - a.count)
    .map(({ scheme }) => scheme);
}

/** Where a credential goes. The token of OAuth 2 and OpenID Connect is a bearer token, and the option a provider of it. */
function sentAs(scheme: SecurityScheme): Pick<PlannedAuthentication, "kind" | "parameter"> | undefined {
  switch (scheme.kind) {
    case "http": {
      const name = scheme.scheme.toLowerCase();
      return name === "bearer" || name === "basic" ? { kind: name } : undefined;
    }
    case "apiKey":
      return {
        kind: scheme.in,
        parameter: scheme.in === "header" ? scheme.parameter.toLowerCase() : scheme.parameter,
      };
    case "oauth2":
    case "openIdConnect":
      return { kind: "bearer" };
  }
}

function unsupported(scheme: SecurityScheme): Diagnostic {
  return {
    severity: "warning",
    code: "security/unsupported",
    message: `The security scheme "${scheme.name}" (${scheme.kind}) has no option in the client.`,
    remedy: "Send it with the `headers` option, or with a middleware.",
    place: scheme.place,
  };
}
