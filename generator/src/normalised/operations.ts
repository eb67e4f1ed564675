import { child, tokens } from "../load/pointer.ts";
import { isObject, type JsonObject } from "../json-object.ts";
import { standsFor } from "./local.ts";
import { queryParameters } from "./parameters.ts";
import type { Rule } from "./rewrite.ts";
import type { Tell } from "./telling.ts";

const METHODS = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/**
 * Path Item Object without what 3.2 added: the method `query` and `additionalOperations` become extensions. Every
 * parameter of the path's template is declared, and none that is not in it.
 */
export function pathItemRule(root: JsonObject, tell: Tell): Rule {
  return (value, pointer) => {
    const { query, additionalOperations, ...item } = value;
    const changed: Record<string, unknown> = { ...item };
    for (const [key, operations] of Object.entries({ query, additionalOperations })) {
      if (operations === undefined) continue;
      tell("warning", "path/method", pointer, `\`${key}\` has no place in 3.1 and is now \`x-${key}\`.`);
      changed[`x-${key}`] = operations;
    }
    const [first, path, ...more] = tokens(pointer);
    if (first !== "paths" || path === undefined || more.length > 0) return changed;
    const shared = list(changed["parameters"]);
    for (const method of METHODS) {
      const operation = changed[method];
      if (!isObject(operation)) continue;
      const own = list(operation["parameters"]);
      const parameters = withTemplate(root, path, own, shared, child(pointer, method), tell);
      if (parameters.length > 0 || own.length > 0) changed[method] = { ...operation, parameters };
    }
    const named = shared.filter((parameter) => isInTemplate(root, path, parameter));
    if (named.length > 0) changed["parameters"] = named;
    else delete changed["parameters"];
    return changed;
  };
}

function withTemplate(
  root: JsonObject,
  path: string,
  own: readonly unknown[],
  shared: readonly unknown[],
  pointer: string,
  tell: Tell,
): unknown[] {
  const kept = own.filter((parameter) => isInTemplate(root, path, parameter));
  if (kept.length < own.length) {
    tell("note", "parameter/not-in-path", pointer, `A parameter that is not in the path "${path}" is left out.`);
  }
  const declared = new Set([...kept, ...shared].flatMap((parameter) => pathName(root, parameter) ?? []));
  const missing = templateNames(path).filter((name) => !declared.has(name));
  for (const name of missing) {
    tell("note", "parameter/undeclared", pointer, `The parameter "${name}" of the path is declared, as a string.`);
  }
  const added = missing.map((name) => ({ name, in: "path", required: true, schema: { type: "string" } }));
  return [...added, ...kept];
}

function templateNames(path: string): string[] {
  return [...new Set([...path.matchAll(/\{([^{}]+)\}/g)].map(([, name = ""]) => name))];
}

function isInTemplate(root: JsonObject, path: string, parameter: unknown): boolean {
  const name = pathName(root, parameter);
  return name === undefined || templateNames(path).includes(name);
}

/** The name of a parameter of the path; `undefined` for any other. */
function pathName(root: JsonObject, parameter: unknown): string | undefined {
  const target = standsFor(root, parameter);
  return isObject(target) && target["in"] === "path" ? String(target["name"]) : undefined;
}

/** Operation Object: statuses that exist, a body that has content, and parameters in place of a whole query string. */
export function operationRule(root: JsonObject, tell: Tell): Rule {
  return (value, pointer) => {
    const changed: Record<string, unknown> = { ...value };
    const body = standsFor(root, changed["requestBody"]);
    if (!isObject(body) || !isObject(body["content"]) || Object.keys(body["content"]).length === 0) {
      delete changed["requestBody"];
    }
    if (isObject(changed["responses"])) {
      changed["responses"] = Object.fromEntries(
        Object.entries(changed["responses"]).flatMap(([status, response]): [string, unknown][] => {
          const spelled = status === "default" || status.startsWith("x-") ? status : status.toUpperCase();
          if (/^(?:default|x-.*|[1-5]\d\d|[1-5]XX)$/.test(spelled)) return [[spelled, response]];
          tell("warning", "response/status", pointer, `"${status}" is no status and is left out.`);
          return [];
        }),
      );
    }
    return changed;
  };
}

/** The parameters of an operation or path item, those in place of a whole query string among them. */
export function withoutQuerystring(root: JsonObject, tell: Tell): Rule {
  return (value, pointer) => {
    const parameters = list(value["parameters"]);
    const whole = parameters
      .map((parameter) => standsFor(root, parameter))
      .find((parameter) => isObject(parameter) && parameter["in"] === "querystring");
    if (!isObject(whole)) return value;
    const others = parameters.filter((parameter) => standsFor(root, parameter) !== whole);
    const parts = queryParameters(root, whole);
    if (parts !== undefined) {
      tell("note", "parameter/querystring", pointer, "The whole query string is now a parameter a property.");
      return { ...value, parameters: [...others, ...parts] };
    }
    tell("warning", "parameter/querystring", pointer, "The whole query string is now `x-querystring`.");
    return { ...value, parameters: others, "x-querystring": whole };
  };
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
