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
import { named } from "./named.ts";
import { wholeOf } from "./whole.ts";

const subject = await readSubject();
const emulator = createEmulator();
const theirs = new Set(officialMethods());

/** What can still be read, with the time when it was deleted. */
const kept = new Set(["beta.serviceAccounts.delete"]);

/** What is read and removed at the same path, by whatever name its parameters go. */
const removable = [...subject.operations].flatMap(([name, removal]) => {
  const { method, path } = removal.planned.source;
  if (method !== "DELETE" || !path.endsWith("}") || kept.has(name)) return [];
  const reads = [...subject.operations.values()].filter(
    ({ planned: { source } }) =>
      source.method === "GET" && source.path.replace(/\{\w+\}/g, "{}") === path.replace(/\{\w+\}/g, "{}"),
  );
  return reads.map((read) => ({ name, removal, read }));
});

describe("what is removed was there, and is 404 afterwards", () => {
  test.each(removable)("$name, by our client", async ({ removal, read }) => {
    const error = await afterRemoval(removal, read, ourCaller(subject));
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toMatchObject({ status: 404 });
  });

  test.each(removable.filter(({ name }) => theirs.has(name)))(
    "$name, by the official client",
    async ({ removal, read }) => {
      const error = await afterRemoval(removal, read, officialCaller());
      expect(error).toBeInstanceOf(MistralError);
      expect(error).toMatchObject({ statusCode: 404 });
    },
  );
});

/** Reads it, removes it, and gives what comes of reading it again. */
async function afterRemoval(removal: SubjectOperation, read: SubjectOperation, caller: Caller): Promise<unknown> {
  emulator.reset();
  const { fetch } = emulator;
  const id = inhabitants(new Mistral({ apiKey: null, fetch }), removal.planned.source.path);
  const perform = async (operation: SubjectOperation): Promise<unknown> => {
    const { minimal } = wireCalls(operation, subject.document, 1);
    const call = await named(await factual(operation.name, minimal, id), id);
    return wholeOf(await caller(fetch, operation, call));
  };
  await perform(read);
  await perform(removal);
  return perform(read).catch((error: unknown) => error);
}
