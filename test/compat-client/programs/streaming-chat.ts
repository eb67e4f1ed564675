import { Mistral } from "@mistralai/mistralai";

const mistral = new Mistral({ apiKey: process.env["MISTRAL_API_KEY"] ?? "" });

const stream = await mistral.chat.stream({
  model: "mistral-small-latest",
  messages: [{ role: "user", content: "[[words:30]]" }],
});
let text = "";
for await (const event of stream) {
  const [choice] = event.data.choices;
  if (typeof choice?.delta.content === "string") text += choice.delta.content;
  if (choice?.finishReason) console.log(choice.finishReason, event.data.usage?.totalTokens);
}
console.log(text);

// To leave early is fine.
for await (const event of await mistral.chat.stream({
  model: "mistral-small-latest",
  messages: [{ role: "user", content: "[[words:300]]" }],
})) {
  console.log(Object.keys(event), event.data.choices[0]?.index);
  break;
}

// A stream is a ReadableStream as well.
const reader = (
  await mistral.chat.stream({ model: "mistral-small-latest", messages: [{ role: "user", content: "Hi" }] })
).getReader();
const first = await reader.read();
console.log(first.done, first.value?.data.object);
await reader.cancel();
