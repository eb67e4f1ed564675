import type { GenerateOptions } from "../generate.ts";

/** What one client of a configuration file may say: what {@link GenerateOptions} may, except what belongs to a run. */
export type ClientConfig = Omit<GenerateOptions, "check" | "onStage" | "fetchText" | "known" | "memory">;

/** How an option is told on the command line and in a configuration file. */
export interface OptionSpec {
  /** What a configuration file gives: `path` is a text that is relative to it, `texts` a list. */
  readonly kind:
    | "text"
    | "path"
    | "paths"
    | "flag"
    | "choice"
    | "texts"
    | "names"
    | "pages"
    | "streams"
    | "speakeasy"
    | "other";
  /** The flag, as commander wants it. None for what only a configuration file can say. */
  readonly flag?: string;
  /** One line of help. */
  readonly says?: string;
  /** What a `choice` may be, in a configuration file. */
  readonly choices?: readonly string[];
  /** How the command line spells a choice, where a bare word reads better. */
  readonly words?: Readonly<Record<string, string>>;
}

/**
 * Every option of the generator, in the order of the help: one line here makes it a flag and a key of the configuration
 * file. The compiler sees to it that none is forgotten.
 */
export const OPTIONS: { readonly [Key in keyof Required<ClientConfig>]: OptionSpec } = {
  input: { kind: "path" },
  output: { kind: "path", flag: "-o, --output <folder>", says: "the folder of the client" },
  name: { kind: "text", flag: "--name <Name>", says: "the name of the client class (from the title unless given)" },
  only: { kind: "texts", flag: "--only <pattern>", says: "only operations of this id, path, method and path, or tag" },
  except: {
    kind: "texts",
    flag: "--except <pattern>",
    says: "no operations of this id, path, method and path, or tag",
  },
  strict: { kind: "flag", flag: "--strict", says: "make every warning an error" },
  importExtension: {
    kind: "choice",
    flag: "--import-extension <extension>",
    says: "how imports between the generated files end",
    choices: [".ts", ".js", ""],
    words: { ts: ".ts", js: ".js", none: "" },
  },
  runtime: { kind: "text", flag: "--runtime <module>", says: "the module that the client imports its runtime from" },
  enums: {
    kind: "choice",
    flag: "--enums <kind>",
    says: "whether enums take values that the document does not list",
    choices: ["open", "closed"],
  },
  dates: {
    kind: "choice",
    flag: "--dates <type>",
    says: "what a date-time is in the program",
    choices: ["string", "Date", "Temporal"],
  },
  int64: {
    kind: "choice",
    flag: "--int64 <type>",
    says: "what a 64-bit integer is in the program",
    choices: ["number", "string", "bigint"],
  },
  properties: {
    kind: "choice",
    flag: "--properties <case>",
    says: "how properties are spelled",
    choices: ["wire", "camel"],
  },
  shape: {
    kind: "choice",
    flag: "--shape <shape>",
    says: "how the client is called: its own way, or as clients that Speakeasy wrote",
    choices: ["tramontane", "speakeasy"],
  },
  speakeasy: { kind: "speakeasy" },
  typesOnly: { kind: "flag", flag: "--types-only", says: "write the types alone" },
  paths: { kind: "flag", flag: "--paths", says: "write types for openapi-fetch and its relatives too" },
  validators: { kind: "other", flag: "--validators", says: "write modules that check values against the schemas too" },
  reference: { kind: "path", flag: "--reference <folder>", says: "write a reference in Markdown into this folder too" },
  package: { kind: "text", flag: "--package <name>", says: "the package whose client the reference imports" },
  names: { kind: "names" },
  stainless: { kind: "path", flag: "--stainless <file>", says: "a stainless.yml to take names from" },
  pagination: { kind: "pages" },
  streams: { kind: "streams" },
  lock: {
    kind: "path",
    flag: "--lock <file>",
    says: "the file that keeps names from run to run (in the output folder)",
  },
  root: {
    kind: "path",
    flag: "--root <folder>",
    says: "the folder that references may not leave (that of the document unless given)",
  },
  overlays: { kind: "paths", flag: "--overlays <file>", says: "an Overlay to apply to the document; may be repeated" },
  allowOutside: { kind: "flag", flag: "--allow-outside", says: "let references leave the root folder" },
  allowRemote: { kind: "flag", flag: "--allow-remote", says: "let the document and references be URLs" },
};
