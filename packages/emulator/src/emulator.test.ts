import { describe, expect, test } from "vitest";
import { createEmulator } from "./index.ts";

const BASE = "https://api.mistral.ai";

const post = (body: string, type?: string): RequestInit => ({
  method: "POST",
  body,
  headers: type === undefined ? undefined : { "content-type": type },
});

const start = (stream: boolean, inputs = "Hi"): RequestInit =>
  post(JSON.stringify({ model: "m", inputs, stream }), "application/json");

describe("a request that cannot be answered gets the API's own error", () => {
  test.each([
    {
      name: "an unknown path",
      path: "/v1/nothing",
      init: {},
      status: 404,
      detail: "There is nothing at /v1/nothing. What there is: GET /openapi.json",
    },
    {
      name: "an unknown id",
      path: "/v1/agents/ag_0",
      init: {},
      status: 404,
      detail: 'There is no agent with the id "ag_0". Those that there are: GET /v1/agents',
    },
    {
      name: "an unknown id that is part of something, with what lists it there",
      path: "/v1/connectors/none/tools/search/call",
      init: post("{}", "application/json"),
      status: 404,
      detail: 'There is no connector with the id "none". Those that there are: GET /v1/connectors',
    },
    {
      name: "an unknown id of what is searched for",
      path: "/v1/observability/traces/none",
      init: {},
      status: 404,
      detail: {
        message: 'There is no trace with the id "none". Those that there are: POST /v1/observability/traces/search',
        error_code: "TRACE_NOT_FOUND",
      },
    },
    {
      name: "an unknown id of what is listed nowhere",
      path: "/v1/workflows/executions/none",
      init: {},
      status: 404,
      detail: 'There is no workflow execution with the id "none".',
    },
    {
      name: "a word where the path of another operation has a variable",
      path: "/v1/workflows/runs?page_size=none",
      init: {},
      status: 422,
      detail: [{ loc: ["query", "page_size"], msg: "Must be an integer", type: "int_type", input: "none" }],
    },
    {
      name: "another method",
      path: "/v1/models",
      init: { method: "PUT" },
      status: 405,
      detail: "PUT is not allowed at /v1/models, but GET.",
    },
    {
      name: "another method, where paths have other names for the same place",
      path: "/v1/connectors/x",
      init: { method: "PUT" },
      status: 405,
      detail: "PUT is not allowed at /v1/connectors/x, but GET, DELETE, PATCH.",
    },
    {
      name: "another content type",
      path: "/v1/conversations",
      init: post("model=m", "application/x-www-form-urlencoded"),
      status: 415,
      detail:
        "The body must be application/json, and the header content-type say so: it says application/x-www-form-urlencoded.",
    },
    {
      name: "JSON that is none",
      path: "/v1/conversations",
      init: post('{"model":', "application/json"),
      status: 422,
      detail: [{ loc: ["body"], msg: "The body is not valid JSON.", type: "json_invalid" }],
    },
    {
      name: "no body",
      path: "/v1/conversations",
      init: { method: "POST" },
      status: 422,
      detail: [{ loc: ["body"], msg: "Field required", type: "missing" }],
    },
    {
      name: "a body that does not fit",
      path: "/v1/conversations",
      init: post('{"model":1,"inputs":"x"}', "application/json"),
      status: 422,
      detail: [{ loc: ["body", "model"], msg: "Must be a string", type: "string_type", input: 1 }],
    },
    {
      name: "a query that does not fit",
      path: "/v1/agents?page=-1",
      init: {},
      status: 422,
      detail: [{ loc: ["query", "page"], msg: "Must be at least 0", type: "greater_than_equal", input: -1 }],
    },
    {
      name: "a path that does not fit",
      path: "/v1/libraries/mine",
      init: {},
      status: 422,
      detail: [{ loc: ["path", "library_id"], msg: "Must be a valid UUID", type: "uuid_parsing", input: "mine" }],
    },
    {
      name: "an unknown id of observability",
      path: "/v1/observability/datasets/00000000-0000-4000-8000-000000000000",
      init: {},
      status: 404,
      detail: {
        message:
          'There is no dataset with the id "00000000-0000-4000-8000-000000000000". Those that there are: GET /v1/observability/datasets',
        error_code: "DATASET_NOT_FOUND",
      },
    },
    {
      name: "a body of observability that does not fit",
      path: "/v1/observability/datasets",
      init: post('{"name":"abc","description":""}', "application/json"),
      status: 422,
      detail: { message: "body.name: Must have at least 5 characters", error_code: "VALIDATION_ERROR" },
    },
  ])("$name: $status", async ({ path, init, status, detail }) => {
    const response = await createEmulator().fetch(BASE + path, init);
    expect({ status: response.status, body: await response.json() }).toEqual({ status, body: { detail } });
  });

  test("405 says what is allowed", async () => {
    const response = await createEmulator().fetch(`${BASE}/v1/agents/ag_0`, { method: "PUT" });
    expect(response.headers.get("allow")).toBe("GET, DELETE, PATCH");
  });

  test("an uploaded file that is not one is told", async () => {
    const { fetch } = createEmulator();
    const json = async (response: Response): Promise<{ id: string; detail: unknown }> => response.json();
    const init = post('{"name":"Rivers"}', "application/json");
    const { id } = await json(await fetch(`${BASE}/v1/libraries`, init));
    const body = new FormData();
    body.append("file", "text");
    const answer = await json(await fetch(`${BASE}/v1/libraries/${id}/documents`, { method: "POST", body }));
    expect(answer.detail).toEqual([{ loc: ["body", "file"], msg: "Must be a file", type: "value_error" }]);
  });
});

