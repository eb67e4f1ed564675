import type { Place } from "../ir.ts";
import { tokens } from "./pointer.ts";

/** The name a document gives to what stands at a place: the last key, or the keys that lead there from a component. */
export function placeName(place: Place): string {
  const path = tokens(place.pointer);
  const container = path.at(-2);
  const last = path.at(-1);
  if (last === undefined) return baseName(place.file);
  if (path.length === 1 || container === "schemas" || container === "$defs" || container === "definitions") return last;
  const telling = path.filter((token) => !silent.has(token) && !/^\d+$/.test(token) && !token.includes("/"));
  return telling.length > 0 ? telling.join("_") : last;
}

function baseName(file: string): string {
  return (file.split("/").at(-1) ?? file).replace(/\.[^.]+$/, "");
}

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
