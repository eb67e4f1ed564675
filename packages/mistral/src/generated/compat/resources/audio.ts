import { SDKResource } from "@tramontane/runtime";
import { AudioSpeech } from "./audio/speech.ts";
import { AudioTranscriptions } from "./audio/transcriptions.ts";
import { AudioVoices } from "./audio/voices.ts";

/** Turn text into speech, and speech into text. */
export class Audio extends SDKResource {
  /** Have texts read aloud. */
  readonly speech: AudioSpeech = new AudioSpeech(this.client);

  /** Have recordings written down. */
  readonly transcriptions: AudioTranscriptions = new AudioTranscriptions(this.client);

  /** Find voices to read with, and make voices from recordings. */
  readonly voices: AudioVoices = new AudioVoices(this.client);
}
