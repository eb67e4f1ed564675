import type { Codec } from "@tramontane/runtime";
import {
  authDataCodec,
  authenticationMethodCreateOrUpdateRequestCodec,
  connectorAuthMethodCodec,
  extendedOAuthServerMetadataCodec,
  globalHeaderValueCodec,
} from "./connector-authentication.ts";

/** How a `CreateConnectorRequest` is written on the wire. */
export const createConnectorRequestCodec: Codec = {
  kind: "tagged",
  tag: ["protocol", "protocol"],
  cases: { mcp: () => createMCPConnectorRequestCodec, http: () => createHTTPConnectorRequestCodec },
  other: () => createMCPConnectorRequestCodec,
};

/** How a `CreateMCPConnectorRequest` is written on the wire. */
export const createMCPConnectorRequestCodec: Codec = {
  kind: "object",
  fields: {
    icon_url: "iconUrl",
    system_prompt: "systemPrompt",
    auth_methods: ["authMethods", { kind: "array", items: () => connectorAuthMethodCodec }],
    auth_data: ["authData", () => authDataCodec],
    oauth2_server_metadata: ["oauth2ServerMetadata", () => extendedOAuthServerMetadataCodec],
    oauth2_server_metadata_url: "oauth2ServerMetadataUrl",
    global_headers: ["globalHeaders", { kind: "object", rest: () => globalHeaderValueCodec }],
  },
};

/** How a `CreateHTTPConnectorRequest` is written on the wire. */
export const createHTTPConnectorRequestCodec: Codec = {
  kind: "object",
  fields: {
    icon_url: "iconUrl",
    system_prompt: "systemPrompt",
    auth_methods: ["authMethods", { kind: "array", items: () => connectorAuthMethodCodec }],
    auth_data: ["authData", () => authDataCodec],
    oauth2_server_metadata: ["oauth2ServerMetadata", () => extendedOAuthServerMetadataCodec],
    oauth2_server_metadata_url: "oauth2ServerMetadataUrl",
    global_headers: ["globalHeaders", { kind: "object", rest: () => globalHeaderValueCodec }],
  },
};

/** How a `UpdateConnectorRequest` is written on the wire. */
export const updateConnectorRequestCodec: Codec = {
  kind: "tagged",
  tag: ["protocol", "protocol"],
  cases: { mcp: () => updateMCPConnectorRequestCodec, http: () => updateHTTPConnectorRequestCodec },
  other: () => updateMCPConnectorRequestCodec,
};

/** How a `UpdateMCPConnectorRequest` is written on the wire. */
export const updateMCPConnectorRequestCodec: Codec = {
  kind: "object",
  fields: {
    icon_url: "iconUrl",
    system_prompt: "systemPrompt",
    auth_methods: [
      "authMethods",
      {
        kind: "array",
        items: {
          kind: "union",
          cases: [
            { has: ["method_type"], codec: () => authenticationMethodCreateOrUpdateRequestCodec },
            { has: [], codec: () => connectorAuthMethodCodec },
          ],
        },
      },
    ],
  },
};

/** How a `UpdateHTTPConnectorRequest` is written on the wire. */
export const updateHTTPConnectorRequestCodec: Codec = {
  kind: "object",
  fields: {
    icon_url: "iconUrl",
    auth_methods: [
      "authMethods",
      {
        kind: "array",
        items: {
          kind: "union",
          cases: [
            { has: ["method_type"], codec: () => authenticationMethodCreateOrUpdateRequestCodec },
            { has: [], codec: () => connectorAuthMethodCodec },
          ],
        },
      },
    ],
  },
};
