/**
 * Any number of texts, embedded in batches under the limit of tokens.
 *
 * ```ts
 * import { Mistral } from "@tramontane/mistral";
 * import { embedInBatches } from "@tramontane/mistral/embed-in-batches";
 *
 * const { embeddings } = await embedInBatches(new Mistral(), { model: "mistral-embed", inputs: paragraphs });
 * ```
 *
 * @module
 */
import {
  ApiError,
  type Client,
  InvalidArgumentError,
  type RequestOptions,
  UnexpectedContentError,
} from "@tramontane/runtime";
import { type AnyClient, clientOf } from "./client-of.ts";
import { create } from "./generated/operations/embeddings.ts";
import type { UsageInfo } from "./generated/types/chat.ts";
import type { EmbeddingRequest } from "./generated/types/embeddings.ts";
import { startLimit, type TimeLimit } from "./time-limit.ts";
import { sumUsage } from "./usage-sum.ts";

export type { AnyClient, TimeLimit };

/** Texts to embed, of which there may be many, and that may come over time. */
export interface EmbedInBatchesRequest extends Omit<EmbeddingRequest, "input" | "encoding_format"> {
  inputs: Iterable<string> | AsyncIterable<string>;
}

/** How texts are put into batches. Other options are those of each request. */
export interface EmbedInBatchesOptions extends Omit<RequestOptions, "idempotencyKey">, TimeLimit {
  /** The most tokens to a request. 16,000 unless said: the service takes 16,384 of `mistral-embed`. */
  maxTokens?: number;
  /** The most texts to a request. 128 unless said. */
  maxInputs?: number;
  /** The most requests at the same time. 4 unless said. */
  concurrency?: number;
  /**
   * How many tokens a text has. Unless said, estimated as half its bytes in UTF-8, which is about twice as many as English has,
   * and enough for nearly any script.
   */
  countTokens?: (text: string) => number;
}

/** The vector of one text. */
export interface Embedded {
  /** Which of the texts this is, from 0. */
  readonly index: number;
  readonly input: string;
  readonly embedding: number[];
}

/** The vectors of all texts. */
export interface EmbeddedBatches {
  /** In the order of the texts. */
  readonly embeddings: number[][];
  /** What all requests together cost. */
  readonly usage: UsageInfo;
}

/**
 * Turns any number of texts into vectors: as many to a request as its limit of tokens allows, several requests at a time. A batch
 * that the server finds too large is halved, so that an estimate that is too low does no harm.
 *
 * @throws what every request throws; ApiError for a text that is too long alone, DeadlineError when the `deadline` passes
 * @example
 * const { embeddings, usage } = await embedInBatches(mistral, { model: "mistral-embed", inputs: paragraphs });
 */
export async function embedInBatches(
  client: AnyClient,
  request: EmbedInBatchesRequest,
  options: EmbedInBatchesOptions = {},
): Promise<EmbeddedBatches> {
  const embeddings: number[][] = [];
  let usage: UsageInfo = { prompt_tokens: 0, completion_tokens: 0, total_tokens: 0 };
  for await (const batch of answered(clientOf(client), request, options)) {
    embeddings.push(...batch.embeddings);
    usage = sumUsage(usage, batch.usage);
  }
  return { embeddings, usage };
}

/**
 * As {@link embedInBatches}, but gives each vector as soon as it and those before it are there, and reads no more texts than it
 * needs: for more than fits into memory. To leave the loop ends the requests that are under way.
 *
 * @example
 * for await (const { input, embedding } of embedInBatchesStream(mistral, { model, inputs: lines })) store(input, embedding);
 */
export async function* embedInBatchesStream(
  client: AnyClient,
  request: EmbedInBatchesRequest,
  options: EmbedInBatchesOptions = {},
): AsyncGenerator<Embedded, undefined> {
  let index = 0;
  for await (const { inputs, embeddings } of answered(clientOf(client), request, options)) {
    for (const [place, embedding] of embeddings.entries()) {
      yield { index: index++, input: inputs[place] as string, embedding };
    }
  }
}

interface Batch extends EmbeddedBatches {
  readonly inputs: readonly string[];
}

