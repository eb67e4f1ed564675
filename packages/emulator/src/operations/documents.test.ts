import { beforeEach, describe, expect, test } from "vitest";
import { type Api, type ApiAnswer, type ApiRequest, createApi } from "../../test/api.ts";

let api: Api;
let library_id: string;
beforeEach(async () => {
  api = createApi();
  library_id = (await api.call("beta.libraries.create", { body: { name: "Rivers" } })).body.id;
});

const library = (operation: string, request: ApiRequest = {}): Promise<ApiAnswer> =>
  api.call(`beta.libraries.${operation}`, { path: { library_id }, ...request });
const upload = (content: BlobPart, name: string, type?: string): Promise<ApiAnswer> => {
  const body = new FormData();
  body.append("file", new File([content], name, { type }));
  return library("documents.upload", { body });
};
const on = (document_id: string, operation: string, rest: ApiRequest = {}): Promise<ApiAnswer> =>
  library(`documents.${operation}`, { path: { library_id, document_id }, ...rest });

describe("a document", () => {
  test.each([
    { name: "notes.txt", type: "", want: "text/plain", text: "Où est la Loire ?" },
    { name: "data.bin", type: "text/csv; charset=utf-8", want: "text/csv", text: "a,b\r\n1,2" },
    { name: 'a "b"\\;é.md', type: "", want: "text/markdown", text: "# Title" },
    { name: "empty.txt", type: "", want: "text/plain", text: "" },
  ])("can be read back: $name", async ({ name, type, want, text }) => {
    const { body } = await upload(text, name, type);
    expect(body).toMatchObject({ name, mime_type: want, size: new TextEncoder().encode(text).length });
    expect((await on(body.id, "textContent")).body).toEqual({ text });
  });

  test("is the same one when its content is the same", async () => {
    const first = await upload("same", "a.txt");
    const second = await upload("same", "b.txt");
    expect([first.status, second.status, second.body.id, second.body.name]).toEqual([201, 200, first.body.id, "a.txt"]);
    expect((await library("get")).body.nb_documents).toBe(1);
  });

  test("that is no text has a sentence in its place", async () => {
    const { body } = await upload(new Uint8Array([137, 80, 78, 71]), "map.png", "image/png");
    expect(body).toMatchObject({ mime_type: "image/png", extension: "png", size: 4 });
    expect((await on(body.id, "textContent")).body.text).toContain('"map.png"');
  });

  test("is processed while it is looked at", async () => {
    const { body } = await upload("The Loire is long. It is.", "loire.txt");
    expect(body).toMatchObject({ process_status: "todo", number_of_pages: null });
    expect((await on(body.id, "status")).body).toMatchObject({ document_id: body.id, process_status: "in_progress" });
    const done = (await on(body.id, "get")).body;
    expect(done).toMatchObject({ process_status: "done", number_of_pages: 1, summary: "The Loire is long" });
    expect(done.last_processed_at > body.created_at).toBe(true);
  });

  test("is read by pages", async () => {
    const pages = ["first\f", "second\f", "third"];
    const { body } = await upload(pages.join(""), "book.txt");
    const read = async (query: Record<string, number>): Promise<string> =>
      (await on(body.id, "textContent", { query })).body.text;
    expect(await read({})).toBe(pages.join(""));
    expect(await read({ page_start: 2 })).toBe("second\fthird");
    expect(await read({ page_start: 1, page_end: 1 })).toBe("first\f");
  });

  test("can be changed, and is gone once deleted or expired", async () => {
    const { body } = await upload("x", "x.txt");
    const changed = await on(body.id, "update", { body: { name: "y.txt", attributes: { year: 2026 } } });
    expect(changed.body).toMatchObject({ name: "y.txt", attributes: { year: 2026 } });
    await on(body.id, "update", { body: { expires_at: "2025-01-01T00:00:00Z" } });
    expect((await on(body.id, "get")).status).toBe(404);
    const other = (await upload("z", "z.txt")).body.id;
    expect((await on(other, "delete")).status).toBe(204);
    expect((await on(other, "textContent")).status).toBe(404);
  });
});

