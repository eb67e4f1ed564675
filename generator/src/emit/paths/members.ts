import { fits } from "../text/layout.ts";

/** Braces around members that are lines of their own, laid out for `indent` and two more. */
export function block(members: readonly string[], indent: string): string {
  return members.length === 0 ? "{}" : `{\n${members.join("")}${indent}}`;
}

/** The same on one line, where it fits there after `head` and no member has a comment or a line end of its own. */
export function inline(head: string, members: readonly string[], indent: string): string {
  const line = `${head}{ ${members.map((member) => member.trim().replace(/;$/, "")).join("; ")} }`;
  const short = fits(line, indent.length + 1) && !line.includes("/**");
  return short ? line : `${head}${block(members, indent)}`;
}
