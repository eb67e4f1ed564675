/**
 * `node test/behaviour/main.ts <document> ...`: calls every operation of each document's client once against a server
 * that knows the document only, and prints what it refused, and a line of JSON. `--everything` sends what is optional too.
 */
import { parseArgs } from "node:util";
import { type Exercise, exercise } from "./exercise.ts";

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { everything: { type: "boolean", default: false }, show: { type: "string", default: "20" } },
});
for (const document of positionals) {
  const all: Exercise[] = [];
  for await (const one of exercise(document, values.everything)) all.push(one);
  const failed = all.filter(({ outcome }) => outcome !== "accepted");
  for (const { operation, outcome, reason = "" } of failed.slice(0, Number(values.show)))
    console.log(`${outcome}  ${operation}\n    ${reason}`);
  const count = (wanted: Exercise["outcome"]): number => all.filter(({ outcome }) => outcome === wanted).length;
  console.log(
    JSON.stringify({
      document,
      operations: all.length,
      accepted: count("accepted"),
      refused: count("refused"),
      notSent: count("not sent"),
      noValues: count("no values"),
    }),
  );
}
