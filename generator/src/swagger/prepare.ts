import { isObject, type JsonObject } from "../json-object.ts";
import { member, tokens } from "../load/pointer.ts";

/** A JSON object that is changed in place. */
type Changeable = { [key: string]: unknown };

/**
 * Makes a Swagger 2.0 document fit for its conversion, in place: references to body and form parameters, which are no
 * parameters any more in OpenAPI 3, become what they lead to; `https` comes first where a server can be reached both
 * ways; forms without a file are sent url-encoded, and their lists joined by commas, unless the document says otherwise; and
 * what is no operation, no parameter or no response where one is wanted goes.
 */
export function prepare(document: object): object {
  const root = document as Changeable;
  if (typeof root["swagger"] !== "string") root["swagger"] = "2.0";
  const schemes = root["schemes"];
  if (Array.isArray(schemes)) root["schemes"] = [...schemes].sort((a, b) => rank(a) - rank(b));
  else if (root["host"] !== undefined) root["schemes"] = ["https"];
  dropBroken(root, "definitions", "parameters", "responses", "securityDefinitions", "paths");
  const parameters = root["parameters"];
  if (isObject(parameters)) root["parameters"] = onlyParameters(parameters);
  for (const item of Object.values((root["paths"] ?? {}) as JsonObject)) preparePathItem(root, item as Changeable);
  return root;
}

/** Of `ws`, `http` and `https`, what a client would rather use. */
function rank(scheme: unknown): number {
  return scheme === "https" ? 0 : scheme === "http" ? 1 : 2;
}

/** Sections that are no objects go, and so do their members that are none. */
function dropBroken(root: Changeable, ...sections: readonly string[]): void {
  for (const section of sections) {
    const value = root[section];
    if (value === undefined) continue;
    if (isObject(value))
      root[section] = Object.fromEntries(Object.entries(value).filter(([, inner]) => isObject(inner)));
    else delete root[section];
  }
}

function onlyParameters(parameters: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(parameters).filter(([, value]) => isParameter(value)));
}

function isParameter(value: unknown): boolean {
  return typeof member(value, "in") === "string" || typeof member(value, "$ref") === "string";
}

function preparePathItem(root: Changeable, item: Changeable): void {
  for (const [key, value] of Object.entries(item)) {
    if (key === "parameters") item[key] = prepareParameters(root, value);
    else if (key === "$ref") continue;
    else if (!isObject(value) || key.startsWith("x-")) delete item[key];
    else prepareOperation(root, value as Changeable);
  }
}

function prepareOperation(root: Changeable, operation: Changeable): void {
  if (operation["parameters"] !== undefined) operation["parameters"] = prepareParameters(root, operation["parameters"]);
  for (const key of ["consumes", "produces"]) {
    if (operation[key] !== undefined && !Array.isArray(operation[key])) delete operation[key];
  }
  dropBroken(operation, "responses");
  const form = ((operation["parameters"] ?? []) as unknown[]).filter(
    (parameter) => member(parameter, "in") === "formData",
  );
  const consumes = operation["consumes"] ?? root["consumes"];
  if (form.length === 0 || (Array.isArray(consumes) && consumes.some(isFormType))) return;
  const file = form.some((parameter) => member(parameter, "type") === "file");
  operation["consumes"] = [file ? "multipart/form-data" : "application/x-www-form-urlencoded"];
}

function prepareParameters(root: Changeable, list: unknown): unknown[] {
  if (!Array.isArray(list)) return [];
  return list
    .map((parameter: unknown) => withoutBodyReference(root, parameter))
    .filter(isParameter)
    .map(withCollectionFormat);
}

/** The list of a form is one text, joined by commas, unless it says otherwise (Parameter Object), which the conversion forgets. */
function withCollectionFormat(parameter: unknown): unknown {
  const listed = member(parameter, "in") === "formData" && member(parameter, "type") === "array";
  const said = member(parameter, "collectionFormat") !== undefined;
  const files = member(member(parameter, "items"), "type") === "file";
  return listed && !said && !files ? { ...(parameter as object), collectionFormat: "csv" } : parameter;
}

function withoutBodyReference(root: Changeable, parameter: unknown): unknown {
  const reference = member(parameter, "$ref");
  if (typeof reference !== "string" || !reference.startsWith("#/parameters/")) return parameter;
  const [, name = ""] = tokens(reference.slice(1));
  const target = member(root["parameters"], name);
  const place = member(target, "in");
  return place === "body" || place === "formData" ? structuredClone(target) : parameter;
}

function isFormType(type: unknown): boolean {
  return type === "multipart/form-data" || type === "application/x-www-form-urlencoded";
}
