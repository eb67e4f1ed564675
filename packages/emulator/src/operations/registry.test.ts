import { describe, expect, test } from "vitest";
import { createApi, type Api } from "../../test/api.ts";

describe.each([
  { kind: "prompt", definition: (text: string) => ({ content: text }) },
  { kind: "skill", definition: (text: string) => ({ description: "When to use it", body: text }) },
])("a $kind", ({ kind, definition }) => {
  const on = `beta.${kind}s`;
  const create = async ({ call }: Api, name: string, fields: object = {}): Promise<Record<string, string>> => {
    const { body } = await call(`${on}.create`, { body: { name, definition: definition(name), ...fields } });
    return { [`${kind}_id`]: body.id };
  };

  test("is read back, changed and deleted", async () => {
    const api = createApi();
    const path = await create(api, "one", { aliases: ["live"], notes: "First" });
    expect((await api.call(`${on}.get`, { path })).body).toMatchObject({
      name: "one",
      definition: definition("one"),
      version: 1,
      latestVersion: 1,
      notes: "First",
      aliases: ["live"],
      sharingScope: "private",
    });
    const changed = await api.call(`${on}.updateMetadata`, { path, body: { sharingScope: "workspace" } });
    expect(changed.body).toMatchObject({ name: "one", sharingScope: "workspace" });
    expect((await api.call(`${on}.delete`, { path })).body).toEqual({});
    for (const gone of ["get", "listVersions", "delete"])
      expect((await api.call(`${on}.${gone}`, { path })).status, gone).toBe(404);
  });

  test("has versions, and names that move between them", async () => {
    const api = createApi();
    const path = await create(api, "one", { aliases: ["live"] });
    const make = async (text: string, fields: object = {}): Promise<unknown> =>
      (await api.call(`${on}.createVersion`, { path, body: { definition: definition(text), ...fields } })).body;
    expect(await make("two", { aliases: ["next"] })).toEqual({ version: 2, deduplicated: false });
    expect(await make("two")).toEqual({ version: 2, deduplicated: true });

    const read = async (query: object): Promise<number> =>
      (await api.call(`${on}.get`, { path, query: query as Record<string, string> })).body.version;
    expect([await read({}), await read({ version: 1 }), await read({ alias: "live" })]).toEqual([2, 1, 1]);
    const second = { ...path, version: "2" };
    const body = { aliases: { values: ["live"] }, notes: "Better" };
    expect((await api.call(`${on}.updateVersionMetadata`, { path: second, body })).body).toMatchObject({
      version: 2,
      aliases: ["live"],
      notes: "Better",
    });
    expect(await read({ alias: "live" })).toBe(2);
    expect((await api.call(`${on}.get`, { path, query: { alias: "next" } })).status).toBe(404);
    expect((await api.call(`${on}.listVersions`, { path })).body.data).toMatchObject([
      { version: 1, aliases: [] },
      { version: 2, aliases: ["live"] },
    ]);
    expect((await api.call(`${on}.getVersion`, { path: { ...path, version: "1" } })).body.definition).toEqual(
      definition("one"),
    );
    expect((await api.call(`${on}.getVersion`, { path: { ...path, version: "9" } })).status).toBe(404);
  });

  test("is listed in pages that lead from one to the next", async () => {
    const api = createApi();
    for (const name of ["b", "c", "a"]) await create(api, name);
    const first = (await api.call(`${on}.list`, { query: { pageSize: 2 } })).body;
    const next = (await api.call(`${on}.list`, { query: { pageSize: 2, pageToken: first.nextPageToken } })).body;
    expect([first, next].map(({ data }) => data.map(({ name }: { name: string }) => name))).toEqual([
      ["a", "c"],
      ["b"],
    ]);
    expect(next).not.toHaveProperty("nextPageToken");
    expect((await api.call(`${on}.list`, { query: { pageToken: "x" } })).status).toBe(422);
  });

  test.each<{ name: string; query: Record<string, string>; want: string[] }>([
    { name: "the latest first", query: {}, want: ["a", "c", "b"] },
    { name: "the oldest first", query: { sort_by: "created_at", sort_direction: "asc" }, want: ["b", "c", "a"] },
    { name: "by name", query: { sort_by: "name" }, want: ["a", "b", "c"] },
    {
      name: "by name, in the longer way",
      query: { "sort.field": "list_sort_field_name", "sort.direction": "list_sort_direction_desc" },
      want: ["c", "b", "a"],
    },
    { name: "those with a name", query: { alias: "live" }, want: ["c"] },
  ])("is listed in an order: $name", async ({ query, want }) => {
    const api = createApi();
    for (const name of ["b", "c", "a"]) await create(api, name, name === "c" ? { aliases: ["live"] } : {});
    const { data } = (await api.call(`${on}.list`, { query })).body;
    expect(data.map(({ name }: { name: string }) => name)).toEqual(want);
  });

  test("shows only the fields that were asked for", async () => {
    const api = createApi();
    const path = await create(api, "one");
    expect((await api.call(`${on}.get`, { path, query: { fields: "name" } })).body).toEqual({ name: "one" });
  });
});
