import { member } from "./pointer.ts";

/** Levels of nesting beyond which a document is refused: real ones stay below sixty. */
export const maxDepth = 500;

/** Objects and lists beyond which a document is refused: the largest public ones have about half a million. */
export const maxValues = 10_000_000;

/**
 * Objects and lists that YAML aliases may repeat: enough for people, too few for an alias bomb, which costs its reader
 * the more the later it is seen.
 */
export const maxRepeats = 200_000;

/** What one walk over a parsed file finds. */
export interface Survey {
  readonly refused?: "too-deep" | "too-large" | "too-many-aliases";
  /** The values of `$ref` and of `externalValue`-free keys like it that lead to another file, each once, in order. */
  readonly external: readonly string[];
}

/**
 * Walks every value of a parsed file once: finds how deep it is and to which other files it refers. It does not know
 * which objects are references and which are examples that look like one, so a file may be listed that nothing needs; a
 * listed file that cannot be read is therefore no error until somebody follows it.
 *
 * @param aliased Whether one object may stand at several places, as it may in YAML. Each place counts.
 */
export function survey(root: unknown, aliased: boolean): Survey {
  const walk: Walk = {
    external: new Set(),
    met: aliased ? new Set() : undefined,
    depth: 0,
    values: 0,
    repeats: 0,
    refused: undefined,
  };
  if (typeof root === "object" && root !== null) look(walk, root);
  return walk.refused ? { refused: walk.refused, external: [] } : { external: [...walk.external] };
}

interface Walk {
  readonly external: Set<string>;
  readonly met: Set<object> | undefined;
  depth: number;
  values: number;
  repeats: number;
  refused: Survey["refused"] | undefined;
}

/**
 * Looks at a value and at all inside of it, until there is a reason to refuse the file. Recursive, as that is twice as
 * fast as a stack of its own, and ends at the greatest depth.
 */
function look(walk: Walk, value: object): void {
  walk.depth++;
  walk.values++;
  if (walk.met !== undefined && walk.met.size === walk.met.add(value).size) walk.repeats++;
  walk.refused ??= reasonAgainst(walk);
  if (walk.refused !== undefined) return;
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index++) {
      const inner: unknown = value[index];
      if (typeof inner === "object" && inner !== null) look(walk, inner);
    }
  } else {
    for (const key in value) {
      const inner = (value as { readonly [key: string]: unknown })[key];
      if (typeof inner === "object" && inner !== null) {
        if (key === "discriminator") addMapping(walk, inner);
        look(walk, inner);
      } else if (key === "$ref") {
        addReference(walk, inner);
      }
    }
  }
  walk.depth--;
}

function reasonAgainst({ depth, values, repeats }: Walk): Survey["refused"] {
  if (depth > maxDepth) return "too-deep";
  if (values > maxValues) return "too-large";
  return repeats > maxRepeats ? "too-many-aliases" : undefined;
}

function addReference({ external }: Walk, reference: unknown): void {
  if (typeof reference === "string" && !reference.startsWith("#")) external.add(reference);
}

function addMapping({ external }: Walk, discriminator: unknown): void {
  const mapping = member(discriminator, "mapping");
  if (typeof mapping !== "object" || mapping === null) return;
  for (const target of Object.values(mapping)) {
    if (typeof target === "string" && /[/.]/.test(target) && !target.startsWith("#")) external.add(target);
  }
}
