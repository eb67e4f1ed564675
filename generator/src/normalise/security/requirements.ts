import type { Source } from "../../load/document.ts";
import { type Context, report } from "../context.ts";
import { at, entries, items } from "../source.ts";

/** The schemes of a document by name, as `security` may ask for them. */
export function schemeSources(context: Context): Map<string, Source> {
  const { root } = context.document;
  const components = at({ value: root.value, place: { file: root.name, pointer: "" } }, "components");
  return new Map(entries(components && at(components, "securitySchemes")));
}

/**
 * Security Requirement Objects of an operation, or else of the whole document: alternatives, each a list of schemes
 * that are needed together. Names that no scheme has are reported and left out.
 */
export function readRequirements(context: Context, operation: Source): string[][] | undefined {
  const { root } = context.document;
  const declared =
    at(operation, "security") ?? at({ value: root.value, place: { file: root.name, pointer: "" } }, "security");
  if (!declared || !Array.isArray(declared.value)) return undefined;
  const schemes = schemeSources(context);
  const alternatives = items(declared).map((alternative) => ({
    asked: entries(alternative).length,
    names: entries(alternative).flatMap(([name, source]) => {
      if (schemes.has(name)) return [name];
      report(context, source.place, {
        severity: "warning",
        code: "security/unknown",
        message: `No security scheme is named "${name}".`,
        remedy:
          schemes.size > 0
            ? `There are ${[...schemes.keys()].join(", ")}.`
            : "Describe it in components/securitySchemes.",
      });
      return [];
    }),
  }));
  // What asked for unknown schemes only would otherwise look as if it asked for none.
  const known = alternatives.filter(({ asked, names }) => asked === 0 || names.length > 0);
  return known.length === 0 && alternatives.length > 0 ? undefined : known.map(({ names }) => names);
}