/** Answered batches, in the order of the texts. */
async function* answered(
  client: Client,
  { inputs, ...request }: EmbedInBatchesRequest,
  {
    maxTokens = 16_000,
    maxInputs = 128,
    concurrency = 4,
    countTokens = estimate,
    deadline,
    signal,
    ...options
  }: EmbedInBatchesOptions,
): AsyncGenerator<Batch, undefined> {
  for (const [name, value] of Object.entries({ maxTokens, maxInputs, concurrency })) {
    if (!(value >= 1)) throw new InvalidArgumentError(`${name} is at least 1, and not ${value}.`);
  }
  const limit = startLimit({ deadline, signal });
  const batches = inBatches(inputs, { maxTokens, maxInputs, countTokens });
  const running: Promise<Batch>[] = [];
  let reading: ReturnType<typeof batches.next> | undefined;
  let ended = false;
  try {
    for (;;) {
      if (!ended && running.length < concurrency) reading ??= watched(batches.next());
      if (!reading && running.length === 0) return;
      // Whichever comes first, since texts may be slow as well.
      const came = await limit.wait(Promise.race([reading ?? [], running[0] ?? []].flat()));
      if ("embeddings" in came) {
        running.shift();
        yield came;
      } else {
        reading = undefined;
        ended = came.done === true;
        if (!came.done) running.push(watched(embed(client, request, came.value, { ...options, signal: limit.signal })));
      }
    }
  } finally {
    limit.end();
    const left = watched(batches.return(undefined));
    // Texts that never come are not waited for.
    if (!reading) await left;
  }
}

/** One that fails while another is waited for is thrown in its turn. */
function watched<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => {});
  return promise;
}

async function* inBatches(
  inputs: Iterable<string> | AsyncIterable<string>,
  {
    maxTokens,
    maxInputs,
    countTokens,
  }: Required<Pick<EmbedInBatchesOptions, "maxTokens" | "maxInputs" | "countTokens">>,
): AsyncGenerator<string[], undefined> {
  let batch: string[] = [];
  let tokens = 0;
  for await (const input of inputs) {
    const more = countTokens(input);
    if (batch.length > 0 && tokens + more > maxTokens) {
      yield batch;
      batch = [];
      tokens = 0;
    }
    batch.push(input);
    tokens += more;
    if (batch.length >= maxInputs || tokens >= maxTokens) {
      yield batch;
      batch = [];
      tokens = 0;
    }
  }
  if (batch.length > 0) yield batch;
}

async function embed(
  client: Client,
  request: Omit<EmbeddingRequest, "input">,
  inputs: readonly string[],
  options: RequestOptions,
): Promise<Batch> {
  try {
    const { data, response } = await create(client, { ...request, input: [...inputs] }, options).withResponse();
    const embeddings: number[][] = [];
    for (const [place, { index = place, embedding }] of data.data.entries())
      if (embedding) embeddings[index] = embedding;
    if (Object.keys(embeddings).length === inputs.length) return { inputs, embeddings, usage: data.usage };
    const { status, headers, url } = response;
    const message = `expected ${inputs.length} embeddings, got ${data.data.length}`;
    throw new UnexpectedContentError(message, { method: "POST", url }, { status, headers, excerpt: "" });
  } catch (error) {
    if (inputs.length < 2 || !isTooLarge(error)) throw error;
    const half = Math.ceil(inputs.length / 2);
    const first = await embed(client, request, inputs.slice(0, half), options);
    const second = await embed(client, request, inputs.slice(half), options);
    return {
      inputs,
      embeddings: [...first.embeddings, ...second.embeddings],
      usage: sumUsage(first.usage, second.usage),
    };
  }
}

/** "Too many tokens in batch. Max is 16384 got …", "Too many tokens overall, split into more batches." */
function isTooLarge(error: unknown): boolean {
  if (!(error instanceof ApiError)) return false;
  const said = JSON.stringify(error.body) ?? "";
  return error.status === 413 || (/^4(?:00|22)$/.test(`${error.status}`) && /too many (?:tokens|inputs)/i.test(said));
}

/** Tokens are pieces of bytes, of four or so in English, and hardly ever of fewer than two on average. */
function estimate(text: string): number {
  return Math.ceil(new TextEncoder().encode(text).length / 2);
}
