import type { Act, Carried, Fault } from "../fault.ts";
import { ok, redirect } from "./answers.ts";

const places = {
  "the same origin": { to: "$BASE/b", other: false, away: false },
  "another port": { to: "$OTHER/b", other: true, away: true },
  "another host": { to: "$LOCAL/b", other: false, away: true },
  "another host and port": { to: "$FAR/b", other: true, away: true },
} as const;

const methods: Readonly<Record<string, Act>> = {
  GET: {},
  POST: { body: { json: { b: 2 } } },
  DELETE: { method: "DELETE" },
};

const keyIns = ["authorization", "header", "cookie", "query"] as const;
const secret = "k3y-s3cret";

/**
 * Five statuses, four places to go to, four places that a credential can be in, three methods. What must come of each is
 * written down here once more, as plainly as can be.
 */
export const redirects: readonly Fault[] = [301, 302, 303, 307, 308].flatMap((status) =>
  Object.entries(places).flatMap(([place, { to, other, away }]) =>
    keyIns.flatMap((keyIn) =>
      Object.entries(methods).map(([method, act]): Fault => {
        const next = becomesGet(status, method) ? "GET" : method;
        const follows = !away || next === "GET";
        const stays = { ...carriedIn(keyIn), "x-own": "own-s3cret" };
        const second: Carried = {
          method: next,
          target: "/b",
          other,
          body: next === "POST" ? '{"b":2}' : "",
          ...(away
            ? { headers: { authorization: null, "x-api-key": null, cookie: null, "x-own": null }, lacks: ["s3cret"] }
            : { headers: keyIn === "query" ? { "x-own": "own-s3cret" } : stays }),
        };
        return {
          rule: 1,
          name: `${method}, ${status} to ${place}, with a credential in ${keyIn}`,
          serve: [redirect(status, to), ok({ a: 1 })],
          act: { ...act, client: { key: secret, keyIn, headers: { "x-own": "own-s3cret" } } },
          want: {
            ...(follows ? { value: { a: 1 } } : { error: { code: "tramontane.RedirectError", status } }),
            requests: follows ? 2 : 1,
            carried: [{ method, target: keyIn === "query" ? `/a?key=${secret}` : "/a", headers: stays }, second],
          },
          instead: {
            chromium: {
              why: "hides where a redirect leads",
              error: { code: "tramontane.RedirectError", status: 0 },
              requests: 1,
            },
          },
        };
      }),
    ),
  ),
);

/** HTML's `fetch`, section 4.4: what was a POST becomes a GET by custom, everything by 303. */
function becomesGet(status: number, method: string): boolean {
  return status === 303 || ((status === 301 || status === 302) && method === "POST");
}

function carriedIn(keyIn: (typeof keyIns)[number]): Readonly<Record<string, string>> {
  if (keyIn === "authorization") return { authorization: `Bearer ${secret}` };
  if (keyIn === "header") return { "x-api-key": secret };
  return keyIn === "cookie" ? { cookie: `session=${secret}` } : {};
}
