import { expect, test } from "vitest";
import { createApi } from "../../test/api.ts";

const upload = (api: ReturnType<typeof createApi>, name: string, content: string, fields: object = {}) => {
  const body = new FormData();
  for (const [field, value] of Object.entries(fields)) body.append(field, String(value));
  body.append("file", new File([content], name));
  return api.call("files.upload", { body });
};

test("a file is uploaded, read back byte for byte, listed and deleted", async () => {
  const api = createApi();
  const stored = (await upload(api, "questions.jsonl", '{"a":1}\n{"a":2}\n', { purpose: "batch" })).body;
  expect(stored).toMatchObject({ filename: "questions.jsonl", bytes: 16, num_lines: 2, sample_type: "batch_request" });
  const path = { file_id: stored.id };
  expect((await api.call("files.retrieve", { path })).body).toEqual({ ...stored, deleted: false });
  expect((await api.call("files.download", { path })).body).toBe('{"a":1}\n{"a":2}\n');
  expect((await api.call("files.list")).body).toEqual({ object: "list", data: [stored], total: 1 });
  expect((await api.call("files.delete", { path })).body).toMatchObject({ id: stored.id, deleted: true });
  for (const gone of ["files.retrieve", "files.download", "files.delete", "files.getSignedUrl"])
    expect((await api.call(gone, { path })).status, gone).toBe(404);
});

test.each<{ name: string; query: Record<string, string | number>; want: string[] }>([
  { name: "all", query: {}, want: ["a.jsonl", "b.pdf", "c.pdf"] },
  { name: "a page", query: { page: 1, page_size: 2 }, want: ["c.pdf"] },
  { name: "a page after the last", query: { page: 2, page_size: 2 }, want: [] },
  { name: "a purpose", query: { purpose: "ocr" }, want: ["b.pdf", "c.pdf"] },
  { name: "a text in the name", query: { search: "B." }, want: ["b.pdf"] },
  { name: "a media type", query: { mimetypes: "application/jsonl" }, want: ["a.jsonl"] },
  { name: "another source", query: { source: "repository" }, want: [] },
])("a list of files can be narrowed: $name", async ({ query, want }) => {
  const api = createApi();
  await upload(api, "a.jsonl", "{}", { purpose: "batch" });
  await upload(api, "b.pdf", "x", { purpose: "ocr" });
  await upload(api, "c.pdf", "x", { purpose: "ocr" });
  const { data } = (await api.call("files.list", { query })).body;
  expect(data.map(({ filename }: { filename: string }) => filename)).toEqual(want);
});

test("a signed URL gives the file to whoever has it, until its time is over", async () => {
  let now = Date.UTC(2026, 0, 1);
  const api = createApi({ now: () => now });
  const stored = (await upload(api, "otters.txt", "Otters float.")).body;
  const { url } = (await api.call("files.getSignedUrl", { path: { file_id: stored.id }, query: { expiry: 2 } })).body;
  expect(await (await api.emulator.fetch(url)).text()).toBe("Otters float.");
  expect((await api.emulator.fetch(url.replace(/signature=./, "signature="))).status).toBe(404);
  now += 2 * 3600 * 1000;
  expect((await api.emulator.fetch(url)).status).toBe(404);
});

test("a file that expires is gone", async () => {
  let now = Date.UTC(2026, 0, 1);
  const api = createApi({ now: () => now });
  const path = { file_id: (await upload(api, "a.txt", "a", { expiry: 1 })).body.id };
  expect((await api.call("files.retrieve", { path })).status).toBe(200);
  now += 3600 * 1000;
  expect((await api.call("files.retrieve", { path })).status).toBe(404);
});
