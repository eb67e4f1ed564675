import { createEmulator } from "@tramontane/emulator";
import { type ChatCompletionResponse, type DatasetRecord, Mistral } from "@tramontane/mistral";
import { batchResults, exportDataset, fetchJsonl, readJsonl } from "@tramontane/mistral/jsonl";
import { answer, testServer } from "@tramontane/mistral/testing";
import { describe, expect, expectTypeOf, test } from "vitest";

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const item of items) list.push(item);
  return list;
}
const failure = (promise: Promise<unknown>): Promise<unknown> => promise.catch((error: unknown) => error);
const lines = '{"n":1}\n\n{"n":2}\r\n{"n":3}';
const rows = [{ n: 1 }, { n: 2 }, { n: 3 }];

describe("JSON Lines", () => {
  const sources: [name: string, source: () => Parameters<typeof readJsonl>[0]][] = [
    ["a Blob", () => new Blob([lines])],
    ["a Response", () => new Response(lines)],
    ["a stream", () => new Blob([lines]).stream()],
  ];
  test.each(sources)("are read from %s", async (_, source) => {
    expect(await all(readJsonl(source()))).toEqual(rows);
  });

  test("of nothing are no records", async () => {
    expect(await all(readJsonl(new Response(null)))).toEqual([]);
  });

  test("are read however they are cut", async () => {
    const bytes = new TextEncoder().encode('{"n":"é"}\n{"n":"🌿"}\n');
    for (let size = 1; size <= bytes.length; size++) {
      const source = new ReadableStream<Uint8Array>({
        start: (controller) => {
          for (let at = 0; at < bytes.length; at += size) controller.enqueue(bytes.slice(at, at + size));
          controller.close();
        },
      });
      expect(await all(readJsonl(source))).toEqual([{ n: "é" }, { n: "🌿" }]);
    }
  });

  test.each([
    ["a line that is no JSON", '{"n":1}\n<html>\n', "tramontane.UnexpectedContentError"],
    ["a last line that is cut off", '{"n":1}\n{"n":', "tramontane.TruncatedStreamError"],
  ])("with %s are an error, after what came before", async (_, text, code) => {
    const seen: unknown[] = [];
    const read = async (): Promise<void> => {
      for await (const row of readJsonl(new Blob([text]))) seen.push(row);
    };
    expect(await failure(read())).toMatchObject({ code });
    expect(seen).toEqual([{ n: 1 }]);
  });

  test("that break off fail as their source does", async () => {
    const reason = new Error("gone");
    const source = new ReadableStream<Uint8Array>({ pull: (controller) => controller.error(reason) });
    expect(await failure(all(readJsonl(source)))).toBe(reason);
  });

  test("are left when the loop is", async () => {
    let cancelled = false;
    const source = new ReadableStream<Uint8Array>({
      pull: (controller) => controller.enqueue(new TextEncoder().encode('{"n":1}\n')),
      cancel: () => {
        cancelled = true;
      },
    });
    for await (const _ of readJsonl(source)) break;
    expect(cancelled).toBe(true);
  });
});

describe("an export", () => {
  test("gives the records, typed, without the network of others", async () => {
    const mistral = new Mistral({ apiKey: "any", fetch: createEmulator().fetch });
    const { datasets } = mistral.beta.observability;
    const { id } = await datasets.create({ name: "Questions", description: "Of people." });
    const payload = { messages: [{ role: "user", content: "Hi" }] };
    await datasets.createRecord(id, { payload });
    await datasets.createRecord(id, { payload });
    const records = await all(exportDataset(mistral, id));
    expectTypeOf(records).toEqualTypeOf<DatasetRecord[]>();
    expect(records).toMatchObject([{ payload }, { payload }]);
  });

  const file = "GET https://store.example/file.jsonl";
  const given = (url: string) =>
    testServer().on("GET /v1/observability/datasets/d/exports/to-jsonl", answer.json({ file_url: url }));
  const secretive = (server: ReturnType<typeof testServer>): Mistral =>
    new Mistral({ ...server.options, apiKey: "top-secret", headers: { "x-own": "secret" } });

  test("is fetched from another place without key and headers of one's own", async () => {
    const server = given("https://store.example/file.jsonl?signature=s").on(file, answer.text(lines));
    expect(await all(exportDataset<{ n: number }>(secretive(server), "d"))).toEqual(rows);
    expect(server.requests.map(({ headers }) => headers)).toEqual([
      { accept: "application/json", authorization: "Bearer top-secret", "x-own": "secret" },
      { accept: "*/*" },
    ]);
    expect(server.requests[1]?.url).toContain("signature=s");
    server.done();
  });

  test("is fetched again when that failed, and follows redirects", async () => {
    const moved = answer.redirect("https://other.example/f", { status: 302 });
    const server = given("https://store.example/file.jsonl")
      .on(file, answer.text("", { status: 503 }), moved)
      .on("GET https://other.example/f", answer.text(lines));
    expect(await all(exportDataset(secretive(server), "d"))).toEqual(rows);
    expect(JSON.stringify(server.requests.slice(1).map(({ headers }) => headers))).not.toContain("secret");
    server.done();
  });

  test("shows nothing of its address' query when it fails", async () => {
    const server = given("https://store.example/file.jsonl?signature=s").on(file, answer.text("", { status: 403 }));
    const error = await failure(all(exportDataset(secretive(server), "d")));
    expect(error).toMatchObject({ status: 403, url: "https://store.example/file.jsonl" });
    server.done();
  });

  test.each(["file:///etc/hosts", "data:application/jsonl,1", "/relative"])("of %s is refused", async (url) => {
    const error = await failure(all(fetchJsonl(secretive(testServer()), url)));
    expect(error).toMatchObject({ code: "tramontane.InvalidArgumentError" });
  });
});

describe("the results of a batch", () => {
  const good = { id: "1", custom_id: "a", response: { status_code: 200, body: { id: "c" } }, error: null };
  const bad = { id: "2", custom_id: "b", response: null, error: { message: "no" } };
  const jsonl = (...values: unknown[]): string => values.map((value) => `${JSON.stringify(value)}\n`).join("");

  test("are read from the files of the job, answers first", async () => {
    const server = testServer()
      .on("GET /v1/files/out/content", answer.bytes(new TextEncoder().encode(jsonl(good, good))))
      .on("GET /v1/files/bad/content", answer.bytes(new TextEncoder().encode(jsonl(bad))));
    const results = await all(
      batchResults<ChatCompletionResponse>(new Mistral(server.options), { output_file: "out", error_file: "bad" }),
    );
    expectTypeOf(results[0]?.response?.body).toEqualTypeOf<ChatCompletionResponse | undefined>();
    expect(results).toEqual([good, good, bad]);
    server.done();
  });

  test("are those in the job, where it has them", async () => {
    const server = testServer();
    const job = { outputs: [good], output_file: "out" };
    expect(await all(batchResults(new Mistral(server.options), job))).toEqual([good]);
  });

  test("close the connection when they are left", async () => {
    const server = testServer().on("GET /v1/files/out/content", answer.text(jsonl(good, good), { cut: 5 }));
    for await (const _ of batchResults(new Mistral(server.options), { output_file: "out" })) break;
    expect(server.requests).toMatchObject([{ cancelled: true }]);
  });
});
