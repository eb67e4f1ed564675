import { Mistral as Official } from "@mistralai/mistralai";
import { Mistral } from "@tramontane/mistral";
import { type Served, serve } from "@tramontane/emulator/node";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { apiKey, createBench, createServedBench } from "./bench.ts";
import { exercises } from "./exercises/index.ts";
import { operationNames } from "./surface.ts";

const ours = operationNames(new Mistral({ apiKey: null }));
const theirs = new Set(operationNames(new Official()));

describe("the official client accepts what the emulator answers", () => {
  test.each(Object.entries(exercises))("%s", async (name, exercise) => {
    const bench = createBench();
    await exercise(bench);
    expect(bench.accepted).toContain(name);
  });
});

describe("the official client accepts what a served emulator answers", () => {
  let served: Served;
  beforeAll(async () => {
    served = await serve({ port: 0, latency: 0, requireKey: apiKey });
  });
  afterAll(() => served.close());

  test.each(Object.entries(exercises))("%s", async (name, exercise) => {
    const bench = createServedBench(served);
    await exercise(bench);
    expect(bench.accepted).toContain(name);
  });
});

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
