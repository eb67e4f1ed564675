import type { Fetch } from "../src/outgoing-request.ts";

export { countedSignal } from "./counted-signal.ts";

/** What was asked of a scripted `fetch`. */
export interface Sent {
  readonly url: string;
  readonly init: Parameters<Fetch>[1];
}

/** An answer: a response, an error to fail with, or a function that makes either. */
export type Answer = Response | Error | ((sent: Sent) => Response | Promise<Response>);

/** A `fetch` that gives these answers in order, the last one again and again, and remembers what it was asked. */
export function scriptedFetch(...answers: readonly Answer[]): { fetch: Fetch; sent: Sent[] } {
  const sent: Sent[] = [];
  return {
    sent,
    fetch: async (url, init) => {
      const answer = answers[Math.min(sent.length, answers.length - 1)];
      sent.push({ url, init });
      if (answer instanceof Error) throw answer;
      return typeof answer === "function" ? answer({ url, init }) : (answer as Response).clone();
    },
  };
}

/** A body that gives these chunks and then stays open until it is cancelled. */
export function openBody(...chunks: readonly string[]): { body: ReadableStream<Uint8Array>; cancelled: () => boolean } {
  let cancelled = false;
  const body = new ReadableStream<Uint8Array>({
    start: (controller) => {
      for (const chunk of chunks) controller.enqueue(new TextEncoder().encode(chunk));
    },
    cancel: () => {
      cancelled = true;
    },
  });
  return { body, cancelled: () => cancelled };
}

/** The error that the promise rejects with. */
export async function rejection(promise: PromiseLike<unknown>): Promise<unknown> {
  try {
    await promise;
  } catch (error) {
    return error;
  }
  throw new Error("It did not reject.");
}
