import { isObject, type JsonObject } from "../json-object.ts";
import { standsFor } from "./local.ts";
import { mediaTypeRule } from "./media-types.ts";
import { operationRule, pathItemRule } from "./operations.ts";
import { parameterRule } from "./parameters.ts";
import type { Rule, Rules } from "./rewrite.ts";
import { schemaRule } from "./schemas.ts";
import type { Tell } from "./telling.ts";

/** What becomes of each kind of object on the way to OpenAPI 3.1. `root` is the document they refer into. */
export function rulesFor(root: JsonObject, tell: Tell): Rules {
  const rules: Rules = {
    schema: schemaRule(root, tell),
    mediaType: mediaTypeRule(root, () => rules, tell),
    parameter: parameterRule(root, tell),
    pathItem: pathItemRule(root, tell),
    operation: operationRule(root, tell),
    requestBody: orNothing(root, "request-body", tell),
    header: header(root, tell),
    link: orNothing(root, "link", tell),
    callback: orNothing(root, "callback", tell),
    response: response(root, tell),
    example,
    securityScheme: securityScheme(tell),
  };
  return rules;
}

/** The value, or nothing where it is a reference that leads nowhere. */
function orNothing(root: JsonObject, kind: string, tell: Tell): Rule {
  return (value, pointer) => {
    if (typeof value["$ref"] !== "string" || standsFor(root, value) !== undefined) return value;
    tell("warning", `${kind}/reference`, pointer, `"${value["$ref"]}" leads nowhere and is left out.`);
    return undefined;
  };
}

/** Header Object: one that says nothing of its value may have any. */
function header(root: JsonObject, tell: Tell): Rule {
  const present = orNothing(root, "header", tell);
  return (value, pointer) => {
    const kept = present(value, pointer);
    if (!isObject(kept)) return kept;
    const silent = ["$ref", "schema", "content"].every((key) => kept[key] === undefined);
    return silent ? { ...kept, schema: {} } : kept;
  };
}

/** Response Object: 3.1 demands a description, and has no summary. */
function response(root: JsonObject, tell: Tell): Rule {
  return (value, pointer) => {
    if (typeof value["$ref"] === "string") {
      if (standsFor(root, value) !== undefined) return value;
      tell("warning", "response/reference", pointer, `"${value["$ref"]}" leads nowhere: the response may be anything.`);
      return { description: "" };
    }
    const { summary, description, ...rest } = value;
    const said = typeof description === "string" ? description : typeof summary === "string" ? summary : "";
    return { description: said, ...rest, ...(summary === undefined ? {} : { "x-summary": summary }) };
  };
}

/** Example Object: `dataValue` and `serializedValue` came with 3.2. */
const example: Rule = (value) => {
  const { dataValue, serializedValue, ...rest } = value;
  if (dataValue === undefined && serializedValue === undefined) return value;
  const shown = rest["value"] ?? dataValue ?? serializedValue;
  return rest["externalValue"] === undefined ? { ...rest, value: shown } : rest;
};

/** Security Scheme Object. */
function securityScheme(tell: Tell): Rule {
  return (value, pointer) => {
    const { oauth2MetadataUrl, deprecated, flows, ...rest } = value;
    const changed: Record<string, unknown> = { ...rest };
    for (const [key, said] of Object.entries({ oauth2MetadataUrl, deprecated })) {
      if (said !== undefined) changed[`x-${key}`] = said;
    }
    if (!isObject(flows)) return changed;
    const { deviceAuthorization, ...known } = flows;
    if (deviceAuthorization === undefined) return { ...changed, flows };
    tell("warning", "security/flow", pointer, "The flow `deviceAuthorization` is now `x-deviceAuthorization`.");
    return { ...changed, flows: { ...known, "x-deviceAuthorization": deviceAuthorization } };
  };
}
