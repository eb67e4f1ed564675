import { HTTPClient, Mistral as Official } from "@mistralai/mistralai";
import { Mistral } from "@tramontane/mistral";
import type { Call } from "./call.ts";
import { compatClient, type Shape } from "./made/subject.ts";
import { type Told, tell } from "./told.ts";
import { createWorld } from "./world.ts";

/** What became of one call, on both sides. */
export interface Exchange {
  readonly ours: Told;
  readonly official: Told;
  /** The status of the answer. */
  readonly status: number;
}

/** The key that all clients are given, whatever they do with it. */
export const apiKey = "parity-key";

/**
 * Makes a call with both clients. Both go to the address that is theirs when none is set. An emulator answers ours; the
 * official client is given the same answer, byte for byte.
 *
 * @param shape whether ours is called as it is, or is the one in the official client's shape
 */
export async function callBoth(call: Call, shape: Shape = "own"): Promise<Exchange> {
  const { emulator, ids } = await createWorld();
  const answers: { bytes: ArrayBuffer; init: ResponseInit }[] = [];
  const ours = await tell(
    (answer) => {
      if (shape === "official") return call.official(compatClient(apiKey, answer) as unknown as Official, ids);
      const fetch = (url: string | URL | Request, init?: RequestInit): Promise<Response> =>
        answer(new Request(url, init));
      return call.ours(new Mistral({ apiKey, retries: false, fetch }), ids);
    },
    async (request) => {
      const response = await emulator.fetch(request);
      const bytes = await response.arrayBuffer();
      answers.push({ bytes, init: { status: response.status, headers: response.headers } });
      return new Response(bytes.byteLength > 0 ? bytes.slice(0) : null, response);
    },
  );
  const [answer] = answers;
  if (!answer) throw new Error("Our client made no request.");
  const { bytes, init } = answer;
  const official = await tell(
    (fetch) => call.official(officialClient(fetch), ids),
    () => Promise.resolve(new Response(bytes.byteLength > 0 ? bytes.slice(0) : null, init)),
  );
  return { ours, official, status: init.status ?? 200 };
}

/** The official client, connected to nothing else. */
export function officialClient(fetch: (request: Request) => Promise<Response>): Official {
  return new Official({
    apiKey,
    httpClient: new HTTPClient({ fetcher: (input, init) => fetch(new Request(input, init)) }),
  });
}
