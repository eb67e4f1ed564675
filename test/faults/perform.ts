import {
  apiKeyCookie,
  apiKeyHeader,
  apiKeyQuery,
  asJson,
  asResponse,
  type Authorize,
  basic,
  bearer,
  binary,
  type Client,
  type ClientOptions,
  commaDelimited,
  createClient,
  createSecuredClient,
  deepObject,
  follow,
  form,
  json,
  multipart,
  type Operation,
  type OperationBody,
  paginate,
  type Page,
  parseEventStream,
  type ParameterStyle,
  path,
  prefetched,
  query,
  redirects,
  requestBytes,
  requestJson,
  requestNothing,
  requestRecords,
  requestResumableStream,
  type RequestOptions,
  requestStream,
  requestText,
  toReadableStream,
  type TokenSource,
  tokenSource,
} from "@tramontane/runtime";
import { logger } from "@tramontane/runtime/logger";
import type { Act, Body } from "./fault.ts";

/** Where an act takes place, and what it leaves there. */
export interface Scene {
  /** `$BASE` and `$OTHER`. */
  readonly texts: (text: string) => string;
  /** The caller's signal. */
  readonly signal: AbortSignal;
  readonly abort: () => void;
  /** Where pauses are written down. */
  readonly pauses: number[];
  /** Where items of streams and pages are put as they come. */
  readonly items: unknown[];
  /** Where the client is put. */
  client?: Client;
  /** Where lines of a log are put, and how often a token was asked for. */
  readonly lines: string[];
  asked: number;
}

/** Does what a program with our client would do. Gives what the call gives, and throws what it throws. */
export async function perform(act: Act, scene: Scene): Promise<unknown> {
  const { client: given = {} } = act;
  const configuration: ClientOptions = {
    baseURL: scene.texts(given.baseURL ?? "$BASE"),
    headers: given.headers,
    random: () => 0.5,
    now: () => Date.parse("2026-11-21T12:00:00Z"),
    ...(!act.pause && { sleep: async (milliseconds: number): Promise<void> => void scene.pauses.push(milliseconds) }),
  };
  const tokens = given.tokens && sourceOf(given.tokens, scene);
  configuration.middleware = [
    ...(given.log ? [logger((line) => scene.lines.push(line), { headers: true, query: ["page"] })] : []),
    ...(tokens ? [tokens.renew] : []),
  ];
  const authorize = tokens ? bearer(tokens, "NO_KEY") : authorization(given);
  // Only this one sends what belongs into the query.
  const client =
    authorize && given.keyIn === "query"
      ? createSecuredClient(configuration, { key: authorize }, [["key"]])
      : createClient(configuration, authorize);
  scene.client = client;
  const options: RequestOptions = {
    signal: scene.signal,
    retries: act.retries,
    timeout: act.timeout,
    idempotencyKey: act.idempotencyKey,
  };
  if (act.warm) await requestJson(client, { method: "GET", path: "/a" }, options);
  return answers[act.answer ?? "json"](act, client, options, scene);
}

type Perform = (act: Act, client: Client, options: RequestOptions, scene: Scene) => Promise<unknown>;

const answers: Readonly<Record<NonNullable<Act["answer"]>, Perform>> = {
  json: (act, client, options) => requestJson(client, operation(act), options),
  text: (act, client, options) => requestText(client, operation(act), options),
  nothing: (act, client, options) => requestNothing(client, operation(act), options),
  async bytes(act, client, options) {
    const bytes = await requestBytes(client, operation(act), options);
    return new TextDecoder().decode(await new Response(bytes as BodyInit).arrayBuffer());
  },
  async response(act, client, options) {
    const response = await asResponse(requestJson(client, operation(act), options));
    return response.text();
  },
  async stream(act, client, options, scene) {
    const stream = await requestStream(client, operation(act), options, act.end);
    await read(act, scene, act.leave?.by === "reader" ? toReadableStream(stream) : stream, () => stream.cancel());
    return scene.items;
  },
  async records(act, client, options, scene) {
    const stream = await requestRecords(client, operation(act), options, "application/jsonl", act.end);
    await read(act, scene, stream, () => stream.cancel());
    return scene.items;
  },
  async events(act, client, options, scene) {
    const response = await asResponse(requestJson(client, operation(act), options));
    await read(act, scene, parseEventStream(response.body as ReadableStream<Uint8Array>), () => {});
    return scene.items;
  },
  async pages(act, client, options, scene) {
    await read(act, scene, pages(act, client, options), () => {});
    return scene.items;
  },
  async prefetched(act, client, options, scene) {
    await read(act, scene, prefetched(pages(act, client, options)), () => {});
    return scene.items;
  },
  async resumable(act, client, options, scene) {
    const stream = await requestResumableStream(client, operation(act), options, act.end);
    await read(act, scene, stream, () => stream.cancel());
    return scene.items;
  },
  together: (act, client, options) =>
    Promise.all([1, 2, 3].map(() => requestJson(client, operation(act), options) as PromiseLike<unknown>)),
};

