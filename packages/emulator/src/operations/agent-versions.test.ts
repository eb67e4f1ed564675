import { expect, test } from "vitest";
import { createApi, type Api, type ApiAnswer } from "../../test/api.ts";

/** An agent of two versions, and a way to act upon it. */
async function agent(api: Api): Promise<(operation: string, request?: object) => Promise<ApiAnswer>> {
  const agent_id = (await api.call("beta.agents.create", { body: { model: "m", name: "Clerk" } })).body.id;
  await api.call("beta.agents.update", { path: { agent_id }, body: { name: "Poet" } });
  return (operation, { path = {}, ...rest }: { path?: object } = {}) =>
    api.call(`beta.agents.${operation}`, { path: { agent_id, ...path }, ...rest });
}

test("versions are listed in pages, and read one by one", async () => {
  const on = await agent(createApi());
  const names = async (query: object): Promise<string[]> =>
    (await on("listVersions", { query })).body.map(({ name }: { name: string }) => name);
  expect(await names({})).toEqual(["Clerk", "Poet"]);
  expect(await names({ page: 1, page_size: 1 })).toEqual(["Poet"]);
  expect(await names({ page: 2, page_size: 1 })).toEqual([]);
  expect((await on("getVersion", { path: { version: "0" } })).body).toMatchObject({ name: "Clerk", version: 0 });
  expect((await on("getVersion", { path: { version: "2" } })).status).toBe(404);
});

test("a version is read by its name, which moves and is taken away", async () => {
  const on = await agent(createApi());
  const alias = "stable";
  const first = (await on("createVersionAlias", { query: { alias, version: 0 } })).body;
  expect((await on("get", { query: { agent_version: alias } })).body.name).toBe("Clerk");
  const moved = (await on("createVersionAlias", { query: { alias, version: 1 } })).body;
  expect(moved).toMatchObject({ alias, version: 1, created_at: first.created_at });
  expect((await on("get", { query: { agent_version: alias } })).body.name).toBe("Poet");
  expect((await on("getVersion", { path: { version: alias } })).body.name).toBe("Poet");
  expect((await on("listVersionAliases")).body).toEqual([moved]);
  expect((await on("deleteVersionAlias", { query: { alias } })).status).toBe(204);
  expect((await on("deleteVersionAlias", { query: { alias } })).status).toBe(404);
  expect((await on("get", { query: { agent_version: alias } })).status).toBe(404);
});

test.each([
  { name: "a version that is not there", query: { alias: "stable", version: 7 }, want: "version" },
  { name: "a name that is none", query: { alias: "Not So Stable", version: 0 }, want: "alias" },
])("$name is refused", async ({ query, want }) => {
  const on = await agent(createApi());
  const answer = await on("createVersionAlias", { query });
  expect([answer.status, answer.body.detail[0].loc]).toEqual([422, ["query", want]]);
});

test("pages of agents lead from one to the next", async () => {
  const { call } = createApi();
  for (const name of ["A", "B", "C"]) await call("beta.agents.create", { body: { model: "m", name } });
  const seen: string[][] = [];
  for (let token: string | null | undefined; token !== null;) {
    const query = { page_size: 2, ...(token === undefined ? {} : { page_token: token }) };
    const { data, next_page_token } = (await call("beta.agents.listPages", { query })).body;
    seen.push(data.map(({ name }: { name: string }) => name));
    token = next_page_token;
  }
  expect(seen).toEqual([["A", "B"], ["C"]]);
});
