import { expect, test } from "vitest";
import { bookshop, query, upload, visit } from "./bookshop-calls.ts";

/** Answers by method and path, and keeps what was asked. */
function shop(answers: Readonly<Record<string, unknown>>): {
  fetch: (request: Request) => Promise<Response>;
  asked: string[];
} {
  const asked: string[] = [];
  const fetch = async (request: Request): Promise<Response> => {
    const url = new URL(request.url);
    const body = request.headers.get("content-type")?.startsWith("application/json") ? ` ${await request.text()}` : "";
    asked.push(`${request.method} ${url.pathname}${url.search}${body}`);
    const answer = answers[`${request.method} ${url.pathname}`];
    return answer === undefined ? new Response(null, { status: 204 }) : Response.json(answer);
  };
  return { fetch, asked };
}

const book = { id: "1", created_at: "2026-01-01T00:00:00Z", title: "Emma" };

test("code for openapi-fetch runs as it is typed", async () => {
  const { fetch, asked } = shop({
    "GET /books": { books: [book], next: null },
    "GET /books/b%2F1": book,
    "POST /books": { ...book, id: "2" },
    "POST /books/1/summary": { text: "Short." },
    "POST /books/1/reviews": { id: "r", stars: 5 },
  });
  expect(await visit(bookshop(fetch))).toEqual(["Emma", "null", "Emma", "undefined", "2", "Short.", "5", "undefined"]);
  expect(asked).toEqual([
    "GET /books?page=2&genre=novel",
    "GET /books/b%2F1",
    'POST /books {"title":"Emma","genre":"novel","published_at":null}',
    "POST /books/1/summary {}",
    'POST /books/1/reviews?notify=true {"stars":5}',
    "DELETE /books/1",
  ]);
});

test("a multipart body is sent as the form that the caller makes of it", async () => {
  const { fetch, asked } = shop({});
  expect(await upload(bookshop(fetch), new Blob(["PNG"]))).toBe(204);
  expect(asked).toEqual(["PUT /books/1/cover"]);
});

test("code for openapi-react-query runs as it is typed", async () => {
  const { fetch } = shop({ "GET /books/1": book });
  expect(await query(bookshop(fetch), new AbortController().signal)).toBe("Emma");
});
