import { expect } from "vitest";
import { follow, operations, resolve, type MediaType, type Operation, type Schema } from "../src/document.ts";
import { createEmulator, type Emulator, type EmulatorOptions } from "../src/index.ts";
import { compile } from "../src/validation/compile.ts";

/** An emulator that is called by operation, every answer of which is checked against the document. */
export interface Api {
  readonly emulator: Emulator;
  /** Operations that have succeeded so far. */
  readonly succeeded: ReadonlySet<string>;
  readonly call: (operationId: string, request?: ApiRequest) => Promise<ApiAnswer>;
}

export interface ApiRequest {
  readonly path?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string | number>>;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface ApiAnswer {
  readonly status: number;
  // oxlint-disable-next-line typescript/no-explicit-any -- tests look into answers of every shape
  readonly body: any;
  /** The events of a stream, their data parsed; the sentinel is left as it is. */
  // oxlint-disable-next-line typescript/no-explicit-any -- as above
  readonly events: readonly any[];
}

const all = new Map(operations().map((operation) => [operation.id, operation]));

export function createApi(options?: EmulatorOptions): Api {
  const emulator = createEmulator(options);
  const succeeded = new Set<string>();
  return {
    emulator,
    succeeded,
    call: async (operationId, request = {}) => {
      const operation = all.get(operationId);
      if (!operation) throw new Error(`The document has no operation "${operationId}".`);
      const response = await emulator.fetch(urlOf(operation, request), init(operation, request));
      const answer = await checked(operation, response);
      if (response.ok) succeeded.add(operationId);
      return answer;
    },
  };
}

function urlOf({ path }: Operation, request: ApiRequest): string {
  const filled = path.replace(/\{([^}]+)\}/g, (_, name: string) => encodeURIComponent(request.path?.[name] ?? ""));
  const query = new URLSearchParams(Object.entries(request.query ?? {}).map(([name, value]) => [name, String(value)]));
  return `https://api.mistral.ai${filled}?${query}`;
}

function init({ method }: Operation, { body, headers }: ApiRequest): RequestInit {
  if (body === undefined) return { method, headers };
  if (body instanceof FormData) return { method, headers, body };
  const text = typeof body === "string" ? body : JSON.stringify(body);
  return { method, headers: { "content-type": "application/json", ...headers }, body: text };
}

/**
 * What an operation answered, taken apart.
 *
 * @throws where it is not as the document says
 */
export async function checked(operation: Operation, response: Response): Promise<ApiAnswer> {
  const promised = operation.responses.find(({ status }) => status === String(response.status));
  if (response.ok) expect(promised, `${operation.id} promises no ${response.status}`).toBeDefined();
  const type = response.headers.get("content-type")?.split(";")[0];
  const media = promised?.content.find(({ name }) => name === type);
  const text = await response.text();
  if (response.ok && text !== "") expect(media, `${operation.id} promises no ${type}`).toBeDefined();
  if (media?.sequence) return { status: response.status, body: undefined, events: eventsOf(operation, media, text) };
  const body = text === "" || type !== "application/json" ? text : JSON.parse(text);
  if (media) valid(operation, media.schema, body);
  return { status: response.status, body, events: [] };
}

/** Checks each event against the item schema, and its data against the schema of the content; each kind may have its own. */
function eventsOf(operation: Operation, { schema }: MediaType, text: string): unknown[] {
  expect(text === "" || text.endsWith("\n\n")).toBe(true);
  return text
    .split("\n\n")
    .slice(0, -1)
    .map((frame) => {
      const fields = Object.fromEntries(frame.split("\n").map((line) => line.split(/: (.*)/s) as [string, string]));
      if (fields["data"] === "[DONE]") return "[DONE]";
      valid(operation, schema, fields);
      const event: unknown = JSON.parse(fields["data"] ?? "");
      const kinds = follow(schema)["oneOf"];
      const kind = Array.isArray(kinds) ? kinds.find((each) => compile(each)(fields).length === 0) : schema;
      const data = follow(follow(follow(kind)["properties"])["data"]);
      valid(operation, data["contentSchema"] as Schema, event);
      if (fields["event"] !== undefined && kind === schema) expect(event).toHaveProperty("type", fields["event"]);
      return event;
    });
}

function valid(operation: Operation, schema: Schema, value: unknown): void {
  expect(compile(schema)(value), `${operation.id}: ${JSON.stringify(value)}`).toEqual([]);
}

/** A named schema of the document. */
export function schemaOf(name: string): Schema {
  return resolve(`#/components/schemas/${name}`) as Schema;
}
