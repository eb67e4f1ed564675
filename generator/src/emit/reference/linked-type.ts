import type { Schema } from "../../ir.ts";
import type { Plan, TypeFile } from "../../plan/model.ts";
import { markdownCode } from "../text/markdown.ts";
import { type TypeContext, typeReference } from "../type-expression.ts";
import { shortType } from "./property-table.ts";

/** How types are written on a page: those that have a name lead to the section that tells what they are. */
export interface PageTypes extends TypeContext {
  /** Where the section of a type is, by the type's name. */
  readonly sectionOf: (name: string) => string | undefined;
}

/** A type in a few words, each name in it a link: ``[`Book[]`](types.md#book) | `null` ``. */
export function linkedType(schema: Schema, context: PageTypes, place: "text" | "cell" = "text"): string {
  const members = schema.kind === "union" ? schema.members : [schema];
  const parts: { text: string; section: string | undefined }[] = [];
  const seen = new Set<string>();
  for (const member of members) {
    const text = shortType(member, context);
    if (seen.has(text)) continue;
    seen.add(text);
    const section = sectionOf(member, context);
    const last = parts.at(-1);
    if (last !== undefined && last.section === undefined && section === undefined) last.text += ` | ${text}`;
    else parts.push({ text, section });
  }
  const written = parts.map(({ text, section }) => {
    const code = markdownCode(text, place);
    return section === undefined ? code : `[${code}](${section})`;
  });
  return written.join(place === "cell" ? " \\| " : " | ");
}

/** Where it is told what the items of a list, the values of a map or the thing itself are, if they have a name. */
function sectionOf(schema: Schema, context: PageTypes): string | undefined {
  if (schema.kind === "ref") return context.sectionOf(typeReference(schema.id, context));
  if (schema.kind === "array") return sectionOf(schema.items, context);
  if (schema.kind !== "object" || schema.properties.length > 0 || schema.extends.length > 0) return undefined;
  return schema.additional === undefined ? undefined : sectionOf(schema.additional, context);
}

/** The page of a file of types: `types/books.md`, unless a resource has that page. */
export function typePagePath(file: string, taken: ReadonlySet<string>): string {
  let path = `${file}.md`;
  while (taken.has(path)) path = `named-${path}`;
  return path;
}

/** The sections of all named types, as seen from a page. Headings that differ in case alone are numbered, as Markdown does. */
export function typeSections(plan: Plan, pageOf: (file: TypeFile) => string): (page: string) => PageTypes["sectionOf"] {
  const sections = new Map<string, { readonly page: string; readonly anchor: string }>();
  for (const file of plan.typeFiles) {
    const known = new Map<string, number>();
    for (const name of file.types.flatMap(({ name, input }) => (input === undefined ? [name] : [name, input.name]))) {
      const anchor = name.toLowerCase();
      const times = known.get(anchor) ?? 0;
      known.set(anchor, times + 1);
      sections.set(name, { page: pageOf(file), anchor: times === 0 ? anchor : `${anchor}-${times}` });
    }
  }
  return (page) => (name) => {
    const section = sections.get(name);
    if (section === undefined) return undefined;
    if (section.page === page) return `#${section.anchor}`;
    return `${"../".repeat(page.split("/").length - 1)}${section.page}#${section.anchor}`;
  };
}
