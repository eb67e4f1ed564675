import type { Schema, UnionSchema } from "../../ir.ts";
import { propertiesOf } from "../../plan/bodies.ts";
import type { Plan } from "../../plan/model.ts";
import { resolve } from "../../plan/resolve.ts";

/** A value of a discriminating property, and the member of the union it stands for. */
export interface Alternative {
  readonly value: string;
  readonly schema: Schema;
}

/** The members of a union by whether their discriminator tells them. */
export interface Alternatives {
  readonly named: readonly Alternative[];
  /** `null`, what is no object, and members that can be without the property or do not say what it holds in them. */
  readonly unnamed: readonly Schema[];
}

/** Sorts the members of a union (Discriminator Object): by the mapping, else by the constants they declare themselves. */
export function alternativesOf({ members, discriminator }: UnionSchema, plan: Plan): Alternatives {
  if (discriminator === undefined) return { named: [], unnamed: members };
  const named = new Map<string, Schema>();
  const unnamed: Schema[] = [];
  for (const member of members) {
    const property = propertiesOf(plan.api, member).findLast(({ name }) => name === discriminator.property);
    const mapped = discriminator.mapping.filter((entry) => member.kind === "ref" && entry.schema === member.id);
    const values = mapped.length > 0 ? mapped.map(({ value }) => value) : constants(property?.schema, plan);
    const fresh = values.filter((value) => !named.has(value));
    for (const value of fresh) named.set(value, member);
    if (fresh.length < Math.max(values.length, 1) || property?.required !== true) unnamed.push(member);
  }
  return { named: [...named].map(([value, schema]) => ({ value, schema })), unnamed };
}

function constants(schema: Schema | undefined, { api }: Plan): string[] {
  const target = schema && resolve(api, schema);
  if (target?.kind === "literal") return [String(target.value)];
  return target?.kind === "enum" ? target.values.map(String) : [];
}
