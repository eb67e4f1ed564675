import { beforeEach, expect, test } from "vitest";
import { type Api, type ApiAnswer, type ApiRequest, createApi } from "../../test/api.ts";

const UNKNOWN = "00000000-0000-4000-8000-000000000000";

let api: Api;
beforeEach(() => {
  api = createApi();
});

const call = (operation: string, request?: ApiRequest): Promise<ApiAnswer> =>
  api.call(`beta.observability.judges.${operation}`, request);

const judge = (name: string, changes: object = {}): object => ({
  name,
  description: "How friendly the assistant is",
  model_name: "mistral-small-latest",
  instructions: "Judge.",
  tools: [],
  output: { type: "REGRESSION", min: 2, max: 3, min_description: "", max_description: "" },
  ...changes,
});
const words = { type: "CLASSIFICATION", options: [{ value: "kind", description: "" }] };

test("a judge is created, read back, replaced, and gone once deleted", async () => {
  const { body: created } = await call("create", { body: judge("Courtesy") });
  const path = { judge_id: created.id };
  expect((await call("fetch", { path })).body).toEqual(created);
  expect((await call("update", { path, body: judge("Kindness", { output: words }) })).status).toBe(204);
  const { body: changed } = await call("fetch", { path });
  expect(changed).toMatchObject({ id: created.id, name: "Kindness", output: words, created_at: created.created_at });
  expect(changed.updated_at > changed.created_at).toBe(true);
  expect((await call("delete", { path })).status).toBe(204);
  const { status, body } = await call("fetch", { path });
  expect([status, body.detail.error_code]).toEqual([404, "JUDGE_NOT_FOUND"]);
});

test.each<{ name: string; query: Record<string, string | number>; want: string[] }>([
  { name: "by a text", query: { q: "KIND" }, want: ["Kindness"] },
  { name: "by what they answer with", query: { type_filter: "CLASSIFICATION" }, want: ["Kindness"] },
  { name: "by model", query: { model_filter: "large" }, want: ["Correctness"] },
  { name: "by page", query: { page: 2, page_size: 2 }, want: ["Correctness"] },
  { name: "all of them", query: {}, want: ["Courtesy", "Kindness", "Correctness"] },
])("judges are listed $name", async ({ query, want }) => {
  await call("create", { body: judge("Courtesy") });
  await call("create", { body: judge("Kindness", { output: words }) });
  await call("create", { body: judge("Correctness", { model_name: "large" }) });
  const { judges } = (await call("list", { query })).body;
  expect(judges.results.map(({ name }: { name: string }) => name)).toEqual(want);
});

test("no two judges have one name", async () => {
  await call("create", { body: judge("Courtesy") });
  const other = (await call("create", { body: judge("Kindness") })).body;
  const again = [
    await call("create", { body: judge("Courtesy") }),
    await call("update", { path: { judge_id: other.id }, body: judge("Courtesy") }),
  ];
  for (const { status, body } of again)
    expect([status, body.detail.error_code]).toEqual([409, "JUDGE_NAME_ALREADY_EXISTS"]);
  expect((await call("update", { path: { judge_id: other.id }, body: judge("Kindness") })).status).toBe(204);
});

test("a judge judges a conversation within its bounds, and in the same way each time", async () => {
  const { body } = await call("create", { body: judge("Courtesy") });
  const request = { path: { judge_id: body.id }, body: { messages: [{ role: "user", content: "Hi" }] } };
  const { answer } = (await call("judgeConversation", request)).body;
  expect(answer).toBeGreaterThanOrEqual(2);
  expect(answer).toBeLessThanOrEqual(3);
  expect((await call("judgeConversation", request)).body.answer).toBe(answer);
  expect((await call("judgeConversation", { ...request, path: { judge_id: UNKNOWN } })).status).toBe(404);
});
