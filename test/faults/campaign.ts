import type { Fault, Outcome } from "./fault.ts";
import { perform, type Scene } from "./perform.ts";
import { countedSignal } from "../../packages/runtime/test/counted-signal.ts";
import { described, plain } from "./described.ts";
import { leaks } from "./leaks.ts";
import { faults } from "./table/faults.ts";
import { pendingTimers } from "./timers.ts";
import { fuzz } from "./trials/fuzz.ts";
import { parts } from "./trials/parts.ts";
import { soak } from "./trials/soak.ts";
import { speed } from "./trials/speed.ts";
import { splits } from "./trials/splits.ts";
import type { TrialResult } from "./trials/trial.ts";

/** What a platform is told to do. */
export interface Orders {
  /** Where the base URLs of faults begin, on both ports. */
  readonly origin: string;
  readonly otherOrigin: string;
  /** Where nobody listens. */
  readonly closed: string;
  /** Which of the table, and the key that each has on the server. */
  readonly faults: readonly { readonly key: string; readonly index: number }[];
  /** Which trials, and how many inputs each is to try. */
  readonly trials: Readonly<Partial<Record<Trial, number>>>;
}

export type Trial = "splits" | "fuzz" | "speed" | "parts" | "soak";

/** What a host gives that Web APIs do not. */
export interface Host {
  /** Where to report. */
  readonly desk: string;
  /** Filled by the host with rejections that nobody handled. */
  readonly rejections: string[];
  /** Filled by the campaign with what the caller's signal aborts with. */
  reason?: unknown;
  /** What the platform says that it is. */
  readonly version: string;
  /** Prints a value as the platform's console would. */
  readonly inspect?: (value: unknown) => string;
  /** Bytes in use, after a collection. */
  readonly heap?: () => number | Promise<number>;
}

/** Runs on each platform: gets its orders, does one thing after another, and reports each as it is done. */
export async function campaign(host: Host): Promise<void> {
  const { desk, version } = host;
  const platformFetch = globalThis.fetch;
  const report = async (what: string, result: unknown): Promise<unknown> => {
    const send = (): Promise<Response> =>
      platformFetch(`${desk}/${what}`, { method: "POST", body: JSON.stringify(result) });
    // A connection that the desk has closed may be tried all the same by an older Node.
    const response = await send().catch(send);
    return response.json();
  };
  const orders = (await report("orders", { version })) as Orders;
  for (const { key, index } of orders.faults)
    await report(`outcome/${key}`, await outcomeOf(key, faults[index] as Fault, orders, host));
  for (const [name, count] of Object.entries(orders.trials))
    await report(`trial/${name}`, await trials[name as Trial](count, orders, host));
  await report("done", {});
}

const trials: Readonly<Record<Trial, (count: number, orders: Orders, host: Host) => Promise<TrialResult>>> = {
  splits,
  fuzz,
  speed,
  parts,
  soak: async (count, { origin }, host) => {
    host.rejections.length = 0;
    const result = await soak(count, `${origin}/f/soak`, host.heap);
    const unhandled = [...new Set(host.rejections)].map((text) => `unhandled: ${text}`);
    return { ...result, failed: [...result.failed, ...unhandled] };
  },
};

async function outcomeOf(
  key: string,
  { act }: Fault,
  { origin, otherOrigin, closed }: Orders,
  host: Host,
): Promise<Outcome> {
  const { rejections } = host;
  const reason = (host.reason = new Error("the caller has had enough"));
  const { controller, listeners } = countedSignal();
  const scene: Scene = {
    texts: (text) =>
      text
        .replace("$BASE", `${origin}/f/${key}`)
        .replace("$OTHER", `${otherOrigin}/f/${key}`)
        .replace("$CLOSED", closed),
    signal: controller.signal,
    abort: () => controller.abort(reason),
    pauses: [],
    items: [],
    lines: [],
    asked: 0,
  };
  rejections.length = 0;
  const before = pendingTimers();
  const started = Date.now();
  if (act.abort === "before") controller.abort(reason);
  const waiting =
    typeof act.abort === "object" && "after" in act.abort
      ? globalThis.setTimeout(() => controller.abort(reason), act.abort.after)
      : undefined;
  const printed = capturePrints();
  let hung: ReturnType<typeof globalThis.setTimeout> | undefined;
  let thrown: unknown;
  const result = await Promise.race([
    perform(act, scene).then(
      (value) => ({ value: plain(value) }),
      (error: unknown) => {
        thrown = error;
        return { error: described(error), items: plain(scene.items) as unknown[] };
      },
    ),
    new Promise<Pick<Outcome, "error">>((resolve) => {
      hung = globalThis.setTimeout(() => resolve({ error: { name: "Hung" } }), 10_000);
    }),
  ]);
  const milliseconds = Date.now() - started;
  globalThis.clearTimeout(waiting);
  globalThis.clearTimeout(hung);
  const prints = printed();
  // A rejection is told of as unhandled a turn later.
  await new Promise((resolve) => globalThis.setTimeout(() => resolve(undefined), 1));
  return {
    ...result,
    pauses: scene.pauses,
    milliseconds,
    timers: pendingTimers() - before,
    listeners: listeners(),
    rejections: [...rejections],
    leaks: act.client?.key ? leaks([thrown, scene.client, prints, scene.lines], act.client.key, host.inspect) : [],
    asked: scene.asked,
    lines: scene.lines.length,
  };
}

/** What is printed from now on; gives it back, and the console, too. */
function capturePrints(): () => string[] {
  const prints: string[] = [];
  const names = ["debug", "error", "info", "log", "trace", "warn"] as const;
  const own = names.map((name) => [name, console[name]] as const);
  for (const name of names) console[name] = (...values: unknown[]) => void prints.push(values.map(String).join(" "));
  return () => {
    for (const [name, print] of own) console[name] = print;
    return prints;
  };
}
