import { describe, expect, test } from "vitest";
import { Mistral } from "./index.ts";
import { embedInBatches, type EmbedInBatchesOptions, embedInBatchesStream } from "./embed-in-batches.ts";
import { answer, testServer, type TestServer } from "./testing.ts";

const model = "mistral-embed";
const usage = { prompt_tokens: 1, completion_tokens: 0, total_tokens: 1 };
const sent = (server: TestServer): string[][] => server.requests.map(({ body }) => (body as { input: string[] }).input);

/** Answers with the length of each text, in whatever order; a batch of more than so many characters is too large. */
function embedder({
  most = Infinity,
  said = "Too many tokens in batch. Max is 1 got 2",
  status = 400,
} = {}): TestServer {
  return testServer().always("POST /v1/embeddings", ({ body }) => {
    const { input } = body as { input: string[] };
    if (input.join("").length > most) return answer.json({ object: "error", message: said }, { status });
    const data = input.map((text, index) => ({ object: "embedding", embedding: [text.length], index }));
    return answer.json({ id: "e", object: "list", model, usage, data: data.toReversed() });
  });
}
async function* over(texts: readonly string[]): AsyncGenerator<string> {
  yield* texts;
}

describe("texts are put into batches", () => {
  const cases: { name: string; inputs: string[]; options: EmbedInBatchesOptions; want: string[][] }[] = [
    { name: "of none", inputs: [], options: {}, want: [] },
    { name: "of all that fit", inputs: ["a", "bb", "ccc"], options: {}, want: [["a", "bb", "ccc"]] },
    {
      name: "under a limit of tokens",
      inputs: ["aaaa", "bbbb", "cc", "d"],
      options: { maxTokens: 4 },
      want: [
        ["aaaa", "bbbb"],
        ["cc", "d"],
      ],
    },
    {
      name: "with a text that is over the limit in one of its own",
      inputs: ["a", "bbbbbbbbbbbb", "c"],
      options: { maxTokens: 2 },
      want: [["a"], ["bbbbbbbbbbbb"], ["c"]],
    },
    { name: "by bytes", inputs: ["éé", "éé", "🌿"], options: { maxTokens: 4 }, want: [["éé", "éé"], ["🌿"]] },
    {
      name: "by a count of one's own",
      inputs: ["a", "b", "c"],
      options: { maxTokens: 2, countTokens: () => 1 },
      want: [["a", "b"], ["c"]],
    },
    { name: "of so many texts", inputs: ["a", "b", "c"], options: { maxInputs: 2 }, want: [["a", "b"], ["c"]] },
  ];
  test.each(cases)("$name", async ({ inputs, options, want }) => {
    const server = embedder();
    const { embeddings, usage } = await embedInBatches(
      new Mistral(server.options),
      { model, inputs: over(inputs) },
      options,
    );
    expect(sent(server)).toEqual(want);
    expect(embeddings).toEqual(inputs.map((text) => [text.length]));
    expect(usage.total_tokens).toBe(want.length);
  });

  test("and what else is asked for goes with each", async () => {
    const server = embedder();
    const request = { model, inputs: ["a", "b"], output_dimension: 64 };
    await embedInBatches(new Mistral(server.options), request, { maxInputs: 1 });
    expect(server.requests.map(({ body }) => body)).toEqual([
      { model, input: ["a"], output_dimension: 64 },
      { model, input: ["b"], output_dimension: 64 },
    ]);
  });
});

describe("a batch that the server finds too large", () => {
  test.each([
    { said: "Too many tokens in batch. Max is 16384 got 17555", status: 400 },
    { said: "Too many tokens overall, split into more batches.", status: 422 },
    { said: "too large", status: 413 },
  ])("is halved, in order: $said", async (fault) => {
    const server = embedder({ most: 4, ...fault });
    const inputs = ["a", "bb", "ccc", "dddd", "e"];
    const { embeddings } = await embedInBatches(new Mistral(server.options), { model, inputs });
    expect(embeddings).toEqual([[1], [2], [3], [4], [1]]);
    expect(sent(server)).toEqual([
      ["a", "bb", "ccc", "dddd", "e"],
      ["a", "bb", "ccc"],
      ["a", "bb"],
      ["ccc"],
      ["dddd", "e"],
      ["dddd"],
      ["e"],
    ]);
  });

  test("is an error when it is one text", async () => {
    const run = embedInBatches(new Mistral(embedder({ most: 1 }).options), { model, inputs: ["aa"] });
    await expect(run).rejects.toMatchObject({ status: 400 });
  });

  test("is told from one that is wrong", async () => {
    const server = embedder({ most: 1, said: "No such model" });
    await expect(embedInBatches(new Mistral(server.options), { model, inputs: ["a", "b"] })).rejects.toMatchObject({
      body: { message: "No such model" },
    });
    expect(server.requests).toHaveLength(1);
  });
});

