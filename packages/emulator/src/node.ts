import { createAdaptorServer, type HttpBindings } from "@hono/node-server";
import { RESPONSE_ALREADY_SENT } from "@hono/node-server/utils/response";
import type { AddressInfo } from "node:net";
import { createEmulator, type Emulator, type EmulatorOptions } from "./emulator.ts";
import { ConnectionReset } from "./http/faults.ts";

export interface ServeOptions extends EmulatorOptions {
  /** The port to listen on; 0 for any free one. 4010 unless said. */
  readonly port?: number;
  /** The address to listen on. `127.0.0.1`, this machine only, unless said. */
  readonly host?: string;
  /** Told of each request when its answer begins. */
  readonly onRequest?: (request: ServedRequest) => void;
}

export interface ServedRequest {
  readonly method: string;
  /** Path and query. */
  readonly path: string;
  /** Absent when the connection broke before there was an answer. */
  readonly status?: number;
  readonly milliseconds: number;
}

/** An emulator that listens. */
export interface Served {
  /** Where it listens, without a slash at the end: a client's `baseURL`. */
  readonly url: string;
  readonly emulator: Emulator;
  /** Breaks open connections and stops listening. */
  readonly close: () => Promise<void>;
}

/** Milliseconds between the events of a stream on a port, so that it is seen to stream. */
const LATENCY = 15;

/**
 * Serves an emulator on a port, for any client in any language.
 *
 * @throws The error of the operating system when it cannot listen: its `code` is `EADDRINUSE` for a port in use.
 *
 * @example
 * ```ts
 * const { url, close } = await serve({ port: 0 });
 * const mistral = new Mistral({ baseURL: url });
 * await close();
 * ```
 */
export async function serve(options: ServeOptions = {}): Promise<Served> {
  const { port = 4010, host = "127.0.0.1", onRequest, ...rest } = options;
  const emulator = createEmulator({ latency: LATENCY, ...rest });
  const server = createAdaptorServer({
    fetch: async (request, bindings) => {
      const { outgoing } = bindings as HttpBindings;
      const started = performance.now();
      const { pathname, search } = new URL(request.url);
      const tell = (status?: number): void =>
        onRequest?.({
          method: request.method,
          path: pathname + search,
          status,
          milliseconds: performance.now() - started,
        });
      try {
        const response = await emulator.fetch(request);
        tell(response.status);
        return response.body ? new Response(unbroken(response.body, outgoing), response) : response;
      } catch (error) {
        tell();
        if (!(error instanceof ConnectionReset) && !request.signal.aborted) throw error;
        outgoing.destroy();
        return RESPONSE_ALREADY_SENT;
      }
    },
    overrideGlobalObjects: false,
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject).listen(port, host, resolve);
  });
  return {
    url: address(server.address() as AddressInfo),
    emulator,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        if ("closeAllConnections" in server) server.closeAllConnections();
      }),
  };
}

/** A body that breaks takes the connection with it, and the server need not hear more of it than that. */
function unbroken(body: ReadableStream<Uint8Array>, outgoing: HttpBindings["outgoing"]): ReadableStream<Uint8Array> {
  const reader = body.getReader();
  return new ReadableStream(
    {
      async pull(controller) {
        const next = await reader.read().catch(() => undefined);
        if (next?.value) return controller.enqueue(next.value);
        if (!next) outgoing.destroy();
        controller.close();
      },
      cancel: (reason) => reader.cancel(reason),
    },
    { highWaterMark: 0 },
  );
}

/** "All addresses" is not one to connect to, so this machine's own stands for it. */
function address({ address, family, port }: AddressInfo): string {
  if (address === "0.0.0.0" || address === "::") return `http://localhost:${port}`;
  return `http://${family === "IPv6" ? `[${address}]` : address}:${port}`;
}
