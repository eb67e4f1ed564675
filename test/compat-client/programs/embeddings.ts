import { Mistral } from "@mistralai/mistralai";

const mistral = new Mistral({ apiKey: process.env["MISTRAL_API_KEY"] ?? "" });

const { data, usage } = await mistral.embeddings.create({
  model: "mistral-embed",
  inputs: ["The sea is calm.", "The stock market is not."],
});
for (const { index, embedding } of data) console.log(index, embedding?.length, embedding?.slice(0, 3));
console.log(usage.totalTokens);

const small = await mistral.embeddings.create({
  model: "codestral-embed",
  inputs: "const x = 1;",
  outputDimension: 16,
});
console.log(small.data[0]?.embedding?.length);

const moderated = await mistral.classifiers.moderate({ model: "mistral-moderation-latest", inputs: ["Be kind."] });
console.log(moderated.results.length, Object.keys(moderated.results[0]?.categories ?? {}).sort());

const chat = await mistral.classifiers.moderateChat({
  model: "mistral-moderation-latest",
  inputs: [{ role: "user", content: "Be kind." }],
});
console.log(chat.results.length);

const middle = await mistral.fim.complete({ model: "codestral-latest", prompt: "def add(", suffix: "return a + b" });
console.log(middle.choices[0]?.message?.content);
