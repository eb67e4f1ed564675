import { pascalCase } from "./names.ts";

/** Words of a title that say nothing about whose API it is. */
const EMPTY_WORDS =
  /\b(?:the|api|apis|rest|openapi|swagger|specification|spec|reference|documentation|public|v?\d+(?:\.\d+)*)\b/gi;

/** The class's name from a title or a given name: `"The Bookshop API (v2)"` -> `Bookshop`. */
export function clientName(title: string): string {
  const name = pascalCase(title.replace(EMPTY_WORDS, " ")) || pascalCase(title);
  return /^[A-Z]/.test(name) ? name : `Client${name}`;
}
