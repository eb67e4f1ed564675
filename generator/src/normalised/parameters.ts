import { isObject, type JsonObject } from "../json-object.ts";
import { standsFor } from "./local.ts";
import type { Rule } from "./rewrite.ts";
import type { Tell } from "./telling.ts";

const PLACES: ReadonlySet<unknown> = new Set(["path", "query", "header", "cookie"]);

/** Parameter Object. One that nobody could send, or that 3.1 has no place for, is removed. */
export function parameterRule(root: JsonObject, tell: Tell): Rule {
  return (value, pointer) => {
    if (typeof value["$ref"] === "string") {
      const target = standsFor(root, value);
      if (isObject(target)) return target["in"] === "querystring" ? undefined : value;
      tell("warning", "parameter/reference", pointer, `"${value["$ref"]}" leads nowhere: the parameter is left out.`);
      return undefined;
    }
    // The operation has taken what it says already.
    if (value["in"] === "querystring") return undefined;
    if (typeof value["name"] !== "string" || !PLACES.has(value["in"])) {
      tell("warning", "parameter/place", pointer, "A parameter without a name or a place is left out.");
      return undefined;
    }
    const { style, ...rest } = value;
    const cookie = style === "cookie";
    if (cookie) tell("note", "parameter/style", pointer, "The style `cookie` is now `form`.");
    return {
      ...rest,
      ...(style === undefined || cookie ? {} : { style }),
      ...(value["in"] === "path" ? { required: true } : {}),
      ...(value["schema"] === undefined && value["content"] === undefined ? { schema: {} } : {}),
    };
  };
}

/**
 * Parameters that say together what one of the whole query string says, where that is an object whose properties are
 * known (OpenAPI 3.2, `in: querystring`); `undefined` where it is something else.
 */
export function queryParameters(root: JsonObject, whole: JsonObject): JsonObject[] | undefined {
  const content = isObject(whole["content"]) ? whole["content"] : {};
  const media = standsFor(root, content["application/x-www-form-urlencoded"]);
  const schema = isObject(media) ? standsFor(root, media["schema"]) : undefined;
  if (!isObject(schema) || !isObject(schema["properties"])) return undefined;
  const required: readonly unknown[] = Array.isArray(schema["required"]) ? schema["required"] : [];
  return Object.entries(schema["properties"]).map(([name, property]) => ({
    name,
    in: "query",
    ...(isObject(property) && typeof property["description"] === "string"
      ? { description: property["description"] }
      : {}),
    ...(required.includes(name) ? { required: true } : {}),
    schema: property,
  }));
}
