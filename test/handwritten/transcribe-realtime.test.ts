import { type Middleware, Mistral } from "@tramontane/mistral";
import {
  type RealtimeTranscriptionEvent,
  type RealtimeTranscriptionOptions,
  type RealtimeTranscriptionRequest,
  transcribeRealtime,
} from "@tramontane/mistral/transcribe-realtime";
import { afterEach, describe, expect, expectTypeOf, test } from "vitest";
import { WebSocket as PackagedSocket } from "ws";
import { type Behaviour, begin, realtimeServer, type RealtimeServer, say, usage } from "./realtime-server.ts";

const model = "listener";
const bytes = (count: number): Uint8Array => new Uint8Array(count).map((_, index) => index);
const done = { type: "transcription.done", text: "", language: null, model, usage };
const silence: AsyncIterable<Uint8Array> = {
  [Symbol.asyncIterator]: () => ({ next: () => new Promise(() => {}) }),
};

let server: RealtimeServer | undefined;
afterEach(() => {
  server?.close();
  server = undefined;
});

/** Transcribes with a server of this behaviour, up to the end or the error. */
async function transcribed(
  request: Partial<RealtimeTranscriptionRequest>,
  behave?: Behaviour,
  options?: RealtimeTranscriptionOptions,
): Promise<{ events: RealtimeTranscriptionEvent[]; error: unknown; server: RealtimeServer }> {
  server = await realtimeServer(behave);
  const events: RealtimeTranscriptionEvent[] = [];
  let error: unknown;
  try {
    const mistral = new Mistral({ apiKey: "key", baseURL: server.baseURL });
    for await (const event of transcribeRealtime(mistral, { model, audio: [], ...request }, options))
      events.push(event);
  } catch (thrown) {
    error = thrown;
  }
  return { events, error, server };
}

describe("speech", () => {
  test("is written down while it is spoken", async () => {
    async function* microphone(): AsyncGenerator<Uint8Array> {
      yield bytes(3);
      yield bytes(5);
    }
    const audio_format = { encoding: "pcm_mulaw", sample_rate: 8000 };
    const { events, error, server } = await transcribed({ audio: microphone(), audio_format });
    expect(error).toBeUndefined();
    expect(events.map(({ type }) => type)).toEqual([
      "session.created",
      "session.updated",
      "transcription.text.delta",
      "transcription.text.delta",
      "transcription.done",
    ]);
    expect(events.at(-1)).toMatchObject({ text: "8 bytes" });
    expect(server.said).toEqual([
      { type: "session.update", session: { audio_format } },
      { type: "input_audio.append", audio: "AAEC" },
      { type: "input_audio.append", audio: "AAECAwQ=" },
      { type: "input_audio.flush" },
      { type: "input_audio.end" },
    ]);
    expect(server.requests).toMatchObject([
      { url: "/base/v1/audio/transcriptions/realtime?model=listener", headers: { authorization: "Bearer key" } },
    ]);
    expect(await server.closed).toBe(1000);
  });

  const sources: [name: string, audio: () => RealtimeTranscriptionRequest["audio"]][] = [
    ["a list", () => [bytes(2), bytes(3)]],
    ["a stream", () => new Blob([bytes(5) as Uint8Array<ArrayBuffer>]).stream()],
  ];
  test.each(sources)("is taken from %s", async (_, audio) => {
    const { events } = await transcribed({ audio: audio() });
    expect(events.at(-1)).toMatchObject({ text: "5 bytes" });
  });

  test("is sent in messages of at most 256 KiB", async () => {
    const sound = bytes(600_000);
    const { events, server } = await transcribed({ audio: [sound] });
    const parts = server.said.flatMap(({ audio }) => (audio === undefined ? [] : [Buffer.from(audio, "base64")]));
    expect(parts.map(({ length }) => length)).toEqual([262_144, 262_144, 75_712]);
    expect(Buffer.concat(parts).equals(sound)).toBe(true);
    expect(events.at(-1)).toMatchObject({ text: "600000 bytes" });
  });

  test("is typed by the events' type", () => {
    type Text = Extract<RealtimeTranscriptionEvent, { type: "transcription.text.delta" }>;
    expectTypeOf<Text["text"]>().toEqualTypeOf<string>();
    const read = (event: RealtimeTranscriptionEvent): void => {
      if (event.type === "session.created") expectTypeOf(event.session.request_id).toEqualTypeOf<string>();
    };
    expect(read).toBeTypeOf("function");
  });

  test("goes by the client's middleware, and by a socket that is given", async () => {
    const given = await realtimeServer();
    server = given;
    const seen: string[] = [];
    const middleware: Middleware[] = [
      (request, next) => {
        seen.push(`${request.method} ${request.url}`);
        return next({ ...request, headers: { ...request.headers, "x-more": "yes" } });
      },
    ];
    const mistral = new Mistral({ apiKey: "key", baseURL: given.baseURL, middleware });
    const webSocket = (url: string, headers: Record<string, string>): PackagedSocket =>
      new PackagedSocket(url, { headers });
    for await (const _ of transcribeRealtime(mistral, { model, audio: [] }, { webSocket }));
    expect(seen).toEqual([`GET ${given.baseURL}/v1/audio/transcriptions/realtime?model=listener`]);
    expect(given.requests[0]?.headers).toMatchObject({ "x-more": "yes", authorization: "Bearer key" });
  });

  test("needs no header where there is no key", async () => {
    server = await realtimeServer();
    const mistral = new Mistral({ apiKey: null, baseURL: server.baseURL });
    for await (const _ of transcribeRealtime(mistral, { model, audio: [] }));
    expect(server.requests[0]?.headers["authorization"]).toBeUndefined();
  });
});

