import { expect } from "vitest";
import { type Exercises, together } from "./exercise.ts";

/** The one model of their own that everybody has in the emulator. */
const modelId = "ft:mistral-small-latest:emulator:otters";

export const fineTunedModels: Exercises = together(
  ["retrieve", "update", "archive", "unarchive", "delete"].map((name) => `models.${name}`),
  async ({ official }) => {
    expect(await official.models.retrieve({ modelId })).toMatchObject({ id: modelId, type: "fine-tuned" });
    const changed = await official.models.update({ modelId, updateModelRequest: { name: "Otters" } });
    expect(changed).toMatchObject({ id: modelId, name: "Otters" });
    expect(await official.models.archive({ modelId })).toMatchObject({ id: modelId, archived: true });
    expect(await official.models.unarchive({ modelId })).toMatchObject({ id: modelId, archived: false });
    expect(await official.models.delete({ modelId })).toMatchObject({ id: modelId, deleted: true });
  },
);
