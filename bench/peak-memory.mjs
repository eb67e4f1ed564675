/** Loaded before a script that is measured: leaves the most memory it had, in KiB, in the file `BENCH_PEAK_FILE`. */
import { writeFileSync } from "node:fs";
import process from "node:process";
import { isMainThread } from "node:worker_threads";

if (isMainThread) {
  process.on("exit", () => writeFileSync(process.env.BENCH_PEAK_FILE, String(process.resourceUsage().maxRSS)));
}
