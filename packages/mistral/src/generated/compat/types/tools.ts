import type { UnknownString } from "@tramontane/runtime";

/** Something the model may use while it answers. Functions run with the caller; all the others run on the server. */
export type Tool =
  | FunctionTool
  | WebSearchTool
  | WebSearchPremiumTool
  | CodeInterpreterTool
  | ImageGenerationTool
  | DocumentLibraryTool
  | CustomConnector
  | UnknownTool;

/** A {@link Tool} that this version of the client does not know. */
export interface UnknownTool {
  type: UnknownString;
  [key: string]: unknown;
}

/** A function of the caller's. The model asks for it; the caller runs it and gives back the result. */
export interface FunctionTool {
  type: "function";
  function: FunctionDefinition;
}

/** What the model is told of a function. */
export interface FunctionDefinition {
  /** What the model calls it by. */
  name: string;
  /**
   * What it does. The model decides by this text when to call it.
   *
   * @defaultValue ""
   */
  description?: string;
  /** A JSON Schema for the arguments. */
  parameters: { [key: string]: unknown };
  /**
   * Whether the arguments must follow the schema exactly.
   *
   * @defaultValue false
   */
  strict?: boolean;
}

/** Searches the web. */
export interface WebSearchTool {
  type: "web_search";
  toolConfiguration?: ToolConfiguration | null;
}

/** Searches the web, with the premium search. */
export interface WebSearchPremiumTool {
  type: "web_search_premium";
  toolConfiguration?: ToolConfiguration | null;
}

/** Writes and runs code. */
export interface CodeInterpreterTool {
  type: "code_interpreter";
  toolConfiguration?: ToolConfiguration | null;
}

/** Makes images. */
export interface ImageGenerationTool {
  type: "image_generation";
  toolConfiguration?: ToolConfiguration | null;
}

/** Searches the documents of libraries. */
export interface DocumentLibraryTool {
  type: "document_library";
  /** The libraries to search, at least one. */
  libraryIds: string[];
  toolConfiguration?: ToolConfiguration | null;
}

/** A connector that was set up before. */
export interface CustomConnector {
  type: "connector";
  connectorId: string;
  /** The credentials with which the connector is called. */
  authorization?: ConnectorAuthorization | null;
  toolConfiguration?: ToolConfiguration | null;
}

/** Credentials for a connector. */
export type ConnectorAuthorization = OAuth2TokenAuth | APIKeyAuth | UnknownConnectorAuthorization;

/** A {@link ConnectorAuthorization} that this version of the client does not know. */
export interface UnknownConnectorAuthorization {
  type: UnknownString;
  /** The token. */
  value: string;
  [key: string]: unknown;
}

/** An OAuth 2 access token. */
export interface OAuth2TokenAuth {
  type: "oauth2-token";
  /** The token. */
  value: string;
}

/** An API key. */
export interface APIKeyAuth {
  type: "api-key";
  /** The key. */
  value: string;
}

/** Which of the functions behind a tool may be used, by name. */
export interface ToolConfiguration {
  /** Functions to offer. */
  include?: string[] | null;
  /** Functions to withhold. */
  exclude?: string[] | null;
  /** Functions that run only after the caller has allowed it, call by call. */
  requiresConfirmation?: string[] | null;
}
