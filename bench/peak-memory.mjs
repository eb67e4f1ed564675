/**
 * Loaded before a script that is measured: leaves the most memory it had, in KiB, and the time of processors it took, in
 * microseconds, as a file's name in `BENCH_PEAK_FOLDER`.
 */
import { writeFileSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { isMainThread } from "node:worker_threads";

const folder = process.env.BENCH_PEAK_FOLDER;
if (isMainThread && folder !== undefined) {
  process.on("exit", () => {
    const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
    writeFileSync(path.join(folder, [process.pid, maxRSS, userCPUTime + systemCPUTime].join("-")), "");
  });
}
