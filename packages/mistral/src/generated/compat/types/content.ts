import type { UnknownString } from "@tramontane/runtime";

/** Text. */
export interface TextChunk {
  type?: "text";
  text: string;
}

/** An image, by its address. */
export interface ImageURLChunk {
  type?: "image_url";
  /** The address, alone or with the level of detail. A `data:` URL carries the image itself. */
  imageUrl: ImageURL | string;
}

/** The address of an image, and how closely to look at it. */
export interface ImageURL {
  /** Where the image is, or a `data:` URL that carries it. */
  url: string;
  detail?: ImageDetail | null;
}

/** How closely to look at an image. */
export type ImageDetail = "low" | "auto" | "high" | (string & {});

/** The values of the type {@link ImageDetail} by name. */
export const ImageDetail = {
  Low: "low",
  Auto: "auto",
  High: "high",
} as const;

/** A document, by its address. */
export interface DocumentURLChunk {
  type?: "document_url";
  /** Where the document is. */
  documentUrl: string;
  /** The document's file name. */
  documentName?: string | null;
}

/** A file that was uploaded before. */
export interface FileChunk {
  type?: "file";
  /** @format uuid */
  fileId: string;
}

/** Recorded sound. */
export interface AudioChunk {
  type: "input_audio";
  /** The recording, as a string. */
  inputAudio: string;
}

/** A file that a tool made, such as an image that was generated. */
export interface ToolFileChunk {
  type?: "tool_file";
  /** The tool that made the file. */
  tool: ToolName;
  fileId: string;
  fileName?: string | null;
  fileType?: string | null;
}

/** A source that a tool found and the message relies on. */
export interface ToolReferenceChunk {
  type?: "tool_reference";
  /** The tool that found the source. */
  tool: ToolName;
  title: string;
  url?: string | null;
  favicon?: string | null;
  description?: string | null;
}

/** References to sources, by their ids. */
export interface ReferenceChunk {
  type?: "reference";
  referenceIds: (number | string)[];
}

/** What a reasoning model thought before it answered. */
export interface ThinkChunk {
  type?: "thinking";
  thinking: ThinkingContentChunk[];
  /** Lets the thought be given back to the model in a later turn. */
  signature?: string | null;
  /**
   * Whether the thought is finished. An unfinished one is of use only as the prefix of an answer.
   *
   * @defaultValue true
   */
  closed?: boolean;
}

/** A piece of a thought. */
export type ThinkingContentChunk = TextChunk | ToolReferenceChunk | ReferenceChunk | UnknownThinkingContentChunk;

/** A {@link ThinkingContentChunk} that this version of the client does not know. */
export interface UnknownThinkingContentChunk {
  type: UnknownString;
  [key: string]: unknown;
}

/** A piece of a message that is put into a conversation. */
export type MessageInputContentChunk =
  | TextChunk
  | ImageURLChunk
  | ToolFileChunk
  | DocumentURLChunk
  | ThinkChunk
  | UnknownMessageInputContentChunk;

/** A {@link MessageInputContentChunk} that this version of the client does not know. */
export interface UnknownMessageInputContentChunk {
  type: UnknownString;
  [key: string]: unknown;
}

/** A piece of a message that the model wrote in a conversation. */
export type MessageOutputContentChunk =
  | TextChunk
  | ImageURLChunk
  | ToolFileChunk
  | DocumentURLChunk
  | ThinkChunk
  | ToolReferenceChunk
  | UnknownMessageOutputContentChunk;

/** A {@link MessageOutputContentChunk} that this version of the client does not know. */
export interface UnknownMessageOutputContentChunk {
  type: UnknownString;
  [key: string]: unknown;
}

/** A piece of a chat message. */
export type ContentChunk =
  | TextChunk
  | ImageURLChunk
  | DocumentURLChunk
  | ReferenceChunk
  | FileChunk
  | ThinkChunk
  | AudioChunk
  | UnknownContentChunk;

/** A {@link ContentChunk} that this version of the client does not know. */
export interface UnknownContentChunk {
  type: UnknownString;
  [key: string]: unknown;
}

/** A piece of a system message. */
export type SystemMessageContentChunk = TextChunk | ThinkChunk;

/** A built-in tool, or the name of another one. */
export type ToolName = BuiltInConnectors | string;

/** The tools that run on the server. */
export type BuiltInConnectors =
  | "web_search"
  | "web_search_premium"
  | "code_interpreter"
  | "image_generation"
  | "document_library"
  | (string & {});

/** The values of the type {@link BuiltInConnectors} by name. */
export const BuiltInConnectors = {
  WebSearch: "web_search",
  WebSearchPremium: "web_search_premium",
  CodeInterpreter: "code_interpreter",
  ImageGeneration: "image_generation",
  DocumentLibrary: "document_library",
} as const;
