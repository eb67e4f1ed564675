import { once } from "node:events";
import { type AddressInfo, createServer, type Server, type Socket } from "node:net";
import { type Incoming, readRequests } from "./read-requests.ts";
import type { Answer, Seen, SeenRequest, Step } from "./fault.ts";

/**
 * A server that fails as it is told. It speaks HTTP/1.1 over bare sockets, since a library would not break an answer off
 * within its headers, or write one that is not HTTP at all.
 *
 * It listens on two ports, for redirects that lead to another origin. What a path `/f/<key>/...` gets is in its script.
 */
export interface FaultServer {
  readonly origin: string;
  readonly otherOrigin: string;
  /** Where nobody listens. */
  readonly closed: string;
  /** Sets what happens below `/f/<key>`; after the last answer comes the last again, or with `cycle` the first. */
  readonly script: (key: string, answers: readonly Answer[], cycle?: boolean) => void;
  /** What happened there, once every connection is closed or a patient wait is over. Forgets the script. */
  readonly settle: (key: string) => Promise<Seen>;
  /** What happened there so far. */
  readonly peek: (key: string) => Seen;
  readonly close: () => Promise<void>;
}

/** Answers what is not below `/f/`: pages, and the reports of the platforms. */
export type Desk = (method: string, target: string, body: string) => Promise<{ type: string; text: string }>;

export async function serveFaults(desk: Desk): Promise<FaultServer> {
  const scripts = new Map<string, Script>();
  const sockets = new Set<Socket>();
  const accept = (other: boolean) => (socket: Socket) => {
    sockets.add(socket);
    socket.setNoDelay(true);
    socket.on("error", () => {});
    socket.on("close", () => sockets.delete(socket));
    readRequests(socket, (request) => answer(socket, request, other));
  };
  const servers = [createServer(accept(false)), createServer(accept(true))] as const;
  const [origin, otherOrigin] = [await listen(servers[0]), await listen(servers[1])];

  const answer = async (socket: Socket, request: Incoming, other: boolean): Promise<void> => {
    const [, key = "", rest = ""] = /^\/f\/([^/?]+)(.*)$/s.exec(request.target) ?? [];
    const script = scripts.get(key);
    if (key && !script) return void socket.destroy();
    if (!script) {
      await request.body;
      const { type, text } = await desk(request.method, request.target, await request.body);
      // A connection that has been used already is another thing: some platforms try again by themselves when it breaks.
      return void socket.end(whole(type, text));
    }
    const seen: Mutable<SeenRequest> = {
      method: request.method,
      target: rest,
      other,
      headers: request.headers,
      head: request.head,
      body: "",
      written: 0,
    };
    const { answers } = script;
    const turn = script.seen.length;
    const steps = answers[script.cycle ? turn % answers.length : Math.min(turn, answers.length - 1)] ?? [];
    script.seen.push(seen);
    script.open.add(socket);
    socket.once("close", () => script.open.delete(socket));
    const body = request.body.then((text) => (seen.body = text));
    if (steps[0] !== "early") await body;
    const local = (url: string): string => url.replace("127.0.0.1", "localhost");
    const texts = {
      $KEY: `/f/${key}`,
      $BASE: `${origin}/f/${key}`,
      $OTHER: `${otherOrigin}/f/${key}`,
      $LOCAL: local(`${origin}/f/${key}`),
      $FAR: local(`${otherOrigin}/f/${key}`),
    };
    const kept = await play(socket, steps, texts, (bytes) => (seen.written += bytes));
    if (kept) script.open.delete(socket);
  };

  const peek = (key: string): Seen => {
    const { seen = [], open = [] } = scripts.get(key) ?? {};
    return { requests: seen, open: [...open].length };
  };
  return {
    origin,
    otherOrigin,
    closed: await closedPort(),
    script: (key, answers, cycle = false) => void scripts.set(key, { answers, cycle, seen: [], open: new Set() }),
    peek,
    settle: async (key) => {
      for (let waited = 0; peek(key).open > 0 && waited < 2500; waited += 5) await pause(5);
      const result = peek(key);
      for (const socket of scripts.get(key)?.open ?? []) socket.destroy();
      scripts.delete(key);
      return result;
    },
    close: async () => {
      for (const socket of sockets) socket.destroy();
      await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
    },
  };
}

interface Script {
  readonly answers: readonly Answer[];
  readonly cycle: boolean;
  readonly seen: SeenRequest[];
  readonly open: Set<Socket>;
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** Plays an answer. Gives whether the connection is left open for another request. */
async function play(
  socket: Socket,
  steps: readonly Step[],
  texts: Readonly<Record<string, string>>,
  written: (bytes: number) => void,
): Promise<boolean> {
  const filled = (text: string): Buffer => Buffer.from(text.replace(/\$[A-Z]+\b/g, (token) => texts[token] ?? token));
  const write = async (bytes: Uint8Array): Promise<void> => {
    written(bytes.length);
    if (!socket.destroyed && !socket.write(bytes)) await drained(socket);
  };
  for (const step of steps) {
    if (socket.destroyed) return false;
    if (step === "early") continue;
    if (typeof step === "string") await write(filled(step));
    else if ("bytes" in step) await write(Uint8Array.from(step.bytes));
    else if ("wait" in step) await pause(step.wait);
    else if ("drip" in step) {
      for (const byte of filled(step.drip)) {
        await write(Uint8Array.of(byte));
        await pause(step.every);
      }
    } else if ("repeat" in step) {
      const bytes = filled(step.repeat);
      for (let times = 0; times < (step.times ?? Infinity) && !socket.destroyed; times++) {
        await write(bytes);
        if (step.every > 0 || times % 16 === 15) await pause(step.every);
      }
    } else if (step.end === "keep") return true;
    else if (step.end === "stall") return false;
    // What was written is sent first; a reset drops what is still on its way.
    else return (await pause(10), socket.resetAndDestroy(), false);
  }
  socket.end();
  return false;
}

/** When more can be written, or nothing any more. */
function drained(socket: Socket): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      socket.off("drain", done).off("close", done);
      resolve();
    };
    socket.on("drain", done).on("close", done);
  });
}

/** An answer of HTTP with its body; the connection ends with it. */
function whole(type: string, text: string): string {
  const length = Buffer.byteLength(text);
  return `HTTP/1.1 200 OK\r\nconnection: close\r\ncache-control: no-store\r\ncontent-type: ${type}\r\ncontent-length: ${length}\r\n\r\n${text}`;
}

/** A port that was free a moment ago. */
async function closedPort(): Promise<string> {
  const server = createServer();
  const origin = await listen(server);
  await new Promise((resolve) => server.close(resolve));
  return origin;
}

async function listen(server: Server): Promise<string> {
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
