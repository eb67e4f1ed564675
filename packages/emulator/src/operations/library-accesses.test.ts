import { expect, test } from "vitest";
import { createApi } from "../../test/api.ts";

const share_with_uuid = "2f4b8d1c-6e3a-4c59-8b7d-0a9f8e7d6c5b";

test("a library is shared, with other rights, and no longer", async () => {
  const { call } = createApi();
  const path = { library_id: (await call("beta.libraries.create", { body: { name: "Rivers" } })).body.id };
  const on = "beta.libraries.accesses";
  const share = async (level: string): Promise<unknown> =>
    (await call(`${on}.updateOrCreate`, { path, body: { share_with_type: "Workspace", share_with_uuid, level } })).body;
  await share("Viewer");
  const access = await share("Editor");
  expect(access).toMatchObject({ ...path, share_with_uuid, share_with_type: "Workspace", role: "Editor" });
  expect((await call(`${on}.list`, { path })).body).toEqual({ data: [access] });
  const body = { share_with_type: "Workspace", share_with_uuid };
  expect((await call(`${on}.delete`, { path, body })).body).toEqual(access);
  expect((await call(`${on}.delete`, { path, body })).status).toBe(404);
  expect((await call(`${on}.list`, { path })).body).toEqual({ data: [] });
  expect((await call(`${on}.list`, { path: { library_id: share_with_uuid } })).status).toBe(404);
});
