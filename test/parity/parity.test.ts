import { Mistral as Official } from "@mistralai/mistralai";
import { Mistral } from "@tramontane/mistral";
import { beforeAll, describe, expect, test } from "vitest";
import { operationNames } from "../official/surface.ts";
import { acceptedDifferences } from "./accepted-differences.ts";
import { calls } from "./calls/index.ts";
import { describeDifference } from "./compare.ts";
import { missingArguments } from "./coverage.ts";
import { type Document, readDocument } from "./document.ts";
import { type Comparison, comparison, everyCall } from "./parity.ts";

/** What the official client adds to minimal calls on its own. Each is the default that the document declares. */
const defaults: Readonly<Record<string, readonly string[]>> = {
  "beta.conversations.append": ["body.handoff_execution", "body.store"],
  "beta.conversations.appendStream": ["body.handoff_execution", "body.store"],
  "beta.conversations.restart": ["body.handoff_execution", "body.store"],
  "beta.conversations.restartStream": ["body.handoff_execution", "body.store"],
  "beta.libraries.documents.list": ["query.page", "query.page_size", "query.sort_by", "query.sort_order"],
  "beta.observability.datasets.listRecords": ["query.page", "query.page_size"],
  "beta.observability.datasets.createRecord": ["body.source"],
  "beta.observability.datasets.listTasks": ["query.page", "query.page_size"],
  "beta.observability.datasets.records.judge": ["body.judge_definition.output.max", "body.judge_definition.output.min"],
};

const operations = Object.keys(calls);
let document: Document;
const compared = new Map<string, Comparison[]>();

beforeAll(async () => {
  document = await readDocument();
});

describe.each(operations)("%s", (operation) => {
  const named = everyCall().filter((call) => call.operation === operation);

  test.each(named)("$call: the same request as the official client's, the same answer read", async (call) => {
    const result = await comparison(call, document);
    compared.set(operation, [...(compared.get(operation) ?? []), result]);
    expect(result.wrong.map(describeDifference)).toEqual([]);
    expect(result.misread.map(describeDifference)).toEqual([]);
    expect(result.status >= 400, `status ${result.status}`).toBe(call.refused);
  });

  test("only the defaults that are known are left to the server", () => {
    const left = compared.get(operation)?.flatMap((call) => call.defaults.map(({ at }) => at.join("."))) ?? [];
    expect(left.sort()).toEqual(defaults[operation] ?? []);
  });

  test("the calls give every argument that the document has", () => {
    const full = (compared.get(operation) ?? []).filter((call) => call.full && !call.refused);
    const { documented } = full[0] ?? expect.fail("no full call was compared");
    const requests = full.map(({ request }) => request);
    expect(missingArguments(documented, requests, document)).toEqual([]);
  });
});

test("every operation that both clients have is compared", () => {
  const theirs = new Set(operationNames(new Official()));
  const both = operationNames(new Mistral({ apiKey: null })).filter((name) => theirs.has(name));
  expect(operations.sort()).toEqual(both.sort());
});

test("every accepted difference is met, and no other", () => {
  const met = new Set([...compared.values()].flat().flatMap(({ accepted }) => accepted));
  expect([...met].sort()).toEqual(acceptedDifferences.map(({ name }) => name).sort());
});
