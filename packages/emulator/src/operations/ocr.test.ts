import { expect, test } from "vitest";
import { createApi } from "../../test/api.ts";

const text = "# Otters\n\nOtters float. See https://otters.example/backs.\fThey sleep.\fThey wake.";
const document = { type: "document_url", document_url: `data:text/plain;base64,${btoa(text)}` };
const { call } = createApi();
const read = async (fields: object): Promise<Record<string, unknown>[]> =>
  (await call("ocr.process", { body: { model: "mistral-ocr-latest", document, ...fields } })).body.pages;

test("a text is read page by page, with what stands on each", async () => {
  const [first, second] = await read({});
  expect(first).toMatchObject({ index: 0, hyperlinks: ["https://otters.example/backs"], images: [] });
  expect(first?.["markdown"]).toBe("# Otters\n\nOtters float. See https://otters.example/backs.");
  expect(first?.["blocks"]).toMatchObject([
    { type: "title", content: "# Otters" },
    { type: "text", content: "Otters float. See https://otters.example/backs." },
  ]);
  expect(second).toMatchObject({ index: 1, markdown: "They sleep." });
});

test.each([
  { pages: undefined, want: [0, 1, 2] },
  { pages: [2, 0], want: [0, 2] },
  { pages: "1", want: [1] },
  { pages: "0-1", want: [0, 1] },
  { pages: "0,2-9", want: [0, 2] },
  { pages: [7], want: [] },
])("the pages $pages are read alone", async ({ pages, want }) => {
  const found = await read(pages === undefined ? {} : { pages });
  expect(found.map(({ index }) => index)).toEqual(want);
});

test("an uploaded file is read by its id", async () => {
  const api = createApi();
  const body = new FormData();
  body.append("file", new File(["Otters."], "otters.txt"));
  const file_id = (await api.call("files.upload", { body })).body.id;
  const ask = (id: string) =>
    api.call("ocr.process", { body: { model: null, document: { type: "file", file_id: id } } });
  expect((await ask(file_id)).body).toMatchObject({
    pages: [{ markdown: "Otters." }],
    usage_info: { doc_size_bytes: 7 },
  });
  expect((await ask("11111111-2222-4333-8444-555555555555")).status).toBe(404);
});

test.each([
  {
    document: { type: "image_url", image_url: { url: "https://a.example/b.png" } },
    want: "at https://a.example/b.png",
  },
  { document: { type: "image_url", image_url: "data:image/png;base64,AAAA" }, want: 'stands for "image" of 3 bytes' },
])("what cannot be read is stood for: $want", async ({ document, want }) => {
  expect((await read({ document }))[0]?.["markdown"]).toContain(want);
});

test("scores, blocks and annotations come when they are asked for", async () => {
  const schema = { type: "object", required: ["total"], properties: { total: { type: "number" } } };
  const document_annotation_format = { type: "json_schema", json_schema: { name: "invoice", schema } };
  const body = { model: "m", document, document_annotation_format, include_blocks: false };
  const answer = (await call("ocr.process", { body })).body;
  expect(JSON.parse(answer.document_annotation)).toEqual({ total: 1 });
  expect(answer.pages[0]).not.toHaveProperty("blocks");
  const [page] = await read({ confidence_scores_granularity: "word" });
  expect(page?.["confidence_scores"]).toMatchObject({
    word_confidence_scores: expect.arrayContaining([{ text: "Otters", confidence: 0.98, start_index: 2 }]),
  });
  const [scored] = await read({ confidence_scores_granularity: "block" });
  expect(scored?.["blocks"]).toMatchObject([{ confidence_scores: {} }, { confidence_scores: {} }]);
});
