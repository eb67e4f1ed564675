import { expect, test } from "vitest";
import type { Codec } from "./codec.ts";
import { asExactJson, asExactPart, exactJson, exactReader, exactText } from "./exact-json.ts";
import { headerJson } from "./header-json.ts";
import { multipart } from "./multipart.ts";
import { query } from "./query.ts";
import { bigintCodec, digitsCodec } from "./scalar-codecs.ts";
import { wholeQuery } from "./whole-query.ts";

const ids: Codec = { kind: "object", fields: { id: bigintCodec, digits: digitsCodec } };

test.each([
  { name: "small integers", given: '{"id":7,"digits":8,"n":9}', want: { id: 7n, digits: "8", n: 9 } },
  {
    name: "integers that a number cannot hold",
    given: '{"id":9007199254740993,"digits":-9223372036854775808,"n":12345678901234567890}',
    want: { id: 9007199254740993n, digits: "-9223372036854775808", n: Number("12345678901234567890") },
  },
  { name: "integers that are sent as text", given: '{"id":"9007199254740993"}', want: { id: 9007199254740993n } },
  {
    name: "no digits of texts, fractions and exponents",
    given:
      '{"text":"1234567890123456789 \\\\\\" 1234567890123456789","f":0.12345678901234567,"e":1e-7,"g":1234567890123456.5}',
    want: {
      text: '1234567890123456789 \\" 1234567890123456789',
      f: Number("0.12345678901234567"),
      e: 1e-7,
      g: 1234567890123456.5,
    },
  },
  {
    name: "texts that look like its own marks",
    given: '{"id":9007199254740993,"text":"\\u00001234567890123456789"}',
    want: { id: 9007199254740993n, text: "\u00001234567890123456789" },
  },
])("reads $name", ({ given, want }) => {
  expect(exactReader(ids)(given)).toEqual(want);
});

test.each([
  { name: "bigints as numbers", given: { id: 9007199254740993n, n: 1 }, want: '{"id":9007199254740993,"n":1}' },
  {
    name: "texts that look like its own marks as texts",
    given: { id: 1n, text: "\u000012", ["\u00003"]: "\0" },
    want: undefined,
  },
  { name: "nothing as nothing", given: undefined, want: undefined },
])("writes $name", ({ given, want }) => {
  const text = exactJson(given).encode() as string | undefined;
  if (want !== undefined) expect(text).toBe(want);
  else if (given === undefined) expect(text).toBeUndefined();
  else expect(JSON.parse(text ?? "")).toEqual({ ...given, id: 1 });
});

test("what is not JSON is refused as JSON.parse does", () => {
  expect(() => exactReader(ids)("1234567890123456789 and more")).toThrow(SyntaxError);
});

test("writes parameters and parts with all digits", async () => {
  const value = { id: 9007199254740993n, text: "9007199254740993" };
  const want = '{"id":9007199254740993,"text":"9007199254740993"}';
  expect(query({ a: value, b: undefined }, { a: asExactJson, b: asExactJson })).toBe(`a=${encodeURIComponent(want)}`);
  expect(headerJson(value, exactText)).toBe(want);
  expect(wholeQuery(value, exactText)).toBe(encodeURIComponent(want));
  const { type, encode } = multipart({ a: [value, null], b: undefined }, { a: asExactPart, b: asExactPart });
  expect(await new Response(encode() as BodyInit).text()).toBe(
    `--B\r\nContent-Disposition: form-data; name="a"\r\nContent-Type: application/json\r\n\r\n${want}\r\n--B--\r\n`.replaceAll(
      "B",
      type.split("boundary=")[1] ?? "",
    ),
  );
});
