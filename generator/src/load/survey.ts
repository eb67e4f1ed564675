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
 * Walks every value of a parsed file once, without recursion: finds how deep it is and to which other files it
 * refers. It does not know which objects are references and which are examples that look like one, so a file may be
 * listed that nothing needs; a listed file that cannot be read is therefore no error until somebody follows it.
 *
 * @param aliased Whether one object may stand at several places, as it may in YAML. Each place counts.
 */
export function survey(root: unknown, aliased: boolean): Survey {
  const external = new Set<string>();
  const met = aliased ? new Set<object>() : undefined;
  const pending: object[] = [];
  const depths: number[] = [];
  let values = 0;
  let repeats = 0;
  if (typeof root === "object" && root !== null) {
    pending.push(root);
    depths.push(1);
  }
  for (;;) {
    const value = pending.pop();
    const depth = depths.pop();
    if (value === undefined || depth === undefined) break;
    if (depth > maxDepth) return { refused: "too-deep", external: [] };
    if (++values > maxValues) return { refused: "too-large", external: [] };
    if (met && met.size === met.add(value).size && ++repeats > maxRepeats) {
      return { refused: "too-many-aliases", external: [] };
    }
    if (Array.isArray(value)) {
      for (let index = value.length - 1; index >= 0; index--) {
        const inner: unknown = value[index];
        if (typeof inner !== "object" || inner === null) continue;
        pending.push(inner);
        depths.push(depth + 1);
      }
      continue;
    }
    const first = pending.length;
    for (const key in value) {
      const inner = (value as { readonly [key: string]: unknown })[key];
      if (typeof inner === "object" && inner !== null) {
        pending.push(inner);
        depths.push(depth + 1);
      } else if (key === "$ref" && typeof inner === "string" && !inner.startsWith("#")) {
        external.add(inner);
      }
    }
    reverse(pending, first);
    const mapping = mappingOf(value);
    if (!mapping) continue;
    for (const target of Object.values(mapping)) {
      if (typeof target === "string" && /[/.]/.test(target) && !target.startsWith("#")) external.add(target);
    }
  }
  return { external: [...external] };
}

/** What is last on the stack is looked at first, and the order of the document is wanted. */
function reverse(stack: object[], first: number): void {
  for (let left = first, right = stack.length - 1; left < right; left++, right--) {
    const kept = stack[left] as object;
    stack[left] = stack[right] as object;
    stack[right] = kept;
  }
}

function mappingOf(value: object): object | undefined {
  if (!Object.hasOwn(value, "discriminator")) return undefined;
  const mapping = (value as { discriminator?: { mapping?: unknown } | null }).discriminator?.mapping;
  return typeof mapping === "object" && mapping !== null ? mapping : undefined;
}
