import { document, follow, isObject, type MediaType, type Operation } from "../document.ts";
import { notFound } from "../http/problem.ts";
import { sample } from "../model/sample.ts";
import {
  bytes,
  events,
  json,
  nothing,
  type Answer,
  type Call,
  type Handler,
  type Handlers,
} from "../operations/call.ts";
import type { Thing } from "../state/world.ts";
import { answerOf, newId, propertiesOf, type Given } from "./answer.ts";
import { sampleEvents } from "./events.ts";
import { envelope, itemsPointer, pageOf } from "./pages.ts";
import { passed, roles, type Collection, type Role } from "./roles.ts";

/**
 * Handlers for operations of which the emulator knows nothing but the document. What is created is kept, and is listed,
 * read, changed and removed under its path; everything else is answered by a value that the schema accepts, which
 * repeats what the request says wherever the answer has a property of that name.
 *
 * @param taught What is handled otherwise. A collection whose things are created there is not kept here.
 */
export function handlersFromDocument(operations: readonly Operation[], taught: Handlers): Handlers {
  const found = roles(operations);
  const kept = operations.flatMap(({ id }) => {
    const role = found.get(id);
    return role?.kind === "create" && !(id in taught) ? [role.collection] : [];
  });
  const untaught = operations.filter(({ id }) => !(id in taught));
  return Object.fromEntries(
    untaught.map((operation) => [operation.id, handlerOf(operation, found.get(operation.id), kept)]),
  );
}

function handlerOf(operation: Operation, role: Role | undefined, kept: readonly Collection[]): Handler {
  const above = passed(operation.path, kept);
  const perform = role && role.kind !== "other" && kept.includes(role.collection) ? action(operation, role) : undefined;
  return (call) => {
    for (const collection of above) found(collection, call);
    const answer = wantsSequence(operation, call) ? undefined : perform?.(call);
    return answer ?? fromSchema(operation, call, above.at(-1));
  };
}

/** What is done to a collection that is kept. Undefined where the answer has no room for what is kept. */
function action(operation: Operation, role: Exclude<Role, { kind: "other" }>): (call: Call) => Answer | undefined {
  const { collection } = role;
  switch (role.kind) {
    case "create":
      return (call) => create(operation, collection, call);
    case "list":
      return (call) => list(operation, collection, call);
    case "read":
    case "change":
      return (call) => show(operation, collection, call);
    case "remove":
      return (call) => remove(operation, collection, call);
  }
}

function create(operation: Operation, collection: Collection, call: Call): Answer | undefined {
  const media = jsonOf(operation);
  if (!media) return undefined;
  const { key } = collection;
  const { [key]: named = newId(propertiesOf(media.schema)[key], call.world), ...rest } = given(call);
  const value = answerOf(media.schema, { ...rest, [key]: named }, call.world);
  const id = isObject(value) ? String(value[key]) : String(named);
  things(collection, call).set(id, {
    key: id,
    name: key,
    schema: follow(media.schema),
    value: { ...call.body, ...Object(value) },
  });
  return json(value);
}

function list(operation: Operation, collection: Collection, call: Call): Answer | undefined {
  const media = jsonOf(operation);
  const at = media && itemsPointer(media.schema, operation.pagination);
  if (!media || at === undefined) return undefined;
  const item = itemSchema(media, at);
  const all = [...things(collection, call).values()].map(({ value }) => answerOf(item, value, call.world));
  return json(envelope(media.schema, at, pageOf(all, operation, call), call, operation));
}

/** One thing, as this operation shows it, and changed by what the request says. */
function show(operation: Operation, collection: Collection, call: Call): Answer | undefined {
  const thing = found(collection, call);
  change(thing, call.body);
  const media = jsonOf(operation);
  return media && json(answerOf(media.schema, thing.value, call.world));
}

function remove(operation: Operation, collection: Collection, call: Call): Answer | undefined {
  const thing = found(collection, call);
  things(collection, call).delete(thing.key);
  const media = jsonOf(operation);
  return media && json(answerOf(media.schema, thing.value, call.world));
}

/** Answers by the schema alone; below a thing that is kept, with what is known of it. */
function fromSchema(operation: Operation, call: Call, collection: Collection | undefined): Answer {
  const success = successes(operation);
  const sequence = success.find((media) => media.sequence);
  const plain = success.find((media) => !media.sequence);
  const media = sequence && (!plain || wantsSequence(operation, call)) ? sequence : plain;
  if (!media) return nothing();
  if (media.name === "text/event-stream") return events(sampleEvents(media, operation.stream));
  if (media.sequence) return bytes(media.name, `${JSON.stringify(sample(media.schema, document))}\n`);
  if (isJson(media)) return json(act(media, call, collection && stored(collection, call)));
  return bytes(media.name.includes("*") ? "application/octet-stream" : media.name, "Made by the emulator.");
}

/** Whether a request asks for one thing after the other rather than for all at once. */
function wantsSequence(operation: Operation, { body, accept }: Call): boolean {
  const possible = successes(operation).some(({ sequence }) => sequence);
  return possible && (body["stream"] === true || /event-stream|jsonl|json-seq/.test(accept));
}

/** An action upon a thing: where it answers with the thing itself, what the request says is kept. */
function act({ schema }: MediaType, call: Call, thing: Thing | undefined): unknown {
  if (!thing) return answerOf(schema, given(call), call.world);
  if (follow(schema) === thing.schema) {
    change(thing, call.body);
    return answerOf(schema, thing.value, call.world);
  }
  const { [thing.name]: _name, ...known } = thing.value;
  return answerOf(schema, { ...known, ...given(call) }, call.world);
}

/** What a thing is called stays. */
function change(thing: Thing, body: Given): void {
  thing.value = { ...thing.value, ...body, [thing.name]: thing.value[thing.name] };
}

/** What a request says of the thing it is about: where it is, and its body. */
function given({ path, body }: Call): Given {
  return { ...path, ...body };
}

/** The thing that the path names. @throws Problem 404. */
function found(collection: Collection, call: Call): Thing {
  const thing = stored(collection, call);
  if (!thing) throw notFound(collection.noun, call.path[collection.parameter] ?? "");
  return thing;
}

function stored(collection: Collection, call: Call): Thing | undefined {
  return things(collection, call).get(call.path[collection.parameter] ?? "");
}

/** The things of a collection, under the very path of the request: documents are of one library. */
function things(collection: Collection, { world, path }: Call): Map<string, Thing> {
  const filled = collection.path.replace(/\{([^}]+)\}/g, (_, name: string) => encodeURIComponent(path[name] ?? ""));
  const all = world.collections.get(filled) ?? new Map<string, Thing>();
  world.collections.set(filled, all);
  return all;
}

function itemSchema(media: MediaType, at: string): MediaType["schema"] {
  const list = at
    .split("/")
    .filter(Boolean)
    .reduce<unknown>((schema, name) => propertiesOf(schema)[name], media.schema);
  return follow(list)["items"] as MediaType["schema"];
}

function successes({ responses }: Operation): MediaType[] {
  return responses.filter(({ status }) => status.startsWith("2")).flatMap(({ content }) => content);
}

function jsonOf(operation: Operation): MediaType | undefined {
  return successes(operation).find((media) => isJson(media) && !media.sequence);
}

function isJson({ name }: MediaType): boolean {
  return /^application\/(.+\+)?json$/.test(name);
}
