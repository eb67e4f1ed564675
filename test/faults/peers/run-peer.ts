import { described, plain } from "../described.ts";
import type { Answer, Fault, Outcome, Seen, Want } from "../fault.ts";
import { judge } from "../judge.ts";
import { leaks } from "../leaks.ts";
import type { Scene } from "../perform.ts";
import { serveFaults } from "../server.ts";
import type { Peer } from "./peer.ts";
import { inspect, isDeepStrictEqual } from "node:util";

/** How a peer did, by rule: how many it kept of how many that say anything about it. */
export interface PeerRun {
  readonly name: string;
  readonly version: string;
  readonly kept: Readonly<Record<number, number>>;
  readonly tried: Readonly<Record<number, number>>;
  readonly failed: readonly { readonly fault: Fault; readonly wrong: readonly string[] }[];
}

/** Longer than this is not waited for: no call takes so long. */
const patience = 3500;

/** Puts a peer to the faults that it has a notion of, one after another. */
export async function runPeer(
  peer: Peer,
  faults: readonly Fault[],
  onProgress: (done: number) => void,
): Promise<PeerRun> {
  const server = await serveFaults(async () => ({ type: "text/plain", text: "" }));
  const kept: Record<number, number> = {};
  const tried: Record<number, number> = {};
  const failed: { fault: Fault; wrong: string[] }[] = [];
  const places = { $BASE: server.origin, $OTHER: server.otherOrigin, $CLOSED: server.closed };
  for (const [index, fault] of faults.entries()) {
    onProgress(index);
    if (!concerns(peer, fault)) continue;
    const key = `${index}`;
    const controller = new AbortController();
    const scene: Scene = {
      texts: (text) =>
        text.replace(/\$(BASE|OTHER|CLOSED)\b/g, (token) =>
          token === "$CLOSED" ? places.$CLOSED : `${places[token as "$BASE"]}/f/${key}`,
        ),
      signal: controller.signal,
      abort: () => controller.abort(new Error("the caller has had enough")),
      pauses: [],
      items: [],
      lines: [],
      asked: 0,
    };
    const call = peer.perform(fault.act, scene);
    if (!call) continue;
    server.script(key, (peer.serve?.(fault) ?? fault.serve).map(bounded));
    const outcome = await outcomeOf(fault, call, scene);
    controller.abort();
    const wrong = judge(
      { ...fault, instead: {}, want: mildly(fault, peer) },
      "node",
      outcome,
      renamed(peer, await server.settle(key)),
      // Of a secret only whether it shows: how the call ends is asked elsewhere.
    ).filter((text) => fault.rule !== 5 || text.startsWith("the key is shown"));
    tried[fault.rule] = (tried[fault.rule] ?? 0) + 1;
    if (wrong.length === 0) kept[fault.rule] = (kept[fault.rule] ?? 0) + 1;
    else failed.push({ fault, wrong });
  }
  await server.close();
  return { name: peer.name, version: peer.version, kept, tried, failed };
}

/** An endless answer at full speed ends after 18 MB: some parsers look at all that they hold for each chunk, and never return. */
function bounded(answer: Answer): Answer {
  return answer.map((step) =>
    typeof step === "object" && "repeat" in step && step.every === 0 && step.times === undefined
      ? { ...step, times: Math.ceil(18_000_000 / step.repeat.length) }
      : step,
  );
}

/** What it has no notion of, and what would be waited for longer than is worth it, says nothing of it. */
function concerns({ notions, ownRequests }: Peer, { needs = [], want, act }: Fault): boolean {
  const pauses = (want.pauses ?? []).reduce<number>(
    (sum, pause) => sum + (typeof pause === "number" ? pause : pause[1]),
    0,
  );
  // One that checks what it reads is given what it wants, and so tells nothing of other values.
  const another = ownRequests && !act.answer && "value" in want && !isDeepStrictEqual(want.value, { a: 1 });
  return needs.every((notion) => notions.has(notion)) && pauses <= 2500 && !another;
}

async function outcomeOf({ act }: Fault, call: () => Promise<unknown>, scene: Scene): Promise<Outcome> {
  const rejections: string[] = [];
  const onRejection = (reason: unknown): void => void rejections.push(String(reason));
  process.on("unhandledRejection", onRejection);
  if (act.abort === "before") scene.abort();
  const timers = [
    typeof act.abort === "object" && "after" in act.abort ? setTimeout(scene.abort, act.abort.after) : undefined,
  ];
  const started = Date.now();
  let thrown: unknown;
  const result = await Promise.race([
    (async () => call())().then(
      (value) => ({ value: plain(value) }),
      (error: unknown) => {
        thrown = error;
        const { statusCode, ...rest } = described(error) as { statusCode?: number };
        return { error: { status: statusCode, ...rest }, items: plain(scene.items) as unknown[] };
      },
    ),
    new Promise<Pick<Outcome, "error" | "value">>((resolve) => {
      timers.push(setTimeout(() => resolve({ value: "it does not end" }), patience));
    }),
  ]);
  timers.forEach(clearTimeout);
  const milliseconds = Date.now() - started;
  await new Promise((resolve) => setTimeout(resolve, 1));
  process.off("unhandledRejection", onRejection);
  return {
    ...result,
    pauses: [],
    milliseconds,
    timers: 0,
    listeners: 0,
    rejections,
    leaks: act.client?.key ? leaks([thrown], act.client.key, (value) => inspect(value, { depth: 9 })) : [],
  };
}

/** What is asked of any client: that it ends so, whatever its errors are called; the status of an answer counts. */
function mildly({ want, instead, act }: Fault, { ownRequests }: Peer): Want {
  const { value, error, items, requests, carried, within, hides } = instead?.node ?? want;
  const status = error?.["code"] === "tramontane.ApiError" ? error["status"] : undefined;
  const bare = (events: readonly unknown[]): readonly unknown[] =>
    act.answer === "events" ? events.map((event) => (event as { data: string }).data) : events;
  return {
    ...(error
      ? { error: { name: "/./", ...(status !== undefined && { status }) }, ...(items && { items: bare(items) }) }
      : "value" in want && { value: Array.isArray(value) ? bare(value) : value }),
    // It is told for how long to try, not how often.
    requests: ownRequests && error && typeof requests === "number" && requests > 1 ? [1, Infinity] : requests,
    carried: carried?.map(({ parts: _, body, target, ...rest }) => ({
      ...rest,
      ...(!ownRequests && { body, target }),
    })),
    within: within && Math.max(within, 4000),
    hides,
  };
}

function renamed({ target }: Peer, seen: Seen): Seen {
  if (!target) return seen;
  return { ...seen, requests: seen.requests.map((request) => ({ ...request, target: target(request.target) })) };
}
