import type { Orders } from "./campaign.ts";
import type { Fault, Outcome } from "./fault.ts";
import { judge } from "./judge.ts";
import type { Platform } from "./platforms/platform.ts";
import { faults as table } from "./table/faults.ts";
import { serveFaults } from "./server.ts";

export interface Failure {
  readonly rule: number;
  readonly name: string;
  readonly wrong: readonly string[];
}

export interface Run {
  readonly passed: number;
  readonly failed: readonly Failure[];
}

/** Runs the faults on a platform, from its first report to its last. */
export async function runOn(platform: Platform, faults: readonly Fault[]): Promise<Run> {
  const failed: Failure[] = [];
  const left = new Map(faults.map((fault, index) => [String(index), fault]));
  let done = false;
  const server = await serveFaults(async (_method, target, body) => {
    const [, , what, key = ""] = target.split("/");
    const answer = (value: unknown): { type: string; text: string } => ({
      type: "application/json",
      text: JSON.stringify(value),
    });
    if (what === "orders") return answer(orders());
    if (what === "page") return { type: "text/html", text: "<!doctype html><title>Faults</title>" };
    if (what === "done") done = true;
    const fault = left.get(key);
    if (what === "outcome" && fault) {
      left.delete(key);
      const t0 = performance.now();
      const oc = JSON.parse(body).milliseconds;
      const wrong = judge(fault, platform.family, JSON.parse(body) as Outcome, await server.settle(key));
      if (process.env.SLOW && performance.now() - t0 + oc > 300)
        console.log("SLOW", fault.name, oc, Math.round(performance.now() - t0));
      if (wrong.length > 0) failed.push({ rule: fault.rule, name: fault.name, wrong });
    }
    return answer({});
  });
  const orders = (): Orders => {
    for (const [key, { serve }] of left) server.script(key, serve);
    return {
      origin: server.origin,
      otherOrigin: server.otherOrigin,
      closed: server.closed,
      faults: [...left].map(([key, fault]) => ({ key, index: table.indexOf(fault) })),
      trials: {},
    };
  };
  try {
    await platform.run(`${server.origin}/desk-${platform.name.toLowerCase().replace(" ", "-")}`);
  } catch (error) {
    failed.push({ rule: 0, name: "the program", wrong: [String(error)] });
  } finally {
    await server.close();
  }
  if (!done) failed.push({ rule: 0, name: "the campaign", wrong: ["did not come to its end"] });
  for (const { rule, name } of left.values()) failed.push({ rule, name, wrong: ["was not tried"] });
  return { passed: faults.length - failed.length, failed };
}
