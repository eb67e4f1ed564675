import type { Json } from "../document.ts";
import type { OfficialSchema } from "./official-schemas.ts";
import { preimage, namesOf } from "./preimage.ts";
import type { SubjectOperation } from "./subject.ts";
import type { WireCall } from "./wire-call.ts";

/** What our method is called with to make a call. */
export function ourArguments({ planned }: SubjectOperation, call: WireCall): unknown[] {
  const { pathParameters, input } = planned;
  const places = pathParameters.map(({ source }) => call.path[source.name]);
  if (input.kind === "none") return places;
  if (input.kind === "body") return [...places, call.body];
  const entries = input.params.parameters.map(({ key, source }) => [key, valueAt(call, source)] as const);
  const params = Object.fromEntries(entries.filter(([, value]) => value !== undefined));
  if (input.kind === "params") return Object.keys(params).length > 0 ? [...places, params] : places;
  return input.kind === "merged"
    ? [...places, { ...params, ...(call.body as object) }]
    : [...places, call.body, params];
}

/**
 * What the official method is called with to make the same call. Its shape is that of the schema which it checks: the
 * parameters under their names, the body under the name that is left, or all of it the body where it knows no parameter.
 *
 * @param key what proves who sends it, for the methods that want to be given it
 */
export function officialArguments(
  method: (...given: unknown[]) => unknown,
  schema: OfficialSchema | undefined,
  { parameters }: SubjectOperation,
  call: WireCall,
  key: string,
): unknown[] {
  const request = schema ? preimage(schema, payloadOf(schema, parameters, call)) : undefined;
  const names = parameterNames(method).filter((name) => name !== "options");
  return names.map((name) => {
    if (name === "security") return securityFor(method, key);
    return name === "request" ? request : (request as Json | undefined)?.[name];
  });
}

/** The key under the name that a method looks for. It is called to see what it looks for first, and gets no further. */
function securityFor(method: (...given: unknown[]) => unknown, key: string): object {
  const names: string[] = [];
  const asked = new Proxy(
    {},
    {
      get: (_, name) => {
        names.push(String(name));
        throw new Error("Nothing is given yet.");
      },
    },
  );
  Promise.resolve(method(asked)).catch(() => undefined);
  return Object.fromEntries(names.map((name) => [name, key]));
}

function payloadOf(schema: OfficialSchema, parameters: readonly Json[], call: WireCall): unknown {
  const names = [...namesOf(schema).values()];
  const declared = parameters.map((parameter) => String(parameter["name"]));
  const places = placesOf(names, declared);
  const said = Object.entries({ ...call.path, ...call.query, ...call.header });
  const given = Object.fromEntries(said.map(([name, value]) => [places.get(name) ?? name, value]));
  if (call.body === undefined && said.length > 0) return given;
  const taken = new Set(places.values());
  const left = names.filter((name) => !taken.has(name));
  if (left.length === names.length) return call.body ?? given;
  const [wrapper] = left;
  return left.length === 1 && wrapper !== undefined
    ? { ...given, [wrapper]: call.body }
    : { ...given, ...(call.body as object) };
}

/**
 * The official client's name of each parameter: the same, or with the place where it is (`sortQueryParameter1`) where two
 * would have one name in camel case, or, of what is in the path, another one (`connector_id_or_name`) that says the same.
 */
function placesOf(names: readonly string[], declared: readonly string[]): ReadonlyMap<string, string> {
  const places = new Map<string, string>();
  for (const name of declared) {
    const place = names.find(
      (known) =>
        known.startsWith(name) && /^((Query|Path|Header)Parameter\d*|_or_\w+)?$/.test(known.slice(name.length)),
    );
    if (place !== undefined) places.set(name, place);
  }
  return places;
}

function valueAt(call: WireCall, { in: place, name }: { readonly in: string; readonly name: string }): unknown {
  return place === "query" || place === "header" ? call[place][name] : undefined;
}

/** As they stand in its source. */
function parameterNames(method: (...given: unknown[]) => unknown): string[] {
  const [, list = ""] = /\(([^)]*)\)/.exec(method.toString()) ?? [];
  return list
    .split(",")
    .map((name) => name.trim())
    .filter((name) => name !== "");
}
