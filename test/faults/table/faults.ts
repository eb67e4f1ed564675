import type { Fault } from "../fault.ts";
import { contents } from "./contents.ts";
import { deadlines } from "./deadlines.ts";
import { requests } from "./requests.ts";
import { resets } from "./resets.ts";
import { retries } from "./retries.ts";
import { streams } from "./streams.ts";

/** Every fault of the matrix. */
export const faults: readonly Fault[] = [...resets, ...retries, ...deadlines, ...streams, ...contents, ...requests];
