import type { World } from "../state/world.ts";

/** A request that has passed every check, as a handler sees it. */
export interface Call {
  readonly world: World;
  /** The whole URL that was asked for. */
  readonly url: string;
  readonly path: Readonly<Record<string, string>>;
  /** By wire name, defaults filled in. */
  readonly query: Readonly<Record<string, unknown>>;
  /** The JSON body, or the fields of a form; an empty object when there is none. */
  readonly body: Readonly<Record<string, unknown>>;
  /** The `Accept` header, empty when there is none. */
  readonly accept: string;
  /** The header `Last-Event-ID`, empty when there is none. */
  readonly lastEventId?: string;
}

/** What a handler wants answered. The status is the one the document gives for it, unless it says otherwise. */
export type Answer =
  | { readonly kind: "json"; readonly value: unknown; readonly status?: number }
  | { readonly kind: "nothing" }
  | { readonly kind: "bytes"; readonly type: string; readonly content: string | Blob }
  | { readonly kind: "events"; readonly events: Iterable<ServerEvent> };

/** One server-sent event; `data` is sent as it is. */
export interface ServerEvent {
  readonly event?: string;
  readonly id?: string;
  readonly data: string;
}

/** Answers one operation. @throws Problem for everything the API answers with an error. */
export type Handler = (call: Call) => Answer | Promise<Answer>;

/** Handlers by `operationId`. */
export type Handlers = Readonly<Record<string, Handler>>;

export function json(value: unknown, status?: number): Answer {
  return { kind: "json", value, status };
}

export function nothing(): Answer {
  return { kind: "nothing" };
}

/** A file, or a text that is not JSON. */
export function bytes(type: string, content: string | Blob): Answer {
  return { kind: "bytes", type, content };
}

export function events(source: Iterable<ServerEvent>): Answer {
  return { kind: "events", events: source };
}
