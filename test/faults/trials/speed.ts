import { createEventParser } from "../../../packages/runtime/src/event-parser.ts";
import type { TrialResult } from "./trial.ts";

/** One event of just under 16 MiB in chunks of a kilobyte, and a million keepalives. Milliseconds of both. */
export async function speed(): Promise<TrialResult> {
  const failed: string[] = [];
  const kilobyte = new TextEncoder().encode("x".repeat(1024));
  const large = createEventParser();
  let started = Date.now();
  large(new TextEncoder().encode("data:"));
  for (let chunks = 0; chunks < 16 * 1024 - 1; chunks++) large(kilobyte);
  const [event] = large(new TextEncoder().encode("\n\n"));
  const largeEvent = Date.now() - started;
  if (event?.data.length !== (16 * 1024 - 1) * 1024) failed.push("the large event is not what was sent");
  const keepalives = new TextEncoder().encode(": keepalive\n\n".repeat(1000));
  const idle = createEventParser({ maxEventBytes: 100_000 });
  started = Date.now();
  for (let chunks = 0; chunks < 1000; chunks++) if (idle(keepalives).length > 0) failed.push("a keepalive is an event");
  const millionKeepalives = Date.now() - started;
  return { tried: 2, failed, figures: { largeEvent, millionKeepalives } };
}