describe("a key", () => {
  test.each<{ name: string; requireKey?: boolean | string; authorization?: string; own?: string; want: number }>([
    { name: "is not asked for", want: 200 },
    { name: "is asked for, and missing", requireKey: true, want: 401 },
    { name: "is asked for, and empty", requireKey: true, authorization: "Bearer ", want: 401 },
    { name: "is asked for, and any will do", requireKey: true, authorization: "Bearer x", want: 200 },
    { name: "is another one", requireKey: "right", authorization: "Bearer wrong", want: 401 },
    { name: "is the one", requireKey: "right", authorization: "Bearer right", want: 200 },
    { name: "is the one, in a header of its own", requireKey: "right", own: "right", want: 200 },
    { name: "is another one, in a header of its own", requireKey: "right", own: "wrong", want: 401 },
  ])("$name: $want", async ({ requireKey, authorization, own, want }) => {
    const { fetch } = createEmulator({ requireKey });
    const headers = new Headers();
    if (authorization !== undefined) headers.set("authorization", authorization);
    if (own !== undefined) headers.set("x-api-key", own);
    expect((await fetch(`${BASE}/v1/models`, { headers })).status).toBe(want);
  });
});

describe("the same requests get the same answers", () => {
  const session = async (emulator = createEmulator()): Promise<string> => {
    const unary = await emulator.fetch(`${BASE}/v1/conversations`, start(false));
    const stream = await emulator.fetch(`${BASE}/v1/conversations`, start(true));
    return `${unary.headers.get("mistral-correlation-id")} ${await unary.text()} ${await stream.text()}`;
  };
  test("from two emulators", async () => expect(await session()).toBe(await session()));
  test("but not with another seed", async () =>
    expect(await session(createEmulator({ seed: 2 }))).not.toBe(await session()));
  test("after a reset", async () => {
    const emulator = createEmulator();
    const first = await session(emulator);
    emulator.reset();
    expect(emulator.world.conversations.size).toBe(0);
    expect(await session(emulator)).toBe(first);
  });
  test("at the time that is given", async () => {
    const now = (): number => Date.UTC(2030, 5, 1);
    expect(await session(createEmulator({ now }))).toContain("2030-06-01T00:00:00.000Z");
  });
});

