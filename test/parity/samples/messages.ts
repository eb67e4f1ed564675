import type * as theirs from "@mistralai/mistralai/models/components";
import type * as ours from "@tramontane/mistral";
import type { Sample } from "./sample.ts";

/** Every kind of chunk that a message of a chat can have. */
const chunks: Sample<ours.ContentChunk[], theirs.ContentChunk[]> = {
  ours: [
    { type: "text", text: "What is this?" },
    { type: "image_url", image_url: { url: "https://example.com/a.png", detail: "low" } },
    { type: "image_url", image_url: "https://example.com/b.png" },
    { type: "document_url", document_url: "https://example.com/a.pdf", document_name: "a.pdf" },
    { type: "reference", reference_ids: [1, "two"] },
    { type: "file", file_id: "3f0c5b1e-8f5e-4b6e-9c5e-1d2a3b4c5d6e" },
    { type: "thinking", thinking: [{ type: "text", text: "Hm." }], signature: null, closed: true },
    { type: "input_audio", input_audio: "UklGRg==" },
  ],
  official: [
    { type: "text", text: "What is this?" },
    { type: "image_url", imageUrl: { url: "https://example.com/a.png", detail: "low" } },
    { type: "image_url", imageUrl: "https://example.com/b.png" },
    { type: "document_url", documentUrl: "https://example.com/a.pdf", documentName: "a.pdf" },
    { type: "reference", referenceIds: [1, "two"] },
    { type: "file", fileId: "3f0c5b1e-8f5e-4b6e-9c5e-1d2a3b4c5d6e" },
    { type: "thinking", thinking: [{ type: "text", text: "Hm." }], signature: null, closed: true },
    { type: "input_audio", inputAudio: "UklGRg==" },
  ],
};

/** What goes on within a thinking chunk. */
const thinking: Sample<ours.SystemMessageContentChunk[], theirs.SystemMessageContentChunks[]> = {
  ours: [
    { type: "text", text: "Be brief." },
    {
      type: "thinking",
      closed: false,
      signature: "sig",
      thinking: [
        { type: "reference", reference_ids: [3] },
        {
          type: "tool_reference",
          tool: "web_search",
          title: "A page",
          url: "https://example.com",
          favicon: "https://example.com/i.ico",
          description: "About it",
        },
      ],
    },
  ],
  official: [
    { type: "text", text: "Be brief." },
    {
      type: "thinking",
      closed: false,
      signature: "sig",
      thinking: [
        { type: "reference", referenceIds: [3] },
        {
          type: "tool_reference",
          tool: "web_search",
          title: "A page",
          url: "https://example.com",
          favicon: "https://example.com/i.ico",
          description: "About it",
        },
      ],
    },
  ],
};

/** A whole exchange: every role, texts and chunks, calls and results. */
export const messages: Sample<ours.ChatMessage[], theirs.ChatCompletionRequest["messages"]> = {
  ours: [
    { role: "system", content: thinking.ours },
    { role: "system", content: "Answer in German." },
    { role: "user", content: chunks.ours },
    {
      role: "assistant",
      content: chunks.ours,
      prefix: false,
      tool_calls: [
        {
          id: "call12345",
          type: "function",
          index: 0,
          function: { name: "get_weather", arguments: { city_name: "Lyon" } },
        },
        {
          id: "call67890",
          type: "function",
          index: 1,
          function: { name: "get_weather", arguments: '{"city_name":"Nice"}' },
        },
      ],
    },
    { role: "tool", tool_call_id: "call12345", name: "get_weather", content: "18 degrees" },
    { role: "tool", tool_call_id: "call67890", name: "get_weather", content: [{ type: "text", text: "20 degrees" }] },
    { role: "assistant", content: "It is mild.", tool_calls: null, prefix: false },
    { role: "user", content: "And tomorrow?" },
  ],
  official: [
    { role: "system", content: thinking.official },
    { role: "system", content: "Answer in German." },
    { role: "user", content: chunks.official },
    {
      role: "assistant",
      content: chunks.official,
      prefix: false,
      toolCalls: [
        {
          id: "call12345",
          type: "function",
          index: 0,
          function: { name: "get_weather", arguments: { city_name: "Lyon" } },
        },
        {
          id: "call67890",
          type: "function",
          index: 1,
          function: { name: "get_weather", arguments: '{"city_name":"Nice"}' },
        },
      ],
    },
    { role: "tool", toolCallId: "call12345", name: "get_weather", content: "18 degrees" },
    { role: "tool", toolCallId: "call67890", name: "get_weather", content: [{ type: "text", text: "20 degrees" }] },
    { role: "assistant", content: "It is mild.", toolCalls: null, prefix: false },
    { role: "user", content: "And tomorrow?" },
  ],
};
