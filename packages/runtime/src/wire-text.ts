/** A value as text of a URL, a header or a form: dates in ISO 8601, objects in JSON, lone surrogates replaced. */
export function wireText(value: unknown): string {
  if (typeof value === "object") value = value instanceof Date ? value.toISOString() : JSON.stringify(value);
  return String(value).toWellFormed();
}

/** The same, percent-encoded: nothing in it ends a name, a value or a segment. */
export function encodedText(value: unknown): string {
  return encodeURIComponent(wireText(value));
}

/** Whether a value is an object with names of its own: no list, no date, no file. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return Object.prototype.toString.call(value) === "[object Object]";
}
