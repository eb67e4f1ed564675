import type { Api, MediaType, Operation, Parameter, RequestBody, Response, Schema } from "../ir.ts";
import type { Difference } from "./difference.ts";
import { joinBodies, joinResponses } from "./operations-as-one.ts";
import { compareSchemas, compareUse, teller, yes, type Comparison } from "./schemas.ts";
import { describe } from "./shape.ts";

/**
 * Lists every difference on the wire between two documents: operations, parameters, bodies, answers, and what may stand
 * in them. Names of schemas, order, words and notation do not count: `nullable` and `type: [T, "null"]`, `const` and an
 * `enum` of one, `oneOf` and `anyOf` are the same. What two documents differ in within a named schema is told once,
 * wherever it is used.
 *
 * Operations are the same when method and path are, whatever path parameters are called. Where `#fragments` tell several
 * operations of one path apart, they count as one that has all their answers.
 *
 * Pure, and in the order of our document; what only theirs has comes last.
 */
export function compare(ours: Api, theirs: Api): Difference[] {
  const differences = new Map<string, Difference>();
  const comparison: Comparison = { ours, theirs, seen: new Map(), found: (difference) => add(differences, difference) };
  const others = byPlace(theirs.operations);
  for (const [key, [operation]] of byPlace(ours.operations)) {
    const counterparts = others.get(key);
    others.delete(key);
    if (operation && counterparts) compareOperation(comparison, operation, counterparts);
    else if (operation) teller(comparison, "request")("extra", placeOf(operation), operation.id, undefined);
  }
  for (const [operation] of others.values())
    if (operation) teller(comparison, "request")("missing", placeOf(operation), undefined, operation.id);
  return [...differences.values()];
}

/** The same difference in requests and in answers is one. */
function add(differences: Map<string, Difference>, difference: Difference): void {
  const key = JSON.stringify([difference.kind, difference.place, difference.ours, difference.theirs]);
  const before = differences.get(key);
  const directions = [...new Set([...(before?.directions ?? []), ...difference.directions])].toSorted();
  differences.set(key, { ...difference, directions });
}

function byPlace(operations: readonly Operation[]): Map<string, Operation[]> {
  const found = new Map<string, Operation[]>();
  for (const operation of operations) {
    const key = `${operation.method} ${operation.path.replace(/\{[^}]*\}/g, "{}")}`;
    found.set(key, [...(found.get(key) ?? []), operation]);
  }
  return found;
}

function placeOf({ method, path }: Operation): string {
  return `${method} ${path}`;
}

function compareOperation(comparison: Comparison, ours: Operation, theirs: readonly Operation[]): void {
  const place = placeOf(ours);
  const tell = teller(comparison, "request");
  const deprecated = theirs.every((operation) => operation.deprecated);
  if (ours.deprecated !== deprecated) tell("deprecated", place, yes(ours.deprecated), yes(deprecated));
  for (const operation of theirs) compareParameters(comparison, ours, operation, place, theirs);
  compareBody(comparison, ours.body, joinBodies(comparison.theirs, theirs), place);
  compareResponses(comparison, ours.responses, joinResponses(theirs), place);
  const [mine, other] = [securityOf(comparison.ours, ours), securityOf(comparison.theirs, theirs[0] as Operation)];
  if (mine !== other) tell("security", place, mine, other);
}

/** Path parameters are the same by their place in the path, all others by name. */
function compareParameters(
  comparison: Comparison,
  ours: Operation,
  theirs: Operation,
  place: string,
  all: readonly Operation[],
): void {
  const tell = teller(comparison, "request");
  const others = new Map(theirs.parameters.map((parameter) => [keyOf(parameter, theirs), parameter]));
  for (const mine of ours.parameters) {
    const at = `${place} ${label(mine)}`;
    const other = others.get(keyOf(mine, ours));
    others.delete(keyOf(mine, ours));
    if (!other) {
      const elsewhere = all.some((operation) =>
        operation.parameters.some((each) => keyOf(each, operation) === keyOf(mine, ours)),
      );
      if (!elsewhere) tell("extra", at, describe(comparison.ours, mine.schema), undefined);
      continue;
    }
    if (mine.required !== other.required) tell("required", at, yes(mine.required), yes(other.required));
    const [style, otherStyle] = [styleOf(mine), styleOf(other)];
    if (style !== otherStyle) tell("style", at, style, otherStyle);
    compareUse(comparison, valueOf(mine), valueOf(other), at, "request");
  }
  for (const other of others.values())
    tell("missing", `${place} ${label(other)}`, undefined, describe(comparison.theirs, other.schema));
}

