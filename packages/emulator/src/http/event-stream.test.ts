import { expect, test } from "vitest";
import type { ServerEvent } from "../operations/call.ts";
import { eventStream } from "./event-stream.ts";

const now = async (): Promise<void> => {};
const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));

test("events are framed, the name and the id only where there is one, a line of data each", async () => {
  const events = [{ event: "greeting", id: "7", data: '{"a":1}' }, { data: "two\nlines" }];
  expect(await new Response(eventStream(events, now)).text()).toBe(
    'event: greeting\nid: 7\ndata: {"a":1}\n\ndata: two\ndata: lines\n\n',
  );
});

test("an event is made only when it is read, and none after a cancel", async () => {
  const made: number[] = [];
  let returned = false;
  function* source(): Generator<ServerEvent> {
    try {
      for (let number = 1; ; number++) {
        made.push(number);
        yield { data: String(number) };
      }
    } finally {
      returned = true;
    }
  }
  const reader = eventStream(source(), now).getReader();
  await settled();
  expect(made).toEqual([]);
  await reader.read();
  await reader.read();
  await settled();
  expect(made).toEqual([1, 2]);
  await reader.cancel();
  expect(made).toEqual([1, 2]);
  expect(returned).toBe(true);
});

test("a pause comes before each event", async () => {
  let pauses = 0;
  await new Response(eventStream([{ data: "1" }, { data: "2" }], async () => void pauses++)).text();
  expect(pauses).toBe(3);
});
