import type { UnknownString } from "@tramontane/runtime";
import type { MCPIcon } from "./mcp-tools.ts";

/** A piece of an answer. */
export type MCPContent =
  | MCPTextContent
  | MCPImageContent
  | MCPAudioContent
  | MCPResourceLink
  | MCPEmbeddedResource
  | UnknownMCPContent;

/** A {@link MCPContent} that this version of the client does not know. */
export interface UnknownMCPContent {
  type: UnknownString;
  annotations?: MCPAnnotations | null;
  meta?: { [key: string]: unknown } | null;
  [key: string]: unknown;
}

/** Plain text. */
export interface MCPTextContent {
  type: "text";
  text: string;
  annotations?: MCPAnnotations | null;
  meta?: { [key: string]: unknown } | null;
}

/** A picture. */
export interface MCPImageContent {
  type: "image";
  /** The picture, in Base64. */
  data: string;
  mimeType: string;
  annotations?: MCPAnnotations | null;
  meta?: { [key: string]: unknown } | null;
}

/** Sound. */
export interface MCPAudioContent {
  type: "audio";
  /** The sound, in Base64. */
  data: string;
  mimeType: string;
  annotations?: MCPAnnotations | null;
  meta?: { [key: string]: unknown } | null;
}

/** Where something is that the server can give. */
export interface MCPResourceLink {
  type: "resource_link";
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

/** Something that the server gives, with what is in it. */
export interface MCPEmbeddedResource {
  type: "resource";
  resource: MCPTextResource | MCPBlobResource;
  annotations?: MCPAnnotations | null;
  meta?: { [key: string]: unknown } | null;
}

/** Something that is text. */
export interface MCPTextResource {
  /** @format uri */
  uri: string;
  text: string;
  mimeType?: string | null;
  meta?: { [key: string]: unknown } | null;
}

/** Something that is bytes. */
export interface MCPBlobResource {
  /** @format uri */
  uri: string;
  /** The bytes, in Base64. */
  blob: string;
  mimeType?: string | null;
  meta?: { [key: string]: unknown } | null;
}

/** Whom something is for, and how much it matters. */
export interface MCPAnnotations {
  audience?: ("user" | "assistant" | (string & {}))[] | null;
  /** From 0, which can be done without, to 1. */
  priority?: number | null;
}
