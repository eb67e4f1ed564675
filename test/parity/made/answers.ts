import { type Document, isJson, type Json } from "../document.ts";
import { membersOf } from "../schema-members.ts";
import type { SubjectOperation } from "./subject.ts";
import { createMaker, type Maker } from "./values.ts";

/** What a server answers. */
export interface MadeAnswer {
  readonly status: number;
  readonly type?: string;
  /** Text as it is, bytes of the text `binary` where it is neither JSON nor a stream. */
  readonly body?: string;
  /** The value that the body says, where it is JSON. */
  readonly value?: unknown;
  /** The schema of that value. */
  readonly schema?: Json;
}

/** Everything that a server may answer to an operation's method, successes and described failures, from the document. */
export interface MadeAnswers {
  readonly successes: readonly MadeAnswer[];
  readonly failures: readonly MadeAnswer[];
}

export function madeAnswers(operation: SubjectOperation, document: Document, seed: number): MadeAnswers {
  const maker = createMaker(document.follow, "server", seed);
  const { follow } = document;
  const answers = Object.entries(follow(operation.raw["responses"])).flatMap(([status, response]) =>
    answersOf(status, follow(follow(response)["content"]), operation, document, maker),
  );
  return {
    successes: answers.filter(({ status }) => status < 300),
    failures: answers.filter(({ status }) => status >= 400),
  };
}

function answersOf(
  status: string,
  content: Json,
  { planned: { answer } }: SubjectOperation,
  { follow }: Document,
  maker: Maker,
): MadeAnswer[] {
  if (!/^[245]\d\d$/.test(status)) return [];
  const code = Number(status);
  const media = Object.entries(content).map(([type, value]) => [type, follow(value)] as const);
  if (media.length === 0) return [{ status: code, ...(code < 300 ? {} : { type: "text/plain", body: "It failed." }) }];
  const isStream = (type: string): boolean => type === "text/event-stream";
  const wantsStream = answer.kind === "stream" && code < 300;
  const [type, chosen] = media.find(([candidate]) => isStream(candidate) === wantsStream) ?? media[0] ?? [];
  if (type === undefined || chosen === undefined) return [];
  if (isStream(type)) return answer.kind === "stream" ? streams(code, chosen, answer, follow, maker) : [];
  if (!/[/+]json$/.test(type)) return [{ status: code, type, body: "some bytes\u0000\u0001" }];
  const schema = follow(chosen["schema"]);
  const full = maker.full(chosen["schema"]);
  return [maker.minimal(chosen["schema"]), ...(code < 300 ? full : full.slice(0, 1))].map((value) => ({
    status: code,
    type,
    body: JSON.stringify(value),
    value,
    schema,
  }));
}

type StreamAnswer = Extract<SubjectOperation["planned"]["answer"], { kind: "stream" }>;

/**
 * One stream of all the events that do not end it, with the first that does, and one for each further event that does. The
 * official client throws what is called an `error`, so that such an event ends a stream too.
 */
function streams(
  status: number,
  media: Json,
  { terminal, sentinel }: StreamAnswer,
  follow: Document["follow"],
  maker: Maker,
): MadeAnswer[] {
  const item = media["itemSchema"] ?? media["schema"];
  const schema = { type: "array", items: { anyOf: dataSchemas(item, follow) } };
  const events = maker.full(item).filter(isJson).map(eventOf);
  const isLast = ({ name, value }: MadeEvent): boolean =>
    name === "error" || (isJson(value) && terminal.includes(String(value["type"])));
  const others = events.filter((event) => !isLast(event));
  const lasts = events.filter(isLast);
  const endings = [...(terminal.length === 0 ? [[]] : []), ...lasts.map((last) => [last])];
  return endings.map((ending, at) => {
    const said = [...(at === 0 ? others : []), ...ending];
    const end = sentinel === undefined ? "" : `data: ${sentinel}\n\n`;
    const body = said.map(({ text }) => text).join("") + end;
    return { status, type: "text/event-stream", body, value: said.map(({ value }) => value), schema };
  });
}

interface MadeEvent {
  readonly name: unknown;
  readonly text: string;
  readonly value: unknown;
}

/** Where what an event says has a type, the event is called by it. */
function eventOf({ event, id, data }: Json): MadeEvent {
  const value: unknown = typeof data === "string" ? JSON.parse(data) : data;
  const name = isJson(value) && typeof value["type"] === "string" && typeof event === "string" ? value["type"] : event;
  const lines = [
    ...(typeof name === "string" ? [`event: ${name}`] : []),
    ...(typeof id === "string" ? [`id: ${id}`] : []),
    `data: ${JSON.stringify(value)}`,
  ];
  return { name, value, text: `${lines.join("\n")}\n\n` };
}

/** What the events may say, of each kind of them. */
function dataSchemas(item: unknown, follow: Document["follow"]): unknown[] {
  const members = membersOf(follow(item));
  if (members.length > 0) return members.flatMap((member) => dataSchemas(member, follow));
  const { data } = follow(follow(item)["properties"]);
  return [follow(data)["contentSchema"] ?? data];
}

/** The answer as a `Response`, anew each time. */
export function responseOf({ status, type, body }: MadeAnswer): Response {
  return new Response(body ?? null, { status, headers: type === undefined ? {} : { "content-type": type } });
}
