/**
 * Compares our wire with the official client's, call by call. The last line is a sum in JSON; the exit code is 1 where a
 * call differs.
 */
import { describeDifference } from "./compare.ts";
import { readDocument } from "./document.ts";
import { comparison, everyCall } from "./parity.ts";

const document = await readDocument();
const sum = { operations: new Set<string>(), calls: 0, equal: 0, defaults: 0, accepted: 0 };
for (const call of everyCall()) {
  const { operation, status, defaults, accepted, wrong, misread } = await comparison(call, document);
  sum.operations.add(operation);
  sum.calls += 1;
  sum.defaults += defaults.length;
  sum.accepted += accepted.length;
  const faults = [
    ...(status >= 400 === call.refused ? [] : [`  answered with ${status}`]),
    ...wrong.map((difference) => `  request ${describeDifference(difference)}`),
    ...misread.map((difference) => `  answer ${describeDifference(difference)}`),
  ];
  if (faults.length === 0) sum.equal += 1;
  const added = defaults.length > 0 ? `, but for defaults: ${defaults.map(({ at }) => at.join(".")).join(", ")}` : "";
  console.log(`${faults.length > 0 ? "differs" : "equal"}  ${operation} ${call.call}${added}`);
  if (faults.length > 0) console.log(faults.join("\n"));
}
console.log(JSON.stringify({ ...sum, operations: sum.operations.size }));
if (sum.equal < sum.calls) process.exitCode = 1;
