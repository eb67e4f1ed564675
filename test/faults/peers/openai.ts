import type { Answer } from "../fault.ts";
import { limit, method, oneDeadline, type Peer, readItems } from "./peer.ts";
import { translate } from "./translate.ts";

interface Stream extends AsyncIterable<unknown> {
  readonly controller: AbortController;
}
interface Client {
  readonly get: Send;
  readonly post: Send;
  readonly put: Send;
  readonly patch: Send;
  readonly delete: Send;
  readonly files: {
    readonly content: (id: unknown, options: object) => Promise<Response>;
    readonly list: (query: object, options: object) => AsyncIterable<{ n: unknown }>;
  };
}
type Send = (path: string, options: object) => Promise<unknown>;
interface Module {
  readonly default: new (options: object) => Client;
}
interface Streaming {
  readonly _iterSSEMessages: (
    response: Response,
    controller: AbortController,
  ) => AsyncIterable<{
    readonly event: string | null;
    readonly data: string;
  }>;
}

/** OpenAI's own client, by its general requests, its streams and its lists. */
export function openai({ default: OpenAI }: Module, { _iterSSEMessages }: Streaming, version: string): Peer {
  return {
    name: "openai",
    version,
    notions: new Set([
      "retries",
      "response deadline",
      "abort",
      "stream",
      "end of stream",
      "pages",
      "own request",
      "key",
    ] as const),
    serve: (fault) => (fault.act.answer === "pages" ? fault.serve.map(pageOf) : fault.serve),
    // Its file operation stands for the path of an act.
    target: (target) => target.replace(/^\/files\/(.*)\/content$/, "/books/$1/cover"),
    perform: (act, scene) => {
      const { client = {}, answer = "json", body } = act;
      if (["records", "response", "nothing", "text", "bytes"].includes(answer) || act.warm || act.styles || act.slow)
        return undefined;
      if ((body && !("json" in body)) || act.pages === "url" || act.end?.terminal) return undefined;
      if (act.leave && !["break", "return", "throw", "cancel"].includes(act.leave.by)) return undefined;
      if ((client.keyIn ?? "authorization") !== "authorization") return undefined;
      const byId = act.path?.length === 3 && act.path[0] === "/books/" && act.path[2] === "/cover";
      if (act.path && !byId && act.path.length > 1) return undefined;
      return async () => {
        const peer = new OpenAI({
          apiKey: client.later ? async () => client.key : (client.key ?? "none"),
          baseURL: scene.texts(client.baseURL ?? "$BASE"),
          defaultHeaders: client.headers,
          maxRetries: limit(act),
          logLevel: "off",
        });
        const options = {
          signal: scene.signal,
          headers: act.headers,
          query: act.query,
          idempotencyKey: act.idempotencyKey,
          ...(oneDeadline(act) !== undefined && { timeout: oneDeadline(act) }),
        };
        if (byId) return (await peer.files.content(act.path?.[1], options)).json();
        const send = peer[method(act).toLowerCase() as "get"].bind(peer);
        const place = String(act.path?.[0] ?? "/a");
        if (answer === "pages")
          return readItems(act, scene, peer.files.list({}, options), (item) => (item as { n: unknown }).n);
        if (answer === "events") {
          const response = (await send(place, { ...options, __binaryResponse: true })) as Response;
          const events = _iterSSEMessages(response, new AbortController());
          return readItems(act, scene, events, (event) => (event as { data: string }).data);
        }
        const content = body && "json" in body ? { body: body.json } : {};
        if (answer !== "stream") return send(place, { ...options, ...content });
        const stream = (await send(place, { ...options, ...content, stream: true })) as Stream;
        return readItems(act, scene, stream);
      };
    },
  };
}

/** A page as its lists have it: the next one begins after the last item's `id`. */
function pageOf(answer: Answer): Answer {
  return translate(answer, (text) => {
    if (!text.startsWith("{")) return text;
    const { items, next } = JSON.parse(text) as { items?: unknown[]; next?: string };
    if (items === undefined && next === undefined) return text;
    return JSON.stringify({ data: items?.map((n) => ({ n, id: next ?? "last" })), has_more: Boolean(next) });
  });
}
