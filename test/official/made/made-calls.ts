import { ResponseValidationError } from "@mistralai/mistralai/models/errors";
import { createEmulator } from "@tramontane/emulator";
import { ApiError, Mistral } from "@tramontane/mistral";
import { operations } from "../../../packages/emulator/src/document.ts";
import { checked } from "../../../packages/emulator/test/api.ts";
import { apiKey, officialClient } from "../../parity/both-clients.ts";
import { officialArguments, ourArguments } from "../../parity/made/arguments.ts";
import { memberAt } from "../../parity/made/comparison.ts";
import { requestSchemaOf } from "../../parity/made/official-schemas.ts";
import type { Subject, SubjectOperation } from "../../parity/made/subject.ts";
import { type WireCall, wireCalls } from "../../parity/made/wire-call.ts";
import { unknownMembers } from "../unknown-members.ts";
import { factual } from "./facts.ts";
import { inhabitants } from "./inhabitants.ts";
import { named } from "./named.ts";
import { wholeOf } from "./whole.ts";

/** What came of one call of a method against the emulator. */
export interface Outcome {
  /** `minimal`, or which of those that say everything. */
  readonly call: string;
  /** Of the last answer; none where the client asked for none. */
  readonly status?: number;
  /** Where the emulator's answers are not as the document says. */
  readonly invalid: readonly string[];
  /** What the client failed with: its own doing, or an answer that says what went wrong. */
  readonly failed?: string;
}

/** Makes one call with a client that is connected to nothing but `fetch`. */
export type Caller = (fetch: Fetch, operation: SubjectOperation, call: WireCall) => Promise<unknown>;

type Fetch = (request: Request) => Promise<Response>;

/** Our class client. */
export function ourCaller({ create }: Subject): Caller {
  return async (fetch, operation, call) =>
    memberAt(create(apiKey, fetch), operation.name)(...ourArguments(operation, call));
}

/**
 * The official client.
 *
 * @param create a client in its shape that is called instead, with the same arguments
 */
export function officialCaller(
  create: (key: string, fetch: Fetch) => object = (_, fetch) => officialClient(fetch),
): Caller {
  return async (fetch, operation, call) => {
    const method = memberAt(officialClient(nobody), operation.name);
    const schema = await requestSchemaOf((given) => method(given, given, given));
    const given = officialArguments(method, schema, operation, call, apiKey);
    return memberAt(create(apiKey, fetch), operation.name)(...given);
  };
}

/**
 * Calls a method as the document's schemas lead to it, each time in an emulator of its own: what has to be said, and
 * everything that can be said. What a call names is there. Answers are read to their end: every event, every byte, every page.
 */
export async function madeOutcomes(name: string, caller: Caller, subject: Subject): Promise<Outcome[]> {
  const operation = subject.operations.get(name);
  if (!operation) throw new Error(`The document has no operation ${name}.`);
  const { minimal, full } = wireCalls(operation, subject.document, 1);
  const outcomes: Outcome[] = [];
  for (const [index, made] of [minimal, ...full].entries())
    outcomes.push({ call: index === 0 ? "minimal" : `full ${index}`, ...(await outcomeOf(made, operation, caller)) });
  return outcomes;
}

/** One for all calls, one after the other: to begin anew is quicker than to make another. */
const emulator = createEmulator();

async function outcomeOf(made: WireCall, operation: SubjectOperation, caller: Caller): Promise<Omit<Outcome, "call">> {
  const { method, path } = operation.planned.source;
  const described = operations().find((each) => each.method === method && each.path === path);
  if (!described) throw new Error(`The emulator has nothing at ${method} ${path}.`);
  emulator.reset();
  const id = inhabitants(new Mistral({ apiKey: null, fetch: emulator.fetch }), path);
  const call = await named(await factual(operation.name, made, id), id);
  const invalid: string[] = [];
  let status: number | undefined;
  const fetch: Fetch = async (request) => {
    const answer = await emulator.fetch(request);
    status = answer.status;
    await checked(described, answer.clone()).catch((error: unknown) => invalid.push(String(error)));
    return answer;
  };
  try {
    const unknown = unknownMembers({ answer: await wholeOf(await caller(fetch, operation, call)) });
    return { status, invalid, ...(unknown.length > 0 ? { failed: `not known: ${unknown.join(", ")}` } : {}) };
  } catch (error) {
    return { status, invalid, failed: wordsOf(error) };
  }
}

function wordsOf(error: unknown): string {
  if (error instanceof ApiError) return `${error.message} ${JSON.stringify(error.body)}`;
  if (!(error instanceof Error)) return String(error);
  return `${error.name}: ${error.message}${error instanceof ResponseValidationError ? ` ${String(error.cause)}` : ""}`;
}

function nobody(): Promise<Response> {
  return Promise.reject(new Error("Nobody is to be asked."));
}