function pages(
  act: Act,
  client: Client,
  options: RequestOptions,
): AsyncIterable<unknown> & PromiseLike<Page<unknown, PageBody>> {
  return paginate<{ cursor?: string }, unknown, PageBody, unknown>(
    {},
    (params, given, url) => {
      return act.pages === "url"
        ? requestJson(client, { method: "GET", path: follow("/a", url) }, given)
        : requestJson(client, { method: "GET", path: "/a", query: query(params) }, given);
    },
    (body) => ({
      items: body.items,
      next: act.pages === "url" ? body.next : body.next ? { cursor: body.next } : undefined,
    }),
    options,
  );
}

interface PageBody {
  readonly items?: unknown[];
  readonly next?: string;
}

class Enough extends Error {
  override readonly name = "Enough";
}

/** Reads items until the act says to go away. */
async function read(
  { leave, abort, slow }: Act,
  scene: Scene,
  source: AsyncIterable<unknown> | ReadableStream<unknown>,
  cancel: () => void,
): Promise<void> {
  if ("getReader" in source) {
    const reader = source.getReader();
    while (scene.items.length < (leave?.after ?? Infinity)) {
      const { done, value } = await reader.read();
      if (done) return;
      scene.items.push(value);
    }
    return reader.cancel();
  }
  for await (const item of source) {
    scene.items.push(item);
    if (slow) await new Promise((resolve) => setTimeout(resolve, slow));
    if (typeof abort === "object" && "items" in abort && scene.items.length >= abort.items) scene.abort();
    if (leave && scene.items.length >= leave.after) {
      if (leave.by === "break") break;
      if (leave.by === "return") return;
      if (leave.by === "throw") throw new Enough("enough");
      cancel();
    }
  }
}

function operation(act: Act): Operation {
  const body = act.body && bodyOf(act.body);
  const literals = (act.path ?? ["/a"]).filter((_, index) => index % 2 === 0) as string[];
  const values = (act.path ?? []).filter((_, index) => index % 2 === 1);
  return {
    method: act.method ?? (body ? "POST" : "GET"),
    path: path(literals as unknown as TemplateStringsArray, ...values),
    query: act.query && query(act.query, stylesOf(act.styles)),
    headers: act.headers,
    body,
    redirects,
  };
}

function bodyOf(body: Body): OperationBody {
  if ("json" in body) return json(body.json);
  if ("form" in body) return form(body.form);
  if ("text" in body) return binary(body.text, "text/plain");
  if ("chunks" in body) return binary(streamOf(body.chunks, new Uint8Array(body.bytes)), "application/octet-stream");
  if ("multipart" in body) return multipart(body.multipart, body.types);
  const { name, text, type, stream } = body.file;
  const bytes = new TextEncoder().encode(text);
  return multipart({ file: stream ? { content: streamOf(1, bytes), name, type } : { content: bytes, name, type } });
}

function streamOf(chunks: number, bytes: Uint8Array): ReadableStream<Uint8Array> {
  let left = chunks;
  return new ReadableStream({
    pull: (controller) => (left-- > 0 ? controller.enqueue(bytes.slice()) : controller.close()),
  });
}

/** Gives one token after the other, the last one again and again. */
function sourceOf(tokens: readonly string[], scene: Scene): TokenSource {
  return tokenSource(() => {
    const token = tokens[Math.min(scene.asked++, tokens.length - 1)];
    if (!token) throw new Error("there is no further token");
    return token;
  });
}

function authorization({ key, keyIn = "authorization", later }: NonNullable<Act["client"]>): Authorize | undefined {
  if (key === undefined) return undefined;
  const secret = later ? async (): Promise<string> => key : key;
  if (keyIn === "query") return apiKeyQuery("key", secret, "NO_KEY");
  if (keyIn === "header") return apiKeyHeader("x-api-key", secret, "NO_KEY");
  if (keyIn === "cookie") return apiKeyCookie("session", secret, "NO_KEY");
  if (keyIn === "basic")
    return basic(
      later ? async () => ({ username: "user", password: key }) : { username: "user", password: key },
      "NO_KEY",
    );
  return bearer(secret, "NO_KEY");
}

const STYLES = { form: commaDelimited, deepObject, json: asJson } as const;

/** What writes each parameter, by the name of its style. */
function stylesOf(named: NonNullable<Act["styles"]> = {}): Record<string, ParameterStyle> {
  return Object.fromEntries(Object.entries(named).map(([name, style]) => [name, STYLES[style]]));
}
