import { follow, type Schema } from "../document.ts";

/** Reads the texts that a query, a path or a form has by one name. */
export type TextReader = (texts: readonly string[]) => unknown;

/**
 * Prepares the reading of texts as what a schema says: numbers, booleans, lists, `null`. A text that is not of the wanted
 * type stays text, for a check to complain of.
 */
export function textReader(schema: Schema): TextReader {
  const types = typesOf(schema);
  return (texts) => (types.has("array") ? texts.map((text) => scalar(types, text)) : scalar(types, texts.at(-1) ?? ""));
}

function scalar(types: ReadonlySet<string>, text: string): unknown {
  if ((types.has("integer") || types.has("number")) && /^-?\d+(\.\d+)?$/.test(text)) return Number(text);
  if (types.has("boolean") && /^(true|1)$/i.test(text)) return true;
  if (types.has("boolean") && /^(false|0)$/i.test(text)) return false;
  if (types.has("null") && !types.has("string") && text === "") return null;
  return text;
}

/** The types that a schema lets in, through references and unions; those of the items too where it lets in arrays. */
function typesOf(schema: Schema): Set<string> {
  const rule = follow(schema);
  const members = [rule["anyOf"], rule["oneOf"], rule["allOf"]].flatMap((list) => (Array.isArray(list) ? list : []));
  const own = [rule["type"]].flat().filter((type) => typeof type === "string");
  const inner = [...members, ...(rule["items"] === undefined ? [] : [rule["items"]])];
  const types = new Set(own);
  for (const member of inner) for (const type of typesOf(member)) types.add(type);
  return types;
}
