/** A value as text of a URL, a header or a form: dates in ISO 8601, objects in JSON, lone surrogates replaced. */
export function wireText(value: unknown): string {
  if (typeof value === "object") value = value instanceof Date ? value.toISOString() : JSON.stringify(value);
  return String(value).toWellFormed();
}
