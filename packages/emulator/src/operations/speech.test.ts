import { expect, test } from "vitest";
import { createApi } from "../../test/api.ts";
import { fromBase64 } from "./base64.ts";

const { call } = createApi();
const input = "Otters float on their backs.";
const soundOf = async (fields: object): Promise<Uint8Array> =>
  fromBase64((await call("audio.speech.complete", { body: { input, ...fields } })).body.audio_data) ?? new Uint8Array();

test("a text is a WAV file whose head says how long it is", async () => {
  const sound = await soundOf({ response_format: "wav" });
  const head = new DataView(sound.buffer);
  expect(new TextDecoder().decode(sound.slice(0, 15))).toMatch(/^RIFF.{4}WAVEfmt/s);
  expect([head.getUint32(4, true), head.getUint32(40, true)]).toEqual([sound.length - 8, sound.length - 44]);
  expect((await soundOf({ response_format: "pcm" })).length).toBe(sound.length - 44);
});

test("a stream says in pieces what the answer says whole", async () => {
  const { events } = await call("audio.speech.complete", { body: { input, stream: true } });
  const parts = events.slice(0, -1).map(({ audio_data }) => fromBase64(audio_data) ?? new Uint8Array());
  expect(parts.length).toBe(5);
  expect(parts.flatMap((part) => [...part])).toEqual([...(await soundOf({}))]);
  expect(events.at(-1)).toMatchObject({ type: "speech.audio.done", usage: { prompt_tokens: 7 } });
});

test("a voice is made from a recording, which can be heard again", async () => {
  const api = createApi();
  const body = { name: "Narrator", sample_audio: btoa("a recording"), languages: ["en"] };
  const voice = (await api.call("audio.voices.create", { body })).body;
  const path = { voice_id: voice.id };
  expect((await api.call("audio.voices.get", { path })).body).toMatchObject({ name: "Narrator", languages: ["en"] });
  expect((await api.call("audio.voices.list")).body).toMatchObject({ total: 1, items: [{ id: voice.id }] });
  expect((await api.call("audio.voices.update", { path, body: { name: "Teller" } })).body.name).toBe("Teller");
  expect((await api.call("audio.voices.getSampleAudio", { path })).body).toBe("a recording");
  expect((await api.call("audio.voices.delete", { path })).body.id).toBe(voice.id);
  expect((await api.call("audio.voices.getSampleAudio", { path })).status).toBe(404);
});
