import { describe, expect, test } from "vitest";
import { createEventParser, type ServerEvent } from "./event-parser.ts";

/** The standard's algorithm, written down as plainly as can be: for whole streams, without a thought for speed. */
function reference(bytes: Uint8Array): ServerEvent[] {
  const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes).replace(/^\ufeff/, "");
  const lines = text.split(/\r\n|\n|\r/).slice(0, -1);
  const events: ServerEvent[] = [];
  let data: string[] = [];
  let event = "";
  let id = "";
  for (const line of lines) {
    const [, field = "", value = ""] = /^([^:]*)(?:: ?(.*))?$/s.exec(line) ?? [];
    if (line === "") {
      if (data.length > 0) events.push({ data: data.join("\n"), ...(event && { event }), ...(id && { id }) });
      data = [];
      event = "";
    } else if (field === "data") data.push(value);
    else if (field === "event") event = value;
    else if (field === "id" && !value.includes("\0")) id = value;
  }
  return events;
}

/** Numbers from 0 to `below`, the same in every run. */
function randomNumbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const pieces = [
  "\r",
  "\n",
  "\r\n",
  "\n\n",
  "data",
  "data:",
  "data: ",
  "event:",
  "id:",
  "id",
  "retry:5",
  ":",
  " ",
  "\0",
  "x",
  "é",
  "😀",
  "\ufeff",
  "\u2028",
];

describe("createEventParser", () => {
  test("gives what the standard's algorithm does, for 50,000 random streams cut at random", () => {
    const random = randomNumbers(20261121);
    let events = 0;
    for (let count = 0; count < 50_000; count++) {
      const text = Array.from({ length: random(24) }, () => pieces[random(pieces.length)]).join("");
      const bytes = new TextEncoder().encode(text);
      const parse = createEventParser();
      const given: ServerEvent[] = [];
      for (let start = 0; start < bytes.length;) {
        const end = start + random(6);
        given.push(...parse(bytes.subarray(start, end)));
        start = end;
      }
      const want = reference(bytes);
      events += want.length;
      expect(given, JSON.stringify(text)).toEqual(want);
    }
    expect(events).toBeGreaterThan(5000);
  });
});

describe("an event that is too large", () => {
  const event = (length: number): string => `data: ${"x".repeat(length - 6)}\n\n`;

  test.each([
    { name: "an event of just the limit is taken", given: `data: 1\n\n${event(20)}data: 2\n\n`, want: 3, fails: false },
    { name: "a larger one is an error", given: `data: 1\n\n${event(21)}data: 2\n\n`, want: 1, fails: true },
    { name: "so is one of many lines", given: `data: 1\n\ndata: 345678\ndata: 12345678\n\n`, want: 1, fails: true },
    { name: "so is a long comment", given: `data: 1\n\n:${"x".repeat(30)}\ndata: 2\n\n`, want: 1, fails: true },
  ])("$name, and what came before it is given, however the bytes are cut", ({ given, want, fails }) => {
    const bytes = new TextEncoder().encode(given);
    for (let first = 0; first <= bytes.length; first++) {
      for (let second = first; second <= bytes.length; second++) {
        const parse = createEventParser({ maxEventBytes: 20 });
        const chunks = [bytes.subarray(0, first), bytes.subarray(first, second), bytes.subarray(second), undefined];
        const events: ServerEvent[] = [];
        const read = (): void => chunks.forEach((chunk) => events.push(...parse(chunk)));
        if (fails) expect(read, `${first}, ${second}`).toThrow("larger than 20");
        else read();
        expect(events, `${first}, ${second}`).toHaveLength(want);
      }
    }
  });
});
