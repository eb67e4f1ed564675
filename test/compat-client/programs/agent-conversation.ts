import { Mistral } from "@mistralai/mistralai";

const mistral = new Mistral({ apiKey: process.env["MISTRAL_API_KEY"] ?? "" });

const agent = await mistral.beta.agents.create({
  model: "mistral-medium-latest",
  name: "Weather",
  instructions: "You know the weather.",
  completionArgs: { temperature: 0.2 },
  tools: [
    { type: "web_search" },
    {
      type: "function",
      function: { name: "get_weather", parameters: { type: "object", properties: { city: { type: "string" } } } },
    },
  ],
});
console.log(agent.id, agent.name, agent.version, agent.createdAt instanceof Date, agent.completionArgs?.temperature);

const asked = await mistral.beta.conversations.start({ agentId: agent.id, inputs: "get_weather for city=Oslo please" });
console.log(
  asked.conversationId,
  asked.outputs.map(({ type }) => type),
);
for (const output of asked.outputs) {
  if (output.type !== "function.call") continue;
  console.log(output.name, output.arguments);
  const told = await mistral.beta.conversations.append({
    conversationId: asked.conversationId,
    conversationAppendRequest: {
      inputs: [{ toolCallId: output.toolCallId, result: '{"celsius":-4}' }],
    },
  });
  const [entry] = told.outputs;
  console.log(entry?.type === "message.output" ? entry.content : entry?.type);
}

const stream = await mistral.beta.conversations.appendStream({
  conversationId: asked.conversationId,
  conversationAppendStreamRequest: { inputs: "And the news?" },
});
let text = "";
for await (const { event, data } of stream) {
  if (data.type === "conversation.response.started") console.log(event, data.conversationId === asked.conversationId);
  if (data.type === "message.output.delta" && typeof data.content === "string") text += data.content;
  if (data.type === "tool.execution.started") console.log(event, data.name);
  if (data.type === "conversation.response.done") console.log(event, data.usage.totalTokens);
}
console.log(text);

const { entries } = await mistral.beta.conversations.getHistory({ conversationId: asked.conversationId });
console.log(entries.map(({ type }) => type));
const { messages } = await mistral.beta.conversations.getMessages({ conversationId: asked.conversationId });
console.log(messages.length);

const updated = await mistral.beta.agents.update({
  agentId: agent.id,
  updateAgentRequest: { description: "Knows the weather" },
});
console.log(updated.version, updated.description);
await mistral.beta.agents.updateVersion({ agentId: agent.id, version: 0 });
console.log((await mistral.beta.agents.get({ agentId: agent.id })).version);
console.log(await mistral.beta.agents.delete({ agentId: agent.id }));
