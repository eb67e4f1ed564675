import type { Plan } from "../plan/model.ts";
import type { OutputFile } from "./output-file.ts";
import { named } from "./text/layout.ts";
import { quote } from "./text/string-literal.ts";

/** The module that the output imports its runtime from when it holds that itself. */
export const RUNTIME_MODULE = "runtime/index";

/** What users of a client name themselves, to tell errors apart. */
const ALWAYS = [
  "ApiError",
  "ConfigurationError",
  "ConnectionError",
  "DeadlineError",
  "InvalidArgumentError",
  "RedirectError",
  "TramontaneError",
  "UnexpectedContentError",
];

/** Errors of what is not in every client: exported where their module is needed anyway. */
const SOMETIMES = ["EventTooLargeError", "PaginationError", "TruncatedStreamError"];

/**
 * The modules of the runtime that the other files need, and an index of what they and their users name. Nothing when the
 * runtime is a package.
 */
export function emitRuntime(plan: Plan, files: readonly OutputFile[]): OutputFile[] {
  const { runtimeSource, typesOnly } = plan;
  if (runtimeSource === undefined) return [];
  const all = exportsOf(runtimeSource.get("index.ts") ?? "");
  const names = new Set(
    [...(typesOnly ? [] : ALWAYS), ...files.flatMap(importedNames)].filter((name) => all.has(name)),
  );
  if (names.size === 0) return [];
  const modules = closure(
    [...names].map((name) => all.get(name)?.module ?? ""),
    runtimeSource,
  );
  if (!typesOnly) for (const name of SOMETIMES) if (modules.has(all.get(name)?.module ?? "")) names.add(name);
  return [
    { path: `${RUNTIME_MODULE}.ts`, text: indexText(names, all, plan) },
    ...[...modules].sort().map((path) => ({
      path: `runtime/${path}`,
      text: withExtension(runtimeSource.get(path) ?? "", plan.extension),
    })),
  ];
}

interface RuntimeExport {
  /** `errors/api-error.ts`. */
  readonly module: string;
  readonly isType: boolean;
}

/** What the runtime's index exports. */
function exportsOf(index: string): Map<string, RuntimeExport> {
  const found = new Map<string, RuntimeExport>();
  for (const [, type, list = "", module = ""] of index.matchAll(/export (type )?\{([^}]*)\} from "\.\/([^"]+)"/g)) {
    for (const entry of list.split(",").map((text) => text.trim())) {
      if (entry === "") continue;
      found.set(entry.replace(/^type /, ""), { module, isType: type !== undefined || entry.startsWith("type ") });
    }
  }
  return found;
}

/** The names that a file of the output imports from the runtime. */
function importedNames({ text }: OutputFile): string[] {
  const statements = text.matchAll(/^import (?:type )?\{([^}]*)\} from "(?:\.\.?\/)+runtime\/index[^"]*";$/gm);
  return [...statements].flatMap(([, list = ""]) => list.split(",").map((name) => name.trim().replace(/ as .*$/, "")));
}

function closure(start: readonly string[], source: ReadonlyMap<string, string>): Set<string> {
  const reached = new Set<string>();
  const pending = [...start];
  for (let path = pending.pop(); path !== undefined; path = pending.pop()) {
    if (reached.has(path) || !source.has(path)) continue;
    reached.add(path);
    for (const [, module = ""] of (source.get(path) ?? "").matchAll(/^(?:import|export|\}) .*?from "(\.[^"]+)";$/gm)) {
      pending.push(new URL(module, `file:///${path}`).pathname.slice(1));
    }
  }
  return reached;
}

function indexText(names: ReadonlySet<string>, all: ReadonlyMap<string, RuntimeExport>, { extension }: Plan): string {
  const byModule = new Map<string, string[]>();
  for (const name of [...names].sort()) {
    const { module, isType } = all.get(name) ?? { module: "", isType: false };
    byModule.set(module, [...(byModule.get(module) ?? []), isType ? `type ${name}` : name]);
  }
  return [...byModule]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([module, entries]) => {
      const from = quote(`./${module.replace(/\.ts$/, extension)}`);
      const types = entries.every((entry) => entry.startsWith("type "));
      return types
        ? named(
            "export type",
            entries.map((entry) => entry.slice(5)),
            from,
          )
        : named("export", entries, from);
    })
    .join("");
}

function withExtension(text: string, extension: string): string {
  return text.replace(/(from "\.[^"]+)\.ts";$/gm, `$1${extension}";`);
}
