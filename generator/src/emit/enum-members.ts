import type { Schema } from "../ir.ts";
import { enumOf } from "../plan/constants.ts";
import type { PlannedType } from "../plan/model.ts";
import { docComment } from "./text/comment.ts";
import { fits } from "./text/layout.ts";
import { markdownCode } from "./text/markdown.ts";
import { literalKey } from "./text/property-key.ts";
import { quote } from "./text/string-literal.ts";

/**
 * What the document says of the values of an enum, or of a list of them, as a list for the comment of its type; `undefined`
 * when nothing.
 */
export function memberList(schema: Schema): string | undefined {
  const { values = [], members } = enumOf(schema.kind === "array" ? schema.items : schema) ?? {};
  if (members === undefined) return undefined;
  const lines = values.map((value, index) => {
    const { name, description } = members[index] ?? {};
    const said = description === undefined ? undefined : withoutValue(description, String(value));
    const called = name === undefined || name === String(value) || name === said ? undefined : oneLine(name);
    const about = said === undefined ? called && `: ${called}` : `${called ? ` (${called})` : ""}: ${oneLine(said)}`;
    return { about, text: `- ${markdownCode(JSON.stringify(value))}${about ?? ""}` };
  });
  return lines.some(({ about }) => about !== undefined) ? lines.map(({ text }) => text).join("\n") : undefined;
}

/** The object of an enum's named values, of the same name as its type: `Binding.Cloth`. */
export function constantsText({ name, constants }: PlannedType): string[] {
  if (constants === undefined) return [];
  const entries = constants.map(({ name: key, value, description }) => {
    const literal = typeof value === "string" ? quote(value) : String(value);
    const comment = docComment([description && withoutValue(description, String(value))], [], "  ");
    const line = `  ${literalKey(key)}: ${literal},`;
    return `${comment}${fits(line, 0) ? line : `  ${literalKey(key)}:\n    ${literal},`}\n`;
  });
  const comment = docComment([`The values of the type {@link ${name}} by name.`], [], "");
  return [`${comment}export const ${name} = {\n${entries.join("")}} as const;\n`];
}

/** A description that begins with the value it is of, `paper: Softcover.`, without that. */
function withoutValue(description: string, value: string): string {
  const rest = description.startsWith(`${value}:`) ? description.slice(value.length + 1).trim() : "";
  return rest === "" ? description : rest;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
