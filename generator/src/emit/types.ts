import type { OpenMember, Plan, PlannedType, TypeFile } from "../plan/model.ts";
import { resolve } from "../plan/resolve.ts";
import { type Imported, Imports } from "./imports.ts";
import { type Emitting, emittingAfresh } from "./memory.ts";
import type { OutputFile } from "./output-file.ts";
import { docComment } from "./text/comment.ts";
import { propertyKey } from "./text/property-key.ts";
import { constantsText, memberList } from "./enum-members.ts";
import { objectMembers, propertyMember, type TypeContext, typeStatement, typeReference } from "./type-expression.ts";

/** A module of types: an interface or an alias for each named schema, in the order of the document. */
export function emitTypeFile(plan: Plan, file: TypeFile, emitting: Emitting = emittingAfresh(plan)): OutputFile {
  const imports = new Imports(plan, file.path);
  const declarations = file.types.flatMap((type) => {
    const { texts, imported } = emitting(`type ${type.source.id}`, type, (seen) => typePart(type, seen));
    imports.include(imported);
    return texts;
  });
  const header = imports.toString();
  return { path: `${file.path}.ts`, text: `${header}${header === "" ? "" : "\n"}${declarations.join("\n")}` };
}

/** What is written for one named type, and what it uses. */
function typePart(type: PlannedType, plan: Plan): { texts: string[]; imported: Imported } {
  const imports = new Imports(plan, type.file);
  const texts = [...typeDeclarations(type, plan, imports), ...constantsText(type)];
  return { texts, imported: imports.imported };
}

/** The declaration of a named type, and that of what of it is sent where that differs. */
export function typeDeclarations(type: PlannedType, plan: Plan, imports: Imports): string[] {
  const { answered, view, input, open: _, ...rest } = type;
  const own = typeDeclaration(type, { plan, imports, answered, view });
  if (input === undefined) return [own];
  return [
    own,
    typeDeclaration({ ...rest, ...input, answered: false, view: "request" }, { plan, imports, answered: false }),
  ];
}

/** The declaration of one named type: an interface where it is an object that can be one, else an alias. */
function typeDeclaration(type: PlannedType, context: TypeContext): string {
  const { schema } = type.source;
  const comment = docComment([schema.description, memberList(schema)], schema.deprecated ? ["@deprecated"] : [], "");
  if (schema.kind === "object" && isInterface(type, context.plan)) {
    const bases = schema.extends.map((base) => typeReference(base.id, context));
    const heritage = bases.length === 0 ? "" : ` extends ${bases.join(", ")}`;
    const members = objectMembers(schema, context, "  ", type.omit);
    const body = members.length === 0 ? "{}" : `{\n${members.join("")}}`;
    return `${comment}export interface ${type.name}${heritage} ${body}\n`;
  }
  return `${comment}${alias(type, context)}`;
}

/** An object that extends something an interface cannot extend (a union, itself) is written as an alias. */
function isInterface({ source }: PlannedType, plan: Plan): boolean {
  const { schema } = source;
  if (schema.kind !== "object") return false;
  if (schema.extends.length === 0 && schema.properties.length === 0) return false;
  return schema.extends.every((base) => base.id !== source.id && resolve(plan.api, base)?.kind === "object");
}

function alias({ name, open, source: { schema } }: PlannedType, context: TypeContext): string {
  const text = typeStatement(`export type ${name} =`, schema, context, "", open?.name);
  return open === undefined ? text : `${text}\n${openInterface(name, open, context)}`;
}

function openInterface(union: string, { name, discriminator, shared }: OpenMember, context: TypeContext): string {
  const comment = docComment([`A {@link ${union}} that this version of the client does not know.`], [], "");
  const members = shared.map((property) => propertyMember(property, context, "  ")).join("");
  const told = `  ${propertyKey(context.plan.style.propertyName(discriminator))}: ${context.imports.type("UnknownString")};\n`;
  return `${comment}export interface ${name} {\n${told}${members}  [key: string]: unknown;\n}\n`;
}
