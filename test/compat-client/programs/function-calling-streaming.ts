import { Mistral } from "@mistralai/mistralai";
import type { ToolCall } from "@mistralai/mistralai/models/components/toolcall.js";

const mistral = new Mistral({ apiKey: process.env["MISTRAL_API_KEY"] ?? "" });

const stream = await mistral.chat.stream({
  model: "mistral-large-latest",
  messages: [{ role: "user", content: "Use get_weather for city=Lyon" }],
  toolChoice: { type: "function", function: { name: "get_weather" } },
  tools: [
    {
      type: "function",
      function: { name: "get_weather", parameters: { type: "object", properties: { city: { type: "string" } } } },
    },
  ],
});
const calls: ToolCall[] = [];
let reason: string | null | undefined;
for await (const { data } of stream) {
  const [choice] = data.choices;
  calls.push(...(choice?.delta.toolCalls ?? []));
  reason = choice?.finishReason ?? reason;
}
console.log(reason);
for (const { id, index, function: called } of calls) console.log(id, index, called.name, called.arguments);
