import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it, test } from "vitest";
import { emit } from "../../../src/emit/emit.ts";
import { load } from "../../../src/load/load.ts";
import { normalise } from "../../../src/normalise/normalise.ts";
import type { Plan } from "../../../src/plan/model.ts";
import { plan } from "../../../src/plan/plan.ts";
import { Harbour, HTTPClient } from "./expected/index.ts";
import { ConnectionError, HarbourError, Refusal, SDKError } from "./expected/models/errors.ts";

const HERE = fileURLToPath(new URL(".", import.meta.url));
const NOON = "2026-03-01T12:00:00.000Z";

it("becomes the client that is wanted in the shape of Speakeasy's", async () => {
  const { api } = normalise(await load(join(HERE, "../openapi.yaml")));
  const planned = plan(api, { importExtension: ".ts", shape: "speakeasy" });
  expect(planned.diagnostics).toEqual([]);
  expect(Object.fromEntries(emit(planned).map(({ path, text }) => [path, text]))).toEqual(await expected());
});

describe("a method that is given a key", () => {
  const planned = async (keys: Record<string, string>): Promise<Plan> => {
    const { api } = normalise(await load(join(HERE, "../openapi.yaml")));
    return plan(api, { importExtension: ".ts", shape: "speakeasy", speakeasy: { keys } });
  };

  it("takes it before all else, and hands it to the client of the call", async () => {
    const files = emit(await planned({ "ships.list": "portKey" }));
    const ships = files.find(({ path }) => path === "resources/ships.ts")?.text;
    expect(ships).toContain(
      "  list(\n    security: { portKey?: string },\n    request?: ShipsListParams,\n    options?: RequestOptions,\n  )",
    );
    expect(ships).toContain("operations.list(this.client(options, { apiKey: security.portKey }), request)");
  });

  it("is one of those that there are", async () => {
    const { diagnostics } = await planned({ "ships.lost": "portKey" });
    expect(diagnostics.map(({ message }) => message)).toEqual([expect.stringContaining("ships.lost")]);
  });
});

describe("the client", () => {
  const ship = { ship_id: "s1", ship_name: "Argo", arrived_at: NOON, cargo: [] };

  /** A client of a server that gives these answers, one after the other, and what that server was asked. */
  function served(...answers: (Response | Error)[]): { harbour: Harbour; asked: string[] } {
    const asked: string[] = [];
    const fetcher = async (input: RequestInfo | URL): Promise<Response> => {
      const request = input as Request;
      asked.push(`${request.method} ${request.url} ${await request.text()}`.trim());
      const answer = answers.shift() ?? new Response(null, { status: 500 });
      if (answer instanceof Error) throw answer;
      return answer;
    };
    const httpClient = new HTTPClient({ fetcher });
    return { harbour: new Harbour({ httpClient, serverURL: "https://harbour.example/" }), asked };
  }

  test("takes parameters and body in one object", async () => {
    const { harbour, asked } = served(Response.json(ship, { status: 201 }));
    const answer = await harbour.ships.announce({ dryRun: true, ship: { shipName: "Argo", cargo: [] } });
    expect(answer.arrivedAt).toEqual(new Date(NOON));
    expect(asked).toEqual(['POST https://harbour.example/ships?dry_run=true {"ship_name":"Argo","cargo":[]}']);
  });

  test("answers pages in an envelope, each of which leads to the next", async () => {
    const pages = (): Response[] => [
      Response.json({ ships: [ship], next_page_token: "t" }),
      Response.json({ ships: [ship, ship], next_page_token: null }),
    ];
    const { harbour, asked } = served(...pages(), ...pages());
    const lengths: number[] = [];
    for await (const { result } of await harbour.ships.list({ arrivedAfter: null })) lengths.push(result.ships.length);
    expect(lengths).toEqual([1, 2]);
    const first = await harbour.ships.list();
    const last = await first.next();
    expect([first.result.ships.length, last?.result.ships.length, last?.next()]).toEqual([1, 2, null]);
    expect(asked.at(-1)).toBe("GET https://harbour.example/ships?page_token=t");
  });

  test("answers events in an envelope, as a stream that ends where the events do", async () => {
    const text = `data: {"written_at":"${NOON}","text":"in"}\n\ndata: [DONE]\n\n`;
    const { harbour } = served(new Response(text, { headers: { "content-type": "text/event-stream" } }));
    const events = await harbour.ships.watchLog({ shipId: "s1" });
    expect(events).toBeInstanceOf(ReadableStream);
    expect(await everyOne(events)).toEqual([{ data: { writtenAt: new Date(NOON), text: "in" } }]);
  });

  test("says that a stream was cut off", async () => {
    const { harbour } = served(
      new Response('data: {"text":"in"}\n\n', { headers: { "content-type": "text/event-stream" } }),
    );
    const events = await harbour.ships.watchLog({ shipId: "s1" });
    await expect(everyOne(events)).rejects.toBeInstanceOf(ConnectionError);
  });

  test("answers bytes as a stream", async () => {
    const { harbour } = served(new Response("chart"));
    const bytes = await harbour.charts.download({ chartId: "c1" });
    expect(await new Response(bytes).text()).toBe("chart");
  });

  test("throws an error of the class that the document describes, with its properties", async () => {
    const { harbour } = served(Response.json({ full_berths: ["a"] }, { status: 422 }));
    const error: unknown = await harbour.ships
      .announce({ ship: { shipName: "Argo", cargo: [] } })
      .catch((e: unknown) => e);
    expect(error).toBeInstanceOf(Refusal);
    expect(error).toBeInstanceOf(HarbourError);
    expect(error).toMatchObject({ name: "Refusal", statusCode: 422, fullBerths: ["a"], body: '{"full_berths":["a"]}' });
  });

  test("throws an SDKError for what is not described", async () => {
    const { harbour } = served(new Response("gone", { status: 410, headers: { "content-type": "text/plain" } }));
    const error: unknown = await harbour.ships.list().catch((e: unknown) => e);
    expect(error).toBeInstanceOf(SDKError);
    expect(error).toMatchObject({ statusCode: 410, body: "gone", contentType: "text/plain" });
    expect(String(error)).toBe("SDKError: API error occurred: Status 410 Content-Type text/plain. Body: gone");
  });

  test("asks once, unless told otherwise", async () => {
    const { harbour, asked } = served(new Response(null, { status: 503 }), Response.json({ ships: [] }));
    await expect(harbour.ships.list()).rejects.toBeInstanceOf(SDKError);
    expect(asked).toHaveLength(1);
  });

  test("asks again as it is told to, also after no answer", async () => {
    const backoff = { initialInterval: 1, maxInterval: 2, exponent: 1, maxElapsedTime: 5000 };
    const { harbour, asked } = served(
      new TypeError("fetch failed"),
      new Response(null, { status: 503 }),
      Response.json({ ships: [] }),
    );
    const retries = { strategy: "backoff", backoff, retryConnectionErrors: true } as const;
    expect((await harbour.ships.list({}, { retries })).result.ships).toEqual([]);
    expect(asked).toHaveLength(3);
  });
});

async function everyOne<T>(events: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const event of events) found.push(event);
  return found;
}

async function expected(): Promise<Record<string, string>> {
  const folder = join(HERE, "expected");
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(
    await Promise.all(
      files.map(
        async (file) => [file.slice(folder.length + 1).replaceAll("\\", "/"), await readFile(file, "utf8")] as const,
      ),
    ),
  );
}
