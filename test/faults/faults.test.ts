import { expect, test } from "vitest";
import type { Fault, Outcome, Seen, SeenRequest } from "./fault.ts";
import { judge } from "./judge.ts";
import { platforms } from "./platforms/all.ts";
import { rules } from "./rules.ts";
import { runOn } from "./run.ts";
import { tables } from "./table/faults.ts";
import { ownTexts, platformTexts } from "./trials/event-texts.ts";
import { plainEvents } from "./trials/plain-parser.ts";

test("a sample of the faults, on the Node that runs this", { timeout: 60_000 }, async () => {
  const node = platforms.find(({ name }) => name === "Node 24");
  const sample = [
    ...tables.faults.filter((_, index) => index % 8 === 0),
    ...tables.redirects.filter((_, index) => index % 11 === 0),
    ...tables.paths.filter((_, index) => index % 19 === 0),
    ...tables.secrets.filter((_, index) => index % 7 === 0),
  ];
  const trials = { splits: 4000, fuzz: 50_000, speed: 1, parts: 1, soak: 500 };
  const { failed, broken, trials: tried } = await runOn(node!, sample, trials, () => {});
  expect(broken).toEqual([]);
  expect(failed.map(({ fault, wrong }) => `${fault.name}: ${wrong.join("; ")}`)).toEqual([]);
  expect(Object.entries(tried).map(([name, { failed }]) => [name, failed])).toEqual(
    Object.keys(trials).map((name) => [name, []]),
  );
});

test.each(platforms.filter(({ family }) => family === "edge" || family === "chromium"))(
  "what stands beside the calls, on $name",
  { timeout: 60_000 },
  async (platform) => {
    const missing = await platform.missing();
    if (missing) return console.warn(`${platform.name} was skipped: ${missing}`);
    const { broken, trials } = await runOn(platform, [], { parts: 1 }, () => {});
    expect([broken, trials["parts"]?.failed]).toEqual([[], []]);
    expect(trials["parts"]?.tried).toBeGreaterThan(20);
  },
);

test("there are as many as promised, each by a name and a rule", () => {
  expect(tables.faults.length).toBeGreaterThanOrEqual(200);
  expect([tables.redirects.length, tables.paths.length]).toEqual([240, 500]);
  expect(tables.secrets.length).toBeGreaterThanOrEqual(150);
  expect([platformTexts.length, ownTexts.length >= 60]).toEqual([20, true]);
  for (const table of Object.values(tables)) {
    const names = table.map(({ name }) => name);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
    for (const { rule } of table) expect(rules).toHaveProperty(String(rule));
  }
  expect(new Set(tables.faults.map(({ rule }) => rule)).size).toBe(Object.keys(rules).length);
});

test.each([...platformTexts, ...ownTexts])(
  "a plain reading of the standard gives what is written down: $name",
  (given) => {
    expect(plainEvents(new TextEncoder().encode(given.text))).toEqual(given.want);
  },
);

const fault: Fault = {
  rule: 6,
  name: "a fault",
  serve: [],
  act: {},
  want: { value: { a: 1 }, carried: [{ method: "GET", headers: { authorization: null } }] },
  instead: { deno: { why: "cannot", error: { code: "lost" }, items: [1] } },
};
const outcome: Outcome = {
  value: { a: 1 },
  pauses: [],
  milliseconds: 1,
  timers: 0,
  listeners: 0,
  rejections: [],
  leaks: [],
};
const request: SeenRequest = {
  method: "GET",
  target: "/a",
  other: false,
  headers: {},
  head: "GET /a",
  body: "",
  written: 0,
};
const seen: Seen = { requests: [request], open: 0 };

test.each([
  { name: "nothing", outcome: {}, seen: {}, wrong: [] },
  { name: "another value", outcome: { value: {} }, seen: {}, wrong: [/^value/] },
  { name: "an error", outcome: { error: { code: "lost" } }, seen: {}, wrong: [/^fails with/] },
  { name: "a request too many", outcome: {}, seen: { requests: [request, request] }, wrong: [/^2 requests/] },
  {
    name: "a header that should not be there",
    outcome: {},
    seen: { requests: [{ ...request, headers: { authorization: "x" } }] },
    wrong: [/^request 1 authorization/],
  },
  { name: "an open connection", outcome: {}, seen: { open: 1 }, wrong: [/left open/] },
  { name: "a timer", outcome: { timers: 1 }, seen: {}, wrong: [/timers left/] },
  { name: "a listener", outcome: { listeners: 1 }, seen: {}, wrong: [/listeners left/] },
  { name: "a rejection", outcome: { rejections: ["x"] }, seen: {}, wrong: [/^unhandled/] },
  { name: "a secret", outcome: { leaks: ["stack"] }, seen: {}, wrong: [/shown by stack/] },
] as const)("the judge sees $name", (given) => {
  const found = judge(fault, "node", { ...outcome, ...given.outcome } as Outcome, { ...seen, ...given.seen } as Seen);
  expect(found).toEqual(given.wrong.map((pattern) => expect.stringMatching(pattern)));
});

test("where a platform cannot do it, what happens instead is asked for", () => {
  expect(judge(fault, "deno", outcome, seen)).toEqual([
    expect.stringMatching(/^error/),
    expect.stringMatching(/^items/),
  ]);
  expect(judge(fault, "deno", { ...outcome, error: { code: "lost" }, items: [1] }, seen)).toEqual([]);
});
