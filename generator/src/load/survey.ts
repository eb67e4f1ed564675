/** Levels of nesting beyond which a document is refused: real ones stay below sixty. */
export const maxDepth = 500;

/** Values beyond which a document is refused, aliases counted each time: the largest public ones have under a million. */
export const maxValues = 10_000_000;

/** What one walk over a parsed file finds. */
export interface Survey {
  readonly tooDeep: boolean;
  readonly tooLarge: boolean;
  /** The values of `$ref` and of `externalValue`-free keys like it that lead to another file, each once, in order. */
  readonly external: readonly string[];
}

/**
 * Walks every value of a parsed file once, without recursion: finds how deep it is and to which other files it
 * refers. It does not know which objects are references and which are examples that look like one, so a file may be
 * listed that nothing needs; a listed file that cannot be read is therefore no error until somebody follows it.
 */
export function survey(root: unknown): Survey {
  const external = new Set<string>();
  const pending: object[] = [];
  const depths: number[] = [];
  let values = 0;
  if (typeof root === "object" && root !== null) {
    pending.push(root);
    depths.push(1);
  }
  for (;;) {
    const value = pending.pop();
    const depth = depths.pop();
    if (value === undefined || depth === undefined) break;
    if (depth > maxDepth) return { tooDeep: true, tooLarge: false, external: [] };
    if (++values > maxValues) return { tooDeep: false, tooLarge: true, external: [] };
    const members: readonly unknown[] = Array.isArray(value) ? value : Object.values(value);
    for (let index = members.length - 1; index >= 0; index--) {
      const inner = members[index];
      if (typeof inner !== "object" || inner === null) continue;
      pending.push(inner);
      depths.push(depth + 1);
    }
    if (Array.isArray(value)) continue;
    const reference = (value as { $ref?: unknown }).$ref;
    if (typeof reference === "string" && !reference.startsWith("#")) external.add(reference);
    const mapping = (value as { discriminator?: { mapping?: unknown } }).discriminator?.mapping;
    if (typeof mapping === "object" && mapping !== null) {
      for (const target of Object.values(mapping)) {
        if (typeof target === "string" && /[/.]/.test(target) && !target.startsWith("#")) external.add(target);
      }
    }
  }
  return { tooDeep: false, tooLarge: false, external: [...external] };
}
