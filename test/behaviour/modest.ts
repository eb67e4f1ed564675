/** The longest text and the longest list that a value is made with, unless the schema wants longer ones. */
const enough = { text: 40, list: 3 } as const;

/**
 * A document whose schemas allow but short texts and lists, all of which it allowed before: a text of ten million letters
 * says no more than one of forty, and takes seconds to make.
 */
export function modest(document: unknown): unknown {
  if (Array.isArray(document)) return document.map(modest);
  if (typeof document !== "object" || document === null) return document;
  const members = Object.entries(document).map(([key, part]) => {
    const { minLength = 0, minItems = 0 } = document as { minLength?: unknown; minItems?: unknown };
    if (key === "maxLength") return [key, atMost(part, minLength, enough.text)];
    if (key === "maxItems") return [key, atMost(part, minItems, enough.list)];
    return [key, modest(part)];
  });
  return Object.fromEntries(members);
}

/** A property may have the name of a keyword: what is no number is left alone. */
function atMost(most: unknown, least: unknown, wanted: number): unknown {
  if (typeof most !== "number" || typeof least !== "number") return modest(most);
  return Math.min(most, Math.max(least, wanted));
}
