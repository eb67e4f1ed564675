import type { Plan, PlannedOperation, PlannedResource } from "../plan/model.ts";
import { Imports } from "./imports.ts";
import { callText } from "./operations.ts";
import type { OutputFile } from "./output-file.ts";
import { patternOf } from "./params.ts";
import { argumentsOf, argumentText, operationComment, operationsModule, returnType } from "./signature.ts";
import { docComment } from "./text/comment.ts";
import { bracketed, fits } from "./text/layout.ts";
import type { TypeContext } from "./type-expression.ts";

/**
 * The module of a resource's class: its operations once more, as methods. They do not call the functions, whose names a bundle
 * of the class would have to hold, each twice.
 */
export function emitResource(plan: Plan, resource: PlannedResource): OutputFile {
  const module = resourceModule(resource);
  const imports = new Imports(plan, module);
  const context: TypeContext = { plan, imports, answered: false };
  const base = imports.value("Resource");
  const members = [
    ...resource.children.map((child) => childField(child, imports)),
    ...resource.operations.map((operation) => method(operation, resource, context)),
  ];
  const comment = docComment([resource.description], [], "");
  const text = `${comment}export class ${resource.className} extends ${base} {\n${members.join("\n")}}\n`;
  return { path: `${module}.ts`, text: `${imports.toString()}\n${text}` };
}

export function resourceModule({ file }: PlannedResource): string {
  return `resources/${file}`;
}

/** A field of a class that holds another resource. */
export function childField(child: PlannedResource, imports: Imports): string {
  const className = imports.valueOf(resourceModule(child), child.className);
  const comment = docComment([child.description], [], "  ");
  const field = `  readonly ${child.path.at(-1)}: ${className} =`;
  const line = `${field} new ${className}(this.client);`;
  if (fits(line, 0)) return `${comment}${line}\n`;
  if (!fits(`${field} new ${className}(`, 0)) return `${comment}${field}\n    new ${className}(this.client);\n`;
  return `${comment}${field} new ${className}(\n    this.client,\n  );\n`;
}

/** So many resources below one cost a program that does not use them more than a getter does. */
const MANY = 8;

/** What of a class holds another resource: a field, or, of one with many below it, a getter that makes it at its first use. */
export function childMember(child: PlannedResource, imports: Imports): string {
  if (below(child) < MANY) return childField(child, imports);
  const className = imports.valueOf(resourceModule(child), child.className);
  const name = child.path.at(-1) ?? "";
  const comment = docComment([child.description], [], "  ");
  const kept = `this.#${name} ??= new ${className}(this.client)`;
  const line = `    return (${kept});`;
  const body = fits(line, 0) ? line : `    return (${kept.replace("??= ", "??=\n      ")});`;
  return `  #${name}: ${className} | undefined;\n\n${comment}  get ${name}(): ${className} {\n${body}\n  }\n`;
}

function below({ children }: PlannedResource): number {
  return children.reduce((count, child) => count + 1 + below(child), 0);
}

function method(operation: PlannedOperation, resource: PlannedResource, context: TypeContext): string {
  const module = operationsModule(resource.file);
  const declared = argumentsOf(operation, context, module, "    ").map((argument) =>
    argumentText(argument, patternOf(operation, argument)),
  );
  const head = bracketed(operation.name, "(", declared, ")", "  ", {
    tail: `: ${returnType(operation, context, module, "  ")} {`,
  });
  const call = callText(operation, context, "this.client", "    ");
  return `${operationComment(operation, "  ")}  ${head}\n    return ${call};\n  }\n`;
}
