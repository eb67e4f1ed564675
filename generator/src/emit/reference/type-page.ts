import type { Schema } from "../../ir.ts";
import type { PlannedType, TypeFile } from "../../plan/model.ts";
import { enumOf } from "../../plan/constants.ts";
import { memberList } from "../enum-members.ts";
import { markdownCode, markdownText } from "../text/markdown.ts";
import { linkedType, type PageTypes } from "./linked-type.ts";
import { propertyTable } from "./property-table.ts";

/** What there is to know of the types of one file, as the parts of a page. */
export function typeParts(file: TypeFile, context: PageTypes): string[] {
  const name = typesName(file);
  return [
    name === undefined ? "# Types" : `# Types: ${name}`,
    ...file.types.flatMap((type) => typeSections(type, context)),
  ];
}

/** `books` of `types/books`; nothing where all types are in one file. */
export function typesName({ path }: TypeFile): string | undefined {
  return /\/(.*)$/.exec(path)?.[1];
}

function typeSections(type: PlannedType, context: PageTypes): string[] {
  const { name, input, omit, answered, view, source } = type;
  const { schema } = source;
  const deprecated = schema.deprecated ? "**Deprecated.** " : "";
  const own = [
    `## ${name}`,
    `${deprecated}${markdownText(schema.description ?? "")}`.trim(),
    ...contentParts(schema, { ...context, answered, view }, omit),
  ];
  if (input === undefined) return own;
  const sent = contentParts(schema, { ...context, answered: false, view: "request" }, omit);
  return [...own, `## ${input.name}`, `${markdownCode(name)} as it is sent.`, ...sent];
}

function contentParts(schema: Schema, context: PageTypes, omit: readonly string[]): string[] {
  const properties = propertyTable(schema, context, omit);
  if (properties !== "") return [properties, ...additionalPart(schema, context)];
  if (schema.kind === "union" && enumOf(schema) === undefined) return ["One of:", memberLines(schema, context)];
  const values = markdownText(memberList(schema) ?? "");
  return [...(schema.kind === "enum" && values !== "" ? [] : [`${linkedType(schema, context)}.`]), values];
}

function additionalPart(schema: Schema, context: PageTypes): string[] {
  if (schema.kind !== "object" || schema.additional === undefined || schema.additional.kind === "unknown") return [];
  return [`Any other property is ${linkedType(schema.additional, context)}.`];
}

/** A line a member, and by what value it is told where that is so. */
function memberLines({ members, discriminator }: Extract<Schema, { kind: "union" }>, context: PageTypes): string {
  const lines = members.map((member) => {
    const values = (discriminator?.mapping ?? [])
      .filter(({ schema }) => member.kind === "ref" && member.id === schema)
      .map(({ value }) => markdownCode(JSON.stringify(value)));
    const told = discriminator && values.length > 0;
    const by = told ? `, where ${markdownCode(context.plan.style.propertyName(discriminator.property))} is` : "";
    return `- ${linkedType(member, context)}${told ? `${by} ${values.join(" or ")}` : ""}`;
  });
  return [...new Set(lines)].join("\n");
}
