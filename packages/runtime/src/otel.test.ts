import { context, propagation, type Span, SpanKind, SpanStatusCode, trace } from "@opentelemetry/api";
import { AsyncLocalStorageContextManager } from "@opentelemetry/context-async-hooks";
import { W3CTraceContextPropagator } from "@opentelemetry/core";
import { InMemorySpanExporter, type ReadableSpan, SimpleSpanProcessor, TracerProvider } from "@opentelemetry/sdk-trace";
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { bearer } from "./authorize.ts";
import { type ClientOptions, createClient } from "./client.ts";
import { json } from "./json.ts";
import type { Operation } from "./operation.ts";
import { type OpenTelemetryAPI, openTelemetry, type OpenTelemetryOptions } from "./otel.ts";
import type { Middleware } from "./outgoing-request.ts";
import { requestJson } from "./request-json.ts";
import type { RequestOptions } from "./request-options.ts";
import { requestStream } from "./request-stream.ts";
import { type Answer, answer, type TestServer, testServer } from "./testing/index.ts";

const exporter = new InMemorySpanExporter();
const api = { trace, context, propagation };
const get: Operation = { method: "GET", path: "/a" };

beforeAll(() => {
  context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable());
  propagation.setGlobalPropagator(new W3CTraceContextPropagator());
  trace.setGlobalTracerProvider(new TracerProvider({ spanProcessors: [new SimpleSpanProcessor({ exporter })] }));
});
beforeEach(() => exporter.reset());
afterAll(() => {
  context.disable();
  propagation.disable();
  trace.disable();
});

const spans = (): ReadableSpan[] => exporter.getFinishedSpans();
const traced = (
  server: TestServer,
  middleware: readonly Middleware[] = [openTelemetry(api)],
  { operation = get, ...options }: RequestOptions & { operation?: Operation } = {},
  client: ClientOptions = {},
): Promise<unknown> =>
  requestJson(createClient({ ...server.options, ...client, middleware }, bearer("c4n4ry", "KEY")), operation, options);

describe("a span", () => {
  const base = {
    "http.request.method": "GET",
    "server.address": "api.test",
    "server.port": 443,
    "url.full": "https://api.test/a",
  };
  interface Case {
    readonly name: string;
    readonly answers: readonly Answer[];
    readonly client?: ClientOptions;
    readonly operation?: Operation;
    readonly options?: OpenTelemetryOptions;
    readonly want: { name?: string; failed?: true; attributes: object }[];
  }
  const cases: Case[] = [
    {
      name: "of an answer",
      answers: [answer.json(1)],
      want: [{ attributes: { ...base, "http.response.status_code": 200 } }],
    },
    {
      name: "of an error of the API",
      answers: [answer.json({}, { status: 404 })],
      want: [{ failed: true, attributes: { ...base, "http.response.status_code": 404, "error.type": "404" } }],
    },
    {
      name: "of each try",
      answers: [answer.rateLimited(1), answer.reset(), answer.json(1)],
      want: [
        { failed: true, attributes: { ...base, "http.response.status_code": 429, "error.type": "429" } },
        { failed: true, attributes: { ...base, "http.request.resend_count": 1, "error.type": "ECONNRESET" } },
        { attributes: { ...base, "http.request.resend_count": 2, "http.response.status_code": 200 } },
      ],
    },
    {
      name: "with no query, user or password",
      answers: [answer.json(1)],
      client: { baseURL: "http://u:c4n4ry@api.test:8080" },
      operation: { ...get, query: "key=c4n4ry" },
      want: [
        {
          attributes: {
            ...base,
            "server.port": 8080,
            "url.full": "http://api.test:8080/a",
            "http.response.status_code": 200,
          },
        },
      ],
    },
    {
      name: "with what of the query is asked for",
      answers: [answer.json(1)],
      operation: { ...get, query: "key=c4n4ry&page=2" },
      options: { query: ["page"] },
      want: [
        { attributes: { ...base, "url.full": "https://api.test/a?key=***&page=2", "http.response.status_code": 200 } },
      ],
    },
    {
      name: "of a method that is not of HTTP",
      answers: [answer.json(1)],
      operation: { ...get, method: "PURGE" },
      want: [
        {
          name: "HTTP",
          attributes: {
            ...base,
            "http.request.method": "_OTHER",
            "http.request.method_original": "PURGE",
            "http.response.status_code": 200,
          },
        },
      ],
    },
  ];
  test.each(cases)("$name", async ({ answers, client, operation = get, options, want }) => {
    const server = testServer().on("* *", ...answers);
    await traced(server, [openTelemetry(api, options)], { operation }, client).catch(() => {});
    expect(
      spans().map(({ name, kind, status, attributes }) => ({ name, kind, failed: status.code, attributes })),
    ).toEqual(
      want.map(({ name = "GET", failed, attributes }) => ({
        name,
        kind: SpanKind.CLIENT,
        failed: failed ? SpanStatusCode.ERROR : SpanStatusCode.UNSET,
        attributes,
      })),
    );
    expect(JSON.stringify(spans().map(({ attributes, events, status }) => [attributes, events, status]))).not.toContain(
      "c4n4ry",
    );
  });

  test("of a deadline tells of it", async () => {
    const server = testServer({ fakeTimers: true }).on("GET /a", answer.stall());
    await traced(server).catch(() => {});
    server.done();
    // The call does not wait for those who look on.
    await vi.waitFor(() => expect(spans()[0]?.attributes["error.type"]).toBe("tramontane.DeadlineError"));
  });

  test("of an error of the platform holds none of its words", async () => {
    const server = testServer().on("GET /a", new TypeError("cannot fetch https://api.test/?key=c4n4ry"));
    await traced(server, undefined, { retries: 0 }).catch(() => {});
    expect(spans()[0]).toMatchObject({ events: [], attributes: { "error.type": "tramontane.ConnectionError" } });
  });
});

