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
  /**
   * What follows the base URL, or a function of the base URL that gives it, or gives the whole address as a `URL`: from the
   * `path` tag, or from `follow`. The function is called when the request is made, so that what it throws rejects the call.
   */
  readonly path: string | ((baseURL: string) => string | URL);
  /** Without the question mark: from `query`. */
  readonly query?: string | undefined;
  readonly headers?: HeaderValues | undefined;
  readonly body?: OperationBody | undefined;
}
