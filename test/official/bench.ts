import { HTTPClient, Mistral as Official } from "@mistralai/mistralai";
import { createEmulator, type Emulator } from "@tramontane/emulator";
import type { Served } from "@tramontane/emulator/node";
import { unknownMembers } from "./unknown-members.ts";

/** The official client, as it is published, in front of an emulator of its own. */
export interface Bench {
  /** Rejects also where an answer, or an event of a stream, holds a member that the official client does not know. */
  readonly official: Official;
  readonly emulator: Emulator;
  /** The operations that were called and whose answers were accepted, by their dotted names. */
  readonly accepted: ReadonlySet<string>;
}

/** The key that the emulator wants. */
export const apiKey = "official-key";

/** The official client in front of a new emulator, or of a `fetch` in its stead. */
export function createBench(fetch?: (request: Request) => Promise<Response>): Bench {
  const emulator = createEmulator({ requireKey: apiKey });
  const httpClient = new HTTPClient({ fetcher: (input, init) => (fetch ?? emulator.fetch)(new Request(input, init)) });
  return watch(new Official({ apiKey, serverURL: "https://emulator.example", httpClient }), emulator);
}

/** The official client, which uses the platform's own `fetch`, in front of an emulator that listens on a port. */
export function createServedBench({ url, emulator }: Served): Bench {
  emulator.reset();
  return watch(new Official({ apiKey, serverURL: url }), emulator);
}

function watch(client: Official, emulator: Emulator): Bench {
  const accepted = new Set<string>();
  return { official: watched(client, "", accepted), emulator, accepted };
}

/** The same client, whose answers are looked at on their way to the caller. Nothing of it is changed. */
function watched<T extends object>(client: T, prefix: string, accepted: Set<string>): T {
  return new Proxy(client, {
    get: (target, key) => {
      const name = prefix + String(key);
      const member: unknown = Reflect.get(target, key, target);
      if (typeof member === "object" && member !== null) return watched(member, `${name}.`, accepted);
      if (typeof member !== "function") return member;
      return async (...given: unknown[]) => {
        const answer: unknown = await Reflect.apply(member, target, given);
        const known = answer instanceof ReadableStream ? knownItems(answer, name) : knownOnly(answer, name);
        accepted.add(name);
        return known;
      };
    },
  });
}

function knownOnly(answer: unknown, name: string): unknown {
  const unknown = unknownMembers(answer);
  if (unknown.length === 0) return answer;
  throw new Error(`${name} answered with what the official client does not know: ${unknown.join(", ")}`);
}

function knownItems(stream: ReadableStream<unknown>, name: string): ReadableStream<unknown> {
  return stream.pipeThrough(
    new TransformStream<unknown, unknown>({
      transform: (item, controller) => controller.enqueue(knownOnly(item, name)),
    }),
  );
}
