import { fromTokens, tokens } from "../load/pointer.ts";
import { isObject, type JsonObject } from "../json-object.ts";
import { withHonestDefault } from "./defaults.ts";
import { pointerOf, valueAt } from "./local.ts";
import type { Rule } from "./rewrite.ts";
import type { Tell } from "./telling.ts";

const TYPES: ReadonlySet<unknown> = new Set(["array", "boolean", "integer", "null", "number", "object", "string"]);

/** JSON Schema 2020-12, what OpenAPI adds to it, and what older versions of either had. */
const KEYWORDS: ReadonlySet<string> = new Set(
  (
    "$anchor $comment $defs $dynamicAnchor $dynamicRef $id $ref $schema $vocabulary additionalItems additionalProperties " +
    "allOf anyOf const contains contentEncoding contentMediaType contentSchema default definitions dependencies " +
    "dependentRequired dependentSchemas deprecated description discriminator else enum example examples " +
    "exclusiveMaximum exclusiveMinimum externalDocs format if items maxContains maxItems maxLength maxProperties maximum " +
    "minContains minItems minLength minProperties minimum multipleOf not nullable oneOf pattern patternProperties " +
    "prefixItems properties propertyNames readOnly required then title type unevaluatedItems unevaluatedProperties " +
    "uniqueItems writeOnly xml"
  ).split(" "),
);

/** What describes a schema from outside, and stays there when `null` is added beside it. */
const ANNOTATIONS: ReadonlySet<string> = new Set(
  "title description deprecated default examples readOnly writeOnly".split(" "),
);

const COMPOSITIONS = ["$ref", "allOf", "anyOf", "oneOf", "not", "const"];

/** Schema Object of any version, as OpenAPI 3.1 has it: JSON Schema 2020-12. */
export function schemaRule(root: JsonObject, tell: Tell): Rule {
  return (value, pointer) => {
    const pointed = pointerOf(value["$ref"]);
    if (typeof value["$ref"] === "string" && (pointed === undefined || valueAt(root, pointed) === undefined)) {
      tell("warning", "schema/reference", pointer, `"${value["$ref"]}" leads nowhere: anything is allowed here.`);
      const { $ref: _, ...rest } = value;
      return rest;
    }
    const honest = withHonestDefault(root, withoutRecursion(value, pointer), pointer, tell);
    return withNull(withDiscriminator(withTypes(withLimits(withExamples(honest)), pointer, tell), pointer, tell));
  };
}

/** `$recursiveRef` was a schema's way to mean itself before 2020-12: that of the component it stands in. */
function withoutRecursion(schema: JsonObject, pointer: string): JsonObject {
  const { $recursiveRef, $recursiveAnchor: _, ...rest } = schema;
  if ($recursiveRef === undefined) return rest;
  const [components, section, name] = tokens(pointer);
  const inside = components === "components" && section === "schemas" && name !== undefined;
  return inside ? { ...rest, $ref: `#${encodeURI(fromTokens([components, section, name]))}` } : rest;
}

function withExamples(schema: JsonObject): JsonObject {
  const { example, ...rest } = schema;
  if (example === undefined) return schema;
  return Array.isArray(rest["examples"]) ? rest : { ...rest, examples: [example] };
}

/** `exclusiveMinimum: true` beside a `minimum` is the number itself since 3.1. */
function withLimits(schema: JsonObject): JsonObject {
  const changed: Record<string, unknown> = { ...schema };
  for (const [limit, exclusive] of [
    ["minimum", "exclusiveMinimum"],
    ["maximum", "exclusiveMaximum"],
  ] as const) {
    if (typeof schema[exclusive] !== "boolean") continue;
    delete changed[exclusive];
    if (schema[exclusive] !== true || typeof schema[limit] !== "number") continue;
    delete changed[limit];
    changed[exclusive] = schema[limit];
  }
  return changed;
}

/** Types that do not exist are left out, and so is what is not of the form that JSON Schema wants. */
function withTypes(schema: JsonObject, pointer: string, tell: Tell): JsonObject {
  const changed: Record<string, unknown> = { ...schema };
  const { type, required, enum: values, xml } = schema;
  if (type === "file") Object.assign(changed, { type: "string", format: "binary" });
  else if (type !== undefined) {
    const listed: readonly unknown[] = Array.isArray(type) ? type : [type];
    const known = listed.filter((name) => TYPES.has(name));
    if (known.length < listed.length)
      tell("note", "schema/type", pointer, `There is no type "${listed.join('", "')}".`);
    if (known.length === 0) delete changed["type"];
    else changed["type"] = Array.isArray(type) ? known : known[0];
  }
  for (const key of Object.keys(changed)) {
    if (KEYWORDS.has(key) || key.startsWith("x-")) continue;
    tell("note", "schema/keyword", pointer, `There is no keyword "${key}": it is now "x-${key}".`);
    changed[`x-${key}`] = changed[key];
    delete changed[key];
  }
  if (required !== undefined && !Array.isArray(required)) delete changed["required"];
  if (values !== undefined && (!Array.isArray(values) || values.length === 0)) delete changed["enum"];
  if (isObject(changed["$defs"]) && Object.keys(changed["$defs"]).length === 0) delete changed["$defs"];
  if (isObject(xml) && typeof xml["nodeType"] === "string") {
    const { nodeType, ...rest } = xml;
    changed["xml"] = nodeType === "attribute" ? { ...rest, attribute: true } : { ...rest, "x-nodeType": nodeType };
  }
  return changed;
}

/** `defaultMapping` came with 3.2. */
function withDiscriminator(schema: JsonObject, pointer: string, tell: Tell): JsonObject {
  const { discriminator } = schema;
  if (!isObject(discriminator) || discriminator["defaultMapping"] === undefined) return schema;
  const { defaultMapping, ...rest } = discriminator;
  tell("note", "schema/default-mapping", pointer, "`defaultMapping` is now `x-defaultMapping`.");
  return { ...schema, discriminator: { ...rest, "x-defaultMapping": defaultMapping } };
}

/** `nullable` of 3.0 is a type beside others since 3.1. */
function withNull(schema: JsonObject): JsonObject {
  const { nullable, ...rest } = schema;
  if (nullable === undefined) return schema;
  if (nullable !== true) return rest;
  if (COMPOSITIONS.some((key) => Object.hasOwn(rest, key))) {
    const outside = Object.entries(rest).filter(([key]) => ANNOTATIONS.has(key));
    const inside = Object.entries(rest).filter(([key]) => !ANNOTATIONS.has(key));
    return { ...Object.fromEntries(outside), anyOf: [Object.fromEntries(inside), { type: "null" }] };
  }
  const values = rest["enum"];
  const listed = Array.isArray(values) && !values.includes(null) ? { enum: [...values, null] } : {};
  const { type } = rest;
  if (type === undefined) return { ...rest, ...listed };
  const types: readonly unknown[] = Array.isArray(type) ? type : [type];
  return { ...rest, type: [...new Set([...types, "null"])], ...listed };
}