describe("a transcription ends", () => {
  test("with the loop, and the sound with it", async () => {
    let left = false;
    const audio = new ReadableStream<Uint8Array>({ cancel: () => void (left = true) });
    server = await realtimeServer();
    const mistral = new Mistral({ apiKey: "key", baseURL: server.baseURL });
    for await (const _ of transcribeRealtime(mistral, { model, audio })) break;
    expect(await server.closed).toBe(1000);
    expect(left).toBe(true);
  });

  test("by the caller's signal", async () => {
    const controller = new AbortController();
    server = await realtimeServer();
    const mistral = new Mistral({ apiKey: "key", baseURL: server.baseURL });
    const run = transcribeRealtime(mistral, { model, audio: silence }, { signal: controller.signal });
    expect((await run.next()).value).toMatchObject({ type: "session.created" });
    controller.abort("enough");
    await expect(run.next()).rejects.toBe("enough");
    expect(await server.closed).toBe(1000);
  });

  test("by the deadline", async () => {
    const { error } = await transcribed({ audio: silence }, undefined, { deadline: 50 });
    expect(error).toMatchObject({ code: "tramontane.DeadlineError", deadline: "total" });
  });

  test("when its sound fails", async () => {
    const reason = new Error("unplugged");
    const audio = new ReadableStream<Uint8Array>({ pull: (controller) => controller.error(reason) });
    const { error, server } = await transcribed({ audio });
    expect(error).toBe(reason);
    expect(await server.closed).toBe(1000);
  });
});

