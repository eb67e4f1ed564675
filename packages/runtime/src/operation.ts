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

/** A request of the API, its parameters in place. */
export interface Operation {
  readonly method: string;
  /** From the `path` tag where there are parameters: it is refused when the request is made, so that the call rejects. */
  readonly path: string | (() => string);
  /** Without the question mark: from `query`. */
  readonly query?: string;
  readonly headers?: HeaderValues;
  readonly body?: OperationBody;
}
