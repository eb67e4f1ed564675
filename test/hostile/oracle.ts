import type { Nodes } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { parseSync } from "oxc-parser";
import { canary, canaryTag } from "./canary.ts";

/** What is wrong with a module that came from a hostile document; empty when nothing is. */
export function syntaxFaults(path: string, text: string): string[] {
  const { program, comments, errors } = parseSync(path, text, { lang: path.endsWith(".js") ? "js" : "ts" });
  const faults = errors.map(({ message }) => `does not parse: ${message}`);
  if (!text.includes(canary) && !text.includes(canaryTag)) return faults;
  if (names(program)) faults.push("has an identifier of the document's text");
  for (const { type, value } of comments) {
    if (type === "Line" && value.startsWith("/") && value.includes(canary))
      faults.push("has a directive of the document's text");
    if (type === "Block" && new RegExp(`^\\s*\\*?\\s*${canaryTag}`, "m").test(value))
      faults.push("has a tag of the document's text");
  }
  return faults;
}

/** Whether a name in a syntax tree holds the canary: identifiers of every kind, and text outside of any literal. */
function names(node: unknown): boolean {
  if (typeof node !== "object" || node === null) return false;
  if (Array.isArray(node)) return node.some(names);
  if ("type" in node && "name" in node && typeof node.name === "string" && node.name.includes(canary)) return true;
  return Object.values(node).some(names);
}

/** What is wrong with a page of Markdown that came from a hostile document; empty when nothing is. */
export function pageFaults(text: string): string[] {
  const faults: string[] = [];
  const visit = (node: Nodes): void => {
    if (node.type === "html" && !node.value.startsWith("<!--")) faults.push(`has HTML: ${node.value.slice(0, 60)}`);
    if (node.type === "html" && node.value.includes(canary)) faults.push("has HTML of the document's text");
    if (node.type === "image") faults.push(`has an image: ${node.url.slice(0, 60)}`);
    if (node.type === "link" && /^(?:javascript|data|vbscript):/i.test(node.url))
      faults.push(`has a link: ${node.url.slice(0, 60)}`);
    if ("children" in node) for (const child of node.children) visit(child);
  };
  visit(fromMarkdown(text));
  return faults;
}
