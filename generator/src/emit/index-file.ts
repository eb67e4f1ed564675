import type { Plan, PlannedOperation, PlannedResource, PlannedType } from "../plan/model.ts";
import type { OutputFile } from "./output-file.ts";
import { operationsModule } from "./signature.ts";
import { named } from "./text/layout.ts";
import { quote } from "./text/string-literal.ts";

/** The package's one entry: the class client, `createClient`, and every type by name. */
export function emitIndex(plan: Plan): OutputFile {
  const from = (module: string): string => quote(`./${module}${plan.extension}`);
  const lines = [
    named("export", [plan.clientName], from(plan.clientFile)),
    named("export", ["type ClientOptions", "createClient"], from("client")),
    ...everyResource(plan.resources).flatMap((resource) => {
      const names = ownTypes(resource);
      return names.length === 0 ? [] : [named("export type", names, from(operationsModule(resource.file)))];
    }),
    ...typeExports(plan),
  ];
  return { path: "index.ts", text: lines.join("") };
}

/** The entry of types alone. */
export function emitTypesIndex(plan: Plan): OutputFile {
  return { path: "index.ts", text: typeExports(plan).join("") || "export {};\n" };
}

/** The re-exports of all types, by a module from which `root` leads to the output folder. */
export function typeExports(plan: Plan, root: "./" | "../" = "./"): string[] {
  const from = (module: string): string => quote(`${root}${module}${plan.extension}`);
  const payloads = plan.payloads.map(({ name }) => name).sort();
  return [
    ...plan.typeFiles.flatMap(({ path, types }) => typeFileExports(types, from(path))),
    ...(payloads.length === 0 ? [] : [named("export type", payloads, from("webhooks"))]),
  ];
}

/** The types of a file, and apart from them those that are also an object of constants. */
function typeFileExports(types: readonly PlannedType[], from: string): string[] {
  const constants = types.filter(({ constants }) => constants !== undefined).map(({ name }) => name);
  const names = types.flatMap(namesOf).filter((name) => !constants.includes(name));
  return [
    ...(names.length === 0 ? [] : [named("export type", names.sort(), from)]),
    ...(constants.length === 0 ? [] : [named("export", constants.sort(), from)]),
  ];
}

/** Depth first, parents before children; each once, wherever else it is. */
export function everyResource(resources: readonly PlannedResource[]): PlannedResource[] {
  return resources
    .filter(({ sameAs }) => sameAs === undefined)
    .flatMap((resource) => [resource, ...everyResource(resource.children)]);
}

function ownTypes({ operations, errors }: PlannedResource): string[] {
  return [...operations.flatMap(paramsName), ...errors.map(({ name }) => name)].sort();
}

function paramsName({ input }: PlannedOperation): string[] {
  return "params" in input ? [input.params.name] : [];
}

function namesOf({ name, input, open }: PlannedType): string[] {
  return [name, ...(input === undefined ? [] : [input.name]), ...(open === undefined ? [] : [open.name])];
}
