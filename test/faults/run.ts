import type { Orders } from "./campaign.ts";
import type { Fault, Outcome } from "./fault.ts";
import { judge } from "./judge.ts";
import type { Platform } from "./platforms/platform.ts";
import { serveFaults } from "./server.ts";
import { faults as table } from "./table/faults.ts";
import { soakAnswers } from "./trials/soak.ts";
import type { TrialResult } from "./trials/trial.ts";

/** What went wrong with a fault. */
export interface Failure {
  readonly fault: Fault;
  readonly wrong: readonly string[];
}

/** How it went on one platform. */
export interface Run {
  readonly platform: string;
  /** What the platform said that it is. */
  readonly version: string;
  readonly failed: readonly Failure[];
  readonly trials: Readonly<Record<string, TrialResult>>;
  /** What is wrong with the run as a whole. */
  readonly broken: readonly string[];
}

/** Runs faults and trials on a platform, from its first report to its last. `onProgress` is told how many are done. */
export async function runOn(
  platform: Platform,
  faults: readonly Fault[],
  trials: Orders["trials"],
  onProgress: (done: number) => void,
): Promise<Run> {
  const indexes = new Map(table.map((fault, index) => [fault, index]));
  const left = new Map(faults.map((fault, index) => [String(index), fault]));
  const failed: Failure[] = [];
  const results: Record<string, TrialResult> = {};
  const broken: string[] = [];
  let version = "";
  let done = false;

  const orders = (): Orders => {
    for (const [key, { serve }] of left) server.script(key, serve);
    server.script("soak", soakAnswers, true);
    return {
      origin: server.origin,
      otherOrigin: server.otherOrigin,
      closed: server.closed,
      faults: [...left].map(([key, fault]) => ({ key, index: indexes.get(fault) ?? -1 })),
      trials,
    };
  };
  const reports: Readonly<Record<string, (key: string, report: unknown) => unknown>> = {
    orders: (_, report) => {
      ({ version } = report as { version: string });
      return orders();
    },
    outcome: async (key, report) => {
      const fault = left.get(key);
      if (!fault) return {};
      left.delete(key);
      const wrong = judge(fault, platform.family, report as Outcome, await server.settle(key));
      if (wrong.length > 0) failed.push({ fault, wrong });
      onProgress(faults.length - left.size);
      return {};
    },
    trial: async (key, report) => {
      const result = report as TrialResult;
      const open = key === "soak" ? (await server.settle(key)).open : 0;
      results[key] = { ...result, failed: [...result.failed, ...(open > 0 ? [`${open} connections left open`] : [])] };
      return {};
    },
    done: () => {
      done = true;
      return {};
    },
  };
  const server = await serveFaults(async (_method, target, body) => {
    const [, , what = "", key = ""] = target.split("/");
    if (what === "page") return { type: "text/html", text: "<!doctype html><title>Faults</title>" };
    return { type: "application/json", text: JSON.stringify((await reports[what]?.(key, JSON.parse(body))) ?? {}) };
  });
  try {
    await platform.run(`${server.origin}/desk-${platform.name.toLowerCase().replace(" ", "-")}`);
  } catch (error) {
    broken.push(error instanceof Error ? error.message : String(error));
  } finally {
    await server.close();
  }
  if (!done) broken.push("the campaign did not come to its end");
  for (const fault of left.values()) failed.push({ fault, wrong: ["was not tried"] });
  return { platform: platform.name, version, failed, trials: results, broken };
}
