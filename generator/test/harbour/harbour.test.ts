import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { ApiError, decode } from "@tramontane/runtime";
import { describe, expect, it, test } from "vitest";
import { emit } from "../../src/emit/emit.ts";
import { load } from "../../src/load/load.ts";
import { normalise } from "../../src/normalise/normalise.ts";
import { plan } from "../../src/plan/plan.ts";
import { shipCodec } from "./expected/codecs.ts";
import { Harbour, type Ship, type ShipInput, type WebhookPayloads } from "./expected/index.ts";

const HERE = fileURLToPath(new URL(".", import.meta.url));
const NOON = "2026-03-01T12:00:00.000Z";

it("becomes the client that is wanted of camel case, dates, views, webhooks, servers and several keys", async () => {
  const { api, diagnostics } = normalise(await load(join(HERE, "openapi.yaml")));
  const planned = plan(api, { importExtension: ".ts", properties: "camel", dates: "Date" });
  const output = Object.fromEntries(emit(planned).map(({ path, text }) => [path, text]));
  expect([...diagnostics, ...planned.diagnostics]).toEqual([]);
  expect(output).toEqual(await expected());
});

describe("the client", () => {
  const onTheWire = {
    ship_id: "s1",
    ship_name: "Argo",
    arrived_at: NOON,
    cargo: [
      { cargo_type: "container", packed_at: NOON },
      { cargo_type: "spice", packed_at: NOON },
    ],
    custom_fields: { ship_name: "untouched" },
    not_in_the_document: { packed_at: NOON },
  };
  const inTheProgram = {
    shipId: "s1",
    shipName: "Argo",
    arrivedAt: new Date(NOON),
    cargo: [
      { cargoType: "container", packedAt: new Date(NOON) },
      { cargoType: "spice", packed_at: NOON },
    ],
    customFields: { ship_name: "untouched" },
    not_in_the_document: { packed_at: NOON },
  };

  /** A client of a server that gives one answer, and what that server was asked. */
  function served(answer: Response): { harbour: Harbour; asked: { url: string; headers: object; body?: unknown }[] } {
    const asked: { url: string; headers: object; body?: unknown }[] = [];
    const harbour = new Harbour({
      session: "s",
      server: "https://{region}.harbour.example",
      serverVariables: { region: "us" },
      retries: false,
      fetch: async (url, { headers, body }) => {
        asked.push({ url, headers, body: typeof body === "string" ? JSON.parse(body) : body });
        return answer.clone();
      },
    });
    return { harbour, asked };
  }

  test("sends and answers what the schemas say, and leaves the rest alone", async () => {
    const { harbour, asked } = served(Response.json(onTheWire, { status: 201 }));
    const ship: ShipInput = {
      shipName: "Argo",
      captainPin: "1234",
      cargo: [{ cargoType: "container", packedAt: new Date(NOON) }],
      customFields: { shipName: "untouched" },
    };
    const answered: Ship = await harbour.ships.announce({ ...ship, dryRun: true });
    expect(answered).toEqual(inTheProgram);
    expect(asked).toEqual([
      {
        url: "https://us.harbour.example/ships?dry_run=true",
        headers: expect.objectContaining({ cookie: "harbour_session=s" }) as object,
        body: {
          ship_name: "Argo",
          captain_pin: "1234",
          cargo: [{ cargo_type: "container", packed_at: NOON }],
          custom_fields: { shipName: "untouched" },
        },
      },
    ]);
  });

  test("converts the bodies of errors", async () => {
    const { harbour } = served(Response.json({ full_berths: ["a"] }, { status: 422 }));
    const error: unknown = await harbour.ships
      .announce({ shipName: "Argo", cargo: [] })
      .catch((cause: unknown) => cause);
    if (!(error instanceof ApiError && error.is(harbour.ships.announce, 422))) throw error;
    expect(error.body.fullBerths).toEqual(["a"]);
  });

  test("converts pages and parameters", async () => {
    const { harbour, asked } = served(Response.json({ ships: [onTheWire], next_page_token: null }));
    const page = await harbour.ships.list({ arrivedAfter: new Date(NOON), pageToken: "t" });
    expect(page.items).toEqual([inTheProgram]);
    expect(page.hasNext).toBe(false);
    expect(asked[0]?.url).toBe(
      `https://us.harbour.example/ships?arrived_after=${encodeURIComponent(NOON)}&page_token=t`,
    );
  });

  test("converts the items of a stream", async () => {
    const { harbour } = served(
      new Response(`data: {"written_at":"${NOON}","text":"in"}\n\ndata: [DONE]\n\n`, {
        headers: { "content-type": "text/event-stream" },
      }),
    );
    const entries = [];
    for await (const entry of await harbour.ships.watchLog("s1")) entries.push(entry);
    expect(entries).toEqual([{ writtenAt: new Date(NOON), text: "in" }]);
  });

  test("converts the records of a stream", async () => {
    const { harbour } = served(
      new Response(`{"seen_at":"${NOON}","latitude":1,"longitude":2}\n`, {
        headers: { "content-type": "application/x-ndjson" },
      }),
    );
    const positions = [];
    for await (const position of await harbour.ships.followPositions("s1")) positions.push(position);
    expect(positions).toEqual([{ seenAt: new Date(NOON), latitude: 1, longitude: 2 }]);
  });

  test("converts the records of a body", async () => {
    const { harbour, asked } = served(new Response(null, { status: 204 }));
    const position = { seenAt: new Date(NOON), latitude: 1, longitude: 2 };
    await harbour.ships.addPositions("s1", new Set([position]));
    expect(asked[0]).toMatchObject({
      headers: { "content-type": "application/jsonl" },
      body: { seen_at: NOON, latitude: 1, longitude: 2 },
    });
  });

  test("has the codec of what a webhook brings", () => {
    const arrived = decode(onTheWire, shipCodec) as WebhookPayloads["ship.arrived"];
    expect(arrived.arrivedAt).toEqual(new Date(NOON));
  });
});

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
