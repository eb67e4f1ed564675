import type * as theirs from "@mistralai/mistralai/models/components";
import type * as ours from "@tramontane/mistral";
import type { Sample } from "./sample.ts";

const configuration: Sample<Required<ours.ToolConfiguration>, Required<theirs.ToolConfiguration>> = {
  ours: { include: ["a_tool"], exclude: ["b_tool"], requires_confirmation: ["c_tool"] },
  official: { include: ["a_tool"], exclude: ["b_tool"], requiresConfirmation: ["c_tool"] },
};

type OfficialTool = NonNullable<theirs.CreateAgentRequest["tools"]>[number];

/** One of each kind, with everything that each can have. */
export const tools: Sample<ours.Tool[], (OfficialTool & { type: NonNullable<OfficialTool["type"]> })[]> = {
  ours: [
    {
      type: "function",
      function: {
        name: "get_weather",
        description: "The weather in a city.",
        strict: true,
        parameters: { type: "object", properties: { city_name: { type: "string" } }, required: ["city_name"] },
      },
    },
    { type: "web_search", tool_configuration: configuration.ours },
    { type: "web_search_premium", tool_configuration: configuration.ours },
    { type: "code_interpreter", tool_configuration: configuration.ours },
    { type: "image_generation", tool_configuration: null },
    { type: "document_library", tool_configuration: configuration.ours, library_ids: ["lib_1", "lib_2"] },
    {
      type: "connector",
      connector_id: "mail",
      tool_configuration: configuration.ours,
      authorization: { type: "api-key", value: "key" },
    },
    {
      type: "connector",
      connector_id: "calendar",
      tool_configuration: null,
      authorization: { type: "oauth2-token", value: "token" },
    },
  ],
  official: [
    {
      type: "function",
      function: {
        name: "get_weather",
        description: "The weather in a city.",
        strict: true,
        parameters: { type: "object", properties: { city_name: { type: "string" } }, required: ["city_name"] },
      },
    },
    { type: "web_search", toolConfiguration: configuration.official },
    { type: "web_search_premium", toolConfiguration: configuration.official },
    { type: "code_interpreter", toolConfiguration: configuration.official },
    { type: "image_generation", toolConfiguration: null },
    { type: "document_library", toolConfiguration: configuration.official, libraryIds: ["lib_1", "lib_2"] },
    {
      type: "connector",
      connectorId: "mail",
      toolConfiguration: configuration.official,
      authorization: { type: "api-key", value: "key" },
    },
    {
      type: "connector",
      connectorId: "calendar",
      toolConfiguration: null,
      authorization: { type: "oauth2-token", value: "token" },
    },
  ],
};
