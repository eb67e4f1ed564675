import path from "node:path";
import ts from "typescript-5.9";

/** A property that one client's answers have and the other's have not: where it was found first, and what the type is called. */
export interface Missing {
  readonly type: string;
  readonly property: string;
  readonly at: string;
}

const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ESNext,
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  lib: ["lib.esnext.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts", "lib.dom.asynciterable.d.ts"],
  strict: true,
  skipLibCheck: true,
  allowImportingTsExtensions: true,
  noEmit: true,
  types: [],
};

/** Types that have no properties of the API's. */
const WITHOUT = new Set(["Date", "Blob", "Uint8Array", "ArrayBuffer"]);
/** Types that stand for what they hold. */
const AROUND = new Set(["Promise", "ReadableStream", "EventStream", "Array"]);

/**
 * Walks what every method answers, in both clients at once and however deep, and finds the properties that the official client's
 * types have and ours have not. Members of a union count as one, and no type is looked at twice.
 */
export function missingProperties(methods: readonly string[]): Missing[] {
  const file = path.join(import.meta.dirname, ".answers.ts");
  const text = `export type { Mistral as Official } from "@mistralai/mistralai";
export type { Mistral as Compat } from "@tramontane/mistral/compat";
`;
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists } = host;
  host.fileExists = (name) => name === file || fileExists(name);
  host.getSourceFile = (name, ...rest) =>
    name === file ? ts.createSourceFile(name, text, ts.ScriptTarget.ESNext) : getSourceFile(name, ...rest);
  const program = ts.createProgram([file], options, host);
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(file);
  const module = source && checker.getSymbolAtLocation(source);
  const clients = module ? checker.getExportsOfModule(module) : [];
  const [official, compat] = ["Official", "Compat"].map((name) => {
    const symbol = clients.find((one) => one.name === name);
    return symbol && checker.getDeclaredTypeOfSymbol(checker.getAliasedSymbol(symbol));
  });
  if (!official || !compat) throw new Error("The clients were not found.");

  const found = new Map<string, Missing>();
  const seen = new Set<string>();
  for (const method of methods) compare([answerOf(official, method)], [answerOf(compat, method)], method);
  return [...found.values()];

  function answerOf(client: ts.Type, method: string): ts.Type {
    let type = client;
    for (const name of method.split(".")) {
      const member = type.getProperty(name);
      if (!member) throw new Error(`${method} is not there.`);
      type = checker.getTypeOfSymbol(member);
    }
    const [signature] = type.getCallSignatures();
    if (!signature) throw new Error(`${method} cannot be called.`);
    return signature.getReturnType();
  }

  function compare(theirTypes: readonly ts.Type[], ourTypes: readonly ts.Type[], at: string): void {
    const theirs = theirTypes.flatMap(objectsIn);
    const ours = ourTypes.flatMap(objectsIn);
    const key = `${theirs.map(idOf).join()}|${ours.map(idOf).join()}`;
    if (theirs.length === 0 || seen.has(key)) return;
    seen.add(key);
    const known = propertiesOf(ours);
    for (const [property, types] of propertiesOf(theirs)) {
      const counterpart = known.get(property);
      const type = nameOf(theirs.find((one) => one.getProperty(property)));
      if (counterpart) compare(types, counterpart, `${at}.${property}`);
      else if (!found.has(`${type}.${property}`)) found.set(`${type}.${property}`, { type, property, at });
    }
  }

  /** The object types in a type, without lists, promises, streams and unions around them. */
  function objectsIn(type: ts.Type): ts.Type[] {
    if (type.isUnion()) return type.types.flatMap(objectsIn);
    if (type.isIntersection()) {
      const around = type.types.find((one) => AROUND.has(one.symbol?.name ?? ""));
      if (around) return objectsIn(around);
      if (type.types.some((one) => !(one.flags & ts.TypeFlags.Object))) return [];
    } else if (!(type.flags & ts.TypeFlags.Object)) return [];
    const name = type.symbol?.name ?? "";
    if (WITHOUT.has(name)) return [];
    if (AROUND.has(name))
      return checker
        .getTypeArguments(type as ts.TypeReference)
        .slice(0, 1)
        .flatMap(objectsIn);
    const values = checker.getIndexTypeOfType(type, ts.IndexKind.String);
    return values && type.getProperties().length === 0 ? objectsIn(values) : [type];
  }

  function propertiesOf(types: readonly ts.Type[]): Map<string, ts.Type[]> {
    const all = new Map<string, ts.Type[]>();
    for (const symbol of types.flatMap((type) => type.getProperties())) {
      // What iterates, and what is no data.
      if (/^(?:__|~|next$)/.test(symbol.name)) continue;
      all.set(symbol.name, [...(all.get(symbol.name) ?? []), checker.getTypeOfSymbol(symbol)]);
    }
    return all;
  }

  function idOf(type: ts.Type): number {
    return (type as ts.Type & { id: number }).id;
  }
}

function nameOf(type: ts.Type | undefined): string {
  return type?.aliasSymbol?.name ?? type?.symbol?.name ?? "";
}