describe("an abort", () => {
  test("before the call rejects it with the reason", async () => {
    const reason = new Error("enough");
    await expect(createEmulator().fetch(`${BASE}/v1/models`, { signal: AbortSignal.abort(reason) })).rejects.toBe(
      reason,
    );
  });

  test("before the answer rejects the call with the reason", async () => {
    const controller = new AbortController();
    const headers = { "x-emulator-fault": "stall" };
    const answer = createEmulator().fetch(`${BASE}/v1/models`, { headers, signal: controller.signal });
    const reason = new Error("enough");
    controller.abort(reason);
    await expect(answer).rejects.toBe(reason);
  });

  test("in the middle of a stream breaks the body with the reason, and nothing more is said", async () => {
    const emulator = createEmulator();
    const controller = new AbortController();
    const init = { ...start(true, "[[words:100]]"), signal: controller.signal };
    const response = await emulator.fetch(`${BASE}/v1/conversations`, init);
    const reader = response.body!.getReader();
    await reader.read();
    const reason = new Error("enough");
    controller.abort(reason);
    await expect(reader.read().then(() => reader.read())).rejects.toBe(reason);
    const [conversation] = emulator.world.conversations.values();
    expect(conversation?.entries.map(({ type }) => type)).toEqual(["message.input"]);
  });
});

describe("faults on demand", () => {
  const statuses = async (options: Parameters<typeof createEmulator>[0], headers?: HeadersInit): Promise<number[]> => {
    const { fetch } = createEmulator(options);
    const found: number[] = [];
    for (let count = 0; count < 3; count++) found.push((await fetch(`${BASE}/v1/models`, { headers })).status);
    return found;
  };
  test("by header, so many times", async () =>
    expect(await statuses({}, { "x-emulator-fault": "status=503; times=2" })).toEqual([503, 503, 200]));
  test("by function", async () =>
    expect(await statuses({ faults: (_, id) => (id === "models.list" ? "status=500; times=1" : undefined) })).toEqual([
      500, 200, 200,
    ]));
  test("one that is not known is 400", async () =>
    expect(await statuses({}, { "x-emulator-fault": "bogus" })).toEqual([400, 400, 400]));

  test("a status does nothing, and says when to come back", async () => {
    const emulator = createEmulator();
    const init = start(false);
    const headers = { ...init.headers, "x-emulator-fault": "status=429; retry-after=7" };
    const response = await emulator.fetch(`${BASE}/v1/conversations`, { ...init, headers });
    expect(response.headers.get("retry-after")).toBe("7");
    expect(emulator.world.conversations.size).toBe(0);
  });

  test("a reset rejects the call", async () => {
    const headers = { "x-emulator-fault": "reset" };
    await expect(createEmulator().fetch(`${BASE}/v1/models`, { headers })).rejects.toThrow(TypeError);
  });

  test("a truncated stream has no last event", async () => {
    const init = start(true);
    const headers = { ...init.headers, "x-emulator-fault": "truncate=after-3-events" };
    const response = await createEmulator().fetch(`${BASE}/v1/conversations`, { ...init, headers });
    const text = await response.text();
    expect(text.match(/^event: /gm)).toHaveLength(3);
    expect(text).not.toContain("conversation.response.done");
  });

  test("a page of HTML stands where an answer was wanted", async () => {
    const response = await createEmulator().fetch(`${BASE}/v1/models`, { headers: { "x-emulator-fault": "html" } });
    expect([response.status, response.headers.get("content-type")]).toEqual([200, "text/html"]);
  });
});

test("it takes a Request, a URL or a text, whatever the host", async () => {
  const { fetch } = createEmulator();
  const inputs = [
    new Request("http://localhost:1/v1/models"),
    new URL("https://example.com/v1/models"),
    `${BASE}/v1/models`,
  ];
  const statuses = await Promise.all(inputs.map(async (input) => (await fetch(input)).status));
  expect(statuses).toEqual([200, 200, 200]);
});

test("the latency is waited for, before the answer and before each event", async () => {
  const { fetch } = createEmulator({ latency: 5 });
  const started = performance.now();
  await (await fetch(`${BASE}/v1/conversations`, start(true, "[[words:10]]"))).text();
  expect(performance.now() - started).toBeGreaterThan(12 * 4);
});

test("the document is there to read", async () => {
  const response = await createEmulator().fetch(`${BASE}/openapi.json`);
  expect(await response.json()).toHaveProperty(["paths", "/v1/models"]);
});