describe("the context", () => {
  test("is sent along, and is that of the span, a child of the one around the call", async () => {
    const server = testServer().on("GET /a", answer.json(1));
    await trace.getTracer("test").startActiveSpan("outer", async (outer) => {
      await traced(server);
      outer.end();
    });
    const [span, outer] = spans();
    const { traceId, spanId } = span!.spanContext();
    expect(server.requests[0]?.headers["traceparent"]).toBe(`00-${traceId}-${spanId}-01`);
    expect(span?.parentSpanContext?.spanId).toBe(outer?.spanContext().spanId);
  });

  test("is that of the span within the request", async () => {
    let active: Span | undefined;
    const server = testServer().on("GET /a", async () => {
      active = trace.getActiveSpan();
      return answer.json(1);
    });
    await traced(server);
    expect(active?.spanContext().spanId).toBe(spans()[0]?.spanContext().spanId);
  });

  test("replaces no header", async () => {
    const server = testServer().on("GET /a", answer.json(1));
    await traced(server, undefined, { headers: { traceparent: "mine" } });
    expect(server.requests[0]?.headers).toMatchObject({ traceparent: "mine", authorization: "Bearer c4n4ry" });
  });

  test.each([
    { name: "a credential", header: "Authorization", value: "theirs" },
    { name: "a value that cannot be sent", header: "x-a", value: "a\nb" },
    { name: "a name that cannot be sent", header: "x a", value: "b" },
    { name: "a value that is no text", header: "x-a", value: 1 },
  ])("$name from a propagator is left out", async ({ header, value }) => {
    const inject = (_: unknown, carrier: Record<string, unknown>): void => void (carrier[header] = value);
    const server = testServer().on("GET /a", answer.json(1));
    await traced(server, [openTelemetry({ trace, context, propagation: { inject } })]);
    const sent = server.requests[0]?.headers;
    expect(Object.keys(sent ?? {}).sort()).toEqual(["accept", "authorization"]);
    expect(sent?.["authorization"]).toBe("Bearer c4n4ry");
  });

  test("need not be given", async () => {
    const server = testServer().on("GET /a", answer.json(1));
    expect(await traced(server, [openTelemetry({ trace })])).toBe(1);
    expect(server.requests[0]?.headers).not.toHaveProperty("traceparent");
    expect(spans()).toHaveLength(1);
  });
});

