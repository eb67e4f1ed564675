import type { Plan } from "../plan/model.ts";
import { RUNTIME_MODULE } from "./runtime.ts";
import { named } from "./text/layout.ts";
import { quote } from "./text/string-literal.ts";

/** What a part of a module uses, by where it comes from. */
export interface Imported {
  readonly values: ReadonlyMap<string, ReadonlySet<string>>;
  readonly types: ReadonlyMap<string, ReadonlySet<string>>;
  readonly namespaces: ReadonlyMap<string, string>;
}

/** Collects what a module uses and writes its imports: only used names, sorted, the runtime first. */
export class Imports {
  readonly #plan: Plan;
  /** Path of the importing module below the output folder, without extension. */
  readonly #from: string;
  readonly #values = new Map<string, Set<string>>();
  readonly #types = new Map<string, Set<string>>();
  readonly #namespaces = new Map<string, string>();
  readonly #specifiers = new Map<string, string>();

  constructor(plan: Plan, from: string) {
    this.#plan = plan;
    this.#from = from;
  }

  /** A value of the runtime. Returns its name, so that a use is also its import. */
  value(name: string): string {
    return add(this.#values, this.#runtime(), name);
  }

  /** A type of the runtime. */
  type(name: string): string {
    return add(this.#types, this.#runtime(), name);
  }

  /** A value of a module of the output, by its path without extension. A module's own values need no import. */
  valueOf(module: string, name: string): string {
    return module === this.#from ? name : add(this.#values, this.#specifier(module), name);
  }

  /** A type of another module of the output. A module's own types need no import. */
  typeOf(module: string, name: string): string {
    return module === this.#from ? name : add(this.#types, this.#specifier(module), name);
  }

  namespaceOf(module: string, name: string): string {
    this.#namespaces.set(this.#specifier(module), `* as ${name}`);
    return name;
  }

  /** All types of another module of the output. */
  typeNamespaceOf(module: string, name: string): string {
    this.#namespaces.set(this.#specifier(module), `type * as ${name}`);
    return name;
  }

  /** Takes over what another one of the same module has collected. */
  include({ values, types, namespaces }: Imported): void {
    for (const [source, names] of values) for (const name of names) add(this.#values, source, name);
    for (const [source, names] of types) for (const name of names) add(this.#types, source, name);
    for (const [source, names] of namespaces) this.#namespaces.set(source, names);
  }

  /** What has been collected, for one that includes it. */
  get imported(): Imported {
    return { values: this.#values, types: this.#types, namespaces: this.#namespaces };
  }

  toString(): string {
    const sources = [...new Set([...this.#values.keys(), ...this.#types.keys(), ...this.#namespaces.keys()])];
    return sources
      .sort((a, b) => Number(a.startsWith(".")) - Number(b.startsWith(".")) || depth(b) - depth(a) || compare(a, b))
      .map((source) => this.#statements(source))
      .join("");
  }

  #statements(source: string): string {
    const namespace = this.#namespaces.get(source);
    const values = [...(this.#values.get(source) ?? [])].sort(compare);
    const types = [...(this.#types.get(source) ?? [])].sort(compare);
    const from = quote(source);
    return [
      namespace === undefined ? "" : `import ${namespace} from ${from};\n`,
      values.length === 0 ? "" : named("import", values, from),
      types.length === 0 ? "" : named("import type", types, from),
    ].join("");
  }

  #runtime(): string {
    return this.#plan.runtimeSource === undefined ? this.#plan.runtime : this.#specifier(RUNTIME_MODULE);
  }

  #specifier(module: string): string {
    const known = this.#specifiers.get(module) ?? this.#pathTo(module);
    this.#specifiers.set(module, known);
    return known;
  }

  #pathTo(module: string): string {
    const from = this.#from.split("/").slice(0, -1);
    const to = module.split("/");
    while (from.length > 0 && to.length > 1 && from[0] === to[0]) {
      from.shift();
      to.shift();
    }
    const up = from.length === 0 ? "./" : "../".repeat(from.length);
    return `${up}${to.join("/")}${this.#plan.extension}`;
  }
}

function add(into: Map<string, Set<string>>, source: string, name: string): string {
  const names = into.get(source);
  if (names === undefined) into.set(source, new Set([name]));
  else names.add(name);
  return name.includes(" as ") ? name.replace(/^.* as /, "") : name;
}

function depth(specifier: string): number {
  return specifier.split("../").length;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
