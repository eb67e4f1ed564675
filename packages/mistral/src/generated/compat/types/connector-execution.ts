import type { ToolExecutionConfiguration } from "./connector-credentials.ts";
import type { ConnectorLocale, ResourceVisibility } from "./connectors.ts";
import type { FunctionTool } from "./tools.ts";

/** A tool, as the service keeps it. */
export interface ConnectorTool {
  id: string;
  name: string;
  /** What it does. */
  description: string;
  /** A JSON Schema for its arguments. */
  jsonschema?: { [key: string]: unknown } | null;
  /** What models that use it are told. */
  systemPrompt?: string | null;
  active?: boolean | null;
  visibility: ResourceVisibility;
  locale?: ConnectorLocale | null;
  executionConfig: ExecutionConfig | null;
  /** @format date-time */
  createdAt: Date;
  /** @format date-time */
  modifiedAt: Date;
}

/** How a tool is run. What else is in it depends on `type`. */
export interface ExecutionConfig {
  type: string;
  [key: string]: unknown;
}

/** What is spoken with a server. */
export type ConnectionConfigType = "mcp" | "turbine" | "eolienne" | (string & {});

/** The values of the type {@link ConnectionConfigType} by name. */
export const ConnectionConfigType = {
  Mcp: "mcp",
  Turbine: "turbine",
  Eolienne: "eolienne",
} as const;

/** How a server is reached. */
export interface PublicConnectionConfig {
  /** @defaultValue "mcp" */
  type?: ConnectionConfigType;
  baseUrl?: string | null;
  /** What is sent with each request, by the name of the header. */
  headers?: { [key: string]: string } | null;
  /**
   * Whether requests are signed.
   *
   * @defaultValue false
   */
  signed?: boolean | null;
}

/** What is needed to use a connector's tools. */
export interface PublicExecutionEnv {
  /** What a model is given. */
  tools: FunctionTool[];
  /** What runs each tool. */
  toolExecutionData: PublicConnectorExecutionData;
  /** What went wrong with it. */
  errors: string[];
}

/** What runs each tool. */
export interface PublicConnectorExecutionData {
  /** The servers. */
  integrations: PublicExecutionConnector[];
  tools: ExecutionTool[];
  /** @defaultValue false */
  useConnectorsGateway?: boolean;
}

/** A server that runs tools. */
export interface PublicExecutionConnector {
  /** @format uuid */
  id: string;
  name: string;
  connectionConfig: PublicExecutionConnectionConfig | null;
}

/** How a server that runs tools is reached. */
export interface PublicExecutionConnectionConfig {
  type: ConnectionConfigType;
  /** Its address. */
  server?: string | null;
  name?: string | null;
  id?: string | null;
  toolConfiguration?: ToolExecutionConfiguration | null;
  /** @defaultValue false */
  hostedInternally?: boolean;
}

/** A tool, and what runs it. */
export interface ExecutionTool {
  name: string;
  /**
   * The server that runs it.
   *
   * @format uuid
   */
  integrationId: string;
  executionConfig: ExecutionConfig | null;
}
