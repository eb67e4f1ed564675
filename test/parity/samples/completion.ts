import type * as theirs from "@mistralai/mistralai/models/components";
import type * as ours from "@tramontane/mistral";
import type { Sample } from "./sample.ts";

/** How an answer is to look: JSON by a schema. */
export const responseFormat: Sample<ours.ResponseFormat, theirs.ResponseFormat> = {
  ours: {
    type: "json_schema",
    json_schema: {
      name: "place",
      description: "A place on a map.",
      strict: true,
      schema: { type: "object", properties: { name: { type: "string" }, post_code: { type: "string" } } },
    },
  },
  official: {
    type: "json_schema",
    jsonSchema: {
      name: "place",
      description: "A place on a map.",
      strict: true,
      schemaDefinition: { type: "object", properties: { name: { type: "string" }, post_code: { type: "string" } } },
    },
  },
};

/** Every argument of a completion, with a list of stops. */
export const completionArgs: Sample<Required<ours.CompletionArgs>, Required<theirs.CompletionArgs>> = {
  ours: {
    temperature: 0.25,
    max_tokens: 900,
    stop: ["END", "ÜBER"],
    response_format: responseFormat.ours,
    tool_choice: "auto",
    reasoning_effort: "high",
    top_p: 0.9,
    random_seed: 42,
    presence_penalty: 0.5,
    frequency_penalty: -0.5,
    prediction: { type: "content", content: "Lyon" },
  },
  official: {
    temperature: 0.25,
    maxTokens: 900,
    stop: ["END", "ÜBER"],
    responseFormat: responseFormat.official,
    toolChoice: "auto",
    reasoningEffort: "high",
    topP: 0.9,
    randomSeed: 42,
    presencePenalty: 0.5,
    frequencyPenalty: -0.5,
    prediction: { type: "content", content: "Lyon" },
  },
};

/** One stop, and nulls where they are allowed. */
export const otherCompletionArgs: Sample<ours.CompletionArgs, theirs.CompletionArgs> = {
  ours: { stop: "END", temperature: null, max_tokens: null, response_format: null, tool_choice: "none" },
  official: { stop: "END", temperature: null, maxTokens: null, responseFormat: null, toolChoice: "none" },
};
