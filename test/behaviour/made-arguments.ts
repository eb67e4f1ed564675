import { generate } from "json-schema-faker";
import { tokens } from "../../generator/src/load/pointer.ts";
import type { PlannedBody, PlannedOperation, PlannedParams } from "../../generator/src/plan/model.ts";

/** How values are made: which of the many, and how likely what is optional is among them. */
export interface Making {
  readonly seed: number;
  readonly optional: number;
}

type Json = { readonly [key: string]: unknown };

/**
 * What a function is called with after the client: values made from the document's own schemas, without a look at what the
 * generator made of them. `undefined` where none could be made.
 */
export async function argumentsFor(
  operation: PlannedOperation,
  document: Json,
  how: Making,
): Promise<unknown[] | undefined> {
  const { source, pathParameters, input } = operation;
  const raw = rawOperation(document, routeOf(operation), source.method);
  if (raw === undefined) return undefined;
  const make = (schema: unknown): Promise<unknown> => valueOf(schema, document, how);
  try {
    const given: unknown[] = [];
    for (const { source: parameter } of pathParameters) {
      const value = await make(schemaOf(raw.parameters, parameter.name, "path"));
      given.push(typeof value === "string" && /^\.{0,2}$/.test(value) ? "value" : value);
    }
    if (input.kind === "none") return given;
    const params = input.kind === "body" ? {} : await paramsOf(input.params, raw.parameters, make, how);
    if (input.kind === "params") return [...given, params];
    const body = await bodyOf(input.body, raw.body, document, make);
    if (input.kind === "body") return [...given, body];
    return input.kind === "merged" ? [...given, { ...params, ...(body as object) }] : [...given, body, params];
  } catch {
    return undefined;
  }
}

async function paramsOf(
  params: PlannedParams,
  raw: readonly Json[],
  make: (schema: unknown) => Promise<unknown>,
  how: Making,
): Promise<Json> {
  const made: [string, unknown][] = [];
  for (const { key, source } of params.parameters) {
    if (!source.required && how.optional === 0) continue;
    made.push([key, await make(schemaOf(raw, source.name, source.in))]);
  }
  return Object.fromEntries(made);
}

async function bodyOf(
  body: PlannedBody,
  raw: Json,
  document: Json,
  make: (schema: unknown) => Promise<unknown>,
): Promise<unknown> {
  const media = (raw["content"] as Json | undefined)?.[body.media.name] as Json | undefined;
  const schema = resolved(media?.["schema"], document);
  if (body.encoder === "binary")
    return new Blob(["content"], {
      type: body.media.name.includes("*") ? "application/octet-stream" : body.media.name,
    });
  const value = await make(media?.["schema"]);
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  const files = Object.entries((schema["properties"] ?? {}) as Json).filter(([, property]) =>
    isFile(resolved(property, document)),
  );
  const given = Object.fromEntries(Object.entries(value).filter(([name]) => name !== body.flag?.name)) as Record<
    string,
    unknown
  >;
  for (const [name, property] of files) {
    const file = new File(["content"], "a.bin", { type: "application/octet-stream" });
    if (name in given) given[name] = resolved(property, document)["type"] === "array" ? [file] : file;
  }
  return given;
}

function isFile(schema: Json): boolean {
  const items = schema["items"] as Json | undefined;
  return (
    schema["format"] === "binary" ||
    schema["contentMediaType"] === "application/octet-stream" ||
    (items !== undefined && isFile(items))
  );
}

async function valueOf(schema: unknown, document: Json, how: Making): Promise<unknown> {
  const whole = { ...(typeof schema === "object" ? schema : {}), components: document["components"] };
  return generate(whole as Parameters<typeof generate>[0], {
    seed: how.seed,
    optionalsProbability: how.optional,
    maxDefaultItems: 2,
    // What is deeper is left empty, whatever must be in it. Where everything is required, little is.
    refDepthMax: how.optional === 0 ? 16 : 5,
  });
}

interface RawOperation {
  readonly parameters: readonly Json[];
  readonly body: Json;
}

/** The key of `paths` that an operation is under, with the fragment that may tell it from another. */
export function routeOf({ source: { place, path } }: PlannedOperation): string {
  const [paths, route] = tokens(place.pointer);
  return paths === "paths" && route !== undefined ? route : path;
}

/** The operation as the document has it. */
function rawOperation(document: Json, route: string, method: string): RawOperation | undefined {
  const item = resolved((document["paths"] as Json)[route], document);
  const operation = item[method.toLowerCase()] as Json | undefined;
  if (operation === undefined) return undefined;
  const lists = [operation["parameters"], item["parameters"]] as (readonly unknown[] | undefined)[];
  return {
    parameters: lists.flatMap((list) => (list ?? []).map((parameter) => resolved(parameter, document))),
    body: resolved(operation["requestBody"], document),
  };
}

function schemaOf(parameters: readonly Json[], name: string, place: string): unknown {
  const parameter = parameters.find((one) => one["name"] === name && one["in"] === place);
  const [content] = Object.values((parameter?.["content"] ?? {}) as Json) as Json[];
  return parameter?.["schema"] ?? content?.["schema"] ?? { type: "string", minLength: 1 };
}

function resolved(value: unknown, document: Json): Json {
  let at = (value ?? {}) as Json;
  for (let hops = 0; typeof at["$ref"] === "string" && hops < 20; hops++) {
    const steps = tokens(decodeURIComponent(at["$ref"].slice(1)));
    at = steps.reduce<unknown>((it, step) => (it as Json | undefined)?.[step], document) as Json;
    at ??= {};
  }
  return at;
}
