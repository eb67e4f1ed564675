import type { Place } from "../ir.ts";
import { tokens } from "./pointer.ts";

/** The name a document gives to what stands at a place: the last key, or the keys that lead there from a component. */
export function placeName(place: Place): string {
  const path = tokens(place.pointer);
  const container = path.at(-2);
  const last = path.at(-1);
  if (last === undefined) return baseName(place.file);
  if (path.length <= 2 || (container !== undefined && containers.has(container))) return last;
  const telling = path.filter((token) => !silent.has(token) && !/^\d+$/.test(token) && !token.includes("/"));
  return telling.length > 0 ? telling.join("_") : last;
}

function baseName(file: string): string {
  return (file.split("/").at(-1) ?? file).replace(/\.[^.]+$/, "");
}

/** What holds named things: the sections of `components`, and the definitions of JSON Schema. */
const containers: ReadonlySet<string> = new Set([
  "$defs",
  "callbacks",
  "definitions",
  "examples",
  "headers",
  "links",
  "mediaTypes",
  "parameters",
  "pathItems",
  "requestBodies",
  "responses",
  "schemas",
  "securitySchemes",
]);

/** Parts of a pointer that lead from one named thing to another and name nothing themselves. */
const silent: ReadonlySet<string> = new Set([
  "$defs",
  "allOf",
  "anyOf",
  "components",
  "content",
  "definitions",
  "items",
  "oneOf",
  "paths",
  "properties",
  "responses",
  "schema",
  "schemas",
]);
