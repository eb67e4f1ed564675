import { expect } from "vitest";
import { type Exercises, model } from "./exercise.ts";

export const models: Exercises = {
  "models.list": async ({ official }) => {
    const { data } = await official.models.list();
    expect(data?.map(({ type }) => type)).toContain("base");
    const one = await official.models.list({ model, provider: "mistralai" });
    expect(one.data).toMatchObject([{ id: model }]);
  },
};
