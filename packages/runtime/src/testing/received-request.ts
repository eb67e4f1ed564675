import type { Fetch } from "../outgoing-request.ts";

/** A request as the server got it. */
export interface ReceivedRequest {
  readonly method: string;
  readonly url: string;
  /** The path of the URL, encoded as it came. */
  readonly path: string;
  readonly query: URLSearchParams;
  /** By lower-case name. */
  readonly headers: Readonly<Record<string, string>>;
  /**
   * What was sent: parsed JSON, text, `URLSearchParams` of a form, `FormData` of a multipart body, bytes of anything else, or
   * `undefined`. It is there when the request is answered.
   */
  readonly body: unknown;
  /** Whether the client let go of the answer before its end. */
  readonly cancelled: boolean;
  readonly signal: AbortSignal;
}

/** What a server may still write down about a request. */
export type Recorded = { -readonly [K in keyof ReceivedRequest]: ReceivedRequest[K] };

/** Writes down what was asked of `fetch`; the body is yet to be read by {@link readBody}. */
export function recordRequest(url: string, { method, headers, signal }: Parameters<Fetch>[1]): Recorded {
  const { pathname: path, searchParams: query } = new URL(url);
  return { method, url, path, query, headers: { ...headers }, body: undefined, cancelled: false, signal };
}

/** Reads the body of a request, as its content type says. */
export async function readBody(
  body: Parameters<Fetch>[1]["body"],
  headers: Readonly<Record<string, string>>,
): Promise<unknown> {
  if (body == null) return undefined;
  const type = headers["content-type"] ?? "";
  const sent = new Response(body, { headers: { "content-type": type } });
  if (/^multipart\/form-data\b/i.test(type)) return sent.formData();
  const bytes = new Uint8Array(await sent.arrayBuffer());
  const text = (): string => new TextDecoder().decode(bytes);
  if (/^application\/x-www-form-urlencoded\b/i.test(type)) return new URLSearchParams(text());
  if (/^[^;]*[/+]json\s*(;|$)/i.test(type)) return JSON.parse(text());
  return typeof body === "string" || /^text\//i.test(type) ? text() : bytes;
}
