import { Mistral as Official } from "@mistralai/mistralai";
import { Mistral } from "@tramontane/mistral";
import { type Served, serve } from "@tramontane/emulator/node";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { apiKey, createBench, createServedBench } from "./bench.ts";
import { exercises } from "./exercises/index.ts";
import { refusals } from "./refusals.ts";
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

test("every method of the official client is tried, or refuses what is true", () => {
  const tried = [...Object.keys(exercises), ...Object.keys(refusals)];
  expect(tried.sort()).toEqual([...theirs].sort());
});

test("the official client has no administration, and some others of the document it has dropped or never had", () => {
  const lacking = ours.filter((name) => !theirs.has(name));
  expect(lacking.some((name) => name.startsWith("beta.admin."))).toBe(true);
  expect(lacking.filter((name) => !name.startsWith("beta.admin.")).sort()).toEqual([
    // Here it is the answer of `complete`, by what that is asked for.
    "audio.speech.completeStream",
    ...["create", "delete", "fetch", "fetchStatus", "list", "listEvents"].map(
      (name) => `beta.observability.campaigns.${name}`,
    ),
    "beta.observability.chatCompletionEvents.fetch",
    "beta.observability.chatCompletionEvents.fetchSimilarEvents",
    ...["fetchOptionCounts", "fetchOptions", "list"].map(
      (name) => `beta.observability.chatCompletionEvents.fields.${name}`,
    ),
    ...["judge", "search", "searchIds"].map((name) => `beta.observability.chatCompletionEvents.${name}`),
    "beta.observability.datasets.importFromCampaign",
    "beta.observability.datasets.importFromExplorer",
  ]);
  expect(ours.length).toBeGreaterThan(290);
});
