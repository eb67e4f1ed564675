/**
 * JSON pointers (RFC 6901), as strings: `/paths/~1books/get`. The empty string is the whole document.
 */

/** The pointer of a member of what `pointer` points at. */
export function child(pointer: string, token: string | number): string {
  return `${pointer}/${typeof token === "number" ? token : escapeToken(token)}`;
}

/** The unescaped tokens of a pointer. A text that does not begin with a slash is taken as if it did. */
export function tokens(pointer: string): string[] {
  if (pointer === "") return [];
  return (pointer.startsWith("/") ? pointer.slice(1) : pointer)
    .split("/")
    .map((token) => (token.includes("~") ? token.replaceAll("~1", "/").replaceAll("~0", "~") : token));
}

/** The pointer made of unescaped tokens. */
export function fromTokens(parts: readonly string[]): string {
  return parts.map((part) => `/${escapeToken(part)}`).join("");
}

/**
 * A URI fragment (without its `#`) as a pointer. Percent-encoding is undone where it is well formed and left as it
 * is where it is not, since documents in the wild write `%` unescaped.
 */
export function fromFragment(fragment: string): string {
  return decodePercent(fragment);
}

/** `decodeURIComponent`, except that malformed text is returned unchanged. */
export function decodePercent(text: string): string {
  if (!text.includes("%")) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The member of an object or array that a token names; inherited members are not members. */
export function member(value: unknown, token: string): unknown {
  if (typeof value !== "object" || value === null) return undefined;
  if (Array.isArray(value)) return /^(0|[1-9]\d*)$/.test(token) ? value[Number(token)] : undefined;
  // Most of what is asked for is not there, and one look tells.
  const found = (value as Record<string, unknown>)[token];
  return found !== undefined && Object.hasOwn(value, token) ? found : undefined;
}

function escapeToken(token: string): string {
  return token.includes("~") || token.includes("/") ? token.replaceAll("~", "~0").replaceAll("/", "~1") : token;
}