test("fewer vectors than texts are an error", async () => {
  const data = [{ embedding: [1], index: 1 }];
  const server = testServer().on("POST /v1/embeddings", answer.json({ id: "e", object: "list", model, usage, data }));
  const run = embedInBatches(new Mistral(server.options), { model, inputs: ["a", "b"] });
  await expect(run).rejects.toMatchObject({ code: "tramontane.UnexpectedContentError", status: 200 });
});

describe("requests", () => {
  /** Answers when told to, and knows how many wait. */
  function held(): { server: TestServer; waiting: (() => void)[] } {
    const waiting: (() => void)[] = [];
    const server = testServer().always("POST /v1/embeddings", async ({ body }) => {
      await new Promise<void>((resolve) => waiting.push(resolve));
      const data = (body as { input: string[] }).input.map((text) => ({ embedding: [Number(text)] }));
      return answer.json({ id: "e", object: "list", model, usage, data });
    });
    return { server, waiting };
  }
  const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));

  test("are made several at a time, no more than allowed, and their answers kept in order", async () => {
    const { server, waiting } = held();
    const inputs = ["0", "1", "2", "3", "4"];
    const run = embedInBatches(new Mistral(server.options), { model, inputs }, { maxInputs: 1, concurrency: 3 });
    await settled();
    expect(waiting).toHaveLength(3);
    for (const answerLast of [2, 1, 0]) waiting[answerLast]?.();
    await settled();
    expect(waiting).toHaveLength(5);
    for (const release of waiting) release();
    expect((await run).embeddings).toEqual([[0], [1], [2], [3], [4]]);
  });

  test("are not made for texts that nobody asks for yet", async () => {
    let read = 0;
    async function* endless(): AsyncGenerator<string> {
      for (;;) yield `${read++}`;
    }
    const server = embedder();
    const vectors = embedInBatchesStream(
      new Mistral(server.options),
      { model, inputs: endless() },
      { maxInputs: 1, concurrency: 2 },
    );
    const seen: unknown[] = [];
    for await (const vector of vectors) if (seen.push(vector) === 2) break;
    expect(seen).toEqual([
      { index: 0, input: "0", embedding: [1] },
      { index: 1, input: "1", embedding: [1] },
    ]);
    expect(read).toBeLessThan(7);
  });

  test("end with the loop, and so do the texts", async () => {
    const { server, waiting } = held();
    let left = false;
    async function* inputs(): AsyncGenerator<string> {
      try {
        for (;;) yield "1";
      } finally {
        left = true;
      }
    }
    const vectors = embedInBatchesStream(
      new Mistral(server.options),
      { model, inputs: inputs() },
      { maxInputs: 1, concurrency: 3 },
    );
    const first = vectors.next();
    await settled();
    waiting[0]?.();
    await first;
    await vectors.return(undefined);
    expect(left).toBe(true);
    expect(server.requests.slice(1).map(({ signal }) => signal.aborted)).toEqual([true, true]);
  });

  test("give what is there while texts are still to come, and do not wait for them to end", async () => {
    async function* slow(): AsyncGenerator<string> {
      yield "a";
      yield "b";
      await new Promise(() => {});
    }
    const seen: unknown[] = [];
    const controller = new AbortController();
    const run = async (): Promise<void> => {
      const options = { maxInputs: 1, signal: controller.signal };
      const vectors = embedInBatchesStream(new Mistral(embedder().options), { model, inputs: slow() }, options);
      for await (const { input } of vectors) if (seen.push(input) === 2) controller.abort("enough");
    };
    await expect(run()).rejects.toBe("enough");
    expect(seen).toEqual(["a", "b"]);
  });

  test("end by the signal and by the deadline", async () => {
    const { server } = held();
    const mistral = new Mistral(server.options);
    const request = { model, inputs: ["1", "2"] };
    const signal = AbortSignal.abort("enough");
    await expect(embedInBatches(mistral, request, { signal })).rejects.toBe("enough");
    await expect(embedInBatches(mistral, request, { deadline: 5 })).rejects.toMatchObject({ deadline: "total" });
  });

  test.each([{ maxTokens: 0 }, { maxInputs: 0 }, { concurrency: Number.NaN }])(
    "need limits: %j is none",
    async (options) => {
      const run = embedInBatches(new Mistral(embedder().options), { model, inputs: ["a"] }, options);
      await expect(run).rejects.toMatchObject({ code: "tramontane.InvalidArgumentError" });
    },
  );
});
