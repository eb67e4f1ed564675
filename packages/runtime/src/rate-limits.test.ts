import { expect, test } from "vitest";
import { type RateLimit, rateLimits } from "./rate-limits.ts";

const now = Date.UTC(2026, 0, 1);
const seconds = now / 1000;

const cases: { name: string; headers: Record<string, string>; want: RateLimit[] }[] = [
  { name: "nothing", headers: { "content-type": "text/plain", "retry-after": "7" }, want: [] },
  {
    name: "seconds",
    headers: { "x-ratelimit-limit": "60", "x-ratelimit-remaining": "0", "x-ratelimit-reset": "7" },
    want: [{ name: "default", limit: 60, remaining: 0, reset: 7000 }],
  },
  {
    name: "the time in seconds",
    headers: { "x-ratelimit-remaining": "1", "x-ratelimit-reset": `${seconds + 30}` },
    want: [{ name: "default", remaining: 1, reset: 30_000 }],
  },
  {
    name: "a time that is past",
    headers: { "ratelimit-reset": `${seconds - 30}` },
    want: [{ name: "default", reset: 0 }],
  },
  {
    name: "a date",
    headers: { "x-ratelimit-reset": "2026-01-01T00:00:09Z" },
    want: [{ name: "default", reset: 9000 }],
  },
  {
    name: "several limits, and lengths",
    headers: {
      "x-ratelimit-limit-requests": "500",
      "x-ratelimit-reset-requests": "120ms",
      "x-ratelimit-remaining-tokens": "149984",
      "x-ratelimit-reset-tokens": "6m0.5s",
    },
    want: [
      { name: "requests", limit: 500, reset: 120 },
      { name: "tokens", remaining: 149_984, reset: 360_500 },
    ],
  },
  {
    name: "a name before and after",
    headers: { "x-ratelimit-limit-tokens-minute": "9", "x-ratelimit-remaining-tokens-minute": "8" },
    want: [{ name: "tokens-minute", limit: 9, remaining: 8 }],
  },
  {
    name: "what is counted, in the name itself",
    headers: { "x-ratelimitbysize-limit-minute": "500000", "x-ratelimitbysize-remaining-minute": "499000" },
    want: [{ name: "size-minute", limit: 500_000, remaining: 499_000 }],
  },
  {
    name: "words in one field",
    headers: { ratelimit: "limit=100, remaining=50, reset=30" },
    want: [{ name: "default", limit: 100, remaining: 50, reset: 30_000 }],
  },
  {
    name: "named policies",
    headers: { ratelimit: '"burst";r=50;t=30, "daily"; r=1', "ratelimit-policy": '"burst";q=100;w=60,"daily";q=1000' },
    want: [
      { name: "burst", limit: 100, remaining: 50, reset: 30_000 },
      { name: "daily", limit: 1000, remaining: 1 },
    ],
  },
  { name: "no number", headers: { "x-ratelimit-limit": "many", "x-ratelimit-reset": "" }, want: [] },
];

test.each(cases)("tells of $name", ({ headers, want }) => {
  expect(rateLimits({ headers: new Headers(headers) }, () => now)).toEqual(want);
});
