/** What a server says of one of its limits. */
export interface RateLimit {
  /** Which one, in the server's words: `requests`, `tokens-minute`; `default` where it has no name. */
  readonly name: string;
  /** How much there is in all. */
  limit?: number;
  /** How much of it is left. */
  remaining?: number;
  /** How long until there is more, in milliseconds. */
  reset?: number;
}

/**
 * The limits that an answer, or an error, tells of: in `RateLimit` and `RateLimit-Policy` (drafts of the IETF),
 * `RateLimit-Limit` and its like, or `X-RateLimit-Limit` with whatever else is in its name. Empty where it says nothing.
 *
 * @param now milliseconds since 1970: what a time is compared with
 * @example const [limit] = rateLimits(error); console.log(limit?.remaining);
 */
export function rateLimits(
  { headers }: { readonly headers: Headers },
  now: () => number = Date.now,
): readonly RateLimit[] {
  const limits = new Map<string, RateLimit>();
  const say = (name: string, key: string | undefined, value: string): void => {
    const said = key?.startsWith("re") && key !== "remaining" ? untilReset(value, now) : Number.parseFloat(value);
    if (!key || !(said >= 0)) return;
    const limit = limits.get(name) ?? { name };
    limits.set(name, Object.assign(limit, { [key]: said }));
  };
  for (const [header, value] of headers) {
    const [, before = "", key, after = ""] =
      /^(?:x-)?ratelimit(?:by)?-?(.*?)-?\b(limit|remaining|reset)\b-?(.*)$/.exec(header) ?? [];
    if (key) say([before, after].filter(Boolean).join("-") || "default", key, value);
    if (!/^ratelimit(-policy)?$/.test(header)) continue;
    for (const item of value.split(",")) {
      const [head = "", ...parameters] = item.trim().split(/\s*;\s*/);
      const quoted = /^"(.*)"$/.exec(head)?.[1];
      for (const said of quoted === undefined ? [head, ...parameters] : parameters) {
        const [word = "", text = ""] = said.split("=");
        say(quoted ?? "default", quoted === undefined ? WORDS[word] : LETTERS[word], text);
      }
    }
  }
  return [...limits.values()];
}

const WORDS: Readonly<Record<string, string>> = { limit: "limit", remaining: "remaining", reset: "reset" };

const LETTERS: Readonly<Record<string, string>> = { q: "limit", r: "remaining", t: "reset" };

const UNITS: Readonly<Record<string, number>> = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 };

/** Of seconds, of seconds or milliseconds since 1970, of a date, or of a length such as `6m0.5s`. */
function untilReset(text: string, now: () => number): number {
  const parts = [...text.matchAll(/([\d.]+)(ms|[smhd])/g)];
  if (parts.length > 0 && !/[T:]/.test(text))
    return parts.reduce((sum, [, count, unit = ""]) => sum + Number(count) * (UNITS[unit] ?? 0), 0);
  const number = text.trim() === "" ? Number.NaN : Number(text);
  if (number < 1e9) return number * 1000;
  const time = Number.isNaN(number) ? Date.parse(text) : number < 1e12 ? number * 1000 : number;
  return Math.max(0, time - now());
}
