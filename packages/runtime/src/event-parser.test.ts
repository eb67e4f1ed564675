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
