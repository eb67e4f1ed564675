import { Mistral } from "@mistralai/mistralai";

const mistral = new Mistral({ apiKey: process.env["MISTRAL_API_KEY"] ?? "" });

const answer = await mistral.chat.complete({
  model: "mistral-small-latest",
  messages: [
    { role: "system", content: "You answer in one sentence." },
    { role: "user", content: [{ type: "text", text: "Which river runs through Lyon?" }] },
  ],
  maxTokens: 40,
  stop: ["\n\n"],
  randomSeed: 7,
});
for (const { index, message, finishReason } of answer.choices) console.log(index, message?.content, finishReason);
console.log(answer.model, answer.usage.promptTokens, answer.usage.completionTokens, answer.usage.totalTokens);

const several = await mistral.chat.complete(
  { model: "mistral-small-latest", n: 2, stream: false, messages: [{ role: "user", content: "Name a wind" }] },
  { timeoutMs: 10_000 },
);
console.log(several.choices.map(({ index }) => index));
