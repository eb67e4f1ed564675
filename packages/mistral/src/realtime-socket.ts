import {
  type Client,
  ConfigurationError,
  ConnectionError,
  type Operation,
  type RequestOptions,
} from "@tramontane/runtime";

/** What is used of a WebSocket: the platform's, or that of a package such as `ws`. */
export interface SocketLike {
  /** How many bytes are still to be sent. */
  readonly bufferedAmount?: number;
  send(data: string): void;
  close(code?: number, reason?: string): void;
  addEventListener(type: "open" | "message" | "close" | "error", listener: (event: SocketEvent) => void): void;
}

/** What is used of a WebSocket's events. */
export interface SocketEvent {
  readonly type: string;
  readonly data?: unknown;
  readonly code?: number;
  readonly reason?: string;
  readonly message?: string;
  readonly error?: unknown;
}

/** Opens a WebSocket whose request has these headers, the key among them. */
export type OpenSocket = (url: string, headers: Record<string, string>) => SocketLike;

/** A connection that messages come by. */
export interface RealtimeSocket {
  /** How many bytes are still to be sent. */
  readonly waiting: number;
  /** What the other side said when it closed the connection. */
  readonly farewell: string;
  /** Sends a value as JSON. */
  send(value: object): void;
  /**
   * The next message; `undefined` once the connection is closed.
   *
   * @throws ConnectionError when it breaks, and what it was told to fail with
   */
  next(): Promise<string | undefined>;
  /** Has `next` fail, once what has come is read. */
  fail(error: unknown): void;
  /** Closes the connection. */
  close(): void;
}

/**
 * Opens a connection the way the client makes its requests: to its base URL, with its key, headers, tries, deadlines and
 * middleware, which see a GET.
 *
 * @throws ConfigurationError when the runtime has no WebSocket that can be used, and what every request throws
 */
export async function openSocket(
  client: Client,
  operation: Pick<Operation, "path" | "query">,
  open: OpenSocket | undefined,
  options: RequestOptions,
): Promise<RealtimeSocket> {
  let socket: RealtimeSocket | undefined;
  let unusable: unknown;
  // What follows redirects stands next to the network, below all that makes a request ready: the place to open a socket at.
  const redirects: Operation["redirects"] = (fetch) => async (url, init) => {
    const { accept: _, ...headers } = init.headers;
    const address = url.replace(/^http/i, "ws");
    let opening: SocketLike | undefined;
    try {
      if (open) opening = open(address, headers);
      else if (!("WebSocketPair" in globalThis)) opening = platformSocket(address, headers);
    } catch (error) {
      unusable = error;
      return new Response();
    }
    opening ??= await fetchedSocket(() => fetch(url, { ...init, headers: { ...headers, upgrade: "websocket" } }));
    socket = await listen(opening, init.signal);
    return new Response();
  };
  const exchange = await client.send({ method: "GET", ...operation, redirects }, "*/*", options);
  exchange.close();
  if (socket) return socket;
  throw unusable;
}

function platformSocket(url: string, headers: Record<string, string>): SocketLike {
  if (typeof WebSocket === "undefined") {
    throw new ConfigurationError("This runtime has no WebSocket: set `webSocket` to what opens one.");
  }
  if (Object.keys(headers).length === 0) return new WebSocket(url);
  try {
    // Node, Deno and Bun take headers; a browser takes the object for the name of a protocol, and refuses it.
    return new WebSocket(url, { headers } as never);
  } catch (cause) {
    const advice = "Go by a server of your own, with `apiKey: null`, or set `webSocket`";
    throw new ConfigurationError(`The WebSocket of this runtime sends no key. ${advice}.`, undefined, { cause });
  }
}

/** A socket as workerd gives it: in the answer to a request that asks for an upgrade. */
async function fetchedSocket(fetch: () => Promise<Response>): Promise<SocketLike> {
  const { webSocket, status } = (await fetch()) as Response & { webSocket?: SocketLike & { accept(): void } };
  if (!webSocket) throw new Error(`answered with ${status}`);
  webSocket.accept();
  return Object.assign(webSocket, { opened: true });
}

/** Listens from the beginning, so that no message is missed, and waits until the connection is there. */
async function listen(socket: SocketLike & { opened?: boolean }, signal: AbortSignal): Promise<RealtimeSocket> {
  const arrived: string[] = [];
  let failure: { readonly error: unknown } | undefined;
  let farewell: string | undefined;
  let open = socket.opened === true;
  let wake = (): void => {};
  const on = (type: Parameters<SocketLike["addEventListener"]>[0], act: (event: SocketEvent) => void): void =>
    socket.addEventListener(type, (event) => {
      act(event);
      wake();
    });
  const fail = (error: unknown): void => {
    failure ??= { error };
    wake();
  };
  const happening = async (isThere: () => unknown): Promise<void> => {
    while (!isThere() && !failure && farewell === undefined) {
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    }
  };
  on("open", () => (open = true));
  on("message", ({ data }) =>
    arrived.push(typeof data === "string" ? data : new TextDecoder().decode(data as Uint8Array)),
  );
  on("close", ({ code, reason }) => (farewell ??= `${code ?? 1005} ${reason ?? ""}`.trim()));
  on("error", ({ error, message = "the connection broke" }) => {
    const cause = error instanceof Error ? error : new Error(message);
    fail(new ConnectionError(`The connection failed: ${cause.message}`, undefined, { outcome: "unknown", cause }));
  });

  const close = (): void => socket.close(1000);
  signal.addEventListener("abort", close, { once: true });
  await happening(() => open);
  signal.removeEventListener("abort", close);
  if (failure) throw (failure.error as ConnectionError).cause;
  if (!open) throw new Error(`closed with ${farewell}`);
  return {
    get waiting() {
      return socket.bufferedAmount ?? 0;
    },
    get farewell() {
      return farewell ?? "";
    },
    send: (value) => socket.send(JSON.stringify(value)),
    next: async () => {
      await happening(() => arrived.length > 0);
      if (arrived.length === 0 && failure) throw failure.error;
      return arrived.shift();
    },
    fail,
    close,
  };
}
