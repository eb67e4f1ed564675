/**
 * A span of OpenTelemetry for each request.
 *
 * @module
 */
import { errorWords } from "./error-words.ts";
import type { Middleware, OutgoingRequest } from "./outgoing-request.ts";
import { shownAddress } from "./shown-address.ts";

/** What is used of `@opentelemetry/api`, which is given rather than imported. `C` is its context, `S` its span. */
export interface OpenTelemetryAPI<C, S extends OpenTelemetrySpan> {
  readonly trace: {
    getTracer(name: string): {
      startSpan(name: string, options: { kind: 2; attributes: Record<string, string | number> }): S;
    };
    setSpan(context: C, span: S): C;
  };
  /** Makes the span the parent of what happens within the request, and a child of what it happens in. */
  readonly context?: { active(): C; with(context: C, run: () => unknown): unknown };
  /** Sends the context along, by headers such as `traceparent`. It needs `context`. */
  readonly propagation?: { inject(context: C, carrier: Record<string, string>): void };
}

/** What is used of a span. */
export interface OpenTelemetrySpan {
  setAttribute(name: string, value: string | number): unknown;
  setStatus(status: { code: 2 }): unknown;
  end(): void;
}

/** What spans hold besides. */
export interface OpenTelemetryOptions {
  /** Parameters of the query whose values are in `url.full`; of others the name is. Without any there is no query. */
  readonly query?: readonly string[];
}

/**
 * A middleware that makes a client span of each try, by the semantic conventions for HTTP. It ends with the headers, so that the
 * answer is passed on as it came: nothing is read, wrapped or counted. Whatever the API throws is nothing to the call.
 *
 * No header, body, message of an error, user or password is in a span. A propagator adds headers, and replaces none.
 *
 * @example
 * import { context, propagation, trace } from "@opentelemetry/api";
 * createClient({ middleware: [openTelemetry({ trace, context, propagation })] });
 */
export function openTelemetry<C, S extends OpenTelemetrySpan>(
  { trace, context, propagation }: OpenTelemetryAPI<C, S>,
  options: OpenTelemetryOptions = {},
): Middleware {
  // By the signal, which every try of a call has in common.
  const tries = new WeakMap<AbortSignal, number>();
  return async (request, next) => {
    const resent = tries.get(request.signal) ?? 0;
    tries.set(request.signal, resent + 1);
    const active = attempt(() => context?.active());
    const span = attempt(() => {
      const attributes = attributesOf(request, resent, options);
      const name = attributes["http.request.method_original"] ? "HTTP" : request.method;
      return trace.getTracer("tramontane").startSpan(name, { kind: 2, attributes });
    });
    if (!span) return next(request);
    const inner = attempt(() => active && trace.setSpan(active, span));
    const carrier: Record<string, string> = {};
    attempt(() => inner && propagation?.inject(inner, carrier));
    const traced = { ...request, headers: { ...addedHeaders(carrier), ...request.headers } };

    let answer: Promise<Response> | undefined;
    const run = (): Promise<Response> => (answer ??= (async () => next(traced))());
    attempt(() => inner && context?.with(inner, run));
    try {
      const response = await run();
      attempt(() => {
        span.setAttribute("http.response.status_code", response.status);
        if (response.status >= 400) markFailed(span, `${response.status}`);
      });
      return response;
    } catch (error) {
      attempt(() => markFailed(span, errorWords(error).at(-1) ?? "_OTHER"));
      throw error;
    } finally {
      attempt(() => span.end());
    }
  };
}

/** What `run` gives; nothing when it throws. */
function attempt<T>(run: () => T): T | undefined {
  try {
    return run();
  } catch {
    return undefined;
  }
}

/** HTTP client span of the semantic conventions, version 1.23 and later. */
function attributesOf(
  { method, url }: OutgoingRequest,
  resent: number,
  { query }: OpenTelemetryOptions,
): Record<string, string | number> {
  const known = /^(GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS|TRACE|CONNECT|QUERY)$/.test(method);
  // A browser's request may have a relative URL.
  const { hostname, port, protocol } = URL.canParse(url) ? new URL(url) : ({} as Partial<URL>);
  return {
    "http.request.method": known ? method : "_OTHER",
    ...(!known && { "http.request.method_original": method }),
    ...(hostname && { "server.address": hostname, "server.port": Number(port) || (protocol === "http:" ? 80 : 443) }),
    "url.full": shownAddress(url, query),
    ...(resent > 0 && { "http.request.resend_count": resent }),
  };
}

/** Of what a propagator gives, what can be sent. */
function addedHeaders(carrier: Readonly<Record<string, unknown>>): Record<string, string> {
  const sendable = Object.entries(carrier).filter(
    (entry): entry is [string, string] =>
      /^[\w!#$%&'*+.^`|~-]+$/.test(entry[0]) && typeof entry[1] === "string" && /^[\t -~\x80-\xff]*$/.test(entry[1]),
  );
  return Object.fromEntries(sendable.map(([name, value]) => [name.toLowerCase(), value]));
}

function markFailed(span: OpenTelemetrySpan, type: string): void {
  span.setAttribute("error.type", type);
  span.setStatus({ code: 2 });
}
