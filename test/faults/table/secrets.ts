import type { Act, Answer, Fault, Want } from "../fault.ts";
import { chunk, chunkedStream, event, head, moment, ok, redirect, reply, reset, stall } from "./answers.ts";

const code = (name: string): Record<string, unknown> => ({ code: `tramontane.${name}` });
const post: Act = { answer: "stream", body: { json: {} } };

/** Every way to fail, and one to succeed. */
const situations: readonly {
  readonly name: string;
  readonly serve: readonly Answer[];
  readonly act?: Act;
  readonly error?: Want["error"];
  readonly requests?: number;
  readonly inChromium?: Want["error"];
}[] = [
  { name: "a success", serve: [ok({})] },
  { name: "a 401 that gives the key back", serve: [reply(401, '{"detail":"who are you?"}')], error: code("ApiError") },
  { name: "a 500 in HTML", serve: [reply(500, "<p>no")], act: { retries: 0 }, error: code("ApiError") },
  { name: "a 429 past the cap", serve: [reply(429, "", { "retry-after": 900 })], error: code("ApiError") },
  { name: "a reset", serve: [[reset]], act: { retries: 0 }, error: code("ConnectionError") },
  { name: "an early close", serve: [[]], act: { retries: 0 }, error: code("ConnectionError") },
  {
    name: "a reset in the body",
    serve: [[head(200, { "content-length": 100 }), "x", moment, reset]],
    error: code("ConnectionError"),
  },
  { name: "no head in time", serve: [[stall]], act: { timeout: 60 }, error: code("DeadlineError") },
  {
    name: "an abort",
    serve: [[stall]],
    act: { abort: { after: 200 } },
    error: { message: "the caller has had enough" },
  },
  { name: "HTML instead of JSON", serve: [reply(200, "<p>hello")], error: code("UnexpectedContentError") },
  {
    name: "a redirect that is refused",
    serve: [redirect(307, "$OTHER/b")],
    act: { body: { json: {} } },
    error: code("RedirectError"),
  },
  {
    name: "a redirect to nowhere",
    serve: [redirect(302, "http://")],
    act: { retries: 0 },
    error: code("RedirectError"),
    inChromium: code("ConnectionError"),
  },
  {
    name: "a stream that is cut short",
    serve: [[chunkedStream, chunk(event({ n: 1 })), "0\r\n\r\n"]],
    act: { ...post, end: { sentinel: "[DONE]" } },
    error: code("TruncatedStreamError"),
  },
  {
    name: "a stream that breaks off",
    serve: [[chunkedStream, chunk(event({ n: 1 })), moment, reset]],
    act: post,
    error: code("ConnectionError"),
  },
  {
    name: "a path that is refused",
    serve: [ok({})],
    act: { path: ["/", "..", ""] },
    error: code("InvalidArgumentError"),
    requests: 0,
  },
  {
    name: "a refused connection",
    serve: [ok({})],
    act: { retries: 0, client: { baseURL: "$CLOSED" } },
    error: code("ConnectionError"),
    requests: 0,
  },
];

/** A key in each place it can be sent in, given as a text and as a function, in every situation. */
export const secrets: readonly Fault[] = situations.flatMap(
  ({ name, serve, act = {}, error, requests = 1, inChromium }) =>
    (["authorization", "header", "cookie", "query", "basic"] as const).flatMap((keyIn) =>
      ([false, true] as const).map((later): Fault => {
        const key = `canary-${keyIn}-5e7f+/`;
        return {
          rule: 5,
          name: `${name}, with ${later ? "a function for " : ""}a key in ${keyIn}`,
          serve,
          act: { ...act, client: { ...act.client, key, keyIn, later } },
          want: { ...(error ? { error } : { value: {} }), requests },
          ...(inChromium && {
            instead: { chromium: { why: "fails where it cannot read where to", error: inChromium } },
          }),
          needs: ["key"],
        };
      }),
    ),
);

/** The same with a log that shows all it can: nothing of the key is in any line of it. */
export const logs: readonly Fault[] = secrets
  .filter(({ act }) => act.client?.later === false)
  .map((fault) => ({
    ...fault,
    name: `${fault.name}, logged`,
    act: { ...fault.act, client: { ...fault.act.client, log: true } },
    want: { ...fault.want, lines: fault.want.requests === 0 && fault.act.path ? 0 : 1 },
    ...(fault.instead && { instead: fault.instead }),
    needs: ["key", "ours"],
  }));
