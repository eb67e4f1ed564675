import type { Api, Property, Schema } from "../ir.ts";
import { propertiesOf } from "./bodies.ts";
import type { PlanOptions } from "./options.ts";
import { camelCase } from "./names.ts";
import { everySchema } from "./walk.ts";

/** How the output spells and types what the document leaves open. */
export interface OutputStyle {
  readonly enums: "open" | "closed";
  readonly dates: "string" | "Date" | "Temporal";
  readonly int64: "number" | "string" | "bigint";
  /** What a file to upload is. */
  readonly files: "FileInput" | "Upload";
  /** Whether properties that an answer leaves out have what the document says they are then. */
  readonly defaults: boolean;
  /** Whether properties are called as somebody chose. */
  readonly aliases: boolean;
  /** The name in the program of a property, parameter or argument that is called so on the wire. */
  readonly propertyName: (wire: string) => string;
}

/** The style that the options ask for; on the wire's own terms unless they ask for another. */
export function planStyle(api: Api, options: PlanOptions): OutputStyle {
  const { enums = "open", dates = "string", int64 = "number", properties = "wire" } = options;
  const files = options.shape === "speakeasy" ? "Upload" : "FileInput";
  const aliases = Object.keys(options.names?.properties ?? {}).length > 0;
  const defaults = options.shape === "speakeasy";
  return {
    enums,
    dates,
    int64,
    files,
    defaults,
    aliases,
    propertyName: properties === "camel" ? camelNames(api) : asOnTheWire,
  };
}

/** What the program calls a property. */
export function programName({ name, alias }: Property, { aliases, propertyName }: OutputStyle): string {
  return (aliases ? alias : undefined) ?? propertyName(name);
}

/** What a property is where an answer leaves it out, as far as that is one value without parts, and of no named type. */
export function defaultOf(
  { required, schema }: Property,
  { defaults }: OutputStyle,
): string | number | boolean | undefined {
  const value = defaults && !required && schema.kind !== "ref" ? schema.default : undefined;
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? value : undefined;
}

/** Whether every value is in the program what it is on the wire. */
export function isAsOnTheWire({ dates, int64, files, defaults, aliases, propertyName }: OutputStyle): boolean {
  const scalars = dates === "string" && int64 === "number" && files === "FileInput";
  return scalars && !defaults && !aliases && propertyName === asOnTheWire;
}

/** One function for every plan, so that plans can be compared. */
function asOnTheWire(name: string): string {
  return name;
}

/**
 * `built_at` -> `builtAt`, alike wherever a name occurs. Names of which an object has two that would become one stay as
 * they are on the wire, in the whole output.
 */
function camelNames(api: Api): (wire: string) => string {
  const kept = new Set<string>();
  everySchema(api, (schema: Schema) => {
    if (schema.kind !== "object" && schema.kind !== "intersection") return;
    const byName = new Map<string, Set<string>>();
    for (const { name } of propertiesOf(api, schema)) {
      const camel = camelName(name);
      const alike = byName.get(camel);
      if (alike === undefined) byName.set(camel, new Set([name]));
      else alike.add(name);
    }
    for (const alike of byName.values()) if (alike.size > 1) for (const name of alike) kept.add(name);
  });
  return (wire) => (kept.has(wire) ? wire : camelName(wire));
}

/**
 * Only words joined by separators, or begun with a capital, have another spelling: `_id`, `$ref` and `x:y` are left alone. In
 * lower case, separators alone divide: `k8s_node` is `k8sNode`.
 */
function camelName(wire: string): string {
  if (/^[a-z][a-z0-9]*(?:[-_. ]+[a-z0-9]+)+$/.test(wire))
    return wire.replace(/[-_. ]+(.)/g, (_, letter: string) => letter.toUpperCase());
  if (!/^[A-Za-z][A-Za-z0-9]*(?:[-_. ]+[A-Za-z0-9]+)*$/.test(wire)) return wire;
  return /^[a-z][A-Za-z0-9]*$/.test(wire) ? wire : camelCase(wire);
}
