/**
 * What is inferred of what stands beside the calls, and what is refused. It is only ever type-checked, in each project of
 * consumers.test.ts; a `@ts-expect-error` is a claim, as in program.ts.
 */
import {
  type ApiError,
  asResponse,
  type Call,
  type ClientOptions,
  counted,
  type EventStream,
  type Middleware,
  Mistral,
  type Page,
  prefetched,
  type RateLimit,
  rateLimits,
  requestId,
  redirects,
  retryBudget,
  settle,
  take,
  tee,
  tokenSource,
  toReadableStream,
} from "@tramontane/mistral";
import type { CompletionChunk, HTTPValidationError, Library, ModelCard, WorkflowStreamItem } from "@tramontane/mistral";
import { list } from "@tramontane/mistral/beta/libraries";
import { createClient } from "@tramontane/mistral/client";
import { type EventsErrors, getStreamEvents } from "@tramontane/mistral/events";
import { logger } from "@tramontane/mistral/logger";
import { openTelemetry } from "@tramontane/mistral/otel";
import { answer, type ReceivedRequest, testServer } from "@tramontane/mistral/testing";

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? unknown : never;

/** Takes a value whose type is `T`, no wider and no narrower. */
declare function is<T>(): <U>(value: U & Same<T, U>) => void;

const mistral = new Mistral();
const client = createClient();
const messages = [{ role: "user" as const, content: "Hi" }];
const request = { model: "m", messages };

export async function settled(): Promise<string> {
  const { data, error, response } = await settle(mistral.beta.libraries.get("id"));
  if (error) {
    is<undefined>()(data);
    if (error.status === 422) is<HTTPValidationError>()(error.body);
    else if (error.status === 404) is<unknown>()(error.body);
    // @ts-expect-error -- what the body is depends on the status
    void error.body?.detail;
    return error.message;
  }
  is<Library>()(data);
  is<Response>()(response);
  // @ts-expect-error -- only a call can be settled
  void settle(Promise.resolve(data));
  return data.name;
}

export function tokens(): Mistral {
  const apiKey = tokenSource(async (refused) => {
    is<string | undefined>()(refused);
    return "token";
  });
  is<Middleware>()(apiKey.renew);
  // @ts-expect-error -- a token is a text
  tokenSource(() => 7);
  // @ts-expect-error -- its middleware is `renew`
  void new Mistral({ apiKey, middleware: [apiKey] });
  return new Mistral({ apiKey, middleware: [apiKey.renew] });
}

export async function lists(): Promise<void> {
  for await (const library of prefetched(list(client))) is<Library>()(library);
  for await (const page of prefetched(list(client)).pages()) is<Library[]>()([...page.items]);
  for await (const library of take(mistral.beta.libraries.list(), 3)) is<Library>()(library);
  const page: Page<Library> = await list(client);
  for await (const library of prefetched(page)) is<Library>()(library);
  // @ts-expect-error -- a stream has no pages
  prefetched(mistral.chat.stream(request));
  // @ts-expect-error -- how many is a number
  take(list(client), "3");
  // @ts-expect-error -- what is iterated comes over time
  take(["a", "b"], 1);
}

export async function streams(): Promise<void> {
  const stream = await mistral.chat.stream(request);
  is<EventStream<CompletionChunk>>()(stream);
  const [one, other] = tee(stream);
  for await (const chunk of one) is<CompletionChunk>()(chunk);
  for await (const chunk of take(other, 2)) is<CompletionChunk>()(chunk);
  is<ReadableStream<CompletionChunk>>()(toReadableStream(stream));
  stream.abort(new Error("enough"));
  // @ts-expect-error -- a call is no stream yet
  tee(mistral.chat.stream(request));
  // @ts-expect-error -- nothing but a stream can be cancelled
  toReadableStream(list(client));

  const call = getStreamEvents(client, {});
  is<Call<EventStream<WorkflowStreamItem>, EventsErrors>>()(call);
  is<string>()((await call).lastEventId);
  // @ts-expect-error -- the id of the last event is the stream's to know
  void getStreamEvents(client, {}, { lastEventId: "1" });
}

export async function bodies(blob: Blob): Promise<void> {
  const { body } = await asResponse(mistral.files.download("id"));
  if (body) is<ReadableStream<Uint8Array>>()(counted(body, (bytes) => is<number>()(bytes)));
  const content = counted(blob, () => {});
  await mistral.files.upload({ file: { content, name: "a.txt" } });
  // @ts-expect-error -- bytes go by in a stream
  counted(new Uint8Array(3), () => {});
  // @ts-expect-error -- an answer is asked for with its call
  void asResponse(await mistral.models.list());
}

export function limits(error: ApiError, response: Response): readonly RateLimit[] {
  const options: ClientOptions = { retries: { limit: retryBudget({ burst: 3, perSecond: 0.5 }) } };
  void new Mistral({ ...options, fetch: redirects(fetch) });
  // @ts-expect-error -- a misspelt option
  retryBudget({ perMinute: 3 });
  // @ts-expect-error -- a budget is the limit of the policy, not the policy
  void new Mistral({ retries: retryBudget() });
  is<string | undefined>()(requestId(error) ?? requestId(response));
  // @ts-expect-error -- an error without headers tells of no limit
  rateLimits(new Error("no"));
  return [...rateLimits(error), ...rateLimits(response)];
}

export function middleware(lines: string[]): readonly Middleware[] {
  // @ts-expect-error -- a log is a function
  logger(lines);
  // @ts-expect-error -- headers are shown or not
  logger(() => {}, { headers: ["accept"] });
  // @ts-expect-error -- it needs the API's `trace`
  openTelemetry({});
  const span = { setAttribute: () => span, setStatus: () => span, end: () => {}, mine: 1 };
  const trace = { getTracer: () => ({ startSpan: () => span }), setSpan: (context: Date, _: typeof span) => context };
  // @ts-expect-error -- a context is of one kind
  openTelemetry({ trace, context: { active: () => "text", with: (_: string, run: () => unknown) => run() } });
  return [logger((line) => lines.push(line)), openTelemetry({ trace }, { query: ["page"] })];
}

export async function kit(): Promise<ModelCard | undefined> {
  const server = testServer({ fakeTimers: true })
    .on("GET /v1/models", answer.rateLimited(2), answer.json({ data: [] }), answer.reset())
    .always("* *", (received, clock) => {
      is<ReceivedRequest>()(received);
      is<number>()(clock.now);
      return answer.events([received.body, "[DONE]"], { cut: [1, 2], end: "stall" });
    });
  const tested = new Mistral(server.options);
  // @ts-expect-error -- what was asked is for reading
  server.requests.push();
  // @ts-expect-error -- JSON of something
  answer.json();
  // @ts-expect-error -- a body ends in one of three ways
  answer.text("a", { end: "reset before" });
  const { data } = await tested.models.list();
  server.done();
  return data[0];
}
