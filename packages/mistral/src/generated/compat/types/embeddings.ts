import type { UsageInfo } from "./chat.ts";
import type { Metadata } from "./metadata.ts";

/** The texts, and what kind of vectors they are to become. */
export interface EmbeddingRequest {
  /** The embedding model to ask. */
  model: string;
  /** A text, or several. */
  inputs: string | string[];
  /**
   * How many numbers to a vector, above 0. Models that cannot choose have one length; so has a request that says
   * nothing.
   */
  outputDimension?: number | null;
  /** @defaultValue "float" */
  outputDtype?: EmbeddingDtype;
  /** @defaultValue "float" */
  encodingFormat?: EncodingFormat;
  metadata?: Metadata | null;
}

/**
 * What the numbers of a vector are: floating point, whole numbers of 8 bits with or without a sign, or bits that are
 * packed into such numbers. Not every model has them all.
 */
export type EmbeddingDtype = "float" | "int8" | "uint8" | "binary" | "ubinary" | (string & {});

/** The values of the type {@link EmbeddingDtype} by name. */
export const EmbeddingDtype = {
  Float: "float",
  Int8: "int8",
  Uint8: "uint8",
  Binary: "binary",
  Ubinary: "ubinary",
} as const;

/** How a vector is written, as numbers or as one string in base64. */
export type EncodingFormat = "float" | "base64" | (string & {});

/** The values of the type {@link EncodingFormat} by name. */
export const EncodingFormat = {
  Float: "float",
  Base64: "base64",
} as const;

/** The vectors. */
export interface EmbeddingResponse {
  data: EmbeddingResponseData[];
  usage: UsageInfo;
  /** The model that made the vectors. */
  model: string;
  id: string;
  /** What this is, such as `list`. */
  object: string;
}

/** The vector of one text. */
export interface EmbeddingResponseData {
  embedding?: number[];
  /** Which of the texts this is, from 0. */
  index?: number;
  /** What this is, such as `embedding`. */
  object?: string;
}
