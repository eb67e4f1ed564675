import type { Diagnostic } from "../diagnostics.ts";
import type { Api, SecurityScheme } from "../ir.ts";
import { words } from "./names.ts";
import type { PlannedAuthentication } from "./model.ts";

/**
 * The one key a client is given. Of the schemes that can be one, that which most operations ask for wins; the others are
 * reported, so that nobody wonders where they went.
 */
export function planAuthentication(
  api: Api,
  clientName: string,
  diagnostics: Diagnostic[],
): { authentication?: PlannedAuthentication } {
  const [first, ...rest] = byUse(api).flatMap((scheme) => {
    const planned = authenticationOf(scheme, clientName);
    if (planned === undefined) diagnostics.push(unsupported(scheme));
    return planned === undefined ? [] : [{ scheme, planned }];
  });
  for (const { scheme } of rest) {
    diagnostics.push({
      severity: "warning",
      code: "security/second-scheme",
      message: `The client authenticates with "${first?.scheme.name}"; "${scheme.name}" has no option of its own.`,
      remedy: "Send it with the `headers` option, or with a middleware.",
      place: scheme.place,
    });
  }
  return first === undefined ? {} : { authentication: first.planned };
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

function authenticationOf(scheme: SecurityScheme, clientName: string): PlannedAuthentication | undefined {
  const env = scheme.env ?? `${words(clientName).join("_").toUpperCase()}_API_KEY`;
  switch (scheme.kind) {
    case "http":
      return scheme.scheme.toLowerCase() === "bearer" ? { kind: "bearer", env } : undefined;
    case "apiKey":
      return scheme.in === "header" ? { kind: "header", header: scheme.parameter.toLowerCase(), env } : undefined;
    case "oauth2":
    case "openIdConnect":
      return { kind: "bearer", env };
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
