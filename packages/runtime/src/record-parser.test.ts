import { describe, expect, test } from "vitest";
import { EventTooLargeError } from "./errors/event-too-large-error.ts";
import { createRecordParser } from "./record-parser.ts";

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

/** What a parser gives of these chunks, the end included. */
function recordsOf(sequence: boolean, chunks: readonly Uint8Array[], maxRecordBytes?: number): string[] {
  const parse = createRecordParser(sequence, { maxRecordBytes });
  return [...chunks, undefined].flatMap((chunk) => parse(chunk)).map(({ data }) => data);
}

/** Every way to cut the bytes twice, and a byte at a time. */
function* cuts(bytes: Uint8Array): Generator<Uint8Array[]> {
  for (let first = 0; first <= bytes.length; first++) {
    for (let second = first; second <= bytes.length; second++) {
      yield [bytes.subarray(0, first), bytes.subarray(first, second), bytes.subarray(second)];
    }
  }
  yield [...bytes].map((byte) => Uint8Array.of(byte));
}

const rs = "\x1e";

const lines: { name: string; given: string; want: string[] }[] = [
  { name: "a record a line", given: '{"a":1}\n[2]\n', want: ['{"a":1}', "[2]"] },
  { name: "a last line without its end", given: "1\n2", want: ["1", "2"] },
  { name: "lines that end with CRLF", given: '{"a":1}\r\n2\r\n', want: ['{"a":1}', "2"] },
  { name: "nothing of blank lines", given: "\n\r\n \t\n1\n\n\n2\n \n", want: ["1", "2"] },
  { name: "a byte order mark at the start", given: "\ufeff1\n", want: ["1"] },
  { name: "only one byte order mark", given: "\ufeff\ufeff1\n", want: ["\ufeff1"] },
  { name: "a byte order mark later as it is", given: '1\n\ufeff2\n"\ufeff"\n', want: ["1", "\ufeff2", '"\ufeff"'] },
  { name: "what is no JSON as it is", given: "{\n[DONE]\n", want: ["{", "[DONE]"] },
  { name: "letters of several bytes", given: '"aé漢😀\u2028"\n"é"\n', want: ['"aé漢😀\u2028"', '"é"'] },
  { name: "a carriage return within a line", given: "1\r2\n", want: ["1\r2"] },
  { name: "a separator as it is", given: `${rs}1\n`, want: [`${rs}1`] },
  { name: "an empty stream", given: "", want: [] },
];

const sequences: { name: string; given: string; want: string[] }[] = [
  { name: "a text after each separator", given: `${rs}{"a":1}\n${rs}[2]\n`, want: ['{"a":1}', "[2]"] },
  { name: "texts that span lines", given: `${rs}{\n  "a": [\n1\n]\n}\n${rs}2\n`, want: ['{\n  "a": [\n1\n]\n}', "2"] },
  {
    name: "brackets within strings as text",
    given: `${rs}["{[\\"]","\\\\"\n]\n${rs}1\n`,
    want: ['["{[\\"]","\\\\"\n]', "1"],
  },
  { name: "separators in a row", given: `${rs}${rs}\n${rs}1\n${rs}`, want: ["1"] },
  { name: "CRLF", given: `${rs}{\r\n}\r\n${rs}1\r\n`, want: ["{\r\n}", "1"] },
  { name: "a byte order mark at the start", given: `\ufeff${rs}1\n`, want: ["1"] },
  { name: "letters of several bytes", given: `${rs}"é漢😀"\n`, want: ['"é漢😀"'] },
  { name: "texts without a line feed", given: `${rs}{"a":1}${rs}"b"${rs}[]`, want: ['{"a":1}', '"b"', "[]"] },
  { name: "lines that no separator leads", given: "1\n2\n", want: ["1", "2"] },
  { name: "a scalar with white space behind it", given: `${rs}12 ${rs}true\t`, want: ["12 ", "true\t"] },
  // RFC 7464, section 2.4: nobody can tell whether these are whole.
  { name: "a scalar with none as no JSON", given: `${rs}12${rs}true`, want: [`${rs}12`, `${rs}true`] },
  { name: "a text that is cut off as no JSON", given: `${rs}{"a":${rs}2\n${rs}[`, want: [`${rs}{"a":`, "2", `${rs}[`] },
  { name: "a cut string as no JSON", given: `${rs}"a\n${rs}1\n`, want: [`${rs}"a\n`, "1"] },
];

