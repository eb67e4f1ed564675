import { type Document, isJson, type Json } from "../document.ts";
import type { SubjectOperation } from "./subject.ts";
import { createMaker } from "./values.ts";

/** What is said in one call, by its names and in its form on the wire. */
export interface WireCall {
  readonly path: Json;
  readonly query: Json;
  readonly header: Json;
  /** `undefined` where there is none. */
  readonly body?: unknown;
}

/** One call with what has to be said, and as many as it takes to say everything that can be said. */
export interface WireCalls {
  readonly minimal: WireCall;
  readonly full: readonly WireCall[];
}

/** Calls of an operation, made from the document's schemas. */
export function wireCalls(operation: SubjectOperation, document: Document, seed: number): WireCalls {
  const maker = createMaker(document.follow, "caller", seed);
  const schema = schemaOfCall(operation, document);
  const minimal = wireCall(maker.minimal(schema), operation);
  const full = maker.full(schema).map((value) => wireCall(value, operation));
  const sayNothing = JSON.stringify(minimal) === JSON.stringify(full[0]);
  return { minimal, full: sayNothing ? full.slice(1) : full };
}

/** The media type of the body that is sent. */
export function bodyOf({ planned, raw }: SubjectOperation, { follow }: Document): { schema: unknown } | undefined {
  if (planned.input.kind === "none" || planned.input.kind === "params") return undefined;
  const media = follow(follow(follow(raw["requestBody"])["content"])[planned.input.body.media.name]);
  return { schema: media["schema"] };
}

/** A call as one object with a property for each part of the request. */
function schemaOfCall(operation: SubjectOperation, document: Document): Json {
  const places = ["path", "query", "header"].map((place) => {
    const parameters = operation.parameters.filter((parameter) => parameter["in"] === place);
    const required = parameters.filter((parameter) => place === "path" || parameter["required"] === true);
    return [
      place,
      {
        type: "object",
        additionalProperties: false,
        properties: Object.fromEntries(
          parameters.map((parameter) => [parameter["name"], schemaOf(parameter, document)]),
        ),
        required: required.map((parameter) => parameter["name"]),
      },
    ] as const;
  });
  const body = bodyOf(operation, document);
  const isBodyRequired = document.follow(operation.raw["requestBody"])["required"] === true;
  return {
    type: "object",
    additionalProperties: false,
    properties: { ...Object.fromEntries(places), ...(body ? { body: body.schema ?? {} } : {}) },
    required: ["path", "query", "header", ...(isBodyRequired ? ["body"] : [])],
  };
}

/**
 * No style says what an object within an object is in a query, so what may be anything is text there. A header holds no letters
 * of other alphabets.
 */
function schemaOf(parameter: Json, { follow }: Document): unknown {
  const schema = follow(parameter["schema"]);
  const types = new Set([schema["type"]].flat());
  if (parameter["in"] === "header" && types.has("string")) return { format: "header", ...schema };
  const free = types.has("object") && schema["properties"] === undefined && !isJson(schema["additionalProperties"]);
  if (parameter["content"] === undefined)
    return free ? { ...schema, additionalProperties: { type: "string" } } : parameter["schema"];
  const [content] = Object.values(follow(parameter["content"]));
  return follow(content)["schema"];
}

function wireCall(value: unknown, { planned }: SubjectOperation): WireCall {
  const { body, ...places } = value as WireCall;
  const { input } = planned;
  const flag = input.kind === "none" || input.kind === "params" ? undefined : input.body.flag;
  if (!flag || !isJson(body)) return { ...places, ...(body === undefined ? {} : { body }) };
  const { [flag.name]: _, ...unflagged } = body;
  return { ...places, body: unflagged };
}