describe("a server that fails", () => {
  const cases: { name: string; behave: Behaviour; idle?: number; want: object; events: number }[] = [
    {
      name: "says so",
      behave: async (socket) => {
        begin(socket);
        say(socket, { type: "error", error: { message: { detail: "no such model" }, code: 3100 } });
      },
      want: { code: "tramontane.ResponseFailedError", status: 3100, message: expect.stringContaining("no such model") },
      events: 1,
    },
    {
      name: "says so before there is a session",
      behave: async (socket) => say(socket, { type: "error", error: { message: "busy", code: 1 } }),
      want: { code: "tramontane.ResponseFailedError", message: "The transcription has failed: 1 busy" },
      events: 0,
    },
    {
      name: "hangs up",
      behave: async (socket) => {
        begin(socket);
        socket.close(4001, "good night");
      },
      want: {
        code: "tramontane.TruncatedStreamError",
        received: 1,
        lastItem: { type: "session.created" },
        message: expect.stringContaining("4001 good night"),
      },
      events: 1,
    },
    {
      name: "says what is no JSON",
      behave: async (socket) => socket.send("<html>"),
      want: { code: "tramontane.UnexpectedContentError", excerpt: "<html>" },
      events: 0,
    },
    {
      name: "says what is no event",
      behave: async (socket) => say(socket, [1]),
      want: { code: "tramontane.UnexpectedContentError" },
      events: 0,
    },
    {
      name: "says nothing",
      behave: async () => {},
      idle: 30,
      want: { code: "tramontane.DeadlineError", deadline: "idle", milliseconds: 30 },
      events: 0,
    },
    {
      name: "says nothing after the sound",
      behave: async (socket) => begin(socket),
      idle: 30,
      want: { code: "tramontane.DeadlineError", deadline: "idle" },
      events: 1,
    },
  ];
  test.each(cases)("$name is an error", async ({ behave, idle, want, events: count }) => {
    const { events, error } = await transcribed({}, behave, { timeout: { idle } });
    expect(error).toMatchObject(want);
    expect(events).toHaveLength(count);
  });

  test("may be slow while there is sound", async () => {
    const behave: Behaviour = async (socket) => {
      begin(socket);
      setTimeout(() => say(socket, done), 90);
    };
    const { events } = await transcribed({ audio: silence }, behave, { timeout: { idle: 30 } });
    expect(events).toHaveLength(2);
  });

  test("is not late when it is the listener who takes time", async () => {
    let finish = (): void => {};
    const heard = new Promise<void>((resolve) => (finish = resolve));
    server = await realtimeServer(async (socket, said) => {
      begin(socket);
      for await (const { type } of said) if (type === "input_audio.end") break;
      say(socket, { type: "transcription.text.delta", text: "a" });
      await heard;
      say(socket, done);
    });
    const mistral = new Mistral({ apiKey: "key", baseURL: server.baseURL });
    const events: string[] = [];
    for await (const { type } of transcribeRealtime(mistral, { model, audio: [] }, { timeout: { idle: 300 } })) {
      events.push(type);
      if (type !== "transcription.text.delta") continue;
      await new Promise((resolve) => setTimeout(resolve, 450));
      finish();
    }
    expect(events.at(-1)).toBe("transcription.done");
  });

  test("says events that are not known yet", async () => {
    const behave: Behaviour = async (socket) => {
      say(socket, { type: "transcription.mood", mood: "fine" });
      say(socket, done);
    };
    const { events } = await transcribed({}, behave);
    expect(events).toEqual([{ type: "transcription.mood", mood: "fine" }, done]);
  });

  test.each([undefined, (url: string, headers: Record<string, string>) => new PackagedSocket(url, { headers })])(
    "refuses the key: an error of the connection, which shows no key",
    async (webSocket) => {
      server = await realtimeServer();
      const mistral = new Mistral({ apiKey: "other-key", baseURL: server.baseURL, retries: false });
      const run = transcribeRealtime(mistral, { model, audio: [] }, { webSocket });
      const error = await run.next().catch((error: unknown) => error);
      expect(error).toMatchObject({ code: "tramontane.ConnectionError", method: "GET" });
      expect(JSON.stringify(error) + String(error) + String((error as Error).cause)).not.toContain("other-key");
    },
  );

  test("is not there", async () => {
    const mistral = new Mistral({ apiKey: "key", baseURL: "http://127.0.0.1:9", retries: false });
    const run = transcribeRealtime(mistral, { model, audio: [] });
    await expect(run.next()).rejects.toMatchObject({ code: "tramontane.ConnectionError" });
  });

  test("is not reached in time", async () => {
    const webSocket = (): never => ({ addEventListener: () => {}, close: () => {}, send: () => {} }) as never;
    const mistral = new Mistral({ apiKey: "key", baseURL: "http://127.0.0.1:9", timeout: 20 });
    const run = transcribeRealtime(mistral, { model, audio: [] }, { webSocket });
    await expect(run.next()).rejects.toMatchObject({ code: "tramontane.DeadlineError", deadline: "response" });
  });
});

test("a WebSocket that takes no headers, as a browser's, is an error that says what to do", async () => {
  const { WebSocket } = globalThis;
  globalThis.WebSocket = function refuse(_url: string, protocol?: unknown) {
    if (protocol !== undefined) throw new DOMException(`${String(protocol)} is no subprotocol`, "SyntaxError");
  } as never;
  try {
    const run = transcribeRealtime(new Mistral({ apiKey: "key" }), { model, audio: [] });
    await expect(run.next()).rejects.toMatchObject({
      code: "tramontane.ConfigurationError",
      message: expect.stringContaining("`webSocket`"),
    });
  } finally {
    globalThis.WebSocket = WebSocket;
  }
});
