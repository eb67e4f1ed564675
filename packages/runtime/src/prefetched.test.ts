import { describe, expect, test } from "vitest";
import { rejection } from "../test/scripted-fetch.ts";
import { createClient } from "./client.ts";
import { PaginationError } from "./errors/pagination-error.ts";
import type { Fetch } from "./outgoing-request.ts";
import { type PageCall, paginate } from "./paginate.ts";
import { prefetched } from "./prefetched.ts";
import { query } from "./query.ts";
import type { RequestOptions } from "./request-options.ts";
import { requestJson } from "./request-json.ts";
import { take } from "./take.ts";

interface Body {
  books: number[];
  next?: number;
}

/** A list of three pages of two items, and what is asked of its server. `answer` may answer for it. */
function library(answer?: (page: number, signal: AbortSignal) => Promise<Response> | undefined): {
  list: (options?: RequestOptions) => PageCall<number, Body>;
  asked: number[];
  aborted: number[];
} {
  const asked: number[] = [];
  const aborted: number[] = [];
  const fetch: Fetch = async (url, { signal }) => {
    const page = Number(new URL(url).searchParams.get("page") ?? 1);
    asked.push(page);
    signal.addEventListener("abort", () => aborted.push(page));
    const body: Body = { books: [page * 10, page * 10 + 1], ...(page < 3 && { next: page + 1 }) };
    return (await answer?.(page, signal)) ?? Response.json(body);
  };
  const client = createClient({ baseURL: "https://x.example", fetch, retries: false });
  const list = (options?: RequestOptions): PageCall<number, Body> =>
    paginate(
      {} as { page?: number },
      (params, options) => requestJson(client, { method: "GET", path: "/books", query: query(params) }, options),
      (body) => ({ items: body.books, next: body.next ? { page: body.next } : undefined }),
      options,
    );
  return { list, asked, aborted };
}

const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
const never = (signal: AbortSignal): Promise<Response> =>
  new Promise((_, reject) => signal.addEventListener("abort", () => reject(signal.reason)));

describe("prefetched", () => {
  test.each(["a call", "a page"])("gives what the list of %s gives", async (kind) => {
    const { list, asked } = library();
    const items: number[] = [];
    for await (const item of prefetched(kind === "a call" ? list() : await list())) items.push(item);
    expect([items, asked]).toEqual([
      [10, 11, 20, 21, 30, 31],
      [1, 2, 3],
    ]);
  });

  test("asks for one page ahead, and no more", async () => {
    const { list, asked, aborted } = library();
    const told: unknown[] = [];
    for await (const item of prefetched(list())) {
      await turn();
      told.push([item, asked.length]);
    }
    expect(told).toEqual([
      [10, 2],
      [11, 2],
      [20, 3],
      [21, 3],
      [30, 3],
      [31, 3],
    ]);
    expect(aborted).toEqual([]);
  });

  test("gives pages", async () => {
    const pages: number[][] = [];
    for await (const page of prefetched(library().list()).pages()) pages.push(page.items);
    expect(pages).toEqual([
      [10, 11],
      [20, 21],
      [30, 31],
    ]);
  });

  test("throws what goes wrong with the next page after the items before it", async () => {
    const { list } = library((page) => (page === 2 ? Promise.resolve(new Response("", { status: 404 })) : undefined));
    const items: number[] = [];
    const loop = async (): Promise<void> => {
      for await (const item of prefetched(list())) {
        await turn();
        items.push(item);
      }
    };
    expect(await rejection(loop())).toMatchObject({ status: 404 });
    expect(items).toEqual([10, 11]);
  });

  test.each(["break", "throw"])("ends the request for the next page on %s", async (way) => {
    const { list, asked, aborted } = library((page, signal) => (page === 2 ? never(signal) : undefined));
    const loop = async (): Promise<void> => {
      for await (const _ of prefetched(list())) {
        await turn();
        if (way === "break") break;
        throw new Error("enough");
      }
    };
    await loop().catch(() => {});
    expect([asked, aborted]).toEqual([[1, 2], [2]]);
  });

  test("is ended by the signal of the call as well", async () => {
    const { list, aborted } = library((page, signal) => (page === 2 ? never(signal) : undefined));
    const controller = new AbortController();
    const items: number[] = [];
    const loop = async (): Promise<void> => {
      for await (const item of prefetched(list({ signal: controller.signal }))) {
        items.push(item);
        if (item === 11) setTimeout(() => controller.abort("enough"));
      }
    };
    expect([await rejection(loop()), items, aborted]).toEqual(["enough", [10, 11], [2]]);
  });

  test("ends in an error when the server goes in circles", async () => {
    const { list } = library(() => Promise.resolve(Response.json({ books: [1], next: 7 })));
    const items: number[] = [];
    const loop = async (): Promise<void> => {
      for await (const item of prefetched(list())) items.push(item);
    };
    expect(await rejection(loop())).toBeInstanceOf(PaginationError);
    expect(items).toEqual([1, 1]);
  });
});

describe("take", () => {
  test.each([
    [1, [10], [1]],
    [2, [10, 11], [1]],
    [3, [10, 11, 20], [1, 2]],
    [9, [10, 11, 20, 21, 30, 31], [1, 2, 3]],
    [0, [], [1]],
  ])("gives the first %s items, and asks for no page after them", async (count, want, pages) => {
    const { list, asked } = library();
    const items: number[] = [];
    for await (const item of take(list(), count)) items.push(item);
    expect([items, asked]).toEqual([want, pages]);
  });
});
