import type { Api, Schema } from "../ir.ts";
import type { CodecTable } from "../plan/codecs.ts";
import type { Plan, TypeTable } from "../plan/model.ts";

/** One look at a plan, and what was seen. */
export interface Look {
  readonly at: "plan" | "api" | "types" | "codecs" | "schema" | "type" | "codec" | "closed";
  readonly key: unknown;
  readonly seen: unknown;
}

/** What a look sees. */
export function lookAt(plan: Plan, { at, key }: Pick<Look, "at" | "key">): unknown {
  const { api, types, codecs } = plan;
  switch (at) {
    case "schema":
      return api.schemas.get(key as string);
    case "type":
      return types.of(key as string);
    case "codec":
      return codecs.of(key as string);
    case "closed":
      return types.closedEnums.has(key as Schema);
    default:
      return Reflect.get({ plan, api, types, codecs }[at], key as PropertyKey);
  }
}

/**
 * A plan that takes down every look at it. Single schemas, types and codecs are looked at one by one; whoever wants more
 * of a table at once has seen the whole of it.
 */
export function observed(plan: Plan): { plan: Plan; looks: () => Look[] } {
  const looks = new Map<Look["at"], Map<unknown, Look>>();
  const look = (at: Look["at"], key: unknown): unknown => {
    const known = looks.get(at) ?? new Map<unknown, Look>();
    const before = known.get(key);
    if (before !== undefined) return before.seen;
    const seen = lookAt(plan, { at, key });
    looks.set(at, known.set(key, { at, key, seen }));
    return seen;
  };
  const members = <T extends object>(target: T, at: Look["at"], inner: Readonly<Record<PropertyKey, unknown>>): T =>
    new Proxy(target, {
      get: (_, key) => (Object.hasOwn(inner, key) ? inner[key] : look(at, key)),
      // Which members there are at all is another thing in every run, as the lock is.
      ownKeys: () => {
        look("plan", "lock");
        return Reflect.ownKeys(target);
      },
    });
  const table = <T extends object>(target: T, single: string, at: Look["at"], whole: () => unknown): T =>
    new Proxy(target, {
      get: (_, key) => {
        if (key === single) return (id: unknown) => look(at, id);
        whole();
        const value: unknown = Reflect.get(target, key);
        return typeof value === "function" ? (value.bind(target) as unknown) : value;
      },
    });
  const api: Api = members(plan.api, "api", {
    schemas: table(plan.api.schemas, "get", "schema", () => look("api", "schemas")),
  });
  const types: TypeTable = members(plan.types, "types", {
    of: (id: string) => look("type", id),
    closedEnums: table(plan.types.closedEnums, "has", "closed", () => look("types", "closedEnums")),
  });
  const codecs: CodecTable = members(plan.codecs, "codecs", { of: (id: string) => look("codec", id) });
  return {
    plan: members(plan, "plan", { api, types, codecs }),
    looks: () => [...looks.values()].flatMap((found) => [...found.values()]),
  };
}
