import { isIdentifier } from "../../plan/names.ts";
import { quote } from "./string-literal.ts";

/** A key in a type: as it is where that is an identifier, else quoted. */
export function propertyKey(name: string): string {
  return isIdentifier(name) ? name : quote(name);
}

/** A key in an object literal, where a plain `__proto__` would set the prototype. */
export function literalKey(name: string): string {
  return name === "__proto__" ? '["__proto__"]' : propertyKey(name);
}

/** Reading a property: `params.page`, `params["page[size]"]`. */
export function member(object: string, name: string, link: "." | "?." = "."): string {
  if (isIdentifier(name)) return `${object}${link}${name}`;
  return `${object}${link === "?." ? "?." : ""}[${quote(name)}]`;
}
