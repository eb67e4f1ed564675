/** The longest text and the longest list that a value is made with, unless the schema wants longer ones. */
const enough = { text: 40, list: 3 } as const;

/**
 * A document with which values are made more easily, which it allowed before or nearly did: texts and lists are short, since a
 * text of ten million letters says no more than one of forty and takes seconds to make. The server knows the document as it is.
 *
 * @param anyOf whether one of several may be any of them: json-schema-faker makes an empty object at times, to be sure that it is
 *   of one alone
 */
export function makeable(document: unknown, anyOf: boolean): unknown {
  if (Array.isArray(document)) return document.map((part) => makeable(part, anyOf));
  if (typeof document !== "object" || document === null) return document;
  const members = Object.entries(document).map(([key, part]) => {
    const { minLength = 0, minItems = 0 } = document as { minLength?: unknown; minItems?: unknown };
    if (key === "maxLength") return [key, atMost(part, minLength, enough.text) ?? makeable(part, anyOf)];
    if (key === "maxItems") return [key, atMost(part, minItems, enough.list) ?? makeable(part, anyOf)];
    const said = anyOf && key === "oneOf" && Array.isArray(part) && !("anyOf" in document) ? "anyOf" : key;
    return [said, makeable(part, anyOf)];
  });
  return Object.fromEntries(members);
}

/** A property may have the name of a keyword: what is no number is no limit. */
function atMost(most: unknown, least: unknown, wanted: number): number | undefined {
  return typeof most === "number" && typeof least === "number" ? Math.min(most, Math.max(least, wanted)) : undefined;
}
