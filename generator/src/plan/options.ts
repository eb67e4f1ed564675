import type { PAGE_KEYS, PaginationHint, StreamHint } from "../ir.ts";
import type { NameLock } from "./lock.ts";

/** What a caller may decide; everything else is decided from the document. */
export interface PlanOptions {
  /** Name of the class client. From `info.title` unless given: "Mistral AI API" -> `MistralAI`. */
  readonly name?: string;
  /** How relative imports end: `.ts`, `.js` or nothing. `.js` unless given. */
  readonly importExtension?: ".ts" | ".js" | "";
  /**
   * The module the output imports its runtime from: `@tramontane/runtime` unless given. `inline` writes what it needs of
   * the runtime into the output, in `runtime/`, so that it depends on nothing.
   */
  readonly runtime?: string;
  /** The modules of the runtime as text, by path, where the output is to hold them. */
  readonly runtimeSource?: ReadonlyMap<string, string>;
  /** Names that overrule those the document says or suggests. */
  readonly names?: NameOverrides;
  /** How lists are paged: `false` for nothing but what the document says itself. */
  readonly pagination?: PaginationOptions | false;
  /** operationId, or `POST /chat` -> how its stream is asked for and how it ends. */
  readonly streams?: Readonly<Record<string, StreamHint>>;
  /** The names of an earlier run, which this one keeps. */
  readonly kept?: NameLock;
  /**
   * Whether an enum takes values that the document does not list, as a newer server may send them: `open` unless given.
   * The enums that tell the members of a union apart are closed in any case.
   */
  readonly enums?: "open" | "closed";
  /**
   * What a `date-time` is in the program: `string` unless given, `Date`, or `Temporal` (a `Temporal.Instant`, and then
   * `date` is a `Temporal.PlainDate` and `duration` a `Temporal.Duration`). Converted in both directions.
   */
  readonly dates?: "string" | "Date" | "Temporal";
  /** What an integer of format `int64` or `uint64` is in the program: `number` unless given. The others lose no digit. */
  readonly int64?: "number" | "string" | "bigint";
  /**
   * How properties and parameters are called: as on the `wire` unless given, or `camel`: `built_at` is `builtAt`.
   * Converted as the schemas say, so that keys which they do not list stay as they are.
   */
  readonly properties?: "wire" | "camel";
  /**
   * How the client is called: as `tramontane` has it unless given. With `speakeasy`, as clients that Speakeasy wrote are:
   * one object a call, events and pages in envelopes, their options and errors; then `properties` are `camel` and `dates`
   * are `Date`, unless these are given too.
   */
  readonly shape?: "tramontane" | "speakeasy";
  /** What the shape `speakeasy` is to do otherwise than follows from the document. */
  readonly speakeasy?: SpeakeasyOptions;
  /** Write the types alone: no functions, no client, nothing to run. */
  readonly typesOnly?: boolean;
  /** Whether a module `paths` is written too, for `openapi-fetch` and its relatives. Not unless asked for. */
  readonly paths?: boolean;
  /**
   * Whether a folder `validators` is written too, with a Standard Schema for each named type; `formats` has them check
   * the formats of strings as well. Not unless asked for.
   */
  readonly validators?: boolean | { readonly formats?: boolean };
}

export interface PaginationOptions {
  /** Whether pages that nobody speaks of are inferred from parameters and answers, where these leave no doubt. They are unless `false`. */
  readonly infer?: boolean;
  /** operationId, or `GET /books` -> how its pages follow each other, or `false` where they do not. */
  readonly operations?: Readonly<Record<string, PageOverride | false>>;
}

/** By methods of the client: `books.search`. */
export interface SpeakeasyOptions {
  /** The property that holds the body beside parameters: the name of its schema, `requestBody` for one without, unless given. */
  readonly bodies?: Readonly<Record<string, string>>;
  /** The properties of parameters, by their names on the wire, where these are to be called otherwise. */
  readonly parameters?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Methods that take their path parameters and their body one after the other. */
  readonly positional?: readonly string[];
  /** The only methods that answer a page rather than the plain list. All that page, unless given. */
  readonly paged?: readonly string[];
  /** Constants that a caller may leave out, as they are sent all the same: `Chapter.kind`, by the schema's name in the document. */
  readonly assumed?: readonly string[];
  /** Methods that are given what proves who calls, before all else: an object with the key under this property. */
  readonly keys?: Readonly<Record<string, string>>;
}

/** What `x-tramontane-pagination` would say in the document. */
export type PageOverride = Pick<PaginationHint, (typeof PAGE_KEYS)[number]>;

/** Names that somebody chose. Whatever they do not mention is decided as ever. */
export interface NameOverrides {
  /** operationId, or `GET /books/{id}` -> resource and method: `books.get`. */
  readonly operations?: Readonly<Record<string, string>>;
  /** Tag -> the resource of its operations: `beta.conversations`. */
  readonly tags?: Readonly<Record<string, string>>;
  /** The name a schema has in the document -> the name of its type. */
  readonly schemas?: Readonly<Record<string, string>>;
  /**
   * A schema's name in the document and a property of it, `Book.built_at` -> what the program calls that property. `*` stands
   * for every schema.
   */
  readonly properties?: Readonly<Record<string, string>>;
}
