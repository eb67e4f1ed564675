import type { Property, Schema } from "../../ir.ts";
import { propertiesOf } from "../../plan/bodies.ts";
import { isVisible } from "../../plan/views.ts";
import { programName } from "../../plan/style.ts";
import { markdownCell, markdownCode } from "../text/markdown.ts";
import { type TypeContext, typeExpression } from "../type-expression.ts";
import { linkedType, type PageTypes } from "./linked-type.ts";
import { defaultText } from "./operation-section.ts";
import { table } from "./reference.ts";

/** The properties of an object, those it extends included; the empty string for what is none. */
export function propertyTable(schema: Schema, context: PageTypes, omit: readonly string[]): string {
  const { plan, answered, view = answered ? "response" : "request" } = context;
  const properties = new Map<string, Property>();
  for (const property of propertiesOf(plan.api, schema)) {
    if (omit.includes(property.name) || !isVisible(plan.api, property, view)) continue;
    const known = properties.get(property.name);
    properties.set(property.name, { ...property, required: property.required || known?.required === true });
  }
  return table(
    ["property", "type", ""],
    [...properties.values()].map((property) => [
      markdownCode(`${programName(property, plan.style)}${property.required ? "" : "?"}`, "cell"),
      linkedType(property.schema, context, "cell"),
      said(property.schema),
    ]),
  );
}

function said({ deprecated, description, default: value }: Schema): string {
  const parts = [deprecated ? "Deprecated." : "", markdownCell(description ?? ""), defaultText(value)];
  return parts.filter((part) => part !== "").join(" ");
}

/** A type in a few words: objects that have no name are only `object`. */
export function shortType(schema: Schema, context: TypeContext): string {
  switch (schema.kind) {
    case "object":
      if (schema.properties.length > 0 || schema.extends.length > 0) return "object";
      return schema.additional === undefined || schema.additional.kind === "unknown"
        ? "object"
        : `{ [key: string]: ${shortType(schema.additional, context)} }`;
    case "array": {
      const items = shortType(schema.items, context);
      return /^\w+$/.test(items) ? `${items}[]` : `(${items})[]`;
    }
    case "union":
      return [...new Set(schema.members.map((member) => shortType(member, context)))].join(" | ");
    case "intersection":
      return [...new Set(schema.members.map((member) => shortType(member, context)))].join(" & ");
    case "tuple":
      return `[${[...schema.items, ...(schema.rest === undefined ? [] : [schema.rest])].map((item) => shortType(item, context)).join(", ")}]`;
    default:
      return typeExpression(schema, context, "").replace(" | (string & {})", "").replace(" | (number & {})", "");
  }
}
