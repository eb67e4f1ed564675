import type { Fetch } from "./outgoing-request.ts";
import type { HeaderValues } from "./request-options.ts";

/** The bytes of a request, as `fetch` takes them. */
export type BodyData = string | Blob | ArrayBuffer | Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array>;

/** A body to send: from `json`, `multipart`, `form` or `binary`. */
export interface OperationBody {
  /** The content type. */
  readonly type: string;
  /** Encodes; called once a request. A `ReadableStream` cannot be sent a second time, so such a request is not retried. */
  readonly encode: () => BodyData | undefined;
}

/** What a request proves who sends it with: alternatives, of which each lists what it needs together. */
export type Security = readonly (readonly string[])[];

/** A server, its variables in place, and what these are unless somebody says otherwise. */
export interface OperationServer {
  readonly url: string;
  readonly variables?: Readonly<Record<string, string>>;
}

/** A request of the API, its parameters in place. */
export interface Operation {
  readonly method: string;
  /**
   * What follows the base URL, beginning with a slash, or a function of the base URL that gives the whole address: from the
   * `path` tag, or from `follow`. The function is called when the request is made, so that what it throws rejects the call.
   */
  readonly path: string | ((baseURL: string) => string);
  /** Without the question mark: from `query`. */
  readonly query?: string | undefined;
  readonly headers?: HeaderValues | undefined;
  readonly body?: OperationBody | undefined;
  /**
   * What stands around `fetch`: `redirects`, which follows them, or `keyIn`, which puts the key elsewhere on the way. Without the
   * first, a redirect is an error.
   */
  readonly redirects?: (fetch: Fetch) => Fetch;
  /** Where it goes instead of the client's base URL: for `withOwnServers`. */
  readonly servers?: readonly OperationServer[];
  /** What it needs instead of what is usual, by the options' names: for `createSecuredClient`. */
  readonly security?: Security;
}
