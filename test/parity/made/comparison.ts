import { apiKey, officialClient } from "../both-clients.ts";
import { type Comparison, comparison } from "../comparison.ts";
import { documented, isJson, type Json } from "../document.ts";
import { tell } from "../told.ts";
import { type MadeAnswer, madeAnswers, responseOf } from "./answers.ts";
import { officialArguments, ourArguments } from "./arguments.ts";
import { requestSchemaOf } from "./official-schemas.ts";
import type { Subject, SubjectOperation } from "./subject.ts";
import { type WireCall, wireCalls } from "./wire-call.ts";

/**
 * Makes every call that the document's schemas lead to, of a method that both clients have: what has to be said, everything
 * that can be said, each answer to it, and the next page.
 */
export async function* madeComparisons(
  operation: SubjectOperation,
  subject: Subject,
  seed: number,
): AsyncGenerator<Comparison> {
  const { document } = subject;
  const { minimal, full } = wireCalls(operation, document, seed);
  const { successes, failures } = madeAnswers(operation, document, seed);
  const both = await bothClients(operation, subject);
  const calls = [minimal, ...full];
  let paged = false;
  for (let at = 0; at < Math.max(calls.length, successes.length); at++) {
    const call = calls[at % calls.length] ?? minimal;
    const answer = successes[at % successes.length];
    if (!answer) throw new Error(`The document says of no answer to ${operation.name} that it is a success.`);
    const compared = await both(at === 0 ? "minimal" : `full ${at}`, call, [answer]);
    paged ||= compared.official.paged;
    yield compared;
  }
  for (const answer of failures) yield await both(`minimal, answered with ${answer.status}`, minimal, [answer]);
  if (paged) {
    const short = { ...minimal, query: withShortPages(minimal.query) };
    yield await nextPage(successes, (answers) => both("minimal, and the next page", short, answers));
  }
}

/** With the first answer that leads both to another page, or else with one that leads one of them there. */
async function nextPage(
  answers: readonly MadeAnswer[],
  ask: (answers: readonly MadeAnswer[]) => Promise<Comparison>,
): Promise<Comparison> {
  let turned: Comparison | undefined;
  for (const short of [...answers.slice(1), ...answers.slice(0, 1)]) {
    const answer = withLongLists(short);
    const compared = await ask([answer, answer]);
    const [ours, official] = [compared.ours.requests.length, compared.official.requests.length];
    if (ours > 1 && official > 1) return compared;
    if (ours > 1 || official > 1) turned = compared;
  }
  if (turned) return turned;
  throw new Error("The official client has pages, and no answer was made that leads to a second one.");
}

/** The official client takes a page for the last one that has less in it than was asked for. */
const LONG = 100;

function withShortPages(query: Json): Json {
  return Object.fromEntries(
    Object.entries(query).map(([name, value]) => [name, typeof value === "number" ? Math.min(value, LONG) : value]),
  );
}

function withLongLists(answer: MadeAnswer): MadeAnswer {
  const long = (value: unknown): unknown => {
    if (Array.isArray(value) && value.length > 0)
      return Array.from({ length: LONG }, (_, at) => value[at % value.length] as unknown);
    return isJson(value) ? Object.fromEntries(Object.entries(value).map(([name, part]) => [name, long(part)])) : value;
  };
  const value = long(answer.value);
  return { ...answer, value, body: JSON.stringify(value) };
}

type Both = (name: string, call: WireCall, answers: readonly MadeAnswer[]) => Promise<Comparison>;

/** @returns what makes a call with both; with more answers than one, the next page is asked for too, if there is one */
async function bothClients(operation: SubjectOperation, subject: Subject): Promise<Both> {
  const { document } = subject;
  const unconnected = memberAt(officialClient(unreachable), operation.name);
  const schema = await requestSchemaOf((given) => unconnected(given, given, given));
  const described = documented({ ...operation.raw, parameters: operation.parameters }, document.follow);
  return async (name, call, answers) => {
    const server = (): (() => Promise<Response>) => {
      const left = [...answers];
      return () => {
        const answer = left.shift();
        return answer ? Promise.resolve(responseOf(answer)) : unreachable();
      };
    };
    const last = async (answer: unknown): Promise<unknown> => (answers.length > 1 ? turned(answer) : answer);
    const { shape } = subject;
    const events = shape === "own" ? "data" : "whole";
    const given = officialArguments(unconnected, schema, operation, call, apiKey);
    const ours = await tell(
      async (fetch) => {
        const method = memberAt(subject.create(apiKey, fetch), operation.name);
        return last(await method(...(shape === "own" ? ourArguments(operation, call) : given)));
      },
      server(),
      events,
    );
    const official = await tell(
      async (fetch) => last(await memberAt(officialClient(fetch), operation.name)(...given)),
      server(),
      events,
    );
    const [{ schema: said, value } = { schema: undefined, value: undefined }] = answers;
    const answer = said && { schema: said, value };
    return comparison(
      { method: operation.name, call: name, ours, official, operation: described, answer, shape },
      document,
    );
  };
}

async function turned(page: unknown): Promise<unknown> {
  const { next, hasNext } = (page ?? {}) as { next?: () => unknown; hasNext?: boolean };
  if (typeof next !== "function" || hasNext === false) return page;
  return (await next.call(page)) ?? page;
}

type Method = (...given: unknown[]) => unknown;

/** A method of a client, by its dotted name; its text is that of the method. */
export function memberAt(client: object, name: string): Method {
  const steps = name.split(".");
  const last = steps.pop() ?? "";
  const group = steps.reduce<unknown>((at, step) => (at as Json)[step], client) as Record<string, Method>;
  const method = group[last];
  if (method === undefined) throw new Error(`There is no method ${name}.`);
  const bound: Method = (...given) => Reflect.apply(method, group, given);
  return Object.assign(bound, { toString: () => method.toString() });
}

function unreachable(): Promise<Response> {
  return Promise.reject(new Error("There is no further answer."));
}
