import type { Diagnostic, Position } from "../diagnostics.ts";
import type { Place } from "../ir.ts";

/** An OpenAPI document: the file that was asked for and every file that its references lead to. */
export interface Document {
  /** The absolute path of the root folder, in whose terms files are named. */
  readonly folder: string;
  /** The file that was asked for. */
  readonly root: SourceFile;
  /** The version of OpenAPI that `root` declares, down to the minor one; 3.0 where it was Swagger 2.0. */
  readonly version: "3.0" | "3.1" | "3.2";
  /** Keyed by {@link SourceFile.name}, in the order in which they were first referred to, `root` first. */
  readonly files: ReadonlyMap<string, SourceFile>;
  /** Why files that are referred to could not be read, keyed by the name they would have. */
  readonly failures: ReadonlyMap<string, Pick<Diagnostic, "code" | "message" | "remedy" | "position">>;
  /** What was noticed while reading and stops nothing. */
  readonly notices: readonly Diagnostic[];
}

/** One file of a document. */
export interface SourceFile {
  /** Relative to the root folder, with `/` between its parts: `schemas/books.yaml`. A URL where it came from one. */
  readonly name: string;
  /** The absolute path, or the URL. */
  readonly path: string;
  readonly text: string;
  readonly value: unknown;
  readonly language: "json" | "yaml";
  /** Set where one object may stand at several places of `value`, as YAML's aliases have it. */
  readonly aliased?: boolean;
  /** Set where an Overlay changed `value`, so that it may hold what the text does not. */
  readonly overlaid?: boolean;
  /** Set where `value` is not what the text says but what that was converted to. Pointers are of the converted value. */
  readonly converted?: {
    /** The pointer that a reference means which was written for the text. */
    readonly pointerFor: (pointer: string) => string;
    /** Where in the text something stands, or what it was made of. */
    readonly origin: (pointer: string) => string;
  };
}

/** A value of the document and where it stands. */
export interface Source<T = unknown> {
  readonly value: T;
  readonly place: Place;
}

/** Finds lines and columns. Files are read for positions on first use only, since most runs need none. */
export type Locate = (place: Place) => Position | undefined;
