import { expect, test } from "vitest";
import { createApi, type ApiAnswer } from "../../test/api.ts";

type Fields = Record<string, string | File>;

const { call } = createApi();
const words = "Otters float. They sleep.";

function transcribe(fields: Fields): Promise<ApiAnswer> {
  const body = new FormData();
  body.append("model", "voxtral-mini-latest");
  for (const [name, value] of Object.entries(fields)) body.append(name, value as string);
  return call("audio.transcriptions.complete", { body });
}

test.each<{ name: string; given: Fields; want: string }>([
  { name: "text", given: { file: new File([words], "otters.wav") }, want: words },
  {
    name: "sound",
    given: { file: new File([new Uint8Array([0, 255, 3])], "otters.wav") },
    want: 'This stands for what is said in "otters.wav".',
  },
  {
    name: "an address",
    given: { file_url: "https://a.example/b.mp3" },
    want: "This stands for what is said at https://a.example/b.mp3.",
  },
])("a recording is written down: $name", async ({ given, want }) => {
  expect((await transcribe(given)).body).toMatchObject({ text: want, model: "voxtral-mini-latest", segments: [] });
});

test.each<{ name: string; fields: Fields; want: unknown[] }>([
  {
    name: "by sentence",
    fields: { timestamp_granularities: "segment" },
    want: [
      ["Otters float.", 0, 0.8, null],
      ["They sleep.", 0.8, 1.6, null],
    ],
  },
  {
    name: "by word, and speaker",
    fields: { timestamp_granularities: "word", diarize: "true" },
    want: [
      ["Otters", 0, 0.4, "speaker_1"],
      ["float.", 0.4, 0.8, "speaker_1"],
      ["They", 0.8, 1.2, "speaker_2"],
      ["sleep.", 1.2, 1.6, "speaker_2"],
    ],
  },
])("times are given $name", async ({ fields, want }) => {
  const { segments } = (await transcribe({ file: new File([words], "a.wav"), ...fields })).body;
  type Segment = { text: string; start: number; end: number; speaker_id: string };
  expect(segments.map(({ text, start, end, speaker_id }: Segment) => [text, start, end, speaker_id])).toEqual(want);
});

test("a stream says in pieces what the answer says whole", async () => {
  const fields = { file: new File([words], "a.wav"), timestamp_granularities: "segment" };
  const whole = (await transcribe(fields)).body;
  const { events } = await transcribe({ ...fields, stream: "true" });
  const text = events.filter(({ type }) => type === "transcription.text.delta").map((event) => event.text);
  expect(text.join("")).toBe(words);
  expect(events.map(({ type }) => type).filter((type) => type !== "transcription.text.delta")).toEqual([
    "transcription.language",
    "transcription.segment",
    "transcription.segment",
    "transcription.done",
  ]);
  expect(events.at(-1)).toEqual({ type: "transcription.done", ...whole });
  expect((await transcribe({ ...fields, language: "en", stream: "true" })).events[0].type).toBe(
    "transcription.text.delta",
  );
});

test("a recording is needed", async () => {
  expect((await transcribe({})).status).toBe(422);
  expect((await transcribe({ file_id: "x" })).status).toBe(404);
});
