import path from "node:path";
import { bundle } from "tramontane";
import { tokens } from "../../generator/src/load/pointer.ts";

/** An object of JSON. */
export interface Json {
  readonly [key: string]: unknown;
}

/** An operation of the document, as far as it is compared; no `$ref` is left at these levels. */
export interface DocumentedOperation {
  readonly id: string;
  readonly query: readonly DocumentedParameter[];
  /** The names of headers, in lower case. */
  readonly headers?: readonly string[];
  /** The schema of the request's body, whatever its media type. */
  readonly body: Json | undefined;
  /** The schemas of what a success is, by media type; of a stream of events, those of a list of their data. */
  readonly answers: Readonly<Record<string, Json>>;
}

/** A query parameter. */
export interface DocumentedParameter {
  readonly name: string;
  readonly schema: Json;
  /** Whether it is an object whose properties are parameters by themselves, so that its own name is not sent. */
  readonly spread?: boolean;
}

/** The document that the client is generated from, in one piece. */
export interface Document {
  readonly root: Json;
  /** The operation that a request is for. */
  readonly operationAt: (method: string, path: string) => DocumentedOperation;
  /** What a local `$ref` leads to; anything else as it is. */
  readonly follow: (value: unknown) => Json;
}

/** The document of this repository. */
export const documentFile: string = path.join(import.meta.dirname, "..", "..", "spec", "openapi.yaml");

/** Reads the document of this repository. */
export async function readDocument(): Promise<Document> {
  const root = (await bundle(documentFile)) as Json;
  const follow = (value: unknown): Json => {
    const reference = isJson(value) ? value["$ref"] : undefined;
    if (typeof reference !== "string") return isJson(value) ? value : {};
    const names = tokens(reference.slice(1));
    return follow(names.reduce<unknown>((at, name) => (isJson(at) ? at[name] : undefined), root));
  };
  return {
    root,
    follow,
    operationAt: (method, requested) => {
      for (const [template, item] of Object.entries(follow(root["paths"]))) {
        if (!matches(template, requested)) continue;
        const operation = follow(follow(item)[method.toLowerCase()]);
        if (typeof operation["operationId"] === "string") return documented(operation, follow);
      }
      throw new Error(`The document has nothing at ${method} ${requested}.`);
    },
  };
}

/** What is compared of an operation. */
export function documented(operation: Json, follow: Document["follow"]): DocumentedOperation {
  const parameters = Array.isArray(operation["parameters"]) ? operation["parameters"].map(follow) : [];
  const [media] = Object.values(follow(follow(operation["requestBody"])["content"]));
  return {
    id: String(operation["operationId"]),
    query: parameters
      .filter((parameter) => parameter["in"] === "query")
      .map((parameter) => queryParameter(parameter, follow)),
    headers: parameters
      .filter((parameter) => parameter["in"] === "header")
      .map((parameter) => String(parameter["name"]).toLowerCase()),
    body: media === undefined ? undefined : follow(follow(media)["schema"]),
    answers: answersOf(operation, follow),
  };
}

function queryParameter(
  { name, schema, style, explode, content }: Json,
  follow: Document["follow"],
): DocumentedParameter {
  const followed = follow(schema);
  const isObject = [followed["type"]].flat().includes("object");
  const isForm = content === undefined && (style ?? "form") === "form";
  return { name: String(name), schema: followed, ...(isObject && isForm && explode !== false ? { spread: true } : {}) };
}

function answersOf(operation: Json, follow: Document["follow"]): Record<string, Json> {
  const success = Object.entries(follow(operation["responses"])).find(([status]) => status.startsWith("2"));
  const media = Object.entries(follow(follow(success?.[1])["content"]));
  return Object.fromEntries(media.map(([type, content]) => [type, answerOf(follow(content), follow)]));
}

function answerOf({ schema, itemSchema }: Json, follow: Document["follow"]): Json {
  if (itemSchema === undefined) return follow(schema);
  const { data } = follow(follow(itemSchema)["properties"]);
  return { type: "array", items: follow(data)["contentSchema"] };
}

function matches(template: string, requested: string): boolean {
  const pattern = template.split(/\{[^}]*\}/).map((text) => text.replace(/[.*+?^$()|[\]\\]/g, "\\$&"));
  return new RegExp(`^${pattern.join("[^/]+")}$`).test(requested);
}

/** Whether a value is an object of JSON. */
export function isJson(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
