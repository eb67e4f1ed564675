import { describe, expect, test } from "vitest";
import { createClient } from "../client.ts";
import { json } from "../json.ts";
import { requestJson } from "../request-json.ts";
import { answerOf } from "./answers.ts";
import { connect, type Connect } from "./connect.ts";
import { HTTPClient } from "./http-client.ts";
import type { SDKRequestOptions, SharedOptions } from "./options.ts";
import { answeredText, type Answered, ResponseError } from "./response-error.ts";

class SDKError extends ResponseError {
  constructor(message: string, answered: Answered) {
    super(answeredText(message, answered), answered);
  }
}
const operation = { method: "POST", path: "/books", body: json({ title: "A" }) };

/** A client of a server, and the requests that this one got. */
function connected(answer: (request: Request) => Response | Promise<Response>, options: SharedOptions = {}) {
  const requests: Request[] = [];
  const fetcher = async (input: RequestInfo | URL): Promise<Response> => {
    requests.push(input as Request);
    return answer(input as Request);
  };
  const shared = { httpClient: new HTTPClient({ fetcher }), ...options };
  const client: Connect = connect(shared, (own) => createClient({ baseURL: "https://api.example", ...own }), SDKError);
  const call = (own?: SDKRequestOptions): Promise<unknown> => answerOf(requestJson(client(own), operation));
  return { requests, call };
}

const never = (): Promise<Response> => new Promise(() => {});

describe("the options of a client and of a call", () => {
  const cases: {
    name: string;
    client?: SharedOptions;
    call?: SDKRequestOptions;
    url?: string;
    header?: [string, string];
  }[] = [
    { name: "are none", url: "https://api.example/books" },
    { name: "an address", client: { serverURL: "https://a.example/v1/" }, url: "https://a.example/v1/books" },
    {
      name: "the call's",
      client: { serverURL: "https://a.example" },
      call: { serverURL: new URL("https://b.example") },
      url: "https://b.example/books",
    },
    { name: "a user agent", client: { userAgent: "program/1" }, header: ["user-agent", "program/1"] },
    { name: "headers", call: { headers: [["X-A", "1"]] }, header: ["x-a", "1"] },
    { name: "headers of old", call: { fetchOptions: { headers: { "x-a": "2" } } }, header: ["x-a", "2"] },
  ];
  test.each(cases)("$name", async ({ client, call, url, header }) => {
    const server = connected(() => Response.json({}), client);
    await server.call(call);
    const [request] = server.requests;
    if (url) expect(request?.url).toBe(url);
    if (header) expect(request?.headers.get(header[0])).toBe(header[1]);
  });

  test("what fetch takes reaches it", async () => {
    const { requests, call } = connected(() => Response.json({}));
    await call({ credentials: "omit", fetchOptions: { referrer: "https://c.example/" } });
    expect(requests[0]).toMatchObject({ credentials: "omit", referrer: "https://c.example/", method: "POST" });
  });

  test("keys of a call take the place of the client's, where there are any", () => {
    const made: object[] = [];
    const create = (own: object): ReturnType<Connect> => {
      made.push(own);
      return createClient({ baseURL: "https://api.example" });
    };
    const client = connect({}, create, SDKError);
    client({}, { apiKey: "a" });
    client({}, { apiKey: undefined });
    client();
    expect(made.map((own) => ("apiKey" in own ? own.apiKey : "the client's"))).toEqual([
      "a",
      "the client's",
      "the client's",
    ]);
  });

  test("a logger is told of addresses and statuses, not of what is secret", async () => {
    const lines: unknown[] = [];
    const log = (...told: unknown[]): void => void lines.push(...told);
    const debugLogger = { group: log, groupEnd: () => {}, log };
    await connected(() => Response.json({}), { debugLogger }).call({ headers: { authorization: "Bearer secret" } });
    expect(lines).toEqual(["POST https://api.example/books", "Status Code:", 200, ""]);
  });
});

describe("errors", () => {
  const cases: {
    name: string;
    answer: () => Response | Promise<Response>;
    call?: SDKRequestOptions;
    wanted: object;
  }[] = [
    { name: "aborted", answer: never, call: { signal: AbortSignal.abort() }, wanted: { name: "RequestAbortedError" } },
    { name: "too slow", answer: never, call: { timeoutMs: 10 }, wanted: { name: "RequestTimeoutError" } },
    {
      name: "too slow by a signal",
      answer: never,
      call: { signal: AbortSignal.timeout(10) },
      wanted: { name: "RequestTimeoutError" },
    },
    {
      name: "no connection",
      answer: () => Promise.reject(new TypeError("fetch failed")),
      wanted: { name: "ConnectionError", message: "Unable to make request: TypeError: fetch failed" },
    },
    {
      name: "anything else",
      answer: () => Promise.reject(new RangeError("odd")),
      wanted: { name: "UnexpectedClientError" },
    },
    {
      name: "a redirect",
      answer: () => new Response(null, { status: 308, headers: { location: "/b" } }),
      wanted: { statusCode: 308 },
    },
    { name: "no JSON", answer: () => new Response("<html>"), wanted: { statusCode: 200, body: "<html>" } },
  ];
  test.each(cases)("$name", async ({ answer, call, wanted }) => {
    await expect(connected(answer).call(call)).rejects.toMatchObject(wanted);
  });

  test("an answer that is no success is told as it came, no matter what it is written in", async () => {
    const text = '{ "detail":\n[] }';
    const answer = (): Response =>
      new Response(text, { status: 418, headers: { "content-type": "application/json", "x-request-id": "r1" } });
    const error: unknown = await connected(answer)
      .call()
      .catch((cause: unknown) => cause);
    expect(error).toBeInstanceOf(SDKError);
    expect(error).toMatchObject({ statusCode: 418, body: text, contentType: "application/json" });
    const { headers, rawResponse } = error as SDKError;
    expect([headers.get("x-request-id"), rawResponse.status]).toEqual(["r1", 418]);
  });

  test("no more is kept of an endless answer than the call reads, and it is closed", async () => {
    let closed = false;
    const endless = new ReadableStream<Uint8Array>({
      pull: (controller) => controller.enqueue(new Uint8Array(2 ** 16).fill(120)),
      cancel: () => void (closed = true),
    });
    const error: unknown = await connected(() => new Response(endless, { status: 500 }))
      .call()
      .catch((cause: unknown) => cause);
    expect((error as SDKError).body.length).toBeLessThan(2 ** 20);
    expect((error as SDKError).message.length).toBeLessThan(11_000);
    expect(closed).toBe(true);
  });
});
