import { createEmulator } from "@tramontane/emulator";
import { Mistral } from "@tramontane/mistral";
import { expect, test } from "vitest";
import { createBench } from "./bench.ts";
import { execute } from "./exercises/workflow-executions.ts";
import { refusals } from "./refusals.ts";

test.each(Object.entries(refusals))(
  "%s: the official client refuses what is documented, and ours reads the same answer",
  async (_, { official, ours }) => {
    const emulator = createEmulator();
    const answers: Response[] = [];
    const bench = createBench(async (request) => {
      const answer = await emulator.fetch(request);
      answers.push(answer.clone());
      return answer;
    });
    const { executionId } = await execute(bench.official);
    const error = await official(bench.official, executionId).then(
      () => undefined,
      (reason: unknown) => reason,
    );
    expect(`${String(error)} ${String(Object(error).cause)}`).toContain(
      "Too big: expected int to be <=9007199254740991",
    );

    const answer = answers.at(-1);
    if (!answer) throw new Error("The official client asked for nothing.");
    const client = new Mistral({ apiKey: null, fetch: () => Promise.resolve(answer.clone()) });
    const read = JSON.stringify(await ours(client, executionId));
    expect(read).toMatch(/:1\d{18}\b/);
  },
);
