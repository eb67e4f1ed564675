import { describe, expect, test } from "vitest";
import { acceptedFor } from "../../parity/accepted-differences.ts";
import { officialMethods } from "../../parity/every-method.ts";
import { compatClient, readSubject } from "../../parity/made/subject.ts";
import { refusals } from "../refusals.ts";
import { type Caller, madeOutcomes, officialCaller, type Outcome, ourCaller } from "./made-calls.ts";

const subject = await readSubject();
const everything = [...subject.operations.keys()];
const theirs = officialMethods().filter((name) => subject.operations.has(name));

describe("our client, and the emulator's answers are as the document says", () => {
  test.each(everything)("%s", async (name) => {
    expect(await wrongOf(name, ourCaller(subject))).toEqual([]);
  });
});

describe("the official client", () => {
  test.each(theirs)("%s", async (name) => {
    const wrong = await wrongOf(name, officialCaller());
    expect(wrong.filter((outcome) => !isTheirOwn(name, outcome))).toEqual([]);
  });
});

describe("our client in the official one's shape", () => {
  test.each(theirs)("%s", async (name) => {
    const wrong = await wrongOf(name, officialCaller(compatClient));
    expect(wrong.filter((outcome) => !isUnsayable(name, outcome))).toEqual([]);
  });
});

test("of all methods of the official client, two are made of others and have no operation", () => {
  expect(officialMethods().filter((name) => !subject.operations.has(name))).toEqual(["chat.parse", "chat.parseStream"]);
});

/** The calls that were not answered with what is documented, read to its end and accepted. */
async function wrongOf(name: string, caller: Caller): Promise<Outcome[]> {
  const outcomes = await madeOutcomes(name, caller, subject);
  expect(outcomes.length).toBeGreaterThan(0);
  return outcomes.filter(
    ({ status = 0, invalid, failed }) => status >= 300 || status === 0 || invalid.length > 0 || failed,
  );
}

/** What it refuses though it is documented: values of a call, for reasons that are told where wires are compared, and nanoseconds. */
function isTheirOwn(name: string, { failed, invalid }: Outcome): boolean {
  if (invalid.length > 0 || failed === undefined) return false;
  if (name in refusals) return failed.includes("Too big: expected int");
  return acceptedFor({ at: [], ours: undefined, official: failed }, name) !== undefined;
}

/** A token of GitHub: arguments are made for the official client, which has no place for one, so that nothing of it is said. */
function isUnsayable(name: string, { status, failed }: Outcome): boolean {
  const takes = ["beta.connectors.createCredentials", "beta.connectors.updateCredentials"].includes(name);
  return takes && status === 422 && failed?.includes('"oauth","access_token"') === true;
}
