// A class of schemas has its methods once there is a schema of it.
import "@mistralai/mistralai/models/operations";
import * as z from "zod/v4";

/** A schema by which the official client checks and rewrites what it is given. */
export type OfficialSchema = z.ZodType;

/** What a schema is made of. */
export interface Definition {
  readonly type: string;
  readonly in?: OfficialSchema;
  readonly out?: OfficialSchema;
  readonly transform?: Transform;
  readonly shape?: Readonly<Record<string, OfficialSchema>>;
  readonly catchall?: OfficialSchema;
  readonly innerType?: OfficialSchema;
  readonly element?: OfficialSchema;
  readonly valueType?: OfficialSchema;
  readonly left?: OfficialSchema;
  readonly right?: OfficialSchema;
  readonly options?: readonly OfficialSchema[];
  readonly getter?: () => OfficialSchema;
}

type Transform = (value: unknown, context: unknown) => unknown;

export function definitionOf(schema: OfficialSchema): Definition {
  return schema._zod.def as unknown as Definition;
}

/**
 * The schema that a method of the official client checks its arguments by; none where it takes none.
 *
 * @param call calls the method with the same for all its arguments, which tells this schema from others
 */
export async function requestSchemaOf(call: (given: object) => unknown): Promise<OfficialSchema | undefined> {
  const given = {};
  const heard: Asked[] = [];
  ears = heard;
  try {
    await call(given);
  } catch {
    // Nothing was given, so that it had to fail.
  } finally {
    ears = undefined;
  }
  return heard.find(({ value }) => value === given || Object.values(value ?? {}).includes(given))?.schema;
}

const unions = new WeakMap<Transform, readonly OfficialSchema[]>();

/** The members of a union that is hidden in a function, which asks one after the other. */
export function hiddenMembersOf(transform: Transform): readonly OfficialSchema[] {
  const known = unions.get(transform);
  if (known) return known;
  const heard: Asked[] = [];
  ears = heard;
  try {
    transform(undefined, { addIssue: () => undefined });
  } finally {
    ears = undefined;
  }
  const members = heard.map(({ schema }) => schema);
  unions.set(transform, members);
  return members;
}

/** A schema that was asked, and what about. */
interface Asked {
  readonly schema: OfficialSchema;
  readonly value: unknown;
}

let ears: Asked[] | undefined;

// The functions that send requests name their schemas in their text alone. Every class of schemas is made to tell when one
// of it is asked; what it answers is what it answers without.
for (const kind of Object.values(z)) {
  if (typeof kind !== "function" || !("prototype" in kind)) continue;
  const prototype = kind.prototype as object | undefined;
  if (prototype === undefined || !Object.hasOwn(prototype, "safeParse")) continue;
  for (const [name, ask] of [
    ["parse", z.parse],
    ["safeParse", z.safeParse],
  ] as const) {
    Object.defineProperty(prototype, name, {
      configurable: true,
      get(this: OfficialSchema) {
        return (value: unknown, context?: z.core.ParseContext<z.core.$ZodIssue>) => {
          ears?.push({ schema: this, value });
          return ask(this, value, context);
        };
      },
    });
  }
}