test("documents are listed in pages, sorted and searched", async () => {
  for (const [name, size] of [
    ["b", 3],
    ["a", 1],
    ["c", 2],
  ] as const)
    await upload("x".repeat(size), `${name}.txt`);
  const list = async (query: Record<string, string | number>): Promise<string> =>
    (await library("documents.list", { query })).body.data
      .map(({ extension: _, name }: Record<string, string>) => name![0])
      .join("");
  expect(await list({})).toBe("cab");
  expect(await list({ sort_by: "name", sort_order: "asc" })).toBe("abc");
  expect(await list({ sort_by: "size" })).toBe("bca");
  expect(await list({ search: "A.t" })).toBe("a");
  const { data } = (await library("documents.list")).body;
  await on(data[0].id, "update", { body: { attributes: { year: 2026 } } });
  expect(await list({ filters_attributes: '{"year":2026}' })).toBe("c");
  const { pagination } = (await library("documents.list", { query: { page: 1, page_size: 2 } })).body;
  expect(pagination).toEqual({ total_items: 3, total_pages: 2, current_page: 1, page_size: 2, has_more: false });
});

describe("a library", () => {
  test("counts its documents, and takes them with it", async () => {
    const { body } = await upload("12345", "x.txt");
    expect((await library("get")).body).toMatchObject({ nb_documents: 1, total_size: 5 });
    expect((await library("delete")).body.id).toBe(library_id);
    expect((await library("get")).status).toBe(404);
    expect((await on(body.id, "get")).status).toBe(404);
    expect(api.emulator.world.documents.size).toBe(0);
  });

  test("is changed in part", async () => {
    expect((await library("update", { body: { description: "Long ones" } })).body).toMatchObject({
      name: "Rivers",
      description: "Long ones",
    });
  });

  test("is listed in pages that lead to the next", async () => {
    for (let number = 0; number < 4; number++)
      await api.call("beta.libraries.create", { body: { name: `L${number}` } });
    const names: string[] = [];
    let page_token: string | null = "0";
    while (page_token !== null) {
      const { body } = await api.call("beta.libraries.list", { query: { page_size: 2, page_token } });
      names.push(...body.data.map(({ name }: { name: string }) => name));
      page_token = body.next_page_token;
    }
    expect(names).toEqual(["Rivers", "L0", "L1", "L2", "L3"]);
  });

  test("is not listed by a token that no page gave", async () => {
    const { status, body } = await api.call("beta.libraries.list", { query: { page_token: "next" } });
    expect([status, body.detail[0].loc]).toEqual([422, ["query", "page_token"]]);
  });

  test("is searched by its tool", async () => {
    await upload("The Rhône flows south.", "rhone.txt");
    await upload("The Loire flows west.", "loire.txt");
    const tools = [{ type: "document_library", library_ids: [library_id] }];
    const inputs = "What do the documents say of the Loire?";
    const { outputs } = (await api.call("beta.conversations.start", { body: { model: "m", inputs, tools } })).body;
    expect(outputs[1].content).toContain('"loire.txt" says: "The Loire flows west."');
  });
});

test("the text of a document has a URL, and a document is processed once more", async () => {
  const { call, emulator } = createApi();
  const library_id = (await call("beta.libraries.create", { body: { name: "Rivers" } })).body.id;
  const body = new FormData();
  body.append("file", new File(["The Loire is long."], "loire.txt"));
  const document_id = (await call("beta.libraries.documents.upload", { path: { library_id }, body })).body.id;
  const path = { library_id, document_id };
  for (const operation of ["getSignedUrl", "extractedTextSignedUrl"]) {
    const url = (await call(`beta.libraries.documents.${operation}`, { path })).body;
    expect(await (await emulator.fetch(url)).text()).toBe("The Loire is long.");
  }
  const status = async (): Promise<string> =>
    (await call("beta.libraries.documents.status", { path })).body.process_status;
  expect([await status(), await status()]).toEqual(["in_progress", "done"]);
  expect((await call("beta.libraries.documents.reprocess", { path })).status).toBe(204);
  expect([await status(), await status()]).toEqual(["in_progress", "done"]);
});
