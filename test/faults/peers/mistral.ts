import type { Answer } from "../fault.ts";
import { limit, method, oneDeadline, type Peer, readItems } from "./peer.ts";
import { translate } from "./translate.ts";

interface Client {
  readonly models: { readonly list: (request: object, options: object) => Promise<unknown> };
  readonly files: {
    readonly download: (request: { fileId: unknown }, options: object) => Promise<ReadableStream<Uint8Array>>;
    readonly delete: (request: { fileId: unknown }, options: object) => Promise<unknown>;
  };
  readonly chat: {
    readonly complete: (request: object, options: object) => Promise<unknown>;
    readonly stream: (request: object, options: object) => Promise<AsyncIterable<unknown>>;
  };
}
interface Module {
  readonly Mistral: new (options: object) => Client;
}
interface EventStreams {
  readonly EventStream: new (
    body: ReadableStream<Uint8Array>,
    parse: (event: { data?: string }) => { value: unknown; done: boolean },
  ) => AsyncIterable<unknown>;
}

const list = '{"object":"list","data":[]}';
const completion = JSON.stringify({
  id: "c",
  object: "chat.completion",
  model: "m",
  created: 1,
  usage: { prompt_tokens: 1, completion_tokens: 1, total_tokens: 2 },
  choices: [],
});

/**
 * The official client of the Mistral API, by operations of its own: it checks what it reads, so that the server answers with
 * what these want.
 */
export function mistral({ Mistral }: Module, { EventStream }: EventStreams, version: string): Peer {
  return {
    name: "@mistralai/mistralai",
    version,
    notions: new Set(["retries", "response deadline", "abort", "stream", "end of stream", "key"] as const),
    ownRequests: true,
    serve: ({ act, serve }) =>
      serve.map((answer: Answer) =>
        translate(answer, (text) => {
          if (act.answer === "stream") return text.replace(/\{"n":(\d)\}/g, '{"id":"$1","model":"m","choices":[]}');
          return text === '{"a":1}' ? (act.body ? completion : list) : text;
        }),
      ),
    perform: (act, scene) => {
      const { client = {}, answer = "json", body } = act;
      if (!["json", "stream", "events"].includes(answer) || act.warm || act.styles || act.slow) return undefined;
      if ((body && !("json" in body)) || act.end?.terminal || act.query || act.idempotencyKey || act.path)
        return undefined;
      if (!/^(GET|POST)$/.test(method(act)) || (answer === "stream" && !body)) return undefined;
      if (act.leave && !["break", "return", "throw"].includes(act.leave.by)) return undefined;
      if ((client.keyIn ?? "authorization") !== "authorization") return undefined;
      return async () => {
        const peer = new Mistral({
          apiKey: client.later ? async () => client.key ?? "" : (client.key ?? "none"),
          serverURL: scene.texts(client.baseURL ?? "$BASE"),
          retryConfig: {
            strategy: limit(act) > 0 ? "backoff" : "none",
            backoff: { initialInterval: 20, maxInterval: 100, exponent: 1.5, maxElapsedTime: 1500 },
            retryConnectionErrors: true,
          },
        });
        const options = {
          signal: scene.signal,
          headers: { ...client.headers, ...act.headers },
          ...(oneDeadline(act) !== undefined && { timeoutMs: oneDeadline(act) }),
        };
        const request = { model: "m", messages: [{ role: "user", content: "Hi" }] };
        if (answer === "events") {
          const response = await fetch(`${scene.texts("$BASE")}/a`);
          const parse = ({ data }: { data?: string }): { value: unknown; done: boolean } => ({
            value: data,
            done: false,
          });
          return readItems(act, scene, new EventStream(response.body as ReadableStream<Uint8Array>, parse));
        }
        if (answer === "stream") {
          const stream = await peer.chat.stream(request, options);
          return readItems(act, scene, stream, (item) => ({ n: Number((item as { data: { id: string } }).data.id) }));
        }
        await (body ? peer.chat.complete(request, options) : peer.models.list({}, options));
        return { a: 1 };
      };
    },
  };
}
