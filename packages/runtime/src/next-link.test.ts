import { describe, expect, test } from "vitest";
import { rejection, scriptedFetch } from "../test/scripted-fetch.ts";
import { type Client, createClient } from "./client.ts";
import { PaginationError } from "./errors/pagination-error.ts";
import { follow } from "./follow.ts";
import { nextLink } from "./next-link.ts";
import { type PageCall, paginate } from "./paginate.ts";
import { query } from "./query.ts";
import { requestJson } from "./request-json.ts";

const U = "https://x.example/books?page=2";

describe("nextLink", () => {
  test.each<[header: string, want: string | undefined]>([
    [`<${U}>; rel="next"`, U],
    [`<${U}>;rel=next`, U],
    [`<${U}> ; REL = "Next"`, U],
    [`<https://x.example/books?page=9>; rel="last", <${U}>; rel="next"`, U],
    [`<${U}>; rel="next", <https://x.example/books?page=9>; rel="last"`, U],
    [`<${U}>; rel="prefetch next"; title="More"`, U],
    [`<${U}>; title="a, <b>; rel=\\"prev\\""; rel="next"`, U],
    [`<${U}>; title; rel=next`, U],
    ["</books?page=2>; rel=next", "/books?page=2"],
    ["<?a=1,2;3>; rel=next", "?a=1,2;3"],
    ["< ?page=2 >; rel=next", "?page=2"],
    [`<x>, <${U}>; rel=next`, U],
    [`nonsense, <${U}>; rel=next`, U],
    ["", undefined],
    ["nonsense", undefined],
    ["<>; rel=next", ""],
    [`<${U}>`, undefined],
    [`<${U}>; rel="prev"`, undefined],
    [`<${U}>; rel="nextish"`, undefined],
    [`<${U}>; rel="prev"; rel="next"`, undefined],
    [`<${U}>; title="; rel=next"`, undefined],
    [`<${U}>; x-rel=next`, undefined],
    [`<${U}>; rel=next; anchor="#chapter"`, undefined],
    [`<${U}`, undefined],
    [`<${U}>; title="rel=next, <y>; rel=next`, "y"],
  ])("finds the next page in %j", (header, want) => {
    expect(nextLink(new Response(null, { headers: { link: header } }))).toBe(want);
  });

  test("reads several headers as one, and none as no next page", () => {
    const headers = new Headers([
      ["Link", "</1>; rel=prev"],
      ["Link", "</3>; rel=next"],
    ]);
    expect(nextLink(new Response(null, { headers }))).toBe("/3");
    expect(nextLink(new Response(null))).toBeUndefined();
  });

  test("takes no longer for much that is broken than for as much that is whole", () => {
    for (const part of ["<", "<>;", '<>"', '<>;"\\', "<a>;b=", '<a>;b="', "<a>;rel=prev,"]) {
      expect(nextLink(new Response(null, { headers: { link: part.repeat(50_000) } }))).toBeUndefined();
    }
  });
});

const listed = (client: Client, params?: { genre?: string }): PageCall<number, number[]> =>
  paginate(
    params,
    (params, _options, url) =>
      requestJson(client, { method: "GET", path: follow("/books", url), query: url ? undefined : query(params) }),
    (page, _, response) => ({ items: page, next: nextLink(response) }),
  );

function serverOf(...links: (string | undefined)[]): { client: Client; urls: () => string[] } {
  const pages = links.map((link, index) => Response.json([index + 1], { headers: link ? { link } : {} }));
  const { fetch, sent } = scriptedFetch(...pages);
  return {
    client: createClient({ baseURL: "https://x.example/v1", fetch }),
    urls: () => sent.map(({ url }) => url.replace("https://x.example/v1", "")),
  };
}

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const item of items) list.push(item);
  return list;
}

describe("pages by their Link header", () => {
  test("are followed to the one without a next link, as the server writes the addresses", async () => {
    const { client, urls } = serverOf(
      '<https://x.example/v1/books?genre=novel&page=2>; rel="next"',
      '<?after=2>; rel="next", </v1/books>; rel="first"',
      '</v1/books>; rel="first"',
    );
    expect(await all(listed(client, { genre: "novel" }))).toEqual([1, 2, 3]);
    expect(urls()).toEqual(["/books?genre=novel", "/books?genre=novel&page=2", "/books?after=2"]);
  });

  test("say where the next one is", async () => {
    const { client } = serverOf('<?page=2>; rel="next"', undefined);
    const { data, response } = await listed(client).withResponse();
    expect([data.items, data.hasNext, data.cursor, response.status]).toEqual([[1], true, "?page=2", 200]);
    const last = await data.next();
    expect([last.items, last.hasNext, last.cursor]).toEqual([[2], false, undefined]);
  });

  test.each([
    ["A A", ["A", "A"], 2],
    ["A B A", ["A", "B", "A"], 3],
  ])("end in an error when the links go in circles: %s", async (_name, targets, requests) => {
    const { client, urls } = serverOf(...targets.map((target) => `</v1/${target}>; rel=next`));
    expect(await rejection(all(listed(client)))).toBeInstanceOf(PaginationError);
    expect(urls()).toHaveLength(requests);
  });

  test.each(["https://evil.example/books", "//evil.example/books", "http://x.example/v1/books", "data:,"])(
    "are not followed to %s",
    async (target) => {
      const { client, urls } = serverOf(`<${target}>; rel="next"`, undefined);
      expect(await rejection(all(listed(client)))).toBeInstanceOf(PaginationError);
      expect(urls()).toHaveLength(1);
    },
  );
});
