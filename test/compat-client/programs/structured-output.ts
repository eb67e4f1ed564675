import { Mistral } from "@mistralai/mistralai";
import { z } from "zod";

const mistral = new Mistral({ apiKey: process.env["MISTRAL_API_KEY"] ?? "" });

const Recipe = z.object({
  name: z.string(),
  minutes: z.number(),
  steps: z.array(z.object({ text: z.string(), optional: z.boolean() })),
});

const answer = await mistral.chat.parse({
  model: "mistral-small-latest",
  messages: [{ role: "user", content: "A recipe for bread" }],
  responseFormat: Recipe,
});
const [choice] = answer.choices ?? [];
const recipe = choice?.message?.parsed as z.infer<typeof Recipe> | undefined;
console.log(choice?.message?.content);
console.log(
  recipe?.name,
  recipe?.minutes,
  recipe?.steps.map(({ text, optional }) => [text, optional]),
);

let text = "";
for await (const { data } of await mistral.chat.parseStream({
  model: "mistral-small-latest",
  messages: [{ role: "user", content: "Another recipe" }],
  responseFormat: Recipe,
})) {
  text += data.choices[0]?.delta.content ?? "";
}
console.log(Recipe.parse(JSON.parse(text)));

// What is cut off is no value.
const short = await mistral.chat.parse({
  model: "mistral-small-latest",
  messages: [{ role: "user", content: "A long recipe" }],
  responseFormat: Recipe,
  maxTokens: 2,
});
console.log(short.choices?.[0]?.finishReason, short.choices?.[0]?.message?.parsed);

// Without a schema of zod.
const plain = await mistral.chat.complete({
  model: "mistral-small-latest",
  messages: [{ role: "user", content: "Where is Lyon?" }],
  responseFormat: {
    type: "json_schema",
    jsonSchema: {
      name: "place",
      strict: true,
      schemaDefinition: { type: "object", required: ["name"], properties: { name: { type: "string" } } },
    },
  },
});
console.log(plain.choices[0]?.message?.content);
