import type { PlannedSecurity } from "../plan/model.ts";
import { bracketed } from "./text/layout.ts";
import { quote } from "./text/string-literal.ts";

/** `head` and `[["apiKey"], ["session", "pin"]]`: alternatives of credentials by their options, to stand at `indent`. */
export function securityText(head: string, security: PlannedSecurity, indent: string): string {
  const alternatives = security.map((names) =>
    bracketed("", "[", names.map(quote), "]", `${indent}  `, { tail: "," }).slice(0, -1),
  );
  const line = bracketed(head, "[", alternatives, "]", indent, { tail: "," }).slice(0, -1);
  // A formatter puts lists of several on lines of their own where there is nothing else.
  const apart = security.length > 1 && security.every((names) => names.length > 1) && !line.includes("\n");
  return apart ? `${head}[\n${alternatives.map((text) => `${indent}  ${text},\n`).join("")}${indent}]` : line;
}
