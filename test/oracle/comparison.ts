import { mkdir, rm } from "node:fs/promises";
import path from "node:path";
import { compile, put } from "./compiler.ts";
import { type OracleTypes, oracleModule } from "./oracle-types.ts";
import type { OurTypes } from "./our-types.ts";

/** A document with the types that both sides make of it. */
export interface Pair {
  readonly name: string;
  readonly ours: OurTypes;
  readonly theirs: OracleTypes;
}

/** How the two types of a schema differ, as the compiler says it: one line a direction. */
export interface Disagreement {
  readonly document: string;
  readonly schema: string;
  readonly messages: readonly string[];
}

/** What the compiler found. */
export interface Comparison {
  readonly compared: number;
  readonly disagreements: readonly Disagreement[];
  /** Documents whose types, as one side writes them, are no valid TypeScript: nothing in them is compared. */
  readonly broken: readonly { readonly document: string; readonly message: string }[];
}

/**
 * Asks the compiler, for each named schema of each document, whether the two types are assignable to each other and
 * have the same keys.
 *
 * @param given - By document: schemas whose types the oracle takes from us, so that a disagreement about one of them is
 *   not one about all that refer to it. Their own types are compared all the same.
 */
export async function compare(
  pairs: readonly Pair[],
  folder: string,
  given: ReadonlyMap<string, ReadonlySet<string>> = new Map(),
): Promise<Comparison> {
  const disagreements: Disagreement[] = [];
  const broken: { document: string; message: string }[] = [];
  let compared = 0;
  for (const batch of batches(pairs)) {
    await rm(folder, { recursive: true, force: true });
    await mkdir(folder, { recursive: true });
    const written = new Map<string, Written>();
    for (const [index, pair] of batch.entries()) {
      written.set(String(index), await writePair(pair, path.join(folder, String(index)), given.get(pair.name)));
    }
    await put(folder, "keys.ts", keys);
    const errors = await compile(folder);
    for (const [index, { pair, lines }] of written) {
      const own = errors.filter(({ file }) => file.startsWith(`${index}/`));
      const wrong = own.find(({ file }) => file !== `${index}/check.ts`);
      if (wrong !== undefined) {
        broken.push({ document: pair.name, message: `${wrong.file.slice(index.length + 1)}: ${wrong.message}` });
        continue;
      }
      compared += new Set(lines.values()).size;
      const found = Map.groupBy(own, ({ line }) => lines.get(line) ?? "");
      for (const [schema, all] of found) {
        disagreements.push({ document: pair.name, schema, messages: all.map(({ message }) => message) });
      }
    }
  }
  return { compared, disagreements, broken };
}

function* batches(pairs: readonly Pair[]): Generator<Pair[]> {
  let batch: Pair[] = [];
  let size = 0;
  for (const pair of pairs) {
    batch.push(pair);
    size += pair.theirs.rest.length;
    if (size > 12_000_000 || batch.length >= 150) {
      yield batch;
      batch = [];
      size = 0;
    }
  }
  if (batch.length > 0) yield batch;
}

interface Written {
  readonly pair: Pair;
  /** The schema that each line of the check is about. */
  readonly lines: ReadonlyMap<number, string>;
}

async function writePair(pair: Pair, folder: string, given: ReadonlySet<string> = new Set()): Promise<Written> {
  const { ours, theirs } = pair;
  const modules = new Map([...new Set([...ours.types.values()].map(({ file }) => file))].map((it, n) => [it, `o${n}`]));
  const ourType = (schema: string): string | undefined => {
    const type = ours.types.get(schema);
    return type && `${modules.get(type.file)}.${type.name}`;
  };
  const imports = [...modules].map(([file, name]) => `import type * as ${name} from "./ours/${file}.ts";`);
  const both = [...theirs.schemas.keys()].filter((schema) => ours.types.has(schema));
  const check = [
    ...imports,
    'import type { own, schemas } from "./theirs.ts";',
    'import type { Keys } from "../keys.ts";',
  ];
  const lines = new Map<number, string>();
  for (const [index, schema] of both.entries()) {
    const key = JSON.stringify(schema);
    const our = ourType(schema) ?? "";
    const their = given.has(schema) ? `own[${key}]` : `schemas[${key}]`;
    for (const text of [
      `export const a${index} = (ours: ${our}): ${their} => ours;`,
      `export const b${index} = (theirs: ${their}): ${our} => theirs;`,
      `export const k${index}: Keys<${our}, ${their}> = true;`,
    ]) {
      check.push(text);
      lines.set(check.length, schema);
    }
  }
  const taken = new Map([...given].map((schema) => [schema, ourType(schema) ?? "unknown"]));
  await put(folder, "theirs.ts", `${imports.join("\n")}\n${oracleModule(theirs, taken)}`);
  await put(folder, "check.ts", `${check.join("\n")}\n`);
  for (const [file, text] of ours.files) await put(folder, `ours/${file}`, text);
  return { pair, lines };
}

/** Optional keys that one side lacks are no obstacle to an assignment: keys are compared apart. */
const keys = `type KeysOf<T> = T extends unknown ? (string extends keyof T ? string : \`\${keyof T & (string | number)}\`) : never;
export type Keys<A, B> = [KeysOf<A>] extends [KeysOf<B>]
  ? [KeysOf<B>] extends [KeysOf<A>]
    ? true
    : ["only theirs has", Exclude<KeysOf<B>, KeysOf<A>>]
  : ["only ours has", Exclude<KeysOf<A>, KeysOf<B>>];
`;
