import { createRequire } from "node:module";
import type * as FastYaml from "js-yaml";
import type * as PatientYaml from "yaml";
import { faultInJson } from "./json-fault.ts";
import { readPlainYaml } from "./plain-yaml.ts";
import { maxDepth } from "./survey.ts";

/** Aliases of one anchor that are followed, nested ones multiplied: enough for people, too few for an alias bomb. */
const maxAliasCount = 1000;

/** Neither of these readers is loaded by a run that reads JSON, or YAML that is written plainly, alone. */
const require: NodeJS.Require = createRequire(import.meta.url);

/** What became of a text. A fault's `offset` counts UTF-16 code units from the start of the text. */
export type Parsed =
  | { readonly ok: true; readonly value: unknown; readonly language: "json" | "yaml"; readonly aliased?: boolean }
  | { readonly ok: false; readonly offset: number; readonly message: string };

/**
 * The value of a JSON or YAML 1.2 text. What begins like JSON is read by `JSON.parse`, which is some ten times faster
 * than a YAML reader, and as YAML when that fails and the file's name does not promise JSON.
 *
 * YAML merge keys (`<<`) are honoured, as many documents use them; a key named `__proto__` stays an ordinary one.
 */
export function parse(text: string, fileName: string): Parsed {
  if (/^\s*[[{]/.test(text)) {
    try {
      return { ok: true, value: JSON.parse(text), language: "json" };
    } catch (error) {
      if (!/\.ya?ml$/i.test(fileName)) return { ok: false, ...jsonFault(text, error) };
    }
  }
  return parseYamlPlain(text) ?? parseYamlFast(text) ?? parseYaml(text);
}

function jsonFault(text: string, error: unknown): { offset: number; message: string } {
  return faultInJson(text) ?? { offset: 0, message: error instanceof Error ? error.message : String(error) };
}

/** `undefined` for what is not written plainly. */
function parseYamlPlain(text: string): Parsed | undefined {
  const read = readPlainYaml(text);
  return read && { ok: true, value: read.value, language: "yaml" };
}

/** `undefined` for what this reader refuses: the other one knows more tags and kinds of keys, and says better what is wrong. */
function parseYamlFast(text: string): Parsed | undefined {
  const { load, CORE_SCHEMA, mergeTag } = require("js-yaml") as typeof FastYaml;
  try {
    const value = load(text, { schema: CORE_SCHEMA.withTags(mergeTag), maxDepth });
    return { ok: true, value, language: "yaml", aliased: true };
  } catch {
    return undefined;
  }
}

function parseYaml(text: string): Parsed {
  const { LineCounter, parseDocument } = require("yaml") as typeof PatientYaml;
  try {
    const lines = new LineCounter();
    const document = parseDocument(text, {
      merge: true,
      lineCounter: lines,
      prettyErrors: false,
      logLevel: "silent",
      keepSourceTokens: false,
    });
    const [fault] = document.errors;
    if (fault) return { ok: false, offset: fault.pos[0], message: firstSentence(fault.message) };
    return { ok: true, value: document.toJS({ maxAliasCount }), language: "yaml", aliased: true };
  } catch (error) {
    return { ok: false, offset: 0, message: error instanceof Error ? firstSentence(error.message) : String(error) };
  }
}

function firstSentence(message: string): string {
  // The YAML reader is recursive: thousands of nested levels exhaust the stack there.
  if (/call stack|recursion/i.test(message)) return "it is nested too deeply";
  const line = message.split("\n", 1)[0] ?? message;
  return line.replace(/\.$/, "");
}
