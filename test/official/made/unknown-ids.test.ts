import { MistralError } from "@mistralai/mistralai/models/errors";
import { createEmulator } from "@tramontane/emulator";
import { ApiError, Mistral } from "@tramontane/mistral";
import { describe, expect, test } from "vitest";
import { officialMethods } from "../../parity/every-method.ts";
import { readSubject, type SubjectOperation } from "../../parity/made/subject.ts";
import { wireCalls } from "../../parity/made/wire-call.ts";
import { factual } from "./facts.ts";
import { inhabitants } from "./inhabitants.ts";
import { type Caller, officialCaller, ourCaller } from "./made-calls.ts";
import { wholeOf } from "./whole.ts";

const subject = await readSubject();
const emulator = createEmulator();
const about = [...subject.operations].flatMap(([name, operation]) =>
  operation.planned.pathParameters.length > 0 ? [{ name, operation }] : [],
);

describe("what is not there is 404, and is named", () => {
  test.each(about)("$name, by our client", async ({ operation }) => {
    const error = await refusalOf(operation, ourCaller(subject));
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toMatchObject({ status: 404 });
    expect(JSON.stringify((error as ApiError).body)).toMatch(/^\{"detail":(\{"message":)?"There is no [a-zA-Z -]+ \\"/);
  });

  // It sends nothing to update a connector with that has no protocol.
  const theirs = new Set(officialMethods().filter((name) => name !== "beta.connectors.update"));
  test.each(about.filter(({ name }) => theirs.has(name)))("$name, by the official client", async ({ operation }) => {
    const error = await refusalOf(operation, officialCaller());
    expect(error).toBeInstanceOf(MistralError);
    expect(error).toMatchObject({ statusCode: 404 });
  });
});

/** What comes of a call with ids that were made up. */
async function refusalOf(operation: SubjectOperation, caller: Caller): Promise<unknown> {
  emulator.reset();
  const { fetch } = emulator;
  const id = inhabitants(new Mistral({ apiKey: null, fetch }), operation.planned.source.path);
  const { minimal } = wireCalls(operation, subject.document, 1);
  const call = await factual(operation.name, minimal, id);
  return caller(fetch, operation, call)
    .then(wholeOf)
    .catch((error: unknown) => error);
}