describe("the answer", () => {
  const request = { method: "GET", url: "https://api.test/a", headers: {}, signal: new AbortController().signal };

  test("is the one that came, and unread", async () => {
    const response = Response.json(1);
    expect(await openTelemetry(api)(request, async () => response)).toBe(response);
    expect(response.bodyUsed).toBe(false);
  });

  test("of a stream has ended its span when it opens, and is read as fast as its reader asks", async () => {
    const events = Array.from({ length: 5 }, (_, index) => ({ index }));
    const pulls = async (middleware: readonly Middleware[]): Promise<number[]> => {
      // 20 bytes an event; the clock tells how many were made.
      const server = testServer().on("GET /a", answer.events(events, { cut: 19, gap: 1 }));
      const stream = await requestStream(createClient({ ...server.options, middleware }), get);
      const made = [server.clock.now];
      expect(spans()).toHaveLength(middleware.length);
      for await (const _ of stream) made.push(server.clock.now);
      return made;
    };
    const without = await pulls([]);
    expect(without).toEqual([0, 1, 2, 3, 4, 5]);
    expect(await pulls([openTelemetry(api)])).toEqual(without);
  });
});

describe("an API that throws is nothing to the call", () => {
  const fail = (): never => {
    throw new Error("broken");
  };
  const span = trace.wrapSpanContext({ traceId: "0".repeat(32), spanId: "0".repeat(16), traceFlags: 0 });
  const tracer = { getTracer: () => ({ startSpan: () => span }), setSpan: trace.setSpan };
  const broken = (methods: Partial<Span>): typeof tracer => ({
    ...tracer,
    getTracer: () => ({ startSpan: () => Object.assign(Object.create(span) as Span, methods) }),
  });
  type API = OpenTelemetryAPI<ReturnType<typeof context.active>, Span>;
  const cases: ({ name: string } & Partial<API>)[] = [
    { name: "getTracer", trace: { ...tracer, getTracer: fail } },
    { name: "startSpan", trace: { ...tracer, getTracer: () => ({ startSpan: fail }) } },
    { name: "setSpan", trace: { ...tracer, setSpan: fail } },
    { name: "setAttribute", trace: broken({ setAttribute: fail }) },
    { name: "setStatus", trace: broken({ setStatus: fail }) },
    { name: "end", trace: broken({ end: fail }) },
    { name: "active", context: { active: fail, with: fail } },
    { name: "with, before", context: { active: () => context.active(), with: fail } },
    { name: "with, after", context: { active: () => context.active(), with: (_, run) => [run(), fail()] } },
    { name: "with, which runs nothing", context: { active: () => context.active(), with: () => {} } },
    { name: "with, which runs twice", context: { active: () => context.active(), with: (_, run) => [run(), run()] } },
    { name: "inject", propagation: { inject: fail } },
  ];
  test.each(cases)("$name", async ({ name: _, ...given }) => {
    const server = testServer().on("POST /a", answer.json(1), answer.json(2, { status: 400 }));
    const operation: Operation = { method: "POST", path: "/a", body: json({}) };
    const middleware = [openTelemetry({ ...api, ...given })];
    expect(await traced(server, middleware, { operation })).toBe(1);
    await expect(traced(server, middleware, { operation })).rejects.toMatchObject({ status: 400 });
    expect(server.requests).toHaveLength(2);
  });

  test("middleware that throws at once does so once", async () => {
    let calls = 0;
    const throws = (): never => {
      calls++;
      throw new TypeError("mine");
    };
    await expect(traced(testServer(), [openTelemetry(api), throws])).rejects.toThrow("mine");
    expect(calls).toBe(1);
  });
});
