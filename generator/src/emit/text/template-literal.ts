import { quote } from "./string-literal.ts";

/** The text of a template literal's fixed part (without the backticks) whose value is `text`. */
export function templatePart(text: string): string {
  return quote(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("`", "\\`").replaceAll("${", "\\${");
}
