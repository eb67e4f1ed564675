import type { Act } from "../fault.ts";
import { AnswerError, method, type Peer, readItems, templateOf } from "./peer.ts";

interface Result {
  readonly data?: unknown;
  readonly error?: unknown;
  readonly response?: Response;
}
type Call<T> = (options: object) => Promise<T>;
interface Module {
  readonly createClient: (options: object) => Record<string, Call<Result>> & {
    readonly sse: Record<string, Call<{ stream: AsyncIterable<unknown> }>>;
  };
  readonly createConfig: (options: object) => object;
  readonly formDataBodySerializer: object;
  readonly urlSearchParamsBodySerializer: object;
}

/** The client for `fetch` that @hey-api/openapi-ts writes beside its functions: no retries or deadlines, but streams. */
export function heyApi(module: Module, version: string): Peer {
  return {
    name: "hey-api client-fetch",
    version,
    notions: new Set(["abort", "own request", "key", "stream"]),
    perform: (act, scene) => {
      const { client = {}, answer = "json", body } = act;
      if (["pages", "records", "response", "nothing"].includes(answer) || act.warm || act.styles || act.slow)
        return undefined;
      if (act.end?.terminal || act.idempotencyKey || (body && "chunks" in body)) return undefined;
      if (act.leave && !["break", "return", "throw"].includes(act.leave.by)) return undefined;
      return async () => {
        const { url, values } = templateOf(act);
        const peer = module.createClient(
          module.createConfig({ baseUrl: scene.texts(client.baseURL ?? "$BASE"), headers: client.headers }),
        );
        const options = {
          url,
          path: values,
          query: act.query,
          headers: act.headers,
          signal: scene.signal,
          auth: client.keyIn === "basic" ? `user:${client.key}` : client.key,
          security: client.key === undefined ? undefined : [security(client.keyIn)],
          ...bodyOf(module, act),
        };
        const name = method(act).toLowerCase();
        if (answer === "stream" || answer === "events") {
          const { stream } = await (peer.sse[name] as Call<{ stream: AsyncIterable<unknown> }>)({
            ...options,
            // It asks again after three seconds, for ever.
            sseDefaultRetryDelay: 50,
          });
          return readItems(act, scene, stream);
        }
        const parseAs = answer === "bytes" ? "blob" : answer;
        const { data, error, response } = await (peer[name] as Call<Result>)({ ...options, parseAs });
        if (error !== undefined)
          throw response?.ok === false ? new AnswerError(response.status, error) : (error as Error);
        return data instanceof Blob ? data.text() : data;
      };
    },
  };
}

function security(keyIn: string = "authorization"): object {
  if (keyIn === "header") return { in: "header", name: "x-api-key", type: "apiKey" };
  if (keyIn === "cookie") return { in: "cookie", name: "session", type: "apiKey" };
  if (keyIn === "query") return { in: "query", name: "key", type: "apiKey" };
  return { scheme: keyIn === "basic" ? "basic" : "bearer", type: "http" };
}

function bodyOf(module: Module, { body }: Act): object {
  if (!body) return {};
  if ("json" in body) return { body: body.json, headers: { "content-type": "application/json" } };
  if ("text" in body) return { body: body.text, bodySerializer: null, headers: { "content-type": "text/plain" } };
  if ("form" in body)
    return {
      body: body.form,
      ...module.urlSearchParamsBodySerializer,
      headers: { "content-type": "application/x-www-form-urlencoded" },
    };
  if ("multipart" in body)
    return { body: body.multipart, ...module.formDataBodySerializer, headers: { "content-type": null } };
  if ("file" in body) {
    const { name, text, type } = body.file;
    const file = new File([text], name, type === undefined ? {} : { type });
    return { body: { file }, ...module.formDataBodySerializer, headers: { "content-type": null } };
  }
  return {};
}
