import type { UnknownString } from "@tramontane/runtime";

/** A value as a whole. */
export interface JSONPayload {
  type: "json";
  /** The value; encrypted, its bytes in Base64. */
  value: unknown;
  /** What was done to the value. */
  encodingOptions?: PayloadEncoding[] | null;
}

/** How a value has changed since the event before. */
export interface JSONPatchPayload {
  type: "json_patch";
  /** The changes, in the order to make them in; encrypted as a whole, their bytes in Base64. */
  value: JSONPatch[] | string;
  /** What was done to the changes. */
  encodingOptions?: PayloadEncoding[] | null;
}

/** One change, as in JSON Patch (RFC 6902), with `append` besides. */
export type JSONPatch = JSONPatchAppend | JSONPatchAdd | JSONPatchReplace | JSONPatchRemove | UnknownJSONPatch;

/** A {@link JSONPatch} that this version of the client does not know. */
export interface UnknownJSONPatch {
  op: UnknownString;
  /** The text that grows, as a JSON Pointer (RFC 6901). */
  path: string;
  [key: string]: unknown;
}

/** A text grows at its end. */
export interface JSONPatchAppend {
  op: "append";
  /** The text that grows, as a JSON Pointer (RFC 6901). */
  path: string;
  /** What is added to it. */
  value: string | EncryptedPatchValue;
}

/** A value is added, or put in place of one. */
export interface JSONPatchAdd {
  op: "add";
  /** Where, as a JSON Pointer (RFC 6901). */
  path: string;
  /** What is added. */
  value: unknown;
}

/** A value is put in place of another. */
export interface JSONPatchReplace {
  op: "replace";
  /** Where, as a JSON Pointer (RFC 6901). */
  path: string;
  /** What is there from now on. */
  value: unknown;
}

/** A value goes. */
export interface JSONPatchRemove {
  op: "remove";
  /** Where, as a JSON Pointer (RFC 6901). */
  path: string;
  /** Sent, though nothing is put in its place. */
  value: unknown;
}

/** A piece of text that is encrypted on its own. */
export interface EncryptedPatchValue {
  type: "__encrypted__";
  /** The piece, encrypted. */
  value: string;
}

/** Something that was done to a value before it was sent. */
export type PayloadEncoding = "offloaded" | "encrypted" | "encrypted-partial" | "compressed" | (string & {});

/** The values of the type {@link PayloadEncoding} by name. */
export const PayloadEncoding = {
  Offloaded: "offloaded",
  Encrypted: "encrypted",
  EncryptedPartial: "encrypted-partial",
  Compressed: "compressed",
} as const;
