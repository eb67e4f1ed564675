import path from "node:path";
import { pathToFileURL } from "node:url";
import openapiTS, { astToString, type OpenAPI3 } from "openapi-typescript";
import ts from "typescript-5.9";
import { emptied } from "./views.ts";

/** The oracle's types of a document. */
export interface OracleTypes {
  /** Everything but the named schemas. */
  readonly rest: string;
  /** The type of each member of `components.schemas`, as text. */
  readonly schemas: ReadonlyMap<string, string>;
}

/**
 * The types that openapi-typescript makes of a document, which stands in `file` or is made from it. Its options leave three of its habits out: properties with a
 * default are not made required, `{}` is an object of unknown properties, and enums stay unions.
 *
 * @throws Error when it refuses the document.
 */
export async function oracleTypes(file: string, document: unknown): Promise<OracleTypes> {
  const nodes = await openapiTS(structuredClone(document) as OpenAPI3, {
    cwd: pathToFileURL(`${path.dirname(file)}/`),
    defaultNonNullable: false,
    emptyObjectsUnknown: true,
    silent: true,
    transform: (schema, { path: place = "" }) =>
      typeof schema === "object" && emptied in schema && isBare(schema) ? emptyObject(isNamed(place)) : undefined,
  });
  const tree = ts.createSourceFile("theirs.ts", astToString(nodes), ts.ScriptTarget.Latest, true);
  const schemas = new Map<string, string>();
  let rest = tree.text;
  for (const member of schemaMembers(tree).toReversed()) {
    if (!ts.isPropertySignature(member) || member.type === undefined) continue;
    schemas.set(nameOf(member.name), member.type.getText());
    rest = rest.slice(0, member.getFullStart()) + rest.slice(member.end);
  }
  return { rest, schemas: new Map([...schemas].reverse()) };
}

/** Where it has no name, such an object has unknown properties with us too. */
function emptyObject(named: boolean): ts.TypeNode {
  const { factory, SyntaxKind } = ts;
  if (named) return factory.createTypeLiteralNode([]);
  const [key, value] = [SyntaxKind.StringKeyword, SyntaxKind.UnknownKeyword] as const;
  return factory.createTypeReferenceNode(
    "Record",
    [key, value].map((kind) => factory.createKeywordTypeNode(kind)),
  );
}

function isNamed(place: string): boolean {
  return /^#\/components\/schemas\/[^/]+$/.test(place);
}

/** Whether a schema says nothing but which properties there are. */
function isBare(schema: object): boolean {
  const closed = "additionalProperties" in schema && schema.additionalProperties === false;
  const more = ["patternProperties", "allOf", "anyOf", "oneOf", ...(closed ? [] : ["additionalProperties"])];
  return !more.some((key) => key in schema);
}

/** The members of `interface components { schemas: { ... } }`. */
function schemaMembers(tree: ts.SourceFile): readonly ts.TypeElement[] {
  for (const statement of tree.statements) {
    if (!ts.isInterfaceDeclaration(statement) || statement.name.text !== "components") continue;
    for (const member of statement.members) {
      if (!ts.isPropertySignature(member) || nameOf(member.name) !== "schemas") continue;
      return member.type !== undefined && ts.isTypeLiteralNode(member.type) ? member.type.members : [];
    }
  }
  return [];
}

function nameOf(name: ts.PropertyName): string {
  return ts.isIdentifier(name) || ts.isStringLiteralLike(name) || ts.isNumericLiteral(name)
    ? name.text
    : name.getText();
}

/** The oracle's module, with some of its types given from elsewhere instead of by itself. */
export function oracleModule({ rest, schemas }: OracleTypes, given: ReadonlyMap<string, string>): string {
  const members = [...schemas].map(([name, type]) => `    ${JSON.stringify(name)}: ${given.get(name) ?? type};`);
  const own = [...given.keys()].map((name) => `  ${JSON.stringify(name)}: ${schemas.get(name) ?? "unknown"};`);
  const named = rest.replace(/^(export interface components \{\s*schemas: )\{\s*\}/m, "$1schemas");
  return `${named}\nexport interface schemas {\n${members.join("\n")}\n}\nexport interface own {\n${own.join("\n")}\n}\n`;
}
