import type { Api, Operation } from "../ir.ts";
import { placeOf } from "./authentication.ts";
import type { PlannedAuthentication, PlannedSecurity, Reach } from "./model.ts";

/** What operations want to see of who calls them. */
export interface Securities {
  /** What most want, where the client has to be told. */
  readonly usual?: PlannedSecurity;
  /** What an operation wants, where that is something else; where it wants the key, and what is said of it. */
  readonly of: (operation: Operation) => Omit<Reach, "servers">;
}

/**
 * Security Requirement Objects, by the credentials of the client. What most operations want is usual, and what those get of
 * which the document says nothing.
 */
export function planSecurity(api: Api, authentication: readonly PlannedAuthentication[]): Securities {
  const readNames = reader(api, authentication);
  const read = (declared: Declared): PlannedSecurity => usualNames(readNames(declared), authentication);
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
    return { of: ({ security: declared }) => (declared ? keyOf(declared, readNames(declared), authentication) : {}) };
  }
  const usual = JSON.stringify(most.security);
  return {
    usual: most.security,
    of: ({ security: declared }) => {
      if (declared === undefined) return {};
      const security = read(declared);
      const own = JSON.stringify(security) === usual ? {} : { security };
      return { ...own, ...keyOf(declared, readNames(declared), authentication) };
    },
  };
}

type Declared = NonNullable<Operation["security"]>;

/** Whether every request has the one credential there is, in a header that nothing else is in. */
function isPlain(security: PlannedSecurity, [only, ...others]: readonly PlannedAuthentication[]): boolean {
  const single = others.every(({ option }) => option === only?.option);
  return single && only?.kind !== "query" && only?.kind !== "cookie" && security.length === 1;
}

/** The names, that of a bearer token in place of one that is the same key in another header. */
function usualNames(security: PlannedSecurity, authentication: readonly PlannedAuthentication[]): PlannedSecurity {
  const moved = movedKey(security, authentication);
  return moved === undefined ? security : [[moved.option]];
}

/** What is to be said of the key of an operation that shares it with others. */
function keyOf(
  declared: Declared,
  security: PlannedSecurity,
  authentication: readonly PlannedAuthentication[],
): Pick<Reach, "keyIn" | "keySays"> {
  const moved = movedKey(security, authentication);
  if (moved !== undefined) return { keyIn: moved.parameter };
  const [[name, ...others] = [], ...alternatives] = declared;
  if (others.length > 0 || alternatives.length > 0) return {};
  const scheme = authentication.find((candidate) => candidate.scheme === name);
  const first = authentication.find(({ option }) => option === scheme?.option);
  return scheme?.description === undefined || first === scheme ? {} : { keySays: scheme.description };
}

/** The credential that is the whole of what is asked for, where it is a key in a header that is a bearer token elsewhere. */
function movedKey(
  security: PlannedSecurity,
  authentication: readonly PlannedAuthentication[],
): (PlannedAuthentication & { readonly parameter: string }) | undefined {
  const [[name, ...others] = [], ...alternatives] = security;
  const credential = authentication.find((candidate) => candidate.name === name);
  if (others.length > 0 || alternatives.length > 0 || credential?.kind !== "header") return undefined;
  const { option, parameter } = credential;
  const first = authentication.find((candidate) => candidate.option === option);
  return first?.kind === "bearer" && parameter !== undefined ? { ...credential, parameter } : undefined;
}

/**
 * The alternatives by credentials. Of several credentials that one place would hold, the first is meant; an alternative with
 * only such credentials as the client knows nothing of is none.
 */
function reader(api: Api, authentication: readonly PlannedAuthentication[]): (declared: Declared) => PlannedSecurity {
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
