import { beforeEach, expect, test } from "vitest";
import { type Api, type ApiAnswer, createApi } from "../../test/api.ts";

let api: Api;
beforeEach(() => {
  api = createApi();
});

const create = async (body: object): Promise<string> =>
  (await api.call("beta.agents.create", { body: { model: "m", name: "Clerk", ...body } })).body.id;
const on = (agent_id: string, operation: string, rest: object = {}): Promise<ApiAnswer> =>
  api.call(`beta.agents.${operation}`, { path: { agent_id }, ...rest });

test("every update makes a version, and any version can be put to use", async () => {
  const id = await create({ instructions: "Be brief." });
  const { body } = await on(id, "update", {
    body: { name: "Poet", deployment_chat: true, version_message: "renamed" },
  });
  expect(body).toMatchObject({
    name: "Poet",
    instructions: "Be brief.",
    version: 1,
    versions: [0, 1],
    deployment_chat: true,
    version_message: "renamed",
  });
  expect(body.updated_at > body.created_at).toBe(true);
  expect((await on(id, "get", { query: { agent_version: 0 } })).body).toMatchObject({ name: "Clerk", version: 0 });
  expect((await on(id, "updateVersion", { query: { version: 0 } })).body).toMatchObject({
    name: "Clerk",
    version: 0,
    versions: [0, 1],
  });
  expect((await on(id, "get")).body.version).toBe(0);
  expect((await on(id, "update", { body: { instructions: null } })).body).toMatchObject({
    name: "Clerk",
    instructions: null,
    version: 2,
  });
});

test("a version that is not there is an error", async () => {
  const id = await create({});
  expect((await on(id, "get", { query: { agent_version: 4 } })).status).toBe(404);
  expect((await on(id, "updateVersion", { query: { version: 4 } })).status).toBe(422);
  expect((await on(id, "updateVersion")).body.detail).toMatchObject([{ loc: ["query", "version"], type: "missing" }]);
});

test("a deleted agent is gone", async () => {
  const id = await create({});
  expect((await on(id, "delete")).status).toBe(204);
  expect((await on(id, "get")).status).toBe(404);
  expect((await on(id, "delete")).status).toBe(404);
  expect((await api.call("beta.agents.list")).body).toEqual([]);
});

test("agents are listed in pages from 0, and by what they are", async () => {
  const ids = [
    await create({}),
    await create({ name: "Poet", description: "Writes", metadata: { a: 1 } }),
    await create({ name: "Cook" }),
  ];
  const list = async (query: Record<string, string | number>): Promise<string[]> =>
    (await api.call("beta.agents.list", { query })).body.map(({ id }: { id: string }) => id);
  expect(await list({ page_size: 2, page: 1 })).toEqual([ids[2]]);
  expect(await list({ name: "Poet" })).toEqual([ids[1]]);
  expect(await list({ search: "POE" })).toEqual([ids[1]]);
  expect(await list({ metadata: '{"a":1}' })).toEqual([ids[1]]);
  expect(await list({ id: ids[0]! })).toEqual([ids[0]]);
  expect(await list({ sources: "playground" })).toEqual([]);
  expect(await list({ deployment_chat: "true" })).toEqual([]);
});
