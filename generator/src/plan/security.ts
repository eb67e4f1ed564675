import type { Api, Operation } from "../ir.ts";
import { placeOf } from "./authentication.ts";
import type { PlannedAuthentication, PlannedSecurity } from "./model.ts";

/** What operations want to see of who calls them. */
export interface Securities {
  /** What most want, where the client has to be told. */
  readonly usual?: PlannedSecurity;
  /** What an operation wants, where that is something else. */
  readonly of: (operation: Operation) => PlannedSecurity | undefined;
}

/**
 * Security Requirement Objects, by the credentials of the client. What most operations want is usual, and what those get of
 * which the document says nothing.
 */
export function planSecurity(api: Api, authentication: readonly PlannedAuthentication[]): Securities {
  const read = reader(api, authentication);
  const wanted = new Map<string, { security: PlannedSecurity; count: number }>();
  for (const { security: declared } of api.operations) {
    if (declared === undefined) continue;
    const security = read(declared);
    const key = JSON.stringify(security);
    wanted.set(key, { security, count: (wanted.get(key)?.count ?? 0) + 1 });
  }
  const [most] = [...wanted.values()]
    .filter(({ security }) => security.some((names) => names.length > 0))
    .sort((a, b) => b.count - a.count);
  if (most === undefined || (wanted.size === 1 && isPlain(most.security, authentication))) {
    return { of: () => undefined };
  }
  const usual = JSON.stringify(most.security);
  return {
    usual: most.security,
    of: ({ security: declared }) => {
      const security = declared && read(declared);
      return JSON.stringify(security) === usual ? undefined : security;
    },
  };
}

/** Whether every request has the one credential there is, in a header that nothing else is in. */
function isPlain(security: PlannedSecurity, [only, ...others]: readonly PlannedAuthentication[]): boolean {
  return others.length === 0 && only?.kind !== "query" && only?.kind !== "cookie" && security.length === 1;
}

/**
 * The alternatives by credentials. Of several credentials that one place would hold, the first is meant; an alternative with
 * only such credentials as the client knows nothing of is none.
 */
function reader(
  api: Api,
  authentication: readonly PlannedAuthentication[],
): (declared: NonNullable<Operation["security"]>) => PlannedSecurity {
  const schemes = new Map(api.security.map((scheme) => [scheme.name, scheme]));
  const credentials = new Map(authentication.map(({ scheme, name }) => [scheme, name]));
  const credentialsOf = (names: readonly string[]): string[] => {
    const places = new Map<string, string>();
    for (const name of names) {
      const scheme = schemes.get(name);
      const place = scheme && placeOf(scheme);
      const credential = credentials.get(name);
      if (place !== undefined && credential !== undefined && !places.has(place)) places.set(place, credential);
    }
    return [...places.values()];
  };
  return (declared) => {
    const alternatives = declared.flatMap((names) => {
      const known = credentialsOf(names);
      return known.length > 0 || names.length === 0 ? [known] : [];
    });
    return [...new Map(alternatives.map((names) => [JSON.stringify(names), names])).values()];
  };
}
