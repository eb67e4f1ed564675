import { Mistral } from "@mistralai/mistralai";
import type { ChatCompletionRequestMessage, Tool } from "@mistralai/mistralai/models/components";

const mistral = new Mistral({ apiKey: process.env["MISTRAL_API_KEY"] ?? "" });
const model = "mistral-large-latest";

const tools: (Tool & { type: "function" })[] = [
  {
    type: "function",
    function: {
      name: "get_weather",
      description: "The weather in a city.",
      parameters: { type: "object", required: ["city"], properties: { city: { type: "string" } } },
    },
  },
];
const functions: Record<string, (given: { city?: string }) => string> = {
  get_weather: ({ city }) => `It is 21 °C in ${city}.`,
};

const messages: ChatCompletionRequestMessage[] = [
  { role: "user", content: "What does get_weather say of city=Paris today?" },
];
for (let round = 0; round < 3; round++) {
  const { choices } = await mistral.chat.complete({ model, messages, tools, toolChoice: round === 0 ? "any" : "none" });
  const [choice] = choices;
  if (!choice?.message) break;
  messages.push({ ...choice.message, role: "assistant" });
  console.log(round, choice.finishReason, choice.message.content);
  if (!choice.message.toolCalls?.length) break;
  for (const call of choice.message.toolCalls) {
    const given = call.function.arguments;
    const result = functions[call.function.name]?.(typeof given === "string" ? JSON.parse(given) : given) ?? "none";
    console.log(call.id, call.function.name, given, result);
    messages.push({ role: "tool", name: call.function.name, toolCallId: call.id ?? "", content: result });
  }
}
console.log(messages.map(({ role }) => role));
