import type { Socket } from "node:net";

/** A request, as it was written. */
export interface Incoming {
  readonly method: string;
  readonly target: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly head: string;
  readonly body: Promise<string>;
}

/** Reads one request after another. Bytes of a body are kept as Latin-1 until it is whole, then read as UTF-8. */
export function readRequests(socket: Socket, onRequest: (request: Incoming) => Promise<void>): void {
  let text = "";
  let finish: ((body: string) => void) | undefined;
  let length: number | "chunked" = 0;
  const advance = (): void => {
    if (!finish) {
      const end = text.indexOf("\r\n\r\n");
      if (end < 0) return;
      const head = text.slice(0, end);
      text = text.slice(end + 4);
      const [line = "", ...lines] = head.split("\r\n");
      const [method = "", target = ""] = line.split(" ");
      const headers = Object.fromEntries(
        lines.map((header) => {
          const colon = header.indexOf(":");
          return [header.slice(0, colon).toLowerCase(), header.slice(colon + 1).trim()];
        }),
      );
      length = headers["transfer-encoding"] === "chunked" ? "chunked" : Number(headers["content-length"] ?? 0);
      const { promise, resolve } = withResolvers<string>();
      finish = resolve;
      void onRequest({ method, target, headers, head, body: promise });
    }
    const [body, rest] = length === "chunked" ? unchunked(text) : takeBytes(text, length);
    if (body === undefined) return;
    finish?.(Buffer.from(body, "latin1").toString("utf8"));
    finish = undefined;
    text = rest;
    if (text) advance();
  };
  socket.on("data", (chunk) => {
    text += chunk.toString("latin1");
    advance();
  });
}

function takeBytes(text: string, length: number): [body: string | undefined, rest: string] {
  return text.length < length ? [undefined, text] : [text.slice(0, length), text.slice(length)];
}

function unchunked(text: string): [body: string | undefined, rest: string] {
  let body = "";
  for (let start = 0; ;) {
    const end = text.indexOf("\r\n", start);
    if (end < 0) return [undefined, text];
    const size = Number.parseInt(text.slice(start, end), 16);
    if (text.length < end + 2 + size + 2) return [undefined, text];
    body += text.slice(end + 2, end + 2 + size);
    start = end + 2 + size + 2;
    if (size === 0) return [body, text.slice(start)];
  }
}

function withResolvers<T>(): { promise: Promise<T>; resolve: (value: T) => void } {
  let resolve: (value: T) => void = () => {};
  const promise = new Promise<T>((fulfil) => (resolve = fulfil));
  return { promise, resolve };
}
