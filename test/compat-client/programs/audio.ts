import { Mistral } from "@mistralai/mistralai";

const mistral = new Mistral({ apiKey: process.env["MISTRAL_API_KEY"] ?? "" });
const file = { fileName: "talk.mp3", content: new Uint8Array([1, 2, 3]) };

const heard = await mistral.audio.transcriptions.complete({ model: "voxtral-mini-latest", file, language: "en" });
console.log(heard.text, heard.language, heard.usage.totalTokens);

for await (const { event, data } of await mistral.audio.transcriptions.stream({ model: "voxtral-mini-latest", file })) {
  console.log(event, data.type);
}

const spoken = await mistral.audio.speech.complete({ model: "voxtral-tts-latest", input: "Good morning" });
console.log("audioData" in spoken && spoken.audioData.length > 0);
