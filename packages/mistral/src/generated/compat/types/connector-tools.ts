import type { MCPContent } from "./mcp-content.ts";

/** What to call a tool with. */
export interface ConnectorCallToolRequest {
  /** The arguments, in the form that the tool's `inputSchema` asks for. */
  arguments?: { [key: string]: unknown };
}

/** What a tool answered. */
export interface ConnectorToolCallResponse {
  /** The answer, in pieces. */
  content: MCPContent[];
  metadata?: ConnectorToolCallMetadata | null;
}

/** What came with the answer of a tool. */
export interface ConnectorToolCallMetadata {
  /** What came from the MCP server. */
  mcpMeta?: ConnectorToolResultMetadata | null;
}

/** What an MCP server sends with the answer of a tool. */
export interface ConnectorToolResultMetadata {
  /**
   * Whether the tool failed. What went wrong is in the content.
   *
   * @defaultValue false
   */
  isError?: boolean;
  /** The answer, in the form that the tool's `outputSchema` promises. */
  structuredContent?: { [key: string]: unknown } | null;
  meta?: { [key: string]: unknown } | null;
}
