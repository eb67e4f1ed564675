import * as fc from "fast-check";
import type { Nodes, Root } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { parseSync } from "oxc-parser";
import { docComment } from "../../generator/src/emit/text/comment.ts";
import { codeBlock, markdownCell, markdownCode, markdownText } from "../../generator/src/emit/text/markdown.ts";
import { literalKey, member, propertyKey } from "../../generator/src/emit/text/property-key.ts";
import { record, recordEntry } from "../../generator/src/emit/text/record.ts";
import { quote } from "../../generator/src/emit/text/string-literal.ts";
import { templatePart } from "../../generator/src/emit/text/template-literal.ts";
import {
  bindingName,
  camelCase,
  isBinding,
  isIdentifier,
  kebabCase,
  memberName,
  pascalCase,
  typeName,
} from "../../generator/src/plan/names.ts";
import { relativeInside } from "../../generator/src/write/inside.ts";
import { payloads } from "./payloads.ts";

/** What holds of an escaper for any text. */
export interface Escaper {
  readonly name: string;
  /** The module of `emit/text` it is in, if it is in one. */
  readonly module?: string;
  readonly holds: (text: string, other: string) => boolean;
}

/** Every way from a document's text into the output. */
export const escapers: readonly Escaper[] = [
  {
    name: "a string literal",
    module: "string-literal.ts",
    holds: (text) => printable(quote(text)) && valueOf(only(`(${quote(text)})`)) === text,
  },
  {
    name: "a template's fixed part",
    module: "template-literal.ts",
    holds: (text, other) => {
      const literal = only(`\`${templatePart(text)}\${1}${templatePart(other)}\``) as Template | undefined;
      return (
        literal?.type === "TemplateLiteral" &&
        literal.expressions.length === 1 &&
        literal.quasis.map(({ value }) => value.cooked).join("\0") === `${text}\0${other}`
      );
    },
  },
  { name: "a comment", module: "comment.ts", holds: (text, other) => isComment(docComment([text, other], [], "  ")) },
  {
    name: "a comment's tag",
    module: "comment.ts",
    holds: (text, other) => isComment(docComment([text], [`@param a ${other}`, "@deprecated"], ""), 2),
  },
  {
    name: "a key of an object",
    module: "property-key.ts",
    holds: (text) => keyOf(only(`({ ${literalKey(text)}: 1 })`)) === text,
  },
  {
    name: "a key of a type",
    module: "property-key.ts",
    holds: (text) => keyOf(declared(`type T = { ${propertyKey(text)}?: 1 }`)) === text,
  },
  {
    name: "a member",
    module: "property-key.ts",
    holds: (text) => memberOf(only(member("a", text))) === text && memberOf(only(member("a", text, "?."))) === text,
  },
  {
    name: "a record of any keys",
    module: "record.ts",
    holds: (text, other) => {
      const entries = [recordEntry(text, "1"), recordEntry(other, "2")];
      return declared(record("x = ", entries, ""))?.type === "ExpressionStatement";
    },
  },
  {
    name: "text on a page",
    module: "markdown.ts",
    holds: (text) => isTame(fromMarkdown(`# One\n\n${markdownText(text)}\n\n# Two\n`), 2),
  },
  {
    name: "a cell of a table on a page",
    module: "markdown.ts",
    holds: (text) => {
      const cell = markdownCell(text);
      return !/[\n\r]|(?<!\\)\|/.test(cell) && isTame(fromMarkdown(`a ${cell}`), 0);
    },
  },
  {
    name: "code on a page",
    module: "markdown.ts",
    holds: (text) => {
      const [paragraph, ...others] = fromMarkdown(`a ${markdownCode(text)} b`).children;
      const kinds = paragraph?.type === "paragraph" ? paragraph.children.map(({ type }) => type) : [];
      return others.length === 0 && kinds.join(" ") === "text inlineCode text";
    },
  },
  {
    name: "a block of code on a page",
    module: "markdown.ts",
    holds: (text) => {
      const [block, ...others] = fromMarkdown(codeBlock(text, "ts")).children;
      return others.length === 0 && block?.type === "code" && block.lang === "ts";
    },
  },
  { name: "a type's name", holds: (text) => /^[A-Z][A-Za-z0-9]*$/.test(typeName(text)) },
  { name: "a method's name", holds: (text) => isIdentifier(memberName(text)) },
  { name: "words in PascalCase", holds: (text) => /^[A-Za-z0-9]*$/.test(pascalCase(text)) },
  { name: "words in camelCase", holds: (text) => /^[A-Za-z0-9]*$/.test(camelCase(text)) },
  { name: "a parameter's name", holds: (text) => isBinding(bindingName(text, new Set())) },
  {
    name: "a file's name",
    holds: (text) =>
      kebabCase(text) === "" || (/^[a-z0-9-]+$/.test(kebabCase(text)) && relativeInside(kebabCase(text))),
  },
];

