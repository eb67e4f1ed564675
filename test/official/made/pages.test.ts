import { createEmulator } from "@tramontane/emulator";
import { Mistral } from "@tramontane/mistral";
import { describe, expect, test } from "vitest";
import { operations } from "../../../packages/emulator/src/document.ts";
import { isJson } from "../../parity/document.ts";
import { readSubject, type SubjectOperation } from "../../parity/made/subject.ts";
import { wireCalls } from "../../parity/made/wire-call.ts";
import { crowd } from "./crowds.ts";
import { factual } from "./facts.ts";
import { inhabitants } from "./inhabitants.ts";
import { type Caller, officialCaller, ourCaller } from "./made-calls.ts";
import { named } from "./named.ts";
import { wholeOf } from "./whole.ts";

const subject = await readSubject();
const emulator = createEmulator();

interface List {
  readonly name: string;
  readonly operation: SubjectOperation;
  /** The parameter for how much is on a page. */
  readonly size: string;
  /** Where a page has its items. */
  readonly items: string;
}

/** Those of which there is only one in the emulator. */
const alone = new Set(["beta.users.listOrganizations", "workflows.deployments.listDeploymentWorkers"]);

const lists: List[] = [...subject.operations].flatMap(([name, operation]) => {
  const { method, path } = operation.planned.source;
  const described = operations().find((each) => each.method === method && each.path === path);
  const size = described?.parameters.find((parameter) => /^(page_?size|limit)$/i.test(parameter.name));
  if (!described?.pagination?.parameter || !size || alone.has(name)) return [];
  return [{ name, operation, size: size.name, items: described.pagination.items }];
});

describe("a list in pages of one has what it has in one page", () => {
  test.each(lists)("$name", async (list) => {
    const ask = await crowded(list);
    const pages = await ask(ourCaller(subject), 1);
    const [whole] = await ask(ourCaller(subject), 50);
    expect(pages.length, "One page: say in crowds.ts how there are more of it.").toBeGreaterThan(1);
    expect(pages.flatMap((page) => itemsAt(page, list.items))).toEqual(itemsAt(whole, list.items));
  });
});

/** Where the official client turns pages by itself. */
const turning = [
  "beta.agents.listPages",
  "beta.prompts.list",
  "beta.serviceAccounts.list",
  "beta.skills.list",
  "beta.users.listWorkspaces",
  "workflows.getWorkflows",
  "workflows.runs.listRuns",
  "workflows.schedules.getSchedules",
];

test.each(turning)("the official client turns as many pages: %s", async (wanted) => {
  const list = lists.find(({ name }) => name === wanted);
  if (!list) return expect.fail("The document has no pages there.");
  const ask = await crowded(list);
  const [ours, theirs] = [await ask(ourCaller(subject), 1), await ask(officialCaller(), 1)];
  expect(theirs.length).toBeGreaterThanOrEqual(ours.length);
});

/** Asks for the pages of a list that has more than one thing on it; a list that does not turn is one page. */
async function crowded({ name, operation, size }: List): Promise<(caller: Caller, most: number) => Promise<unknown[]>> {
  emulator.reset();
  const { fetch } = emulator;
  const client = new Mistral({ apiKey: null, fetch });
  const id = inhabitants(client, operation.planned.source.path);
  const { minimal } = wireCalls(operation, subject.document, 1);
  await crowd(name, client, id);
  const call = await named(await factual(name, minimal, id), id);
  return async (caller, most) => {
    const query = { ...call.query, ...("offset" in call.query ? { offset: 0 } : {}), [size]: most };
    const pages = await wholeOf(await caller(fetch, operation, { ...call, query }));
    return Array.isArray(pages) ? pages : [pages];
  };
}

function itemsAt(page: unknown, pointer: string): unknown[] {
  const steps = pointer.split("/").filter(Boolean);
  const items = steps.reduce<unknown>((at, step) => (isJson(at) ? at[step] : undefined), page);
  if (!Array.isArray(items)) throw new Error(`There is no list at ${pointer}.`);
  return items;
}