/** What a parameter is: nobody can send a null outside of a body, and the parameter or its schema may be out of use. */
function valueOf({ schema, deprecated }: Parameter): Schema {
  const value = deprecated ? { ...schema, deprecated } : schema;
  if (value.kind !== "union") return value;
  return { ...value, members: value.members.filter(({ kind }) => kind !== "null") };
}

function keyOf({ name, in: where }: Parameter, { path }: Operation): string {
  if (where !== "path") return `${where} ${where === "header" ? name.toLowerCase() : name}`;
  return `path ${path.split("/").findIndex((segment) => segment.includes(`{${name}}`))}`;
}

function label({ name, in: where }: Parameter): string {
  return { query: `?${name}`, path: `{${name}}`, header: `${name}:`, cookie: `cookie ${name}`, querystring: "?" }[
    where
  ];
}

function styleOf({ style, explode, content }: Parameter): string {
  return content ?? `${style}${explode ? ", exploded" : ""}`;
}

function compareBody(
  comparison: Comparison,
  ours: RequestBody | undefined,
  theirs: RequestBody | undefined,
  place: string,
): void {
  const tell = teller(comparison, "request");
  const at = `${place} body`;
  if (!ours || !theirs) {
    if (theirs) tell("missing", at, undefined, namesOf(theirs.content));
    if (ours) tell("extra", at, namesOf(ours.content), undefined);
    return;
  }
  if (ours.required !== theirs.required) tell("required", at, yes(ours.required), yes(theirs.required));
  compareContent(comparison, ours.content, theirs.content, at, "request");
}

function compareResponses(
  comparison: Comparison,
  ours: readonly Response[],
  theirs: readonly Response[],
  place: string,
): void {
  const tell = teller(comparison, "response");
  const others = new Map(theirs.map((response) => [response.status, response]));
  for (const mine of ours) {
    const other = others.get(mine.status);
    others.delete(mine.status);
    if (other) compareContent(comparison, mine.content, other.content, `${place} ${mine.status}`, "response");
    else tell("extra", `${place} ${mine.status}`, namesOf(mine.content), undefined);
  }
  for (const { status, content } of others.values()) tell("missing", `${place} ${status}`, undefined, namesOf(content));
}

function compareContent(
  comparison: Comparison,
  ours: readonly MediaType[],
  theirs: readonly MediaType[],
  place: string,
  direction: "request" | "response",
): void {
  const tell = teller(comparison, direction);
  const others = new Map(theirs.map((media) => [media.name, media]));
  for (const mine of ours) {
    const at = `${place} ${mine.name}`;
    const other = others.get(mine.name);
    others.delete(mine.name);
    if (!other) tell("extra", at, describe(comparison.ours, mine.schema), undefined);
    else if (mine.sequence !== other.sequence)
      tell("type", at, mine.sequence ?? "one value", other.sequence ?? "one value");
    else compareSchemas(comparison, mine.schema, other.schema, at, direction);
  }
  for (const { name, schema } of others.values())
    tell("missing", `${place} ${name}`, undefined, describe(comparison.theirs, schema));
}

function namesOf(content: readonly MediaType[]): string {
  return content.map(({ name }) => name).join(", ") || "nothing";
}

/** What credentials an operation wants, whatever the schemes are called: `http bearer`. */
function securityOf(api: Api, { security }: Operation): string {
  const words = (security ?? []).map((alternative) =>
    alternative
      .map((name) => {
        const scheme = api.security.find((each) => each.name === name);
        if (scheme?.kind === "http") return `http ${scheme.scheme}`;
        return scheme?.kind === "apiKey" ? `${scheme.in} ${scheme.parameter}` : (scheme?.kind ?? name);
      })
      .join(" and "),
  );
  return (
    words
      .map((word) => word || "nothing")
      .toSorted()
      .join(", or ") || "nothing"
  );
}
