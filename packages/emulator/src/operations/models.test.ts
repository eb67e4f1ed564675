import { expect, test } from "vitest";
import { createApi } from "../../test/api.ts";

const own = "ft:mistral-small-latest:emulator:otters";
const path = { model_id: own };

test("a model is read as it is listed, and is 404 when there is none of its name", async () => {
  const { call } = createApi();
  const { data } = (await call("models.list")).body;
  for (const model of data)
    expect((await call("models.retrieve", { path: { model_id: model.id } })).body).toEqual(model);
  expect((await call("models.list", { query: { model: own } })).body.data).toMatchObject([{ type: "fine-tuned" }]);
  expect((await call("models.retrieve", { path: { model_id: "m" } })).status).toBe(404);
});

test("a fine-tuned model is changed, put away, taken out and deleted", async () => {
  const { call } = createApi();
  const update = async (body: object): Promise<unknown> => (await call("models.update", { path, body })).body;
  expect(await update({ name: "Otters", description: "Knows them" })).toMatchObject({ id: own, name: "Otters" });
  expect(await update({ name: null })).toMatchObject({ name: null, description: "Knows them" });
  const archived = async (): Promise<boolean> => (await call("models.retrieve", { path })).body.archived;
  await call("models.archive", { path });
  expect(await archived()).toBe(true);
  await call("models.unarchive", { path });
  expect(await archived()).toBe(false);
  expect((await call("models.delete", { path })).body).toEqual({ id: own, object: "model", deleted: true });
  expect((await call("models.retrieve", { path })).status).toBe(404);
  expect((await call("models.update", { path, body: {} })).status).toBe(404);
});
