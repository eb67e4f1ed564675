import { expect, it } from "vitest";
import { reuse } from "./reuse.ts";

it.each([
  { name: "an object", value: { a: 1, b: { c: [1, { d: null }] } } },
  { name: "a list", value: [1, [2, "3"]] },
  { name: "a map", value: new Map([["a", { b: 1 }]]) },
  { name: "an object without a prototype", value: Object.assign(Object.create(null), { a: 1 }) as object },
])("gives the former one for $name that is equal", ({ value }) => {
  expect(reuse(value, structuredClone(value))).toBe(value);
});

it.each<{ name: string; before: unknown; after: unknown }>([
  { name: "another value", before: { a: 1 }, after: { a: 2 } },
  { name: "another order of keys", before: { a: 1, b: 2 }, after: { b: 2, a: 1 } },
  { name: "one key less", before: { a: 1, b: undefined }, after: { a: 1 } },
  { name: "one key more", before: { a: 1 }, after: { a: 1, b: undefined } },
  { name: "an item less", before: [1, 2], after: [1] },
  { name: "an item more", before: [1], after: [1, 2] },
  { name: "a list for an object", before: { 0: 1 }, after: [1] },
  { name: "another order of entries", before: new Map([["a", 1], ["b", 1]]), after: new Map([["b", 1], ["a", 1]]) }, // prettier-ignore
  { name: "a map for an object", before: {}, after: new Map() },
  { name: "a function that looks the same", before: { a: (): number => 1 }, after: { a: (): number => 1 } },
  { name: "a set, whose items are not looked at", before: new Set([1]), after: new Set([1]) },
  { name: "a key that every object inherits", before: {}, after: { toString: 1 } },
])("tells $name apart", ({ before, after }) => {
  const kept: unknown = reuse(before, after);
  expect(kept).not.toBe(before);
  expect(kept).toEqual(after);
  expect(Object.keys(kept as object)).toEqual(Object.keys(after as object));
});

it("keeps what is equal within what is not, however deep", () => {
  const make = (last: number): { a: object; b: { c: { d: { e: { same: object[]; last: number } } } } } => ({
    a: { x: 1 },
    b: { c: { d: { e: { same: [{ y: 1 }], last } } } },
  });
  const before = make(1);
  const kept = reuse(before, make(2));
  expect(kept).toEqual(make(2));
  expect(kept.a).toBe(before.a);
  expect(kept.b.c.d.e.same).toBe(before.b.c.d.e.same);
});

it("keeps the entries of a list before and after one that differs", () => {
  const before = [{ a: 1 }, { a: 2 }, { a: 3 }];
  const kept = reuse(before, [{ a: 1 }, { a: 0 }, { a: 3 }]);
  expect(kept.map((item) => before.indexOf(item))).toEqual([0, -1, 2]);
});

it("ends for what has no end", () => {
  const endless = (): object => {
    const value: { self?: object } = {};
    value.self = value;
    return { value };
  };
  const after = endless();
  expect(() => reuse(endless(), after)).not.toThrow();
});

it("makes no prototype of a key", () => {
  const after: unknown = JSON.parse('{"a":1,"__proto__":{"b":1}}');
  const kept = reuse(JSON.parse('{"a":2,"__proto__":{"b":1}}'), after);
  expect(Object.keys(kept as object)).toEqual(["a", "__proto__"]);
});
