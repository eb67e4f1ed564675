import type { LocalizedText } from "./connectors.ts";

/** A tool of a connector. */
export interface MCPTool {
  name: string;
  /** What people call it. */
  title?: string | null;
  /** What it does. */
  description?: string | null;
  /** A JSON Schema for its arguments. */
  inputSchema: { [key: string]: unknown };
  /** A JSON Schema for its `structuredContent`. */
  outputSchema?: { [key: string]: unknown } | null;
  annotations?: MCPToolAnnotations | null;
  execution?: MCPToolExecution | null;
  icons?: MCPIcon[] | null;
  meta?: MCPToolMeta | null;
}

/** A tool of a connector, in short. */
export interface MCPToolSummary {
  name: string;
  /** What it does. */
  description?: string | null;
  /** What it takes, in short. */
  inputSchema?: unknown;
  annotations?: MCPToolAnnotations | null;
}

/** What the server says a tool does. Nothing makes sure that it is true. */
export interface MCPToolAnnotations {
  /** What people call it. */
  title?: string | null;
  /** It changes nothing. */
  readOnlyHint?: boolean | null;
  /** It may destroy something. */
  destructiveHint?: boolean | null;
  /** Calling it again with the same arguments changes nothing more. */
  idempotentHint?: boolean | null;
  /** It deals with the world outside of the server. */
  openWorldHint?: boolean | null;
}

/** How a tool runs. */
export interface MCPToolExecution {
  /** Whether it can, or must, run as a task. */
  taskSupport?: "forbidden" | "optional" | "required" | (string & {}) | null;
}

/** A picture to show. */
export interface MCPIcon {
  /** Where it is. */
  src: string;
  mimeType?: string | null;
  /** How large it can be shown, such as `48x48` or `any`. */
  sizes?: string[] | null;
}

/** More about a tool. */
export interface MCPToolMeta {
  ui?: MCPUIToolMeta | null;
  aiMistralTurbine?: TurbineToolMeta | null;
}

/** How a tool is shown. */
export interface MCPUIToolMeta {
  /** What shows it. */
  resourceUri?: string | null;
  /** Who can see it. */
  visibility?: ("model" | "app" | (string & {}))[] | null;
}

/** What the service knows of a tool of its own. */
export interface TurbineToolMeta {
  toolType?: TurbineToolType | null;
  timeout?: number | null;
  privateExecution?: boolean | null;
  locale?: TurbineLocale | null;
}

/** What a tool deals with. */
export type TurbineToolType = "rag" | "image" | "code" | "event" | (string & {});

/** The values of the type {@link TurbineToolType} by name. */
export const TurbineToolType = {
  Rag: "rag",
  Image: "image",
  Code: "code",
  Event: "event",
} as const;

/** What something is called in several languages, and what to show while it works. */
export interface TurbineLocale {
  name?: LocalizedText | null;
  description?: LocalizedText | null;
  /** What it can be used for, in a sentence. */
  usageSentence?: LocalizedText | null;
  /** What to show while it works. */
  workingDescription?: LocalizedText | null;
  /** What to show when it is done. */
  doneDescription?: LocalizedText | null;
}
