/** A JSON object. In a document, read its members by `member` of `load/pointer.ts`, so that inherited ones are never seen. */
export type JsonObject = { readonly [key: string]: unknown };

export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
