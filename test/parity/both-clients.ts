import { HTTPClient, Mistral as Official } from "@mistralai/mistralai";
import { MistralError } from "@mistralai/mistralai/models/errors";
import { ApiError, type EventStream, Mistral } from "@tramontane/mistral";
import type { Call } from "./call.ts";
import { readWire, type WireRequest } from "./wire-request.ts";
import { createWorld } from "./world.ts";

/** What became of one call, on both sides. */
export interface Exchange {
  readonly ours: WireRequest;
  readonly official: WireRequest;
  /** The status of the answer. */
  readonly status: number;
  /** What the caller was given: a stream as the list of its items, an error as its status and body. */
  readonly read: { readonly ours: unknown; readonly official: unknown };
}

const apiKey = "parity-key";

/**
 * Makes a call with both clients. Both go to the address that is theirs when none is set. An emulator answers ours; the
 * official client is given the same answer, byte for byte.
 */
export async function callBoth(call: Call): Promise<Exchange> {
  const { emulator, ids } = await createWorld();
  const requests: Request[] = [];
  const answers: { bytes: ArrayBuffer; init: ResponseInit }[] = [];
  const mistral = new Mistral({
    apiKey,
    retries: false,
    fetch: async (url, init) => {
      const request = new Request(url, init as RequestInit);
      requests.push(request.clone());
      const response = await emulator.fetch(request);
      const answer = {
        bytes: await response.arrayBuffer(),
        init: { status: response.status, headers: response.headers },
      };
      answers.push(answer);
      return replay(answer);
    },
  });
  const ours = await outcome(call.ours(mistral, ids));
  const answer = answers[0];
  if (!answer || answers.length !== 1) throw new Error(`Our client made ${answers.length} requests instead of one.`);

  const official = new Official({
    apiKey,
    httpClient: new HTTPClient({
      fetcher: async (input, init) => {
        requests.push(new Request(input, init));
        return replay(answer);
      },
    }),
  });
  const theirs = await outcome(call.official(official, ids));
  const [first, second] = requests;
  if (!first || !second || requests.length !== 2) throw new Error("The official client did not make one request.");
  const { status = 200 } = answer.init;
  return { ours: await readWire(first), official: await readWire(second), status, read: { ours, official: theirs } };
}

function replay({ bytes, init }: { bytes: ArrayBuffer; init: ResponseInit }): Response {
  return new Response(bytes.byteLength > 0 ? bytes.slice(0) : null, init);
}

async function outcome(call: PromiseLike<unknown>): Promise<unknown> {
  try {
    return await everything(call);
  } catch (error) {
    if (error instanceof ApiError) return { status: error.status, body: error.body };
    if (error instanceof MistralError) return { status: error.statusCode, body: JSON.parse(error.body) as unknown };
    throw error;
  }
}

/** The answer: of a stream all items, of a page the whole body, of the official client's events their data. */
async function everything(call: PromiseLike<unknown>): Promise<unknown> {
  const answer = await call;
  if (isEventStream(answer)) return collect(answer);
  if (answer instanceof ReadableStream)
    return (await collect(answer)).map((event) => (event as { data: unknown }).data);
  return isPage(answer) ? answer.body : answer;
}

async function collect(stream: AsyncIterable<unknown>): Promise<unknown[]> {
  const items: unknown[] = [];
  for await (const item of stream) items.push(item);
  if (items.length === 0) throw new Error("A stream had nothing in it, so nothing was compared.");
  return items;
}

function isEventStream(answer: unknown): answer is EventStream<unknown> {
  return typeof answer === "object" && answer !== null && "lastEventId" in answer;
}

function isPage(answer: unknown): answer is { body: unknown } {
  return typeof answer === "object" && answer !== null && "hasNext" in answer && "body" in answer;
}
