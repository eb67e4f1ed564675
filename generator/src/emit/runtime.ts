import type { Plan } from "../plan/model.ts";
import type { OutputFile } from "./output-file.ts";
import { named } from "./text/layout.ts";
import { quote } from "./text/string-literal.ts";

/** The module that the output imports its runtime from when it holds that itself. */
export const RUNTIME_MODULE = "runtime/index";

/** What users of a client name themselves: errors, to tell them apart, and what a call can be asked for besides. */
const ALWAYS = [
  "ApiError",
  "asResponse",
  "ConfigurationError",
  "ConnectionError",
  "counted",
  "DeadlineError",
  "InvalidArgumentError",
  "rateLimits",
  "RedirectError",
  "requestId",
  "retryBudget",
  "settle",
  "TramontaneError",
  "UnexpectedContentError",
];

/** What speaks of a part of the runtime, by that part's module: exported where it is there. */
const WITH: Readonly<Record<string, readonly string[]>> = {
  "authorize.ts": ["tokenSource"],
  "event-stream.ts": ["EventTooLargeError", "take", "tee", "toReadableStream", "TruncatedStreamError"],
  "paginate.ts": ["PaginationError", "prefetched", "take"],
};

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
  const needed = (): Set<string> =>
    closure(
      [...names].map((name) => all.get(name)?.module ?? ""),
      runtimeSource,
    );
  const parts = typesOnly ? [] : [...needed()];
  for (const name of parts.flatMap((module) => WITH[module] ?? [])) names.add(name);
  const modules = needed();
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
