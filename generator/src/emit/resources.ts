import type { Plan, PlannedOperation, PlannedResource } from "../plan/model.ts";
import { Imports } from "./imports.ts";
import type { OutputFile } from "./output-file.ts";
import { argumentsOf, argumentText, operationComment, operationsModule, returnType } from "./signature.ts";
import { docComment } from "./text/comment.ts";
import { bracketed, fits } from "./text/layout.ts";
import { member } from "./text/property-key.ts";
import type { TypeContext } from "./type-expression.ts";

/** The module of a resource's class: a thin layer over its functions that carries the client along. */
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

function method(operation: PlannedOperation, resource: PlannedResource, context: TypeContext): string {
  const module = operationsModule(resource.file);
  const args = argumentsOf(operation, context, module, "    ");
  const declared = args.map((argument) => argumentText(argument));
  const head = bracketed(operation.name, "(", declared, ")", "  ", {
    tail: `: ${returnType(operation, context, module, "  ")} {`,
  });
  const functions = context.imports.namespaceOf(module, "operations");
  const passed = ["this.client", ...args.map(({ name }) => name)].join(", ");
  const call = `return ${member(functions, operation.name)}(${passed});`;
  const body = fits(call, 4)
    ? call
    : `return ${member(functions, operation.name)}(\n${["this.client", ...args.map(({ name }) => name)].map((arg) => `      ${arg},\n`).join("")}    );`;
  return `${operationComment(operation, "  ")}  ${head}\n    ${body}\n  }\n`;
}
