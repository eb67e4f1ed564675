/**
 * What kind of error it is, and the platform's code of a connection that failed: `tramontane.ConnectionError`, `ECONNRESET`.
 * Only words of letters: messages, which may hold addresses and so secrets, are never among them.
 */
export function errorWords(error: unknown): string[] {
  const { code, name, cause } = Object(error) as { code?: unknown; name?: unknown; cause?: unknown };
  const { cause: deeper = cause } = Object(cause) as { cause?: unknown };
  const { code: reason } = Object(deeper) as { code?: unknown };
  return [code ?? name ?? typeof error, reason].filter(
    (word): word is string => typeof word === "string" && /^(tramontane\.)?[A-Za-z_]{1,40}$/.test(word),
  );
}
