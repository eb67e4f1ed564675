/**
 * A line for each request, answer and failure, without what may be secret.
 *
 * @module
 */
import { errorWords } from "./error-words.ts";
import type { Middleware, OutgoingRequest } from "./outgoing-request.ts";
import { shownAddress } from "./shown-address.ts";

/** What lines show besides method, address, status and time. Each has to be asked for. */
export interface LoggerOptions {
  /** The names of all headers, with the values of those that are known to hold no secret. */
  readonly headers?: boolean;
  /** Parameters of the query whose values are shown; of all others the name is. */
  readonly query?: readonly string[];
  /** Bodies of requests that are text, up to 2,000 characters, with all that is in them. */
  readonly bodies?: boolean;
  /** Milliseconds, to measure with. */
  readonly now?: () => number;
}

/**
 * A middleware that writes a line for each request, tries of the same call included, and one for how it ended. Bodies of answers
 * are not touched, and a `log` that throws is nothing to the call.
 *
 * What is shown is told by rule: no value of a header or of the query unless it is known to be harmless, no user and password of
 * the address, no message of an error, for platforms write addresses into theirs. A secret in a path is shown.
 *
 * @example createClient({ middleware: [logger(console.debug)] })
 */
export function logger(log: (line: string) => void, options: LoggerOptions = {}): Middleware {
  const { now = Date.now } = options;
  // By the signal, which every try of a call has in common.
  const calls = new WeakMap<AbortSignal, { readonly id: number; tries: number }>();
  let count = 0;
  const write = (make: () => string): void => {
    try {
      log(make());
    } catch {
      // A call does not fail for what is said of it.
    }
  };
  return async (request, next) => {
    const call = calls.get(request.signal) ?? { id: ++count, tries: 0 };
    calls.set(request.signal, call);
    const again = call.tries++;
    const what = `#${call.id}${again ? ` try ${again + 1}` : ""}`;
    const started = now();
    write(() => `${what} -> ${sent(request, options)}`);
    try {
      const response = await next(request);
      write(() => `${what} <- ${response.status} in ${now() - started} ms${received(response, options)}`);
      return response;
    } catch (error) {
      write(() => `${what} failed in ${now() - started} ms: ${errorWords(error).join(" ")}`);
      throw error;
    }
  };
}

function sent({ method, url, headers, body }: OutgoingRequest, options: LoggerOptions): string {
  const parts = [`${method} ${line(shownAddress(url, options.query ?? []))}`];
  if (options.headers) parts.push(headerText(Object.entries(headers)));
  if (options.bodies && typeof body === "string") parts.push(line(JSON.stringify(body.slice(0, 2000))));
  return parts.join(" ");
}

function received({ headers }: Response, options: LoggerOptions): string {
  const shown = [...headers].filter(([name]) => options.headers || TELLING.test(name));
  return shown.length > 0 ? `, ${headerText(shown)}` : "";
}

/** Of an answer these are shown in any case. */
const TELLING = /^(content-type|retry-after|.*(request|correlation)-?id)$/;

/** Of these the value is shown: what they hold is defined, and no secret. */
const HARMLESS =
  /^(.*(request|correlation)-?id|(x-)?ratelimit-.*|accept|accept-(encoding|ranges)|age|allow|cache-control|connection|content-(encoding|language|length|range|type)|date|expires|last-modified|range|retry-after|transfer-encoding|vary)$/;

function headerText(headers: readonly (readonly [string, string])[]): string {
  return line(headers.map(([name, value]) => `${name}: ${HARMLESS.test(name) ? value : "***"}`).join(", "));
}

/** Text that stays on its line. */
function line(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]/gu, (character) => encodeURIComponent(character));
}
