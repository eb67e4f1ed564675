import { describe, expect, it, test } from "vitest";
import type { Codec } from "./codec.ts";
import { decode, encode, reader } from "./convert.ts";
import { bigintCodec, dateCodec, digitsCodec } from "./scalar-codecs.ts";

const NOON = "2026-03-01T12:00:00.000Z";
const noon = new Date(NOON);

const person: Codec = { kind: "object", fields: { full_name: "fullName", boss: () => person } };
const base: Codec = { kind: "object", fields: { id: "id", made_at: ["madeAt", dateCodec] } };
const cat: Codec = { kind: "object", fields: { fur_color: "furColor" } };
const dog: Codec = { kind: "object", fields: { born_at: ["bornAt", dateCodec] } };

const breed: Codec = {
  kind: "object",
  fields: { kind: "kind", fur_color: "furColor", born_at: ["bornAt", dateCodec], coat_length: "coatLength" },
};

const CASES: { name: string; codec: Codec; wire: unknown; program: unknown }[] = [
  {
    name: "renames what is listed and leaves every other key",
    codec: person,
    wire: { full_name: "Ada", free_form: { full_name: 1 }, x_y: 2 },
    program: { fullName: "Ada", free_form: { full_name: 1 }, x_y: 2 },
  },
  {
    name: "goes into what refers to itself",
    codec: person,
    wire: { full_name: "Ada", boss: { full_name: "Bo", boss: null } },
    program: { fullName: "Ada", boss: { fullName: "Bo", boss: null } },
  },
  {
    name: "makes dates of what is listed as such",
    codec: { kind: "object", fields: { at: dateCodec } },
    wire: { at: NOON, note: NOON },
    program: { at: noon, note: NOON },
  },
  {
    name: "goes through lists",
    codec: { kind: "array", items: dateCodec },
    wire: [NOON, null],
    program: [noon, null],
  },
  {
    name: "goes through tuples",
    codec: { kind: "tuple", items: [null, dateCodec], rest: person },
    wire: [NOON, NOON, { full_name: "Ada" }],
    program: [NOON, noon, { fullName: "Ada" }],
  },
  {
    name: "has the fields of its bases",
    codec: { kind: "object", bases: [() => base], fields: { page_count: "pageCount" } },
    wire: { id: "1", made_at: NOON, page_count: 3 },
    program: { id: "1", madeAt: noon, pageCount: 3 },
  },
  {
    name: "converts the values of a map, and not its keys",
    codec: { kind: "object", fields: { full_name: "fullName" }, rest: dateCodec },
    wire: { full_name: NOON, other_key: NOON },
    program: { fullName: NOON, other_key: noon },
  },
  {
    name: "tells a union apart by its property",
    codec: {
      kind: "tagged",
      tag: ["pet_kind", "petKind"],
      cases: { cat: { kind: "all", codecs: [cat, { kind: "object", fields: { pet_kind: "petKind" } }] } },
    },
    wire: { pet_kind: "cat", fur_color: "red" },
    program: { petKind: "cat", furColor: "red" },
  },
  {
    name: "gives a member that it does not know what all share",
    codec: { kind: "tagged", tag: ["kind", "kind"], cases: { cat }, other: dog },
    wire: { kind: "axolotl", born_at: NOON, fur_color: "none" },
    program: { kind: "axolotl", bornAt: noon, fur_color: "none" },
  },
  {
    name: "tells a union apart by what its members must have",
    codec: {
      kind: "union",
      cases: [
        { has: ["fur_color"], codec: cat },
        { has: ["born_at"], codec: dog },
      ],
    },
    wire: { born_at: NOON },
    program: { bornAt: noon },
  },
  {
    name: "takes the member of a union that says most of the value",
    codec: {
      kind: "union",
      cases: [
        { has: [], codec: cat },
        { has: [], codec: dog },
      ],
    },
    wire: { name: "Rex", born_at: NOON },
    program: { name: "Rex", bornAt: noon },
  },
  {
    name: "takes the member of a union within a union that says most of the value",
    codec: {
      kind: "union",
      cases: [
        { has: ["kind"], codec: cat },
        {
          has: [],
          codec: {
            kind: "tagged",
            tag: ["kind", "kind"],
            cases: { dog: { kind: "union", cases: [{ has: [], codec: breed }] } },
          },
        },
      ],
    },
    wire: { kind: "dog", fur_color: "red", born_at: NOON, coat_length: 3 },
    program: { kind: "dog", furColor: "red", bornAt: noon, coatLength: 3 },
  },
  {
    name: "keeps integers of 64 bits as text",
    codec: { kind: "array", items: bigintCodec },
    wire: [7, 9007199254740993n],
    program: [7n, 9007199254740993n],
  },
];

describe("decode and encode", () => {
  test.each(CASES)("$name", ({ codec, wire, program }) => {
    expect(decode(wire, codec)).toEqual(program);
    const sent = encode(program, codec);
    expect(JSON.stringify(sent, digits)).toBe(JSON.stringify(sortedLike(sent, wire), digits));
  });

  test("leave alone what is of another kind than the codec's", () => {
    for (const value of ["text", 1, true, null, undefined, new Blob([]), ["a"]]) {
      expect(decode(value, person)).toEqual(value);
      expect(encode(value, person)).toEqual(value);
    }
    expect(decode("not a date", dateCodec)).toBe("not a date");
    expect(decode("2026-13-99T99:99", dateCodec)).toBe("2026-13-99T99:99");
    expect(decode("many", digitsCodec)).toBe("many");
  });

  test("do not change the value they are given", () => {
    const value = Object.freeze({ fullName: "Ada", boss: Object.freeze({ fullName: "Bo" }) });
    expect(encode(value, person)).toEqual({ full_name: "Ada", boss: { full_name: "Bo" } });
  });

  test("do not let an unknown key replace a known one", () => {
    expect(decode({ full_name: "Ada", fullName: "Eve" }, person)).toEqual({ fullName: "Ada" });
    expect(decode({ fullName: "Eve", full_name: "Ada" }, person)).toEqual({ fullName: "Ada" });
  });

  test("keep a key that would be the prototype", () => {
    const value = JSON.parse('{ "__proto__": { "admin": true }, "full_name": "Ada" }') as object;
    const result = decode(value, person) as object;
    expect(Object.keys(result)).toEqual(["__proto__", "fullName"]);
    expect(Object.getPrototypeOf(result)).toBe(Object.prototype);
  });
});

it("reads JSON", () => {
  expect(reader(person)('{"full_name":"Ada"}')).toEqual({ fullName: "Ada" });
  expect(() => reader(person)("<html>")).toThrow(SyntaxError);
});

function digits(_: string, value: unknown): unknown {
  return typeof value === "bigint" ? Number(value) : value;
}

/** The value of the wire with its keys in the order of what was sent: JSON has none. */
function sortedLike(sent: unknown, wire: unknown): unknown {
  if (typeof sent !== "object" || sent === null || Array.isArray(sent)) return wire;
  const record = wire as Record<string, unknown>;
  expect(Object.keys(sent).sort()).toEqual(Object.keys(record).sort());
  return Object.fromEntries(Object.keys(sent).map((key) => [key, record[key]]));
}