describe.each([
  { kind: "lines", sequence: false, cases: lines },
  { kind: "sequences", sequence: true, cases: sequences },
])("the parser of $kind", ({ sequence, cases }) => {
  test.each(cases)("reads $name, however the bytes are cut", ({ given, want }) => {
    const bytes = encode(given);
    expect(recordsOf(sequence, [bytes])).toEqual(want);
    for (const chunks of cuts(bytes)) {
      expect(recordsOf(sequence, chunks), chunks.map(({ length }) => length).join("+")).toEqual(want);
    }
  });

  test("reads an invalid byte as a replacement character", () => {
    expect(recordsOf(sequence, [Uint8Array.of(0x22, 0xff, 0x22, 0x0a)])).toEqual(['"\ufffd"']);
    expect(recordsOf(sequence, [Uint8Array.of(0x22, 0xe6, 0xbc)]).join()).toContain("\ufffd");
  });

  test("takes the same as a plain reading takes", () => {
    const random = seeded(sequence ? 7 : 3);
    const pieces = ['{"a":1}', "[", "]", "{", "}", '"', "\\", "1", " ", "\n", "\n", "\r\n", "\ufeff", "é", "😀", '"x"'];
    if (sequence) pieces.push(rs, rs, rs);
    for (let round = 0; round < 3000; round++) {
      const given = Array.from({ length: random(12) }, () => pieces[random(pieces.length)]).join("");
      const bytes = encode(given);
      const at = [random(bytes.length + 1), random(bytes.length + 1)].sort((a, b) => a - b);
      const chunks = [bytes.subarray(0, at[0]), bytes.subarray(at[0], at[1]), bytes.subarray(at[1])];
      const want = sequence ? plainSequence(given) : plainLines(given);
      expect(recordsOf(sequence, chunks), JSON.stringify(given)).toEqual(want);
    }
  });

  test("looks at each byte a bounded number of times", () => {
    const chunk = encode("[1],".repeat(256));
    const chunks = [encode("["), ...Array.from({ length: 8 * 1024 }, () => chunk), encode("0]\n")];
    expect(recordsOf(sequence, chunks)[0]?.length).toBe(8 * 1024 * 1024 + 3);
  });

  test("takes a record of just the limit and no larger one, and gives what came before, however it is cut", () => {
    const record = (length: number): string => `"${"x".repeat(length - 2)}"\n`;
    for (const chunks of cuts(encode(`1\n${record(12)}`))) expect(recordsOf(sequence, chunks, 12)).toHaveLength(2);
    for (const chunks of cuts(encode(`1\n${record(13)}2\n`))) {
      const parse = createRecordParser(sequence, { maxRecordBytes: 12 });
      const given: string[] = [];
      const read = (): void => {
        for (const chunk of [...chunks, undefined]) given.push(...parse(chunk).map(({ data }) => data));
      };
      expect(read).toThrow(EventTooLargeError);
      expect(given).toEqual(["1"]);
    }
  });

  test("has a limit of 16 MiB unless it is told another", () => {
    const chunk = encode("x".repeat(2 ** 20));
    const parse = createRecordParser(sequence);
    for (let count = 0; count < 16; count++) parse(chunk);
    expect(() => parse(encode("x"))).toThrow(EventTooLargeError);
  });
});

test("a sequence's text over many lines is limited, too", () => {
  const parse = createRecordParser(true, { maxRecordBytes: 1000 });
  expect(() => {
    for (let count = 0; count < 20; count++) parse(encode(`[${" ".repeat(98)}\n`));
  }).toThrow(EventTooLargeError);
});

test("a text is given as soon as its line has ended, before the next separator", () => {
  const parse = createRecordParser(true);
  expect(parse(encode(`${rs}{"a":1}\n`))).toEqual([{ data: '{"a":1}', last: false }]);
});

/** JSON Lines, read whole: no chunk, no state. */
function plainLines(text: string): string[] {
  return text
    .replace(/^\ufeff/, "")
    .split("\n")
    .filter((line) => /[^ \t\r]/.test(line))
    .map((line) => line.replace(/\r$/, ""));
}

/** A sequence, read whole: each text between separators is tried line by line until its brackets are closed. */
function plainSequence(text: string): string[] {
  return text
    .replace(/^\ufeff/, "")
    .split(rs)
    .flatMap((part) => {
      const found: string[] = [];
      let open: string[] = [];
      const own = part.split("\n");
      for (const [index, line] of own.entries()) {
        open.push(line);
        const whole = open.join("\n");
        const ended = index < own.length - 1;
        const [depth, quoted] = nesting(whole);
        const closed = depth <= 0 && !quoted;
        if (ended && !closed) continue;
        const sure = closed && (ended || /^[ \t\r\n]*["[{]/.test(whole) || /[ \t\r\n]$/.test(whole));
        if (/[^ \t\r\n]/.test(whole)) found.push((sure ? whole : `${rs}${whole}`).replace(/\r$/, ""));
        open = [];
      }
      return found;
    });
}

function nesting(text: string): [depth: number, quoted: boolean] {
  let depth = 0;
  let quoted = false;
  for (let index = 0; index < text.length; index++) {
    const character = text[index];
    if (character === "\\" && text[index + 1] !== "\n") index++;
    else if (character === '"') quoted = !quoted;
    else if (!quoted && /[[{]/.test(character ?? "")) depth++;
    else if (!quoted && /[\]}]/.test(character ?? "")) depth--;
  }
  return [depth, quoted];
}

function seeded(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}
