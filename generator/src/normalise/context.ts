import type { Diagnostic } from "../diagnostics.ts";
import type { Parameter, Place, Response, Schema, SchemaId } from "../ir.ts";
import type { Document, Source } from "../load/document.ts";
import { identifiersOf } from "../load/identifiers.ts";
import { resolve } from "../load/resolve.ts";
import { member } from "../load/pointer.ts";
import { PURPOSE } from "./extensions/page-purposes.ts";
import { fileNameOf } from "./source.ts";

/** What the readers of one document have in common. */
export interface Context {
  readonly document: Document;
  readonly diagnostics: Diagnostic[];
  /** What was reported, so that a fault behind many references is told once. */
  readonly reported: Set<string>;
  readonly named: Map<SchemaId, NamedEntry>;
  /** The values of the named schemas: what is none of them has no name, and its place need not be made to know that. */
  readonly namedValues: Set<unknown>;
  /** Where references lead that were followed already and mean the same all over their file, by file and reference. */
  readonly followed: Map<string, Map<string, Source>>;
  /**
   * Parameters and responses that references lead to, each read once: in large documents thousands of references lead
   * to some dozens.
   */
  readonly parameters: Map<Source, Parameter | undefined>;
  readonly responses: Map<Source, Omit<Response, "status">>;
  /** The schemas that references lead to which were followed already, by reference and file. */
  readonly referred: Map<string, Map<string, NamedEntry>>;
  /** Components that are references, and whether the way from there ends at a schema. */
  readonly ending: Map<SchemaId, boolean>;
  /** Whether what a schema is composed of meets itself somewhere, for the schemas of which somebody asked. */
  readonly circular: Map<SchemaId, boolean>;
  /** Components that only stand for a schema of another file, and the schema they stand for. */
  readonly aliases: Map<SchemaId, SchemaId>;
  /** Parts that were left out of the schemas they stand in, as they lead back there: `<schema> <part>`. */
  readonly cut: Set<string>;
  /** The schemas that named ones extend, themselves first, as far as somebody asked. */
  readonly bases: Map<SchemaId, { readonly id: SchemaId; readonly source: Source }[]>;
  /** Whether any schema may have a discriminator; most documents have none, and need no search for what it tells. */
  readonly discriminates: boolean;
  /** Whether anything may say what it is for in pages (`x-stainless-pagination-property`). */
  readonly purposeful: boolean;
  /** The values that tell schemas which extend one with a discriminator, by that discriminator's place. */
  readonly told: Map<string, ReadonlyMap<SchemaId, readonly string[]>>;
  /** How many named schemas are being read within each other just now. */
  nesting: number;
}

/** A schema with a name of its own: known once something refers to it, read when it is needed. */
export interface NamedEntry {
  readonly id: SchemaId;
  readonly name: string;
  readonly source: Source;
  state: "known" | "reading" | "read";
  schema?: Schema;
}

export function createContext(document: Document): Context {
  return {
    document,
    diagnostics: [],
    reported: new Set(),
    named: new Map(),
    namedValues: new Set(),
    followed: new Map(),
    parameters: new Map(),
    responses: new Map(),
    referred: new Map(),
    circular: new Map(),
    ending: new Map(),
    aliases: new Map(),
    cut: new Set(),
    bases: new Map(),
    discriminates: [...document.files.values()].some(
      ({ text, overlaid }) => overlaid || text.includes("discriminator"),
    ),
    purposeful: [...document.files.values()].some(({ text, overlaid }) => overlaid || text.includes(PURPOSE)),
    told: new Map(),
    nesting: 0,
  };
}

/** Notes a diagnostic, once for one code at one place. */
export function report(context: Context, place: Place, diagnostic: Omit<Diagnostic, "place">): void {
  const key = `${diagnostic.code} ${place.file}#${place.pointer} ${diagnostic.message}`;
  if (context.reported.has(key)) return;
  context.reported.add(key);
  context.diagnostics.push({ ...diagnostic, place });
}

/** References to references that are followed before they count as a cycle. */
const maxChain = 100;

/**
 * The value that a reference object finally stands for; a value that is no reference is itself. What leads nowhere
 * or in a circle is reported and gives `undefined`.
 */
export function follow(context: Context, source: Source | undefined): Source | undefined {
  let current = source;
  for (let hops = 0; current; hops++) {
    const reference = member(current.value, "$ref");
    if (typeof reference !== "string") return current;
    if (hops >= maxChain) {
      reportCycle(context, source ?? current);
      return undefined;
    }
    current = followOnce(context, current, reference);
  }
  return undefined;
}

/**
 * One step of {@link follow}. The source is a reference object, or a text that is a reference. One that leads nowhere is
 * a warning: what it should have stood for becomes `unknown`, or is left out. A file that is there and cannot be read
 * as it is meant to is an error, since its whole content would be lost.
 */
export function followOnce(context: Context, source: Source, reference: string): Source | undefined {
  const known = context.followed.get(fileNameOf(source))?.get(reference);
  if (known) return known;
  const found = resolve(context.document, reference, source.place);
  const { file, pointer } = source.place;
  const place = typeof source.value === "string" ? source.place : { file, pointer: `${pointer}/$ref` };
  if (!found.ok) {
    report(context, place, { severity: fatal.has(found.problem.code) ? "error" : "warning", ...found.problem });
    return undefined;
  }
  if (found.repaired) report(context, place, { severity: "note", ...found.repaired });
  else remember(context, file, reference, found.target);
  return found.target;
}

/** Where parts of a document have identifiers of their own, what a reference means depends on where it stands. */
function remember({ document, followed }: Context, file: string, reference: string, target: Source): void {
  const { resources, anchors } = identifiersOf(document);
  if (resources.size > 0 || anchors.size > 0) return;
  const inFile = followed.get(file) ?? new Map<string, Source>();
  followed.set(file, inFile.set(reference, target));
}

/** Faults of a file that is referred to that only its author can mend. */
const fatal: ReadonlySet<string> = new Set([
  "load/syntax",
  "load/too-deep",
  "load/too-large",
  "load/too-many-aliases",
  "load/unreadable",
]);

export function reportCycle(context: Context, source: Source): void {
  report(context, source.place, {
    severity: "warning",
    code: "ref/cycle",
    message: "The reference leads back to itself by way of nothing but references.",
  });
}
