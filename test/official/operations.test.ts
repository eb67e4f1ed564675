import { Mistral as Official } from "@mistralai/mistralai";
import { Mistral } from "@tramontane/mistral";
import { expect, test } from "vitest";
import { createBench } from "./bench.ts";
import { exercises } from "./exercises/index.ts";
import { operationNames } from "./surface.ts";

const ours = operationNames(new Mistral({ apiKey: null }));
const theirs = new Set(operationNames(new Official()));

test.each(Object.entries(exercises))(
  "the official client's %s accepts what the emulator answers",
  async (name, exercise) => {
    const bench = createBench();
    await exercise(bench);
    expect(bench.accepted).toContain(name);
  },
);

test("every operation of the document that the official client has is tried", () => {
  expect(Object.keys(exercises).sort()).toEqual(ours.filter((name) => theirs.has(name)).sort());
});

test("the official client has every operation of the document but two that it has dropped", () => {
  expect(ours.filter((name) => !theirs.has(name))).toEqual([
    "beta.observability.datasets.importFromCampaign",
    "beta.observability.datasets.importFromExplorer",
  ]);
  expect(ours).toHaveLength(53);
});
