import type { Peer } from "./peer.ts";
import { AnswerError, method, templateOf } from "./peer.ts";

interface Result {
  readonly data?: unknown;
  readonly error?: unknown;
  readonly response: Response;
}
interface Module {
  readonly default: (options: object) => Record<string, (url: string, options: object) => Promise<Result>>;
}

/** openapi-fetch: a thin layer over `fetch`, without retries, deadlines, streams or pages. */
export function openapiFetch({ default: createClient }: Module, version: string): Peer {
  return {
    name: "openapi-fetch",
    version,
    notions: new Set(["abort", "own request"]),
    perform: (act, { texts, signal }) => {
      const { client = {}, answer = "json", body } = act;
      if (!["json", "text", "bytes"].includes(answer) || act.warm || act.styles) return undefined;
      if (body && !("json" in body || "form" in body)) return undefined;
      if (client.keyIn === "query" || act.idempotencyKey) return undefined;
      const parseAs = answer === "bytes" ? "blob" : answer;
      return async () => {
        const { url, values } = templateOf(act);
        const headers = { ...client.headers, ...credential(client), ...act.headers };
        const peer = createClient({ baseUrl: texts(client.baseURL ?? "$BASE"), headers });
        const { data, error, response } = await (
          peer[method(act)] as (url: string, options: object) => Promise<Result>
        )(url, {
          params: { path: values, query: act.query },
          ...(body && "json" in body && { body: body.json }),
          ...(body &&
            "form" in body && {
              body: body.form,
              headers: { "content-type": "application/x-www-form-urlencoded" },
            }),
          parseAs,
          signal,
        });
        if (!response.ok || error !== undefined) throw new AnswerError(response.status, error);
        return data instanceof Blob ? data.text() : data;
      };
    },
  };
}

/** The header that a key goes into, by hand. */
export function credential({ key, keyIn = "authorization" }: { key?: string; keyIn?: string }): Record<string, string> {
  if (key === undefined) return {};
  if (keyIn === "header") return { "x-api-key": key };
  if (keyIn === "cookie") return { cookie: `session=${key}` };
  return { authorization: keyIn === "basic" ? `Basic ${btoa(`user:${key}`)}` : `Bearer ${key}` };
}
