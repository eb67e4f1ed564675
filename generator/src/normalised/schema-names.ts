import { placeName } from "../load/place-name.ts";
import { fromTokens, tokens } from "../load/pointer.ts";
import { isObject, type JsonObject } from "../json-object.ts";
import { pointerOf, valueAt } from "./local.ts";
import { rewrite } from "./rewrite.ts";
import type { Tell } from "./telling.ts";

/** Names of the platform that generated types are written with: a type of the same name would refer to itself. */
const HIDING: ReadonlySet<string> = new Set("Array Blob Date File FormData Promise ReadableStream Record".split(" "));

/**
 * The document with every schema that something refers to among `components/schemas`, under a name that tools take:
 * definitions inside of other schemas (`$defs`), and schemas that are referred to where they stand, move there; a
 * name that hides one of the platform (`File`), or holds what a component's name may not hold, is replaced.
 */
export function withNamedSchemas(root: JsonObject, tell: Tell): JsonObject {
  const names = chooseNames(root, tell);
  if (names.size === 0) return root;
  const moved: [string, unknown][] = [];
  const renamed = rewrite(root, "openapi", {
    schema: (value, pointer) => {
      const schema = withNewReferences(value, names);
      const name = names.get(pointer);
      if (name === undefined || isComponent(pointer)) return schema;
      moved.push([name, schema]);
      return tokens(pointer).at(-2) === "$defs" ? undefined : { $ref: referenceTo(name) };
    },
  }) as JsonObject;
  const components = isObject(renamed["components"]) ? renamed["components"] : {};
  const own = Object.entries(isObject(components["schemas"]) ? components["schemas"] : {}).map(
    ([name, schema]): [string, unknown] => [names.get(fromTokens(["components", "schemas", name])) ?? name, schema],
  );
  return { ...renamed, components: { ...components, schemas: Object.fromEntries([...own, ...moved]) } };
}

/** New names, by the pointers of the schemas that need one. */
function chooseNames(root: JsonObject, tell: Tell): Map<string, string> {
  const held = valueAt(root, "/components/schemas");
  const components = isObject(held) ? Object.keys(held) : [];
  const taken = new Set(components);
  const names = new Map<string, string>();
  const claim = (pointer: string, wanted: string): void => {
    const base = wanted.replace(/[^\w.-]/g, "_") || "Schema";
    let name = base;
    if (HIDING.has(base)) name = `${base}Schema`;
    for (let number = 2; taken.has(name); number++) name = `${base}_${number}`;
    taken.add(name);
    names.set(pointer, name);
    tell("note", "schema/name", pointer, `The schema is now \`components/schemas/${name}\`.`);
  };
  for (const name of components) {
    if (HIDING.has(name) || !/^[\w.-]+$/.test(name)) claim(fromTokens(["components", "schemas", name]), name);
  }
  for (const pointer of targets(root)) {
    if (!isComponent(pointer) && isObject(valueAt(root, pointer))) claim(pointer, placeName({ file: "", pointer }));
  }
  return names;
}

/** The pointers that references of schemas lead to, each once, in order. */
function targets(root: JsonObject): Set<string> {
  const found = new Set<string>();
  rewrite(root, "openapi", {
    schema: (value) => {
      for (const reference of references(value)) {
        const pointer = pointerOf(reference);
        if (pointer !== undefined) found.add(pointer);
      }
      return value;
    },
  });
  return found;
}

function references(schema: JsonObject): unknown[] {
  const discriminator = schema["discriminator"];
  const mapping = isObject(discriminator) && isObject(discriminator["mapping"]) ? discriminator["mapping"] : {};
  const fallback = isObject(discriminator) ? discriminator["defaultMapping"] : undefined;
  return [schema["$ref"], ...Object.values(mapping), fallback];
}

function withNewReferences(schema: JsonObject, names: ReadonlyMap<string, string>): JsonObject {
  const { $ref, discriminator } = schema;
  const renamed = (reference: unknown): unknown => {
    // A discriminator may name a component without the rest of the reference.
    const pointer = pointerOf(reference) ?? fromTokens(["components", "schemas", String(reference)]);
    const name = names.get(pointer);
    return name === undefined ? reference : referenceTo(name);
  };
  return {
    ...schema,
    ...(typeof $ref === "string" ? { $ref: renamed($ref) } : {}),
    ...(isObject(discriminator) ? { discriminator: renamedTargets(discriminator, renamed) } : {}),
  };
}

function renamedTargets(discriminator: JsonObject, renamed: (reference: unknown) => unknown): JsonObject {
  const { mapping, defaultMapping } = discriminator;
  const targeted = isObject(mapping)
    ? Object.fromEntries(Object.entries(mapping).map(([value, target]) => [value, renamed(target)]))
    : undefined;
  return {
    ...discriminator,
    ...(targeted === undefined ? {} : { mapping: targeted }),
    ...(typeof defaultMapping === "string" ? { defaultMapping: renamed(defaultMapping) } : {}),
  };
}

function isComponent(pointer: string): boolean {
  return /^\/components\/schemas\/[^/]+$/.test(pointer);
}

function referenceTo(name: string): string {
  return `#/components/schemas/${name}`;
}
