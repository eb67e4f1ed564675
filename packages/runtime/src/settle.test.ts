import { describe, expect, expectTypeOf, test } from "vitest";
import type { Call } from "./call.ts";
import { createClient } from "./client.ts";
import { ApiError } from "./errors/api-error.ts";
import { DeadlineError } from "./errors/deadline-error.ts";
import { type Page, type PageCall, paginate } from "./paginate.ts";
import { requestJson } from "./request-json.ts";
import { requestNothing } from "./request-nothing.ts";
import type { RequestOptions } from "./request-options.ts";
import { settle } from "./settle.ts";
import { type Answer, answer, testServer } from "./testing/index.ts";

interface Book {
  readonly title: string;
}
interface BookErrors {
  404: { readonly missing: string };
  422: { readonly detail: string };
}

const get = (given: Answer, options: RequestOptions = { retries: 0 }): Call<Book, BookErrors> =>
  requestJson(createClient(testServer().on("GET /a", given).options), { method: "GET", path: "/a" }, options);

describe("a success", () => {
  test("has data and its response, and no error", async () => {
    const { data, error, response } = await settle(get(answer.json({ title: "Emma" })));
    expect([data, error, response?.status]).toEqual([{ title: "Emma" }, undefined, 200]);
  });

  test("may have no data", async () => {
    const { options } = testServer().on("GET /a", answer.nothing());
    const settled = await settle(requestNothing(createClient(options), { method: "GET", path: "/a" }));
    expect([settled.data, settled.error, settled.response?.status]).toEqual([undefined, undefined, 204]);
  });

  test("of a list is its first page", async () => {
    const list = (): PageCall<string, Book, BookErrors> =>
      paginate(
        {},
        () => get(answer.json({ title: "Emma" })),
        ({ title }) => ({ items: [title] }),
      );
    const { data, error } = await settle(list());
    if (error) throw error;
    expectTypeOf(data).toEqualTypeOf<Page<string, Book>>();
    expect(data.items).toEqual(["Emma"]);
  });
});

describe("a failure", () => {
  const cases: { name: string; given: Answer; options?: RequestOptions; want: object }[] = [
    {
      name: "an error of the API",
      given: answer.json({ detail: "No." }, { status: 422 }),
      want: { status: 422, body: { detail: "No." } },
    },
    { name: "no connection", given: answer.refused(), want: { code: "tramontane.ConnectionError" } },
    { name: "a deadline", given: answer.stall(), options: { timeout: 1 }, want: { code: "tramontane.DeadlineError" } },
    {
      name: "something that is not JSON",
      given: answer.text("no"),
      want: { code: "tramontane.UnexpectedContentError" },
    },
    { name: "a redirect", given: answer.redirect("/b"), want: { code: "tramontane.RedirectError", status: 307 } },
    {
      name: "an argument",
      given: answer.stall(),
      options: { headers: { a: "\0" } },
      want: { code: "tramontane.InvalidArgumentError" },
    },
  ];
  test.each(cases)("$name", async ({ given, options = {}, want }) => {
    const { data, error, response } = await settle(get(given, { retries: 0, ...options }));
    expect([data, response]).toEqual([undefined, undefined]);
    expect(error).toMatchObject(want);
  });

  test("the reason of a signal is thrown", async () => {
    const signal = AbortSignal.abort("enough");
    await expect(settle(get(answer.stall(), { signal }))).rejects.toBe("enough");
  });

  test("a fault of one's own middleware is thrown", async () => {
    const fault = new TypeError("mine");
    const client = createClient({ middleware: [() => Promise.reject(fault)] });
    await expect(settle(requestJson(client, { method: "GET", path: "/a" }))).rejects.toBe(fault);
  });
});

test("types: the error decides, and a declared status types the body", async () => {
  const { data, error, response } = await settle(get(answer.json({ missing: "a" }, { status: 404 })));
  if (!error) {
    expectTypeOf(data).toEqualTypeOf<Book>();
    expectTypeOf(response).toEqualTypeOf<Response>();
    return;
  }
  expectTypeOf(data).toEqualTypeOf<undefined>();
  if (error.status === 422) expectTypeOf(error.body).toEqualTypeOf<{ readonly detail: string }>();
  if (error.status === 500) expectTypeOf(error.body).toEqualTypeOf<unknown>();
  if (error instanceof DeadlineError) expectTypeOf(error.deadline).toEqualTypeOf<"response" | "idle" | "total">();
  if (error instanceof ApiError) expectTypeOf(error.retryAfter).toEqualTypeOf<number | undefined>();
  switch (error.status) {
    case 404:
      expect(error.body.missing).toBe("a");
      break;
    case undefined:
      // @ts-expect-error Without an answer there is no body that is typed.
      expect(error.body?.missing).toBe("a");
  }
  expect.assertions(1);
});

test("types: without declared errors, every status is there, and its body unknown", async () => {
  const { options } = testServer().always("GET /a", answer.json(1, { status: 500 }));
  const { error } = await settle(requestJson<number>(createClient(options), { method: "GET", path: "/a" }));
  if (error?.status === 500) expectTypeOf(error.body).toEqualTypeOf<unknown>();
  expect(error?.status).toBe(500);
});
