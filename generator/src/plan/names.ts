/** Turns names of a document into TypeScript identifiers and file names. Every identifier of the output is made here. */

/** `"dataset-records v2"` -> `["dataset", "records", "v2"]`; `"HTTPValidationError"` -> `["HTTP", "Validation", "Error"]`. */
export function words(text: string): string[] {
  return text.match(/[A-Z]+(?:s(?![a-z]))?(?![a-z])[0-9]*|[A-Z]?[a-z]+[0-9]*|[0-9]+/g) ?? [];
}

/** `"from-campaign"` -> `"FromCampaign"`. A word in capitals keeps them: `"HTTP error"` -> `"HTTPError"`. */
export function pascalCase(text: string): string {
  return words(text)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join("");
}

/** `"import from-campaign"` -> `"importFromCampaign"`, `"URLs"` -> `"urls"`. */
export function camelCase(text: string): string {
  const [first = "", ...rest] = words(text);
  return first.toLowerCase() + rest.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join("");
}

/** `"BetaDatasets"` -> `"beta-datasets"`. Only `a-z`, `0-9` and `-`, so the result is one harmless path segment. */
export function kebabCase(text: string): string {
  return words(text).join("-").toLowerCase();
}

/** Whether `text` can stand as a binding, an exported function or a parameter as it is. */
export function isBinding(text: string): boolean {
  return isIdentifier(text) && !RESERVED_WORDS.has(text);
}

/** Whether `text` is spelled as an identifier (ASCII only: look-alikes from a document are not let through). */
export function isIdentifier(text: string): boolean {
  return /^[A-Za-z_$][A-Za-z0-9_$]*$/.test(text);
}

/**
 * A name for a type: the document's own when it is an identifier that starts with a capital, else its words in
 * PascalCase. Never empty and never starting with a digit.
 */
export function typeName(text: string): string {
  if (/^[A-Z][A-Za-z0-9]*$/.test(text)) return text;
  const name = pascalCase(text);
  return /^[A-Z]/.test(name) ? name : `Schema${name}`;
}

/** A name for a method or a property of a resource: the document's own when it is spelled as one, else camelCase. */
export function memberName(text: string): string {
  if (/^[a-z][A-Za-z0-9]*$/.test(text)) return text;
  const name = camelCase(text);
  return /^[a-z]/.test(name) ? name : `call${name}`;
}

/** A name for a parameter: the wire name where that can be bound, else an underscored spelling of it. */
export function bindingName(text: string, taken: ReadonlySet<string>): string {
  let name = isIdentifier(text) ? text : words(text).join("_");
  if (!/^[A-Za-z_$]/.test(name)) name = `_${name}`;
  while (RESERVED_WORDS.has(name) || taken.has(name) || isCodecName(name)) name += "_";
  return name;
}

/** Codecs are the only values of the output whose names end so. */
export function isCodecName(text: string): boolean {
  return text.endsWith("Codec");
}

/**
 * Gives each name once: the first to ask gets it as it is, the next ones `Name2`, `Name3`.
 *
 * What asks with a key is remembered, and names that were `kept` for a key from an earlier run (the lock file) are
 * nobody else's: so that a newcomer, wherever it stands in the document, never takes the name of what was there before.
 */
export class NameScope {
  readonly #taken: Set<string>;
  readonly #kept = new Map<string, string>();
  readonly #counts = new Map<string, number>();
  /** Every name that was given to a key. */
  readonly given: Map<string, string> = new Map();

  constructor(taken: Iterable<string> = [], kept: Iterable<readonly [key: string, name: string]> = []) {
    this.#taken = new Set(taken);
    for (const [key, name] of kept) {
      if (this.#taken.has(name)) continue;
      this.#taken.add(name);
      this.#kept.set(key, name);
    }
  }

  has(name: string): boolean {
    return this.#taken.has(name);
  }

  /** The name that is kept for a key, as long as nobody has claimed it. */
  kept(key: string): string | undefined {
    return this.#kept.get(key);
  }

  claim(name: string, key?: string): string {
    const unique = (key === undefined ? undefined : this.#kept.get(key)) ?? this.#unused(name);
    this.#taken.add(unique);
    if (key !== undefined) {
      this.#kept.delete(key);
      this.given.set(key, unique);
    }
    return unique;
  }

  /** Counts on from the last number a name was given, so that thousands of one name take no longer than as many others. */
  #unused(name: string): string {
    if (!this.#taken.has(name)) return name;
    let count = this.#counts.get(name) ?? 2;
    while (this.#taken.has(`${name}${count}`)) count++;
    this.#counts.set(name, count + 1);
    return `${name}${count}`;
  }
}

const RESERVED_WORDS: ReadonlySet<string> = new Set(
  (
    "arguments await break case catch class const continue debugger default delete do else enum eval export extends " +
    "false finally for function if implements import in instanceof interface let new null package private protected " +
    "public return static super switch this throw true try typeof undefined var void while with yield"
  ).split(" "),
);
