import type { AddressInfo } from "node:net";
import { type WebSocket, WebSocketServer } from "ws";

/** A message of a client, read. */
export interface Said {
  readonly type: string;
  readonly audio?: string;
  readonly [name: string]: unknown;
}

/** What a server does on a connection: the whole of it unless said. */
export type Behaviour = (socket: WebSocket, said: AsyncIterable<Said>) => Promise<void>;

export interface RealtimeServer {
  readonly baseURL: string;
  /** The requests for a connection. */
  readonly requests: { readonly url: string; readonly headers: Readonly<Record<string, unknown>> }[];
  /** What was said on all connections. */
  readonly said: Said[];
  /** Resolves with the code when a connection is closed. */
  readonly closed: Promise<number>;
  close(): void;
}

/** Listens to sound as the API does, but what it hears is how many bytes there were. Answers 401 to other keys than `key`. */
export async function realtimeServer(behave: Behaviour = listen): Promise<RealtimeServer> {
  const server = new WebSocketServer({
    port: 0,
    host: "127.0.0.1",
    verifyClient: ({ req }: { req: { headers: { authorization?: string } } }) =>
      req.headers.authorization === "Bearer key" || req.headers.authorization === undefined,
  });
  await new Promise((resolve) => server.once("listening", resolve));
  const requests: RealtimeServer["requests"] = [];
  const all: Said[] = [];
  const closed = new Promise<number>((resolve) => {
    server.on("connection", (socket, request) => {
      requests.push({ url: request.url ?? "", headers: request.headers });
      socket.on("close", resolve);
      void behave(socket, messages(socket, all));
    });
  });
  const { port } = server.address() as AddressInfo;
  return {
    baseURL: `http://127.0.0.1:${port}/base`,
    requests,
    said: all,
    closed,
    close: () => {
      for (const client of server.clients) client.terminate();
      server.close();
    },
  };
}

const session = { request_id: "r", model: "listener", audio_format: { encoding: "pcm_s16le", sample_rate: 16_000 } };
export const usage = { prompt_tokens: 0, completion_tokens: 1, total_tokens: 1 };
export const say = (socket: WebSocket, value: unknown): void => socket.send(JSON.stringify(value));
export const begin = (socket: WebSocket): void => say(socket, { type: "session.created", session });

async function listen(socket: WebSocket, said: AsyncIterable<Said>): Promise<void> {
  begin(socket);
  let heard = 0;
  for await (const { type, audio = "", ...message } of said) {
    if (type === "session.update") {
      say(socket, { type: "session.updated", session: { ...session, ...(message["session"] as object) } });
    }
    if (type === "input_audio.append") {
      heard += Buffer.from(audio, "base64").length;
      say(socket, { type: "transcription.text.delta", text: `${heard} ` });
    }
    if (type === "input_audio.end") break;
  }
  say(socket, { type: "transcription.done", text: `${heard} bytes`, language: "en", model: "listener", usage });
}

async function* messages(socket: WebSocket, all: Said[]): AsyncGenerator<Said> {
  const arrived: Said[] = [];
  let wake = (): void => {};
  socket.on("message", (data) => {
    const message = JSON.parse(String(data)) as Said;
    arrived.push(message);
    all.push(message);
    wake();
  });
  for (;;) {
    for (let message; (message = arrived.shift());) yield message;
    await new Promise<void>((resolve) => (wake = resolve));
  }
}
