import type { Plan, PlannedOperation } from "../../plan/model.ts";
import { everyResource, typeExports } from "../index-file.ts";
import type { OutputFile } from "../output-file.ts";
import { resourceModule } from "../resources.ts";
import { operationsModule } from "../signature.ts";
import { named } from "../text/layout.ts";
import { quote } from "../text/string-literal.ts";

/** The module of all types that the document names. */
export function emitComponents(plan: Plan): OutputFile {
  return { path: "models/components.ts", text: typeExports(plan, "../").join("") || "export {};\n" };
}

/** The module of the objects that methods take. */
export function emitRequests(plan: Plan): OutputFile {
  const from = (module: string): string => quote(`../${module}${plan.extension}`);
  const lines = everyResource(plan.resources).flatMap((resource) => {
    const own = resource.operations.flatMap(({ request }) => (request?.kind === "object" ? [request.name] : []));
    const params = resource.operations.flatMap(paramsName);
    return [
      ...(own.length === 0 ? [] : [named("export type", own.sort(), from(resourceModule(resource)))]),
      ...(params.length === 0 ? [] : [named("export type", params.sort(), from(operationsModule(resource.file)))]),
    ];
  });
  return { path: "models/operations.ts", text: lines.join("") || "export {};\n" };
}

/** The object of parameters that is all a method takes. */
function paramsName({ request, input }: PlannedOperation): string[] {
  return request?.kind === "input" && input.kind === "params" ? [input.params.name] : [];
}
