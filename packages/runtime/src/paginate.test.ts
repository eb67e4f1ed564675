import { describe, expect, test } from "vitest";
import { rejection, scriptedFetch } from "../test/scripted-fetch.ts";
import { asResponse } from "./as-response.ts";
import { type Client, createClient } from "./client.ts";
import { PaginationError } from "./errors/pagination-error.ts";
import { follow } from "./follow.ts";
import { type PageCall, paginate } from "./paginate.ts";
import { query } from "./query.ts";
import { requestJson } from "./request-json.ts";

interface Params {
  page?: number;
  token?: string;
  genre?: string;
}
interface Body {
  books?: number[] | null;
  next?: string | null;
}

const byPage = (client: Client, params?: Params): PageCall<number, Body> =>
  paginate(
    params,
    (params) => requestJson(client, { method: "GET", path: "/books", query: query(params) }),
    (body, params) => ({ items: body.books, next: body.next ? { page: (params.page ?? 1) + 1 } : undefined }),
  );
const byToken = (client: Client, params?: Params): PageCall<number, Body> =>
  paginate(
    params,
    (params) => requestJson(client, { method: "GET", path: "/books", query: query(params) }),
    (body) => ({ items: body.books, next: body.next ? { token: body.next } : undefined }),
  );
const byUrl = (client: Client, params?: Params): PageCall<number, Body> =>
  paginate(
    params,
    (params, _options, url) =>
      requestJson(client, { method: "GET", path: follow("/books", url), query: url ? undefined : query(params) }),
    (body) => ({ items: body.books, next: body.next ?? undefined }),
  );

function serverOf(...bodies: Body[]): { client: Client; urls: () => string[] } {
  const { fetch, sent } = scriptedFetch(...bodies.map((body) => Response.json(body)));
  const client = createClient({ baseURL: "https://x.example/v1", fetch });
  return { client, urls: () => sent.map(({ url }) => url.replace("https://x.example/v1", "")) };
}

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const item of items) list.push(item);
  return list;
}

describe("paginate", () => {
  test("gives the items of every page, asking for each once", async () => {
    const { client, urls } = serverOf({ books: [1, 2], next: "y" }, { books: [3], next: "y" }, { books: [] });
    expect(await all(byPage(client, { genre: "novel" }))).toEqual([1, 2, 3]);
    expect(urls()).toEqual(["/books?genre=novel", "/books?genre=novel&page=2", "/books?genre=novel&page=3"]);
  });

  test("asks for no page that nobody reads", async () => {
    const { client, urls } = serverOf({ books: [1, 2], next: "y" }, { books: [3] });
    for await (const item of byPage(client)) if (item === 2) break;
    expect(urls()).toEqual(["/books"]);
  });

  test("goes on over an empty page in the middle, and a body without items", async () => {
    const { client } = serverOf({ books: [], next: "a" }, { next: "b" }, { books: null, next: "c" }, { books: [1] });
    expect(await all(byToken(client))).toEqual([1]);
  });

  test("gives pages one by one, with the whole answer", async () => {
    const { client, urls } = serverOf({ books: [1], next: "a" }, { books: [2] });
    const first = await byToken(client);
    expect([first.items, first.hasNext, first.cursor, first.body.next]).toEqual([[1], true, { token: "a" }, "a"]);
    expect(urls()).toHaveLength(1);
    const second = await first.next();
    expect([second.items, second.hasNext, second.cursor]).toEqual([[2], false, undefined]);
    expect(await rejection(second.next())).toBeInstanceOf(PaginationError);
  });

  test("goes on from a cursor that was put away", async () => {
    const { client, urls } = serverOf({ books: [1], next: "a" }, { books: [2] });
    const { cursor } = await byToken(client, { genre: "novel" });
    const stored = JSON.parse(JSON.stringify(cursor)) as Params;
    expect(await all(byToken(client, { genre: "novel", ...stored }))).toEqual([2]);
    expect(urls()[1]).toBe("/books?genre=novel&token=a");
  });

  test("iterates over pages, and over items from a page on", async () => {
    const bodies = [{ books: [1], next: "a" }, { books: [2], next: "b" }, { books: [3] }];
    expect((await all(byToken(serverOf(...bodies).client).pages())).map(({ items }) => items)).toEqual([[1], [2], [3]]);
    expect(await all(await (await byToken(serverOf(...bodies).client)).next())).toEqual([2, 3]);
  });

  test("can be asked for the same next page again", async () => {
    const { client } = serverOf({ books: [1], next: "a" }, { books: [2] });
    const first = await byToken(client);
    expect([(await first.next()).items, (await first.next()).items]).toEqual([[2], [2]]);
  });

  test.each([
    ["A A", ["A", "A"], 2],
    ["A B A", ["A", "B", "A"], 3],
    ["A B C B", ["A", "B", "C", "B"], 4],
  ])("ends in an error when cursors go in circles: %s", async (_name, cursors, requests) => {
    for (const list of [byToken, byUrl]) {
      const { client, urls } = serverOf(...cursors.map((next) => ({ books: [1], next: `/c/${next}` })));
      const items: number[] = [];
      const error = await rejection(
        (async () => {
          for await (const item of list(client)) items.push(item);
        })(),
      );
      expect(error).toBeInstanceOf(PaginationError);
      expect([items.length, urls().length]).toEqual([requests, requests]);
    }
  });

  test("ends in an error when the first cursor is the one that was asked with", async () => {
    const { client, urls } = serverOf({ books: [1], next: "A" });
    expect(await rejection(all(byToken(client, { token: "A" })))).toBeInstanceOf(PaginationError);
    expect(urls()).toHaveLength(1);
  });

  test.each([
    ["https://x.example/v1/books?after=2", "/books?after=2"],
    ["/v1/books?after=2", "/books?after=2"],
    ["?after=2", "/books?after=2"],
    ["https://x.example/v2/all?after=2", "https://x.example/v2/all?after=2"],
  ])("follows the next-URL %s", async (next, want) => {
    const { client, urls } = serverOf({ books: [1], next }, { books: [2] });
    expect(await all(byUrl(client, { genre: "novel" }))).toEqual([1, 2]);
    expect(urls()[1]).toBe(want);
  });

  test.each([
    "https://evil.example/books",
    "//evil.example",
    "http://x.example/v1/books",
    "https://x.example:1/",
    "data:,",
    "http://",
  ])("refuses the next-URL %s", async (next) => {
    const { client, urls } = serverOf({ books: [1], next }, { books: [2] });
    expect(await rejection(all(byUrl(client)))).toBeInstanceOf(PaginationError);
    expect(urls()).toHaveLength(1);
  });

  test("rejects when the first page fails, whether awaited or iterated", async () => {
    const client = createClient({
      baseURL: "https://x.example",
      fetch: async () => new Response(null, { status: 404 }),
    });
    for (const failing of [
      byPage(client),
      all(byPage(client)),
      all(byPage(client).pages()),
      byPage(client).withResponse(),
    ]) {
      expect(await rejection(failing)).toMatchObject({ status: 404 });
    }
  });

  test("withResponse gives the page and its response, asResponse the response alone", async () => {
    const { client } = serverOf({ books: [1] });
    const { data, response } = await byPage(client).withResponse();
    expect([data.items, response.status]).toEqual([[1], 200]);
    expect(await (await asResponse(byPage(client))).json()).toEqual({ books: [1] });
  });
});
