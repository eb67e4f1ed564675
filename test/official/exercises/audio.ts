import { expect } from "vitest";
import { all, type Exercises, model, together } from "./exercise.ts";

const file = { fileName: "hello.wav", content: new Blob(["RIFF"]) };

export const audio: Exercises = {
  "audio.speech.complete": async ({ official }) => {
    const answer = await official.audio.speech.complete({ input: "Hello" });
    expect(answer).toHaveProperty("audioData");
  },

  "audio.transcriptions.complete": async ({ official }) => {
    const { text } = await official.audio.transcriptions.complete({ model, file });
    expect(text).toEqual(expect.any(String));
  },

  "audio.transcriptions.stream": async ({ official }) => {
    const events = await all(await official.audio.transcriptions.stream({ model, file }));
    expect(events.at(-1)?.event).toBe("transcription.done");
  },

  ...together(
    ["create", "list", "get", "update", "getSampleAudio", "delete"].map((name) => `audio.voices.${name}`),
    async ({ official }) => {
      const { id: voiceId } = await official.audio.voices.create({ name: "Alba", sampleAudio: "UklGRg==" });
      expect((await official.audio.voices.list()).items.map(({ id }) => id)).toContain(voiceId);
      expect(await official.audio.voices.get({ voiceId })).toMatchObject({ id: voiceId, name: "Alba" });
      const changed = await official.audio.voices.update({ voiceId, voiceUpdateRequest: { name: "Aria" } });
      expect(changed.name).toBe("Aria");
      expect((await new Response(await official.audio.voices.getSampleAudio({ voiceId })).blob()).size).toBeGreaterThan(
        0,
      );
      await official.audio.voices.delete({ voiceId });
      await expect(official.audio.voices.get({ voiceId })).rejects.toThrow();
    },
  ),
};
