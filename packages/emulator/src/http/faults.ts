import { Problem } from "./problem.ts";

/** What is to go wrong with a request. Times in milliseconds. */
export interface Fault {
  /** Answers with this status, without doing anything. */
  readonly status?: number;
  /** The `retry-after` header that goes with it. */
  readonly retryAfter?: string;
  /** Goes wrong only this many times for the same method, path and fault; then all is well. */
  readonly times?: number;
  /** Waits before answering. */
  readonly delay?: number;
  /** Answers with a page of HTML. */
  readonly html?: boolean;
  /** Never answers, or stops in the middle of the body without closing it. */
  readonly stall?: Cut;
  /** Ends the body early, as if it were complete. */
  readonly truncate?: Cut;
  /** Breaks the connection, before answering or in the middle of the body. */
  readonly reset?: Cut;
}

/** Where a body is cut; at 0, before there is an answer. */
export interface Cut {
  readonly after: number;
  readonly unit: "events" | "bytes";
}

/** The connection is to be broken without an answer. In one process `fetch` rejects with it. */
export class ConnectionReset extends TypeError {
  override readonly name: string = "ConnectionReset";
}

/**
 * Reads the text of an `x-emulator-fault` header: parts between semicolons, each a name or `name=value`, such as
 * `status=429; retry-after=1; times=2`, `stall=after-2-events`, `truncate=after-100-bytes`, `reset`, `delay=500`, `html`.
 *
 * @throws Problem 400 when a part is not known.
 */
export function parseFault(text: string): Fault {
  return Object.assign(
    {},
    ...text
      .split(";")
      .map((part) => part.trim())
      .filter(Boolean)
      .map(parsePart),
  );
}

function parsePart(part: string): Fault {
  const [name = "", value = ""] = part.split("=", 2).map((side) => side.trim());
  const number = /^\d+$/.test(value) ? Number(value) : undefined;
  if (name === "status" && number !== undefined && number >= 200 && number <= 599) return { status: number };
  if (name === "retry-after" && value !== "") return { retryAfter: value };
  if ((name === "times" || name === "delay") && number !== undefined) return { [name]: number };
  if (name === "html" && value === "") return { html: true };
  const cut = /^after-(\d+)-(event|byte)s?$/.exec(value);
  if ((name === "stall" || name === "truncate" || name === "reset") && (cut || value === "")) {
    return { [name]: { after: Number(cut?.[1] ?? 0), unit: cut?.[2] === "byte" ? "bytes" : "events" } };
  }
  throw new Problem(400, `x-emulator-fault: "${part}" is not understood.`);
}

/** The body with the fault's stall, truncation or reset in it. */
export function cutBody(body: ReadableStream<Uint8Array>, fault: Fault): ReadableStream<Uint8Array> {
  const cut = fault.stall ?? fault.truncate ?? fault.reset;
  if (!cut) return body;
  const reader = body.getReader();
  let left = cut.after;
  return new ReadableStream(
    {
      async pull(controller) {
        if (left <= 0) return end(fault, controller, reader);
        const { done, value } = await reader.read();
        if (done) return controller.close();
        const kept = cut.unit === "bytes" ? value.subarray(0, left) : value;
        left -= cut.unit === "bytes" ? kept.length : 1;
        controller.enqueue(kept);
      },
      cancel: (reason) => reader.cancel(reason),
    },
    { highWaterMark: 0 },
  );
}

async function end(
  fault: Fault,
  controller: ReadableStreamDefaultController<Uint8Array>,
  reader: ReadableStreamDefaultReader<Uint8Array>,
): Promise<void> {
  // A stalled body stays open until its reader gives up: this promise never settles.
  if (fault.stall) return new Promise(() => {});
  await reader.cancel();
  if (fault.truncate) return controller.close();
  // What was sent before has to be on its way, or the break would take it back.
  await new Promise((resolve) => setTimeout(resolve, 10));
  controller.error(new ConnectionReset("The emulator broke the connection, as it was asked to."));
}
