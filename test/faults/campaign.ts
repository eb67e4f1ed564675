import type { Fault, Outcome } from "./fault.ts";
import { perform, type Scene } from "./perform.ts";
import { faults } from "./table/faults.ts";
import { pendingTimers } from "./timers.ts";

/** What a platform is told to do. */
export interface Orders {
  /** Where the base URLs of faults begin, on both ports. */
  readonly origin: string;
  readonly otherOrigin: string;
  /** Where nobody listens. */
  readonly closed: string;
  /** Which of the table, and the key that each has on the server. */
  readonly faults: readonly { readonly key: string; readonly index: number }[];
  readonly trials: Readonly<Record<string, number>>;
}

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
  readonly heap?: () => number;
}

/** Runs on each platform: gets its orders, does one thing after another, and reports each as it is done. */
export async function campaign(host: Host): Promise<void> {
  const { desk, version } = host;
  const platformFetch = globalThis.fetch;
  const report = async (what: string, result: unknown): Promise<unknown> => {
    const response = await platformFetch(`${desk}/${what}`, { method: "POST", body: JSON.stringify(result) });
    return response.json();
  };
  const orders = (await report("orders", { version })) as Orders;
  for (const { key, index } of orders.faults)
    await report(`outcome/${key}`, await outcomeOf(key, faults[index] as Fault, orders, host));
  await report("done", {});
}

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
  };
  rejections.length = 0;
  const before = pendingTimers();
  const started = Date.now();
  if (act.abort === "before") controller.abort(reason);
  const waiting =
    typeof act.abort === "object" && "after" in act.abort
      ? globalThis.setTimeout(() => controller.abort(reason), act.abort.after)
      : undefined;
  let hung: ReturnType<typeof globalThis.setTimeout> | undefined;
  const result = await Promise.race([
    perform(act, scene).then(
      (value) => ({ value: plain(value) }),
      (error: unknown) => ({ error: described(error), items: plain(scene.items) as unknown[] }),
    ),
    new Promise<Pick<Outcome, "error">>((resolve) => {
      hung = globalThis.setTimeout(() => resolve({ error: { name: "Hung" } }), 10_000);
    }),
  ]);
  const milliseconds = Date.now() - started;
  globalThis.clearTimeout(waiting);
  globalThis.clearTimeout(hung);
  // A rejection is told of as unhandled a turn later.
  await new Promise((resolve) => globalThis.setTimeout(() => resolve(undefined), 1));
  return {
    ...result,
    pauses: scene.pauses,
    milliseconds,
    timers: pendingTimers() - before,
    listeners: listeners(),
    rejections: [...rejections],
  };
}

/** An error as plain data: what it tells of itself, and the name of what caused it. */
function described(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { thrown: plain(error) };
  const { name, message, cause, ...rest } = Object.fromEntries(
    ["name", "message", "cause", ...Object.keys(error)].map((key) => [
      key,
      (error as unknown as Record<string, unknown>)[key],
    ]),
  );
  return { name, message, cause: cause === undefined ? undefined : String(cause), ...(plain(rest) as object) };
}

function plain(value: unknown): unknown {
  return value === undefined ? undefined : JSON.parse(JSON.stringify(value) ?? "null");
}

/** A signal that knows how many listeners it has. */
function countedSignal(): { controller: AbortController; listeners: () => number } {
  const controller = new AbortController();
  const { signal } = controller;
  const { addEventListener, removeEventListener } = signal;
  const listeners = new Set<unknown>();
  signal.addEventListener = (...args: Parameters<typeof addEventListener>) => {
    listeners.add(args[1]);
    addEventListener.apply(signal, args);
  };
  signal.removeEventListener = (...args: Parameters<typeof removeEventListener>) => {
    listeners.delete(args[1]);
    removeEventListener.apply(signal, args);
  };
  return { controller, listeners: () => listeners.size };
}
