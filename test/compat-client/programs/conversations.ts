import { Mistral } from "@mistralai/mistralai";

const mistral = new Mistral({ apiKey: process.env["MISTRAL_API_KEY"] ?? "" });
const model = "mistral-small-latest";

console.log(await mistral.beta.conversations.list());
const begun = await mistral.beta.conversations.start({ model, inputs: "Remember the number 12", store: true });
console.log(begun.object, begun.usage.totalTokens);

const stream = await mistral.beta.conversations.startStream({
  model,
  inputs: [{ object: "entry", role: "user", content: "What do you do?" }],
});
for await (const event of stream) console.log(event.event, event.event === event.data.type);

const listed = await mistral.beta.conversations.list({ pageSize: 10, page: 0 });
for (const conversation of listed) {
  console.log(conversation.id, conversation.createdAt.toISOString(), "model" in conversation && conversation.model);
}

const known = await mistral.beta.conversations.get({ conversationId: begun.conversationId });
console.log(known.object, known.updatedAt instanceof Date);

const { entries } = await mistral.beta.conversations.getHistory({ conversationId: begun.conversationId });
const fromEntryId = entries[0]?.id ?? "";
const again = await mistral.beta.conversations.restart({
  conversationId: begun.conversationId,
  conversationRestartRequest: { inputs: "Remember 13 instead", fromEntryId },
});
console.log(again.conversationId === begun.conversationId, again.outputs.length);

const told: string[] = [];
for await (const { data } of await mistral.beta.conversations.restartStream({
  conversationId: begun.conversationId,
  conversationRestartStreamRequest: { inputs: "And 14?", fromEntryId },
})) {
  told.push(data.type);
}
console.log(told.at(0), told.at(-1));
console.log(await mistral.beta.conversations.delete({ conversationId: begun.conversationId }));
