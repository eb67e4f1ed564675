import type { Step } from "../fault.ts";

const reasons: Readonly<Record<number, string>> = {
  200: "OK",
  201: "Created",
  204: "No Content",
  401: "Unauthorized",
  404: "Not Found",
  408: "Request Timeout",
  422: "Unprocessable Entity",
  429: "Too Many Requests",
  500: "Internal Server Error",
  503: "Service Unavailable",
};

type Headers = Readonly<Record<string, string | number>>;

/** The head of an answer on a connection that could be used again. */
export function keptHead(status: number, headers: Headers = {}): string {
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  return `HTTP/1.1 ${status} ${reasons[status] ?? "Something"}\r\n${lines.join("")}\r\n`;
}

/** The head of an answer after which the connection closes. */
export function head(status: number, headers: Headers = {}): string {
  return keptHead(status, { connection: "close", ...headers });
}

/** A whole answer with a body of known length. */
export function reply(status: number, body: string, headers: Headers = {}): readonly [string] {
  const length = new TextEncoder().encode(body).length;
  return [head(status, { "content-type": "application/json", "content-length": length, ...headers }) + body];
}

export function ok(value: unknown): readonly [string] {
  return reply(200, JSON.stringify(value));
}

/** The head of a stream of events, whose end is the end of the connection. */
export const stream: string = head(200, { "content-type": "text/event-stream" });

/** The same in chunks, whose end is a chunk of its own. */
export const chunkedStream: string = keptHead(200, {
  "content-type": "text/event-stream",
  "transfer-encoding": "chunked",
});

export function chunk(text: string): string {
  return `${new TextEncoder().encode(text).length.toString(16)}\r\n${text}\r\n`;
}

export const lastChunk: string = "0\r\n\r\n";

export function event(value: unknown): string {
  return `data: ${JSON.stringify(value)}\n\n`;
}

/** Long enough that what was written before has been read: a reset drops what has not. */
export const moment: Step = { wait: 40 };
export const reset: Step = { end: "reset" };
export const stall: Step = { end: "stall" };

export function redirect(status: number, location: string): readonly [string] {
  return [head(status, { location, "content-length": 0 })];
}

/** To read the text of a response whose body is written by a program and fails. */
export const leaky = "tells of a body that a program wrote and that fails as unhandled, whoever handles it";
