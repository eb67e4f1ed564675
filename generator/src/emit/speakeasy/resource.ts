import type { Plan, PlannedErrors, PlannedOperation, PlannedResource } from "../../plan/model.ts";
import { camelCase } from "../../plan/names.ts";
import { Imports } from "../imports.ts";
import type { OutputFile } from "../output-file.ts";
import { childField, resourceModule } from "../resources.ts";
import { operationComment, operationsModule } from "../signature.ts";
import { docComment } from "../text/comment.ts";
import { bracketed, fits } from "../text/layout.ts";
import { member, propertyKey } from "../text/property-key.ts";
import { quote } from "../text/string-literal.ts";
import type { TypeContext } from "../type-expression.ts";
import { answerTypeOf } from "./answer.ts";
import { ERRORS_MODULE, errorClassOf } from "./errors.ts";
import { argumentsOfRequest, requestInterface } from "./request.ts";

/** The module of a resource's class, whose methods take one object each, and of the types of these objects. */
export function emitSpeakeasyResource(plan: Plan, resource: PlannedResource): OutputFile {
  const module = resourceModule(resource);
  const imports = new Imports(plan, module);
  const context: TypeContext = { plan, imports, answered: false };
  const base = imports.value("SDKResource");
  const members = [
    ...resource.children.map((child) => childField(child, imports)),
    ...resource.operations.map((operation) => method(operation, resource, context)),
  ];
  const comment = docComment([resource.description], [], "");
  const parts = [
    ...resource.errors.flatMap((errors) => errorsText(errors, resource, context)),
    `${comment}export class ${resource.className} extends ${base} {\n${members.join("\n")}}\n`,
    ...resource.operations.flatMap((operation) => requestInterface(operation, context)),
  ];
  return { path: `${module}.ts`, text: [imports.toString(), ...parts].join("\n") };
}

function method(operation: PlannedOperation, resource: PlannedResource, context: TypeContext): string {
  const { imports } = context;
  const module = operationsModule(resource.file);
  const request = argumentsOfRequest(operation, context, module);
  const options = `options?: ${imports.type("SDKRequestOptions as RequestOptions")}`;
  const { type, reader, fields } = answerTypeOf(operation, context);
  const key = keyText(operation, context);
  const declared = [...(key === undefined ? [] : [key.declared]), ...request.declared, options];
  const head = bracketed(operation.name, "(", declared, ")", "  ", { tail: `: ${type} {` });
  const taken = (request.taken ?? []).map((statement) => `    ${statement}\n`).join("");
  const call = (indent: string, tail: string): string => {
    const name = `${imports.namespaceOf(module, "operations")}.${operation.name}`;
    const args = [
      key === undefined ? "this.client(options)" : `this.client(options, ${key.passed})`,
      ...request.passed,
    ];
    return bracketed(name, "(", args, ")", indent, { tail }).slice(0, tail === "" ? undefined : -tail.length);
  };
  const errors = errorsName(operation.errors, resource, context);
  const others = [
    ...(fields === undefined ? [] : [`[${fields.map(quote).join(", ")}]`]),
    ...(errors === undefined ? [] : [errors]),
  ];
  const lead = `    return ${imports.value(reader)}(`;
  const line = `${lead}${[call("", ""), ...others].join(", ")});`;
  const lines = (): string => [call("      ", ","), ...others].map((arg) => `      ${arg},\n`).join("");
  const text = fits(line, 0) ? line : `${lead}\n${lines()}    );`;
  return `${operationComment({ ...operation, pathParameters: [] }, "  ")}  ${head}\n${taken}${text}\n  }\n`;
}

/** How a method is given a key, and how it hands that to the client of the call. Without one, the client's own is sent. */
function keyText({ givenKey, security }: PlannedOperation, { plan }: TypeContext): KeyText | undefined {
  const option = security?.[0]?.[0] ?? plan.authentication[0]?.option;
  if (givenKey === undefined || option === undefined) return undefined;
  return {
    declared: `security: { ${propertyKey(givenKey)}?: string }`,
    passed: `{ ${propertyKey(option)}: ${member("security", givenKey)} }`,
  };
}

interface KeyText {
  readonly declared: string;
  readonly passed: string;
}

/** What the classes of an operation's errors are called, where it has any. */
function errorsName(
  errors: PlannedErrors | undefined,
  resource: PlannedResource,
  { plan }: TypeContext,
): string | undefined {
  if (errors === undefined || errors.bodies.every(({ schema }) => errorClassOf(plan, schema) === undefined))
    return undefined;
  return resource.errors.length === 1 ? "errors" : camelCase(errors.name);
}

/** `const errors = { 422: HTTPValidationError };`: the classes of errors by status. */
function errorsText(errors: PlannedErrors, resource: PlannedResource, context: TypeContext): string[] {
  const name = errorsName(errors, resource, context);
  if (name === undefined) return [];
  const entries = errors.bodies.flatMap(({ status, schema }) => {
    const className = errorClassOf(context.plan, schema);
    return className === undefined
      ? []
      : [`${status}: ${context.imports.namespaceOf(ERRORS_MODULE, "failures")}.${className}`];
  });
  return [bracketed(`const ${name} = `, "{", entries, "}", "", { spaced: true, tail: ";\n" })];
}
