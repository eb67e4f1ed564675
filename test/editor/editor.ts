import path from "node:path";
import ts from "typescript-5.9";

/** What an editor shows for a program, asked of the language service that editors ask. */
export interface Editor {
  /** What is offered where a text ends: `mistral.beta.`. */
  readonly completions: (text: string) => readonly Completion[];
  /** What is shown for the last word of each of some expressions: signature and comment. */
  readonly hovers: (expressions: readonly string[]) => readonly string[];
  /** The messages of what does not type-check, all lines of each. */
  readonly errors: (text: string) => readonly string[];
  /** The words that are struck out. */
  readonly struckOut: (text: string) => readonly string[];
}

export interface Completion {
  readonly name: string;
  /** `method`, `property`, … */
  readonly kind: string;
  readonly deprecated: boolean;
}

/** The code of "is deprecated" among suggestions. */
const DEPRECATED = 6385;
const DEPRECATED_SIGNATURE = 6387;

/**
 * An editor with one program open, in a project as most are: strict, for browsers and edge runtimes.
 *
 * @param head what stands before every text that is asked about
 */
export function createEditor(head: string): Editor {
  const file = path.join(import.meta.dirname, "program.ts");
  let text = head;
  let version = 0;
  const options: ts.CompilerOptions = {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    lib: ["es2022", "dom", "dom.iterable", "dom.asynciterable"].map((name) => `lib.${name}.d.ts`),
    types: [],
    strict: true,
    noEmit: true,
    allowImportingTsExtensions: true,
  };
  const service = ts.createLanguageService({
    ...ts.sys,
    useCaseSensitiveFileNames: () => ts.sys.useCaseSensitiveFileNames,
    getCompilationSettings: () => options,
    getScriptFileNames: () => [file],
    getScriptVersion: (name) => (name === file ? String(version) : "0"),
    getScriptSnapshot: (name) => {
      const content = name === file ? text : ts.sys.readFile(name);
      return content === undefined ? undefined : ts.ScriptSnapshot.fromString(content);
    },
    getCurrentDirectory: () => path.dirname(file),
    getDefaultLibFileName: ts.getDefaultLibFilePath,
  });
  const open = (rest: string): void => {
    text = head + rest;
    version += 1;
  };
  return {
    completions: (rest) => {
      open(rest);
      const found = service.getCompletionsAtPosition(file, text.length, {})?.entries ?? [];
      return found.map(({ name, kind, kindModifiers = "" }) => ({
        name,
        kind,
        deprecated: kindModifiers.split(",").includes("deprecated"),
      }));
    },
    hovers: (expressions) => {
      open(expressions.map((expression) => `${expression};\n`).join(""));
      let end = head.length;
      return expressions.map((expression) => {
        end += expression.length;
        const info = service.getQuickInfoAtPosition(file, end - 1);
        end += ";\n".length;
        return [info?.displayParts, info?.documentation].map((parts) => ts.displayPartsToString(parts)).join("\n");
      });
    },
    errors: (rest) => {
      open(rest);
      return service
        .getSemanticDiagnostics(file)
        .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"));
    },
    struckOut: (rest) => {
      open(rest);
      return service
        .getSuggestionDiagnostics(file)
        .filter(({ code }) => code === DEPRECATED || code === DEPRECATED_SIGNATURE)
        .map(({ start = 0, length = 0 }) => text.slice(start, start + length));
    },
  };
}
