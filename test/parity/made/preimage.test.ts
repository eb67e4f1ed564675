import { describe, expect, test } from "vitest";
import * as z from "zod/v4";
import type { Json } from "../document.ts";
import type { OfficialSchema } from "./official-schemas.ts";
import { namesOf, preimage } from "./preimage.ts";

const rename = (names: Readonly<Record<string, string>>) => (value: Json) =>
  Object.fromEntries(Object.entries(value).map(([name, member]) => [names[name] ?? name, member]));

const Cat = z
  .object({ kind: z.literal("cat"), livesLeft: z.int().optional() })
  .transform(rename({ livesLeft: "lives_left" }));
const Dog = z
  .object({ kind: z.literal("dog"), bornAt: z.date().transform((date) => date.toISOString()) })
  .transform(rename({ bornAt: "born_at" }));
/** Tries its members in a function, as the official client's do. */
const Pet = z.unknown().transform((value, context) => {
  for (const member of [Cat, Dog]) {
    const result = member.safeParse(value);
    if (result.success) return result.data;
  }
  context.addIssue("none of them");
  return z.NEVER;
});
const Rest = z
  .object({ aB: z.string(), additionalProperties: z.record(z.string(), z.any()).optional() })
  .transform(({ additionalProperties, ...value }) => ({ ...additionalProperties, ...rename({ aB: "a_b" })(value) }));

const cases: { name: string; schema: OfficialSchema; wire: unknown; given: unknown }[] = [
  {
    name: "a renamed property",
    schema: Cat,
    wire: { kind: "cat", lives_left: 9 },
    given: { kind: "cat", livesLeft: 9 },
  },
  {
    name: "a date",
    schema: Dog,
    wire: { kind: "dog", born_at: "2026-01-02T03:04:05.000Z" },
    given: { kind: "dog", bornAt: new Date("2026-01-02T03:04:05Z") },
  },
  {
    name: "a list",
    schema: z.array(Cat),
    wire: [{ kind: "cat", lives_left: 1 }],
    given: [{ kind: "cat", livesLeft: 1 }],
  },
  {
    name: "a map, whose keys stay",
    schema: z.record(z.string(), Cat),
    wire: { a_b: { kind: "cat", lives_left: 1 } },
    given: { a_b: { kind: "cat", livesLeft: 1 } },
  },
  {
    name: "the member of a union that fits",
    schema: z.union([Dog, Cat]),
    wire: { kind: "cat", lives_left: 2 },
    given: { kind: "cat", livesLeft: 2 },
  },
  {
    name: "the member of a hidden union that fits",
    schema: Pet,
    wire: { kind: "dog", born_at: "2026-01-02T03:04:05.000Z" },
    given: { kind: "dog", bornAt: new Date("2026-01-02T03:04:05Z") },
  },
  {
    name: "an intersection",
    schema: Cat.and(z.object({ kind: z.literal("cat") })),
    wire: { kind: "cat", lives_left: 1 },
    given: { kind: "cat", livesLeft: 1 },
  },
  {
    name: "what has no name of its own",
    schema: Rest,
    wire: { a_b: "x", c_d: 1 },
    given: { aB: "x", additionalProperties: { c_d: 1 } },
  },
  {
    name: "what anything may be",
    schema: z.object({ a: z.string() }).catchall(z.any()),
    wire: { a: "x", c_d: 1 },
    given: { a: "x", c_d: 1 },
  },
  { name: "what it has no place for", schema: Cat, wire: { kind: "cat", colour: "red" }, given: { kind: "cat" } },
  {
    name: "null where it is taken",
    schema: z.object({ a: z.nullable(Cat).optional() }),
    wire: { a: null },
    given: { a: null },
  },
  { name: "null where it is not", schema: z.object({ a: Cat.optional() }), wire: { a: null }, given: {} },
  {
    name: "what is made when it is asked",
    schema: z.lazy(() => Cat),
    wire: { kind: "cat", lives_left: 1 },
    given: { kind: "cat", livesLeft: 1 },
  },
];

describe("what a schema has to be given", () => {
  test.each(cases)("$name", ({ schema, wire, given }) => {
    expect(preimage(schema, wire)).toEqual(given);
  });

  test.each(cases.filter(({ name }) => !/no place|is not/.test(name)))(
    "$name: it makes of it what was wanted",
    ({ schema, wire, given }) => {
      expect(schema.parse(given)).toEqual(wire);
    },
  );
});

test("names before and after", () => {
  expect([...namesOf(Cat.optional())]).toEqual([
    ["kind", "kind"],
    ["livesLeft", "lives_left"],
  ]);
});
