import { dateCodec } from "@tramontane/runtime";
import type { Codec } from "@tramontane/runtime";
import { toolExecutionConfigurationCodec } from "./connector-credentials.ts";
import { connectorLocaleCodec } from "./connectors.ts";
import { functionToolCodec } from "./tools.ts";

/** How a `ConnectorTool` is written on the wire. */
export const connectorToolCodec: Codec = {
  kind: "object",
  fields: {
    system_prompt: "systemPrompt",
    locale: () => connectorLocaleCodec,
    execution_config: "executionConfig",
    created_at: ["createdAt", dateCodec],
    modified_at: ["modifiedAt", dateCodec],
  },
};

/** How a `PublicConnectionConfig` is written on the wire. */
export const publicConnectionConfigCodec: Codec = {
  kind: "object",
  fields: { base_url: "baseUrl" },
  defaults: { signed: false },
};

/** How a `PublicExecutionEnv` is written on the wire. */
export const publicExecutionEnvCodec: Codec = {
  kind: "object",
  fields: {
    tools: { kind: "array", items: () => functionToolCodec },
    tool_execution_data: ["toolExecutionData", () => publicConnectorExecutionDataCodec],
  },
};

/** How a `PublicConnectorExecutionData` is written on the wire. */
export const publicConnectorExecutionDataCodec: Codec = {
  kind: "object",
  fields: {
    integrations: { kind: "array", items: () => publicExecutionConnectorCodec },
    tools: { kind: "array", items: () => executionToolCodec },
    use_connectors_gateway: "useConnectorsGateway",
  },
  defaults: { useConnectorsGateway: false },
};

/** How a `PublicExecutionConnector` is written on the wire. */
export const publicExecutionConnectorCodec: Codec = {
  kind: "object",
  fields: { connection_config: ["connectionConfig", () => publicExecutionConnectionConfigCodec] },
};

/** How a `PublicExecutionConnectionConfig` is written on the wire. */
export const publicExecutionConnectionConfigCodec: Codec = {
  kind: "object",
  fields: {
    tool_configuration: ["toolConfiguration", () => toolExecutionConfigurationCodec],
    hosted_internally: "hostedInternally",
  },
  defaults: { hostedInternally: false },
};

/** How a `ExecutionTool` is written on the wire. */
export const executionToolCodec: Codec = {
  kind: "object",
  fields: { integration_id: "integrationId", execution_config: "executionConfig" },
};
