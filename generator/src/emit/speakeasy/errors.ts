import type { Schema, SchemaId } from "../../ir.ts";
import { propertiesOf } from "../../plan/bodies.ts";
import type { Plan } from "../../plan/model.ts";
import { NameScope } from "../../plan/names.ts";
import { programName } from "../../plan/style.ts";
import { everyResource } from "../index-file.ts";
import { Imports } from "../imports.ts";
import type { OutputFile } from "../output-file.ts";
import { docComment } from "../text/comment.ts";
import { fits, named } from "../text/layout.ts";
import { member, propertyKey } from "../text/property-key.ts";
import { quote } from "../text/string-literal.ts";
import { propertyComment } from "../type-expression.ts";

/** The module of the classes of errors. */
export const ERRORS_MODULE = "models/errors";

/** Errors of the runtime, by the names that programs know. */
const CLIENT_ERRORS = [
  "HTTPClientError",
  "InvalidRequestError",
  "RequestAbortedError",
  "RequestTimeoutError",
  "SDKConnectionError as ConnectionError",
  "SDKValidationError",
  "UnexpectedClientError",
];

/** What every error of an answer has, and an error's property therefore cannot be. */
const OWN = new Set("message name stack cause statusCode body headers contentType rawResponse data$".split(" "));

/** The module of the classes of errors: one for all answers that are no success, and one for each body that is described. */
export function emitErrors(plan: Plan): OutputFile {
  const imports = new Imports(plan, ERRORS_MODULE);
  const base = baseName(plan);
  const answered = imports.type("Answered");
  const parent = imports.value("ResponseError");
  const clientErrors = CLIENT_ERRORS.map((name) => imports.value(name)).sort();
  const classes = [...errorClasses(plan)].map(([id, name]) => errorClass(plan, id, name, imports));
  const text = [
    docComment(["What the errors of answers that are no success are instances of."], [], ""),
    `export class ${base}<Body = unknown> extends ${parent}<Body> {\n  override name: string = ${quote(base)};\n}\n\n`,
    docComment(["An answer that the document does not describe."], [], ""),
    `export class SDKError extends ${base} {\n  override name: string = "SDKError";\n\n`,
    `  constructor(message: string, answered: ${answered}) {\n    super(${imports.value("answeredText")}(message, answered), answered);\n  }\n}\n`,
    ...classes.map((text) => `\n${text}`),
    `\n${exported(clientErrors)}`,
  ].join("");
  return { path: `${ERRORS_MODULE}.ts`, text: `${imports.toString()}\n${text}` };
}

/** The class of a body that is described; none where it has no name. */
export function errorClassOf(plan: Plan, schema: Schema): string | undefined {
  return schema.kind === "ref" ? errorClasses(plan).get(schema.id) : undefined;
}

const known = new WeakMap<Plan["resources"], Map<SchemaId, string>>();

function errorClasses(plan: Plan): Map<SchemaId, string> {
  const before = known.get(plan.resources);
  if (before !== undefined) return before;
  const taken = CLIENT_ERRORS.map((name) => name.replace(/^.* as /, ""));
  const scope = new NameScope(["Error", "ResponseError", "Answered", "SDKError", baseName(plan), ...taken]);
  const classes = new Map<SchemaId, string>();
  for (const { bodies } of everyResource(plan.resources).flatMap(({ errors }) => errors)) {
    for (const { schema } of bodies) {
      const type = schema.kind === "ref" ? plan.types.of(schema.id) : undefined;
      if (type === undefined || classes.has(type.source.id)) continue;
      if (propertiesOf(plan.api, type.source.schema).length > 0) classes.set(type.source.id, scope.claim(type.name));
    }
  }
  known.set(plan.resources, classes);
  return classes;
}

function baseName({ clientName }: Plan): string {
  return `${clientName}Error`;
}

function errorClass(plan: Plan, id: SchemaId, name: string, imports: Imports): string {
  const type = plan.types.of(id);
  if (type === undefined) return "";
  const data = imports.typeOf(type.file, `${type.name} as ${type.name}Data`);
  const fields = propertiesOf(plan.api, type.source.schema).flatMap((property) => {
    const key = programName(property, plan.style);
    if (OWN.has(key)) return [];
    const head = `  readonly ${propertyKey(key)}: ${data}[${quote(key)}] =`;
    const value = `${member("this.data$", key)};`;
    const line = `${head} ${value}`;
    return [`${propertyComment(property.schema, "  ")}${fits(line, 0) ? line : `${head}\n    ${value}`}\n`];
  });
  const { description } = type.source.schema;
  return [
    docComment([description], [], ""),
    `export class ${name} extends ${baseName(plan)}<${data}> {\n  override name: string = ${quote(name)};\n`,
    ...fields,
    `}\n\nexport type { ${data} };\n`,
  ].join("");
}

function exported(names: readonly string[]): string {
  return named("export", names, "").replace(/ from ;\n$/, ";\n");
}