/** Text as people write it, as attackers do, and of any code units at all; mostly of what means something in code. */
const anyText: fc.Arbitrary<string> = fc.oneof(
  fc
    .array(fc.constantFrom(..."*/\\`'\"${}<>()[]@\n\r\t \0\u2028\u2029\u200b\ufeff\u202e-#:;=ax0é\ud83d\ude00"), {
      maxLength: 24,
    })
    .map((units) => units.join("")),
  fc.array(fc.constantFrom(...payloads.map(({ text }) => text)), { maxLength: 3 }).map((texts) => texts.join("")),
  fc.string({ unit: "binary", maxLength: 40 }),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 12 }).map((units) => String.fromCharCode(...units)),
  fc.string({ unit: "grapheme", maxLength: 300 }),
  fc.constantFrom("__proto__", "constructor", "class", "then", "arguments", "of", "async", "", "-0", "1e3"),
);

/** Tries an escaper on generated texts. The counterexample as a message, or `undefined` when there is none. */
export function counterexample({ holds }: Escaper, runs: number, seed: number): string | undefined {
  const details = fc.check(fc.property(anyText, anyText, holds), { numRuns: runs, seed });
  return details.failed ? fc.defaultReportMessage(details) : undefined;
}

interface Node {
  readonly type: string;
  readonly [key: string]: unknown;
}

interface Template extends Node {
  readonly expressions: readonly Node[];
  readonly quasis: readonly { readonly value: { readonly cooked: string } }[];
}

/** The one expression that a program is; `undefined` for anything else. */
function only(source: string): Node | undefined {
  const statement = declared(source);
  if (statement?.type !== "ExpressionStatement") return undefined;
  const { type, expression } = statement["expression"] as Node;
  if (type === "ParenthesizedExpression" || type === "ChainExpression") return expression as Node;
  return statement["expression"] as Node;
}

function declared(source: string): Node | undefined {
  const { program, errors } = parseSync("a.ts", source);
  const body = program.body as unknown as Node[];
  return errors.length === 0 && body.length === 1 ? body[0] : undefined;
}

function valueOf(node: Node | undefined): unknown {
  return node?.type === "Literal" ? node["value"] : undefined;
}

function keyOf(node: Node | undefined): unknown {
  const [property, ...others] = (node?.["properties"] ??
    (node?.["typeAnnotation"] as Node | undefined)?.["members"] ??
    []) as Node[];
  if (property === undefined || others.length > 0) return undefined;
  const key = property["key"] as Node;
  // A plain `__proto__` in an object literal is the prototype.
  if (property.type === "Property" && !property["computed"] && (key["name"] ?? key["value"]) === "__proto__")
    return undefined;
  return key.type === "Identifier" ? key["name"] : key["value"];
}

function memberOf(node: Node | undefined): unknown {
  if (node?.type !== "MemberExpression") return undefined;
  const property = node["property"] as Node;
  return node["computed"] ? property["value"] : property["name"];
}

/** One doc comment, or nothing at all, with no tag but those that were asked for. */
function isComment(text: string, tags = 0): boolean {
  if (text === "") return tags === 0;
  const { program, comments, errors } = parseSync("a.ts", text);
  const [comment] = comments;
  return (
    errors.length === 0 &&
    program.body.length === 0 &&
    comments.length === 1 &&
    comment?.type === "Block" &&
    comment.value.startsWith("*") &&
    printable(text) &&
    [...comment.value.matchAll(/(?:^|\n)\s*\*?\s*@/g)].length <= tags
  );
}

/** No HTML, no image, no link but to the web, and no heading beside those that are not the text's. */
function isTame(tree: Root, headings: number): boolean {
  let found = 0;
  const visit = (node: Nodes): boolean => {
    if (node.type === "heading") found += 1;
    if (node.type === "html" || node.type === "image" || node.type === "definition" || node.type === "linkReference")
      return false;
    if (node.type === "link" && !/^https?:/.test(node.url)) return false;
    return !("children" in node) || node.children.every(visit);
  };
  return visit(tree) && found === headings;
}

/** Nothing that makes source read differently from what it does. */
function printable(text: string): boolean {
  return !/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/.test(text);
}
