import type { Fault } from "../fault.ts";
import { beside } from "./beside.ts";
import { contents } from "./contents.ts";
import { deadlines } from "./deadlines.ts";
import { paths } from "./paths.ts";
import { records } from "./records.ts";
import { redirects } from "./redirects.ts";
import { requests } from "./requests.ts";
import { resets } from "./resets.ts";
import { retries } from "./retries.ts";
import { logs, secrets } from "./secrets.ts";
import { streams } from "./streams.ts";

/** Every fault: those that are written by hand, and combinations of many values. */
export const tables: Readonly<Record<"faults" | "redirects" | "paths" | "secrets", readonly Fault[]>> = {
  faults: [...resets, ...retries, ...deadlines, ...streams, ...records, ...contents, ...requests, ...beside],
  redirects,
  paths,
  secrets: [...secrets, ...logs],
};

/** All of them, in an order that stays. */
export const faults: readonly Fault[] = Object.values(tables).flat();
