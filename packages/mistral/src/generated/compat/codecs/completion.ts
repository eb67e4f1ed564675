import type { Codec } from "@tramontane/runtime";

/** How a `CompletionArgs` is written on the wire. */
export const completionArgsCodec: Codec = {
  kind: "object",
  fields: {
    max_tokens: "maxTokens",
    response_format: ["responseFormat", () => responseFormatCodec],
    tool_choice: "toolChoice",
    reasoning_effort: "reasoningEffort",
    top_p: "topP",
    random_seed: "randomSeed",
    presence_penalty: "presencePenalty",
    frequency_penalty: "frequencyPenalty",
    prediction: () => predictionCodec,
  },
};

/** How a `ResponseFormat` is written on the wire. */
export const responseFormatCodec: Codec = {
  kind: "object",
  fields: { json_schema: ["jsonSchema", () => jsonSchemaCodec] },
};

/** How a `JsonSchema` is written on the wire. */
export const jsonSchemaCodec: Codec = {
  kind: "object",
  fields: { schema: "schemaDefinition" },
  defaults: { strict: false },
};

/** How a `Prediction` is written on the wire. */
export const predictionCodec: Codec = { kind: "object", defaults: { type: "content", content: "" } };
