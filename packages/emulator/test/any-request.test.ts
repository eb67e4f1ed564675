import { expect, test } from "vitest";
import { follow, isObject, operations, type Operation, type Schema } from "../src/document.ts";
import { randomSource } from "../src/state/random.ts";
import { type Api, type ApiRequest, createApi } from "./api.ts";

const REQUESTS = 6000;

/**
 * Requests made at random from the document, some of them spoilt: each is answered, and as the document says. The ids of
 * earlier answers are among the values, so that much of it hits something.
 */
test(`${REQUESTS} requests at random are all answered as the document says`, { timeout: 60_000 }, async () => {
  const api = createApi();
  const maker = createMaker(42);
  const all = operations();
  const statuses = new Map<number, number>();
  for (let count = 0; count < REQUESTS; count++) {
    const operation = maker.pick(all);
    const { status, body, events } = await send(api, operation, maker);
    expect([200, 201, 202, 204, 404, 409, 422], `${operation.id}: ${JSON.stringify(body)}`).toContain(status);
    statuses.set(status, (statuses.get(status) ?? 0) + 1);
    maker.remember(body, madeBy(operation));
    maker.remember(events);
  }
  for (const status of [200, 201, 202, 204, 404, 422]) expect(statuses.get(status)).toBeGreaterThan(5);
  expect(api.succeeded.size).toBeGreaterThan(40);
});

/** What the `id` of an operation's answer is called in the paths of others. */
function madeBy({ id }: Operation): string | undefined {
  if (/\.import/.test(id)) return "task_id";
  if (id.endsWith(".create"))
    return { agents: "agent_id", libraries: "library_id", datasets: "dataset_id" }[id.split(".").at(-2)!];
  return { upload: "document_id", createRecord: "dataset_record_id" }[id.split(".").at(-1)!];
}

type Maker = ReturnType<typeof createMaker>;

function send(api: Api, operation: Operation, maker: Maker): ReturnType<Api["call"]> {
  const query: Record<string, string> = {};
  const path: Record<string, string> = {};
  for (const parameter of operation.parameters) {
    if (parameter.in === "path") path[parameter.name] = maker.id(parameter.name);
    else if (parameter.required || maker.chance(0.2)) {
      const value = maker.value(parameter.schema);
      query[parameter.name] = typeof value === "string" ? value : JSON.stringify(value);
    }
  }
  return api.call(operation.id, { path, query, ...bodyOf(operation, maker) });
}

function bodyOf({ body }: Operation, maker: Maker): Pick<ApiRequest, "body"> {
  const [media] = body?.content ?? [];
  if (!media) return {};
  if (media.name === "application/json") return { body: maker.value(media.schema) };
  const form = new FormData();
  if (maker.chance(0.9)) form.append("file", new File([maker.text()], maker.text()));
  return { body: form };
}

function createMaker(seed: number) {
  const random = randomSource(seed);
  const ids = new Map<string, string[]>();
  const chance = (probability: number): boolean => random() < probability;
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  /** One of the last ids of a kind, or, now and then, one of nothing. */
  const id = (kind: string): string =>
    (chance(0.95) && pick(ids.get(kind)?.slice(-3) ?? [])) || pick(["none", "00000000-0000-4000-8000-000000000000"]);
  const text = (): string =>
    pick([
      "",
      "Hi",
      "get_weather city=Paris",
      "search, calculate 1/0 and draw",
      "hand off",
      'é\n\u2028"\\',
      "x".repeat(300),
    ]);
  const garbage = (): unknown => pick<unknown>([null, true, -1, 1.5, "", "text", [], [null], {}, { type: "x" }]);

  function value(schema: Schema | unknown, depth = 0): unknown {
    if (chance(0.01)) return garbage();
    const rule = follow(schema);
    if ("const" in rule) return rule["const"];
    if (Array.isArray(rule["enum"])) return pick(rule["enum"]);
    const union = rule["anyOf"] ?? rule["oneOf"];
    if (Array.isArray(union)) return value(pick(union), depth);
    if (Array.isArray(rule["allOf"])) return Object.assign({}, ...rule["allOf"].map((member) => value(member, depth)));
    const type = Array.isArray(rule["type"]) ? pick(rule["type"]) : rule["type"];
    return ofType(String(type), rule, depth);
  }

  function ofType(type: string, rule: Readonly<Record<string, unknown>>, depth: number): unknown {
    const least = Number(rule["minimum"] ?? 0);
    if (type === "null") return null;
    if (type === "boolean") return chance(0.5);
    if (type === "integer") return least + Math.floor(random() * 3);
    if (type === "number") return Math.min(least + random(), Number(rule["maximum"] ?? Infinity));
    if (type === "array")
      return Array.from({ length: Number(rule["minItems"] ?? 0) + Math.floor(random() * 3) }, () =>
        value(rule["items"], depth + 1),
      );
    if (type !== "object") return ofText(rule);
    const required = Array.isArray(rule["required"]) ? rule["required"] : [];
    const properties = Object.entries(follow(rule["properties"]));
    const kept = properties.filter(([name]) => required.includes(name) || chance(depth > 3 ? 0 : 0.3));
    return Object.fromEntries(kept.map(([name, property]) => [name, value(property, depth + 1)]));
  }

  function ofText(rule: Readonly<Record<string, unknown>>): string {
    if (rule["format"] === "date-time") return "2027-01-01T00:00:00Z";
    const made = rule["format"] === "uuid" || chance(0.4) ? id(pick([...ids.keys()])) : text();
    return made.padEnd(Number(rule["minLength"] ?? 0), "x").slice(0, Number(rule["maxLength"] ?? Infinity));
  }

  /** Keeps every id in an answer, by its name; `own` is the name of the one that is called just `id`. */
  function remember(answer: unknown, own = "id"): void {
    if (Array.isArray(answer)) for (const item of answer) remember(item);
    if (!isObject(answer)) return;
    for (const [name, property] of Object.entries(answer)) {
      const kind = name === "id" ? own : name;
      if (typeof property === "string" && /(^|_)id$/.test(name)) ids.set(kind, [...(ids.get(kind) ?? []), property]);
      else remember(property);
    }
  }

  return { chance, pick, id, text, value, remember };
}
