import type * as theirs from "@mistralai/mistralai/models/components";
import type * as ours from "@tramontane/mistral";
import type { CallTable } from "../call.ts";
import { responseFormat } from "../samples/completion.ts";
import { guardrails } from "../samples/guardrails.ts";
import { messages } from "../samples/messages.ts";
import type { Sample } from "../samples/sample.ts";
import { tools } from "../samples/tools.ts";

const minimal: Sample<ours.ChatCompletionRequest, theirs.ChatCompletionRequest> = {
  ours: { model: "mistral-small-latest", messages: [{ role: "user", content: "Hi" }] },
  official: { model: "mistral-small-latest", messages: [{ role: "user", content: "Hi" }] },
};

const everything: Sample<
  Required<ours.ChatCompletionRequest>,
  Required<Omit<theirs.ChatCompletionRequest, "stream">>
> = {
  ours: {
    model: "mistral-small-latest",
    messages: messages.ours,
    temperature: 0.25,
    max_tokens: 900,
    tools: tools.ours,
    tool_choice: "auto",
    parallel_tool_calls: false,
    response_format: responseFormat.ours,
    stop: ["END", "ÜBER"],
    top_p: 0.9,
    n: 2,
    random_seed: 42,
    presence_penalty: 0.5,
    frequency_penalty: -0.5,
    reasoning_effort: "low",
    prompt_mode: "reasoning",
    prediction: { type: "content", content: "Lyon" },
    guardrails: guardrails.ours,
    safe_prompt: true,
    prompt_cache_key: "key",
    service_tier: "auto",
    metadata: { team_name: "north", size: 3 },
  },
  official: {
    model: "mistral-small-latest",
    messages: messages.official,
    temperature: 0.25,
    maxTokens: 900,
    tools: tools.official,
    toolChoice: "auto",
    parallelToolCalls: false,
    responseFormat: responseFormat.official,
    stop: ["END", "ÜBER"],
    topP: 0.9,
    n: 2,
    randomSeed: 42,
    presencePenalty: 0.5,
    frequencyPenalty: -0.5,
    reasoningEffort: "low",
    promptMode: "reasoning",
    prediction: { type: "content", content: "Lyon" },
    guardrails: guardrails.official,
    safePrompt: true,
    promptCacheKey: "key",
    serviceTier: "auto",
    metadata: { team_name: "north", size: 3 },
  },
};

/** One stop, one function that has to be called, and nulls where they are allowed. */
const aFunction: Sample<ours.ChatCompletionRequest, theirs.ChatCompletionRequest> = {
  ours: {
    ...minimal.ours,
    stop: "END",
    temperature: null,
    metadata: null,
    tools: tools.ours,
    tool_choice: { type: "function", function: { name: "get_weather" } },
  },
  official: {
    ...minimal.official,
    stop: "END",
    temperature: null,
    metadata: null,
    tools: tools.official,
    toolChoice: { type: "function", function: { name: "get_weather" } },
  },
};

export const chat: CallTable = {
  "chat.complete": {
    minimal: {
      ours: ({ chat }) => chat.complete(minimal.ours),
      official: ({ chat }) => chat.complete(minimal.official),
    },
    full: {
      "with everything": {
        ours: ({ chat }) => chat.complete(everything.ours),
        official: ({ chat }) => chat.complete(everything.official),
      },
      "with a function": {
        ours: ({ chat }) => chat.complete(aFunction.ours),
        official: ({ chat }) => chat.complete(aFunction.official),
      },
    },
  },
  "chat.stream": {
    minimal: {
      ours: ({ chat }) => chat.stream(minimal.ours),
      official: ({ chat }) => chat.stream(minimal.official),
    },
    full: {
      "with everything": {
        ours: ({ chat }) => chat.stream(everything.ours),
        official: ({ chat }) => chat.stream(everything.official),
      },
      "with a function": {
        ours: ({ chat }) => chat.stream(aFunction.ours),
        official: ({ chat }) => chat.stream(aFunction.official),
      },
    },
  },
};
