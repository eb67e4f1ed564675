import { AudioEncoding, RealtimeTranscription } from "@mistralai/mistralai/extra/realtime";
import { Mistral } from "@tramontane/mistral";
import { transcribeRealtime } from "@tramontane/mistral/transcribe-realtime";
import { expect, test } from "vitest";
import { realtimeServer, type RealtimeServer } from "./realtime-server.ts";

const model = "listener";

async function* microphone(): AsyncGenerator<Uint8Array> {
  yield new Uint8Array([1, 2, 3]);
  yield new Uint8Array([250, 251, 252, 253]);
}

/** What a client asks for and says, and the types of the events it gets. */
async function wire(run: (server: RealtimeServer) => AsyncIterable<{ type?: unknown }>): Promise<unknown> {
  const server = await realtimeServer();
  const events: unknown[] = [];
  for await (const { type } of run(server)) events.push(type);
  expect(await server.closed).toBe(1000);
  server.close();
  const requests = server.requests.map(({ url, headers }) => ({ url, key: headers["authorization"] }));
  return { requests, said: server.said, events };
}

test("real time is spoken as the official client speaks it", async () => {
  const theirs = await wire((server) =>
    new RealtimeTranscription({ apiKey: "key", serverURL: server.baseURL }).transcribeStream(microphone(), model, {
      audioFormat: { encoding: AudioEncoding.PcmMulaw, sampleRate: 8000 },
    }),
  );
  const ours = await wire((server) =>
    transcribeRealtime(new Mistral({ apiKey: "key", baseURL: server.baseURL }), {
      model,
      audio: microphone(),
      audio_format: { encoding: "pcm_mulaw", sample_rate: 8000 },
    }),
  );
  expect(ours).toEqual(theirs);
});
