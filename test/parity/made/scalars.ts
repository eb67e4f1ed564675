import type { Json } from "../document.ts";

/** Makes texts and numbers of which, in one run, no two are equal where the schema leaves room: what is swapped is seen. */
export interface Scalars {
  readonly text: (schema: Json) => string;
  readonly number: (schema: Json, whole: boolean) => number;
}

/** @param seed where the counting begins: the same seed makes the same values */
export function createScalars(seed: number): Scalars {
  let count = seed;
  return {
    text: (schema) => textOf(schema, ++count),
    number: (schema, whole) => numberOf(schema, whole, ++count),
  };
}

/** What a wire has to carry: letters of other alphabets, what a URL means by itself, quotes. */
const plain = ["word", "two words", "a/b?c=d&e", 'with "quotes"', "é漢", "100%25 + 1"];

const formats: Readonly<Record<string, (count: number) => string>> = {
  "date-time": (count) => new Date(Date.UTC(2026, 0, 1, 12) + count * 61_000 + 123).toISOString(),
  date: (count) => new Date(Date.UTC(2026, 0, 1) + (count % 300) * 86_400_000).toISOString().slice(0, 10),
  time: (count) => `12:00:${String(count % 60).padStart(2, "0")}Z`,
  duration: (count) => `PT${count}S`,
  email: (count) => `someone-${count}@example.com`,
  uri: (count) => `https://example.com/${count}`,
  uuid: (count) => `00000000-0000-4000-8000-${count.toString(16).padStart(12, "0")}`,
  /** Not of any document: what a header can hold. */
  header: (count) => `value ${count}`,
  byte: (count) => btoa(`bytes ${count}`),
};

/** What the patterns of documents are tried with, longest first: hexadecimal ids, names, digits, pairs. */
const guesses: readonly ((count: number) => string)[] = [
  (count) => count.toString(16).padStart(32, "0"),
  (count) => count.toString(16).padStart(16, "0"),
  (count) => `name-${count}`,
  (count) => `name_${count}`,
  (count) => `name:${count}`,
  (count) => String(count),
  (count) => `${count}.0`,
  (count) => formats["uuid"]?.(count) ?? "",
  (count) => `https://example.com/${count}`,
  (count) => String(count % 100).padStart(2, "0"),
  () => "en",
  () => "en-US",
];

function textOf(schema: Json, count: number): string {
  const { pattern, format, minLength, maxLength, contentEncoding } = schema;
  const least = typeof minLength === "number" ? minLength : 0;
  const most = typeof maxLength === "number" ? maxLength : Infinity;
  if (typeof pattern === "string") {
    const expression = new RegExp(pattern, "u");
    const fitting = guesses.map((guess) => guess(count)).find((text) => expression.test(text) && text.length <= most);
    if (fitting === undefined) throw new Error(`No text is known that matches ${pattern}.`);
    return fitting;
  }
  const formatted = contentEncoding === "base64" ? formats["byte"] : formats[String(format)];
  if (formatted) return formatted(count);
  return `${plain[count % plain.length]} ${count}`.padEnd(Math.min(least, 10_000), "x").slice(-most);
}

function numberOf(schema: Json, whole: boolean, count: number): number {
  const step = limit(schema["multipleOf"]) ?? (whole ? 1 : 0.25);
  const above = limit(schema["exclusiveMinimum"]);
  const below = limit(schema["exclusiveMaximum"]);
  const least = Math.max(limit(schema["minimum"]) ?? -Infinity, above === undefined ? -Infinity : above + step);
  const most = Math.min(limit(schema["maximum"]) ?? Infinity, below === undefined ? Infinity : below - step);
  const first = Number.isFinite(least) ? least : Number.isFinite(most) ? most - 1000 * step : 1;
  const room = Math.floor(Math.min((most - first) / step, 1000));
  return first + (room > 0 ? count % (room + 1) : 0) * step;
}

function limit(value: unknown): number | undefined {
  return typeof value === "number" ? value : undefined;
}
