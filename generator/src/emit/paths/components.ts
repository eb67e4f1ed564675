import { propertyKey } from "../text/property-key.ts";
import { type TypeContext, typeReference } from "../type-expression.ts";
import { block } from "./members.ts";

/** Sections of `components` whose members stand in the operations themselves. */
const EMPTY = ["responses", "parameters", "requestBodies", "headers", "pathItems"];

/** `components["schemas"]["Book"]`: every named schema by the name the document gives it. */
export function componentsInterface(context: TypeContext): string {
  const taken = new Set<string>();
  const schemas = context.plan.typeFiles.flatMap(({ types }) =>
    types.map(({ name, source }) => {
      const key = taken.has(source.name) ? name : source.name;
      taken.add(key);
      return `    ${propertyKey(key)}: ${typeReference(source.id, context)};\n`;
    }),
  );
  const sections = [`  schemas: ${block(schemas, "  ")};\n`, ...EMPTY.map((section) => `  ${section}: never;\n`)];
  return `export interface components ${block(sections, "")}\n`;
}
