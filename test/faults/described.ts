/** An error as plain data: what it tells of itself, and the name of what caused it. */
export function described(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { thrown: plain(error) };
  const { name, message, cause, ...rest } = Object.fromEntries(
    ["name", "message", "cause", ...Object.keys(error)].map((key) => [
      key,
      (error as unknown as Record<string, unknown>)[key],
    ]),
  );
  return { name, message, cause: cause === undefined ? undefined : String(cause), ...(plain(rest) as object) };
}

/** What of a value JSON can tell. */
export function plain(value: unknown): unknown {
  return value === undefined ? undefined : JSON.parse(JSON.stringify(value) ?? "null");
}
