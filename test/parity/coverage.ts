import { type Document, type DocumentedOperation, isJson, type Json } from "./document.ts";
import { membersOf, schemasOf } from "./schema-members.ts";
import type { WireRequest } from "./wire-request.ts";

/**
 * The arguments that the document has for an operation and that none of its requests gives: query parameters, headers, properties
 * of the body however deep, and members of unions, as `query.page`, `body.tools.[].library_ids`, `body.stop|1`.
 */
export function missingArguments(
  operation: DocumentedOperation,
  requests: readonly WireRequest[],
  { follow }: Document,
): string[] {
  const given = new Given(follow);
  for (const { body } of requests) if (operation.body) given.note(operation.body, body);
  const sent = new Set(requests.flatMap(({ query }) => Object.keys(query)));
  const others = [...sent].filter((name) => !operation.query.some((parameter) => parameter.name === name));
  const parameters = operation.query
    .flatMap(({ name, schema, spread }) => (spread ? Object.keys(follow(schema["properties"])) : [name]))
    .filter((name) => !sent.has(name));
  for (const { name, schema, spread } of operation.query)
    if (spread && schema["properties"] === undefined && others.length === 0) parameters.push(name);
  const headers = (operation.headers ?? []).filter((name) => !requests.some((request) => name in request.headers));
  return [
    ...parameters.map((name) => `query.${name}`),
    ...headers.map((name) => `headers.${name}`),
    ...(operation.body && isJson(requests[0]?.body) ? given.missing(operation.body, "body", new Set()) : []),
  ];
}

/** What of the schemas was given, by the schemas themselves. */
class Given {
  readonly #follow: Document["follow"];
  readonly #properties = new Map<Json, Set<string>>();

  constructor(follow: Document["follow"]) {
    this.#follow = follow;
  }

  /** Takes note of a value, and of everything in it. */
  note(schema: unknown, value: unknown): void {
    for (const met of schemasOf(schema, value, this.#follow)) {
      const names = this.#properties.get(met) ?? new Set();
      this.#properties.set(met, names);
      if (Array.isArray(value)) for (const item of value as unknown[]) this.note(met["items"], item);
      if (!isJson(value)) continue;
      const properties = isJson(met["properties"]) ? met["properties"] : {};
      for (const [name, member] of Object.entries(value)) {
        if (name in properties) names.add(name);
        this.note(properties[name] ?? met["additionalProperties"], member);
      }
    }
  }

  /** Where, within a schema, nothing was given. A schema that contains itself is looked at once. */
  missing(schema: unknown, at: string, seen: Set<Json>): string[] {
    const followed = this.#follow(schema);
    if (seen.has(followed)) return [];
    seen.add(followed);
    const properties = isJson(followed["properties"]) ? followed["properties"] : {};
    const given = this.#properties.get(followed);
    return [
      ...Object.entries(properties).flatMap(([name, property]) =>
        given?.has(name) ? this.missing(property, `${at}.${name}`, seen) : [`${at}.${name}`],
      ),
      ...membersOf(followed).flatMap((member, index) => this.#missingMember(member, `${at}|${index}`, seen)),
      ...(followed["items"] === undefined ? [] : this.missing(followed["items"], `${at}.[]`, seen)),
      ...(isJson(followed["additionalProperties"])
        ? this.missing(followed["additionalProperties"], `${at}.{}`, seen)
        : []),
    ];
  }

  #missingMember(member: unknown, at: string, seen: Set<Json>): string[] {
    const followed = this.#follow(member);
    if (followed["type"] === "null") return [];
    return this.#properties.has(followed) ? this.missing(followed, at, seen) : [at];
  }
}
