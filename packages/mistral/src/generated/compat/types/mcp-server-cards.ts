import type { MCPClientCapabilities, MCPServerCapabilities } from "./mcp-capabilities.ts";
import type { MCPAnnotations } from "./mcp-content.ts";
import type { MCPIcon, MCPTool, TurbineLocale } from "./mcp-tools.ts";

/** What an MCP server says of itself. */
export interface MCPServerCard {
  /** Its name, back to front as domains are, with one `/`: `com.example/tickets`. */
  name: string;
  version: string;
  /** What people call it. */
  title?: string | null;
  description?: string | null;
  websiteUrl?: string | null;
  repository?: MCPServerRepository | null;
  icons?: MCPIcon[] | null;
  /** Where it can be reached. */
  remotes?: MCPServerRemote[] | null;
  /** What it can do. */
  capabilities?: MCPServerCapabilities;
  /** What it asks of its clients. */
  requires?: MCPClientCapabilities | null;
  /** `dynamic` where the server has to be asked. */
  tools?: "dynamic" | MCPTool[] | null;
  /** `dynamic` where the server has to be asked. */
  resources?: "dynamic" | MCPResource[] | null;
  /** `dynamic` where the server has to be asked. */
  prompts?: "dynamic" | MCPPrompt[] | null;
  meta?: MCPServerCardMeta | null;
  /**
   * The address of the schema that this follows.
   *
   * @defaultValue "https://static.modelcontextprotocol.io/schemas/v1/server-card.schema.json"
   */
  dollarSchema?: string | null;
}

/** Where the code of a server is. */
export interface MCPServerRepository {
  url: string;
  /** Who keeps it, such as `github`. */
  source: string;
  subfolder?: string | null;
}

/** An address at which a server can be reached. */
export interface MCPServerRemote {
  /** How to talk to it. */
  type: "streamable-http" | "sse" | (string & {});
  url: string;
  supportedProtocolVersions?: string[] | null;
  /** The headers that it takes. */
  headers?: MCPServerRemoteHeader[] | null;
  authentication?: MCPServerAuthenticationRequirement | null;
}

/** A header that a server takes. */
export interface MCPServerRemoteHeader {
  name: string;
  /** What to send in it. */
  description: string;
  isRequired?: boolean | null;
  isSecret?: boolean | null;
  default?: string | null;
  /** The values that it can have. */
  choices?: string[] | null;
}

/** Whether one signs in to a server, and how. */
export interface MCPServerAuthenticationRequirement {
  required: boolean;
  /**
   * The ways, such as `bearer` and `oauth2`.
   *
   * @defaultValue []
   */
  schemes?: string[];
}

/** Something that a server can give. */
export interface MCPResource {
  /** @format uri */
  uri: string;
  name: string;
  /** What people call it. */
  title?: string | null;
  description?: string | null;
  mimeType?: string | null;
  /** How large it is, in bytes. */
  size?: number | null;
  icons?: MCPIcon[] | null;
  annotations?: MCPAnnotations | null;
  meta?: { [key: string]: unknown } | null;
}

/** A prompt that a server has ready. */
export interface MCPPrompt {
  name: string;
  /** What people call it. */
  title?: string | null;
  description?: string | null;
  arguments?: MCPPromptArgument[] | null;
  icons?: MCPIcon[] | null;
  meta?: { [key: string]: unknown } | null;
}

/** Something to put into a prompt. */
export interface MCPPromptArgument {
  name: string;
  description?: string | null;
  required?: boolean | null;
}

/** More about a server. */
export interface MCPServerCardMeta {
  aiMistralTurbine?: TurbineMeta | null;
}

/** What the service knows of a server of its own. */
export interface TurbineMeta {
  systemPromptName?: string | null;
  locale?: TurbineLocale | null;
}
