import type { OAuthFlow } from "../../ir.ts";
import type { Source } from "../../load/document.ts";
import { at, entries, text } from "../source.ts";

const kinds: ReadonlySet<string> = new Set([
  "implicit",
  "password",
  "clientCredentials",
  "authorizationCode",
  "deviceAuthorization",
] satisfies OAuthFlow["kind"][]);

/** OAuth Flows Object, in the order of the document. `deviceAuthorization` came with OpenAPI 3.2. */
export function readFlows(source: Source | undefined): OAuthFlow[] {
  return entries(source).flatMap(([kind, flow]) => (isKind(kind) ? [readFlow(kind, flow)] : []));
}

/** OAuth Flow Object. */
function readFlow(kind: OAuthFlow["kind"], source: Source): OAuthFlow {
  const authorizationURL = text(source, "authorizationUrl");
  const deviceAuthorizationURL = text(source, "deviceAuthorizationUrl");
  const tokenURL = text(source, "tokenUrl");
  const refreshURL = text(source, "refreshUrl");
  return {
    kind,
    ...(authorizationURL === undefined ? {} : { authorizationURL }),
    ...(deviceAuthorizationURL === undefined ? {} : { deviceAuthorizationURL }),
    ...(tokenURL === undefined ? {} : { tokenURL }),
    ...(refreshURL === undefined ? {} : { refreshURL }),
    scopes: entries(at(source, "scopes")).map(([name, { value }]) => ({
      name,
      ...(typeof value === "string" ? { description: value } : {}),
    })),
  };
}

function isKind(kind: string): kind is OAuthFlow["kind"] {
  return kinds.has(kind);
}
