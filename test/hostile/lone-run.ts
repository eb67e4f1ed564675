/** Run as a process of its own: generates one client and prints a line of JSON on what that took. */
import { generate, GenerateError } from "tramontane";

const [input = "", output = ""] = process.argv.slice(2);
const started = performance.now();
let outcome = "generated";
let message = "";
try {
  await generate({ input, output, importExtension: ".ts" });
} catch (error) {
  outcome = error instanceof GenerateError ? "refused" : "failed";
  message = (error instanceof Error ? (error.stack ?? error.message) : String(error)).slice(0, 400);
}
const milliseconds = performance.now() - started;
const megabytes = process.resourceUsage().maxRSS / 1024;
const polluted = "polluted" in {} || "ran" in globalThis;
console.log(JSON.stringify({ outcome, message, milliseconds, megabytes, polluted }));
