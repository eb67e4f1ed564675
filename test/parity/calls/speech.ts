import type { CallTable } from "../call.ts";

const speech = { input: "The tramontane comes over the mountains.", model: "voxtral-mini-tts-latest" };

/** The official client has one method for both answers: an option says which one is wanted. */
export const speeches: CallTable = {
  "audio.speech.complete": {
    minimal: {
      ours: ({ audio }) => audio.speech.completeStream(speech),
      official: ({ audio }) =>
        audio.speech.complete({ ...speech, stream: true }, { acceptHeaderOverride: "text/event-stream" as never }),
    },
  },
};
