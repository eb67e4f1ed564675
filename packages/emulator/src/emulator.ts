import { createApp } from "./http/app.ts";
import { parseFault, type Fault } from "./http/faults.ts";
import { createIds } from "./state/ids.ts";
import { createWorld, type World } from "./state/world.ts";

export interface EmulatorOptions {
  /** Varies the ids and the wording of answers. The same seed, the same answers. 1 unless said. */
  readonly seed?: number;
  /**
   * The time, in milliseconds since 1970: `Date.now` for the real one. Without it, the clock starts with the year 2026
   * and goes on by a second with each request.
   */
  readonly now?: () => number;
  /** Milliseconds before each answer and before each event of a stream. None unless said. */
  readonly latency?: number;
  /** `true`: requests need an `Authorization: Bearer …` that is not empty; a text: this very key. `false` unless said. */
  readonly requireKey?: boolean | string;
  /**
   * Asked for each request: what is to go wrong with it, in the words of the `x-emulator-fault` header. The header of
   * the request itself comes first.
   */
  readonly faults?: (request: Request, operationId: string) => string | undefined;
}

/** The API in one process. */
export interface Emulator {
  /** Takes the place of `fetch`: `new Mistral({ fetch: emulator.fetch })`. Hosts are ignored, only paths count. */
  readonly fetch: (input: string | URL | Request, init?: RequestInit) => Promise<Response>;
  /** Forgets everything: ids, clock and faults begin anew. */
  readonly reset: () => void;
  /** What there is at the moment. For looking at in tests; change it through the API. */
  readonly world: World;
}

/**
 * Makes an emulator of the Mistral AI API, empty but for its models.
 *
 * @example
 * ```ts
 * const { fetch } = createEmulator();
 * const response = await fetch("https://api.mistral.ai/v1/models");
 * ```
 */
export function createEmulator(options: EmulatorOptions = {}): Emulator {
  const { seed = 1, now, latency = 0, requireKey = false, faults } = options;
  let world = createWorld(seed, now);
  let counts = new Map<string, number>();
  // Apart from the ids of what is created, so that those do not depend on how many requests there were.
  let requestIds = createIds(seed + 1);

  const faultOf = (request: Request, operationId: string): Fault => {
    const text = request.headers.get("x-emulator-fault") ?? faults?.(request, operationId);
    if (!text) return {};
    const fault = parseFault(text);
    const key = `${request.method} ${new URL(request.url).pathname} ${text}`;
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    return count > (fault.times ?? Infinity) ? {} : fault;
  };

  const app = createApp({
    world: () => world,
    requireKey,
    faultOf,
    requestId: () => requestIds.uuid(),
    pause: () => sleep(latency),
    sleep,
  });

  return {
    fetch: (input, init) => {
      const request = input instanceof Request && !init ? input : new Request(input, init);
      return abortable(init?.signal ?? request.signal, async () => app.fetch(request));
    },
    reset: () => {
      world = createWorld(seed, now);
      counts = new Map();
      requestIds = createIds(seed + 1);
    },
    get world() {
      return world;
    },
  };
}

async function sleep(milliseconds: number): Promise<void> {
  if (milliseconds > 0) await new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** As the real `fetch` does: an abort rejects the call, or breaks the body if there is already an answer. */
async function abortable(signal: AbortSignal | null | undefined, answer: () => Promise<Response>): Promise<Response> {
  if (!signal) return answer();
  signal.throwIfAborted();
  let stop = (): void => {};
  const aborted = new Promise<never>((_, reject) => {
    stop = () => reject(signal.reason);
    signal.addEventListener("abort", stop, { once: true });
  });
  try {
    const response = await Promise.race([answer(), aborted]);
    if (!response.body) return response;
    const body = response.body.pipeThrough(new TransformStream(undefined, undefined, { highWaterMark: 0 }), { signal });
    return new Response(body, response);
  } finally {
    signal.removeEventListener("abort", stop);
  }
}
