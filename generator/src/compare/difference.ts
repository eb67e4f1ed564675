/** Which way what differs is sent: by a caller, or by the server. */
export type Direction = "request" | "response";

/**
 * What can differ between two documents in what is sent over the wire.
 *
 * - `missing`, `extra`: an operation, parameter, body, media type, status, property or member of a union that only one has
 * - `required`: may it be left out? `nullable`: may it be null?
 * - `type`: string, number, object, …; `enum`: the values of an enumeration
 * - `limits`: how large, how long, how many
 * - `default`: what is assumed when it is left out
 * - `style`: how a parameter is written
 */
export const kinds = [
  "missing",
  "extra",
  "required",
  "nullable",
  "type",
  "enum",
  "format",
  "pattern",
  "limits",
  "default",
  "style",
  "deprecated",
  "security",
] as const;

export type DifferenceKind = (typeof kinds)[number];

/** One difference on the wire between our document and another. */
export interface Difference {
  readonly kind: DifferenceKind;
  /**
   * Where, in the words of our document: the nearest named schema, or else the operation, and the way from there:
   * `ConversationRequest.tools[].type`, `GET /v1/files ?page_size`, `POST /v1/files 200 application/json`.
   */
  readonly place: string;
  /** The ways in which what differs is sent, as far as the documents use it. */
  readonly directions: readonly Direction[];
  /** What ours says, and what theirs; absent where one says nothing. */
  readonly ours?: string;
  readonly theirs?: string;
}
