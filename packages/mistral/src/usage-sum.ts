/** What two answers cost together: counts are added, also those by name within; of anything else the later holds. */
export function sumUsage<U extends object>(before: U, more: Partial<U> | null | undefined): U {
  const total = { ...before } as Record<string, unknown>;
  for (const [name, value] of Object.entries(more ?? {})) total[name] = added(total[name], value);
  return total as U;
}

function added(before: unknown, more: unknown): unknown {
  if (typeof before === "number" && typeof more === "number") return before + more;
  if (before && more && typeof before === "object" && typeof more === "object") return sumUsage(before, more);
  return more ?? before;
}
