import { isDeepStrictEqual } from "node:util";
import type { Carried, Family, Fault, Outcome, Seen, SeenRequest, Want } from "./fault.ts";

/** What is wrong with how a fault ended; an empty list when nothing is. */
export function judge(fault: Fault, family: Family, outcome: Outcome, seen: Seen): string[] {
  const want: Want = fault.instead?.[family] ?? fault.want;
  const wrong: string[] = [];
  const expect = (what: string, wanted: unknown, got: unknown): void => {
    if (!matches(wanted, got)) wrong.push(`${what}: wanted ${show(wanted)}, got ${show(got)}`);
  };
  if (want.error) {
    expect("error", want.error, outcome.error ?? { value: outcome.value });
    if (want.items) expect("items before it", want.items, outcome.items);
  } else if (outcome.error) wrong.push(`fails with ${show(outcome.error)}`);
  else if ("value" in want && !isDeepStrictEqual(want.value, outcome.value))
    wrong.push(`value: wanted ${show(want.value)}, got ${show(outcome.value)}`);

  const [least, most] = typeof want.requests === "object" ? want.requests : [want.requests ?? 1, want.requests ?? 1];
  if (seen.requests.length < least || seen.requests.length > most)
    wrong.push(`${seen.requests.length} requests instead of ${least === most ? least : `${least} to ${most}`}`);
  want.carried?.forEach((carried, index) => {
    const request = seen.requests[index];
    if (request) wrong.push(...differences(carried, request).map((text) => `request ${index + 1} ${text}`));
  });
  if (want.pauses) {
    const fit =
      want.pauses.length === outcome.pauses.length &&
      want.pauses.every((pause, index) => {
        const [from, to] = typeof pause === "number" ? [pause, pause] : pause;
        const took = outcome.pauses[index] ?? -1;
        return took >= from && took <= to;
      });
    if (!fit) wrong.push(`pauses: wanted ${show(want.pauses)}, got ${show(outcome.pauses)}`);
  }
  if (want.within && outcome.milliseconds > want.within)
    wrong.push(`took ${outcome.milliseconds} ms rather than ${want.within}`);
  if (want.hides && JSON.stringify(outcome).includes(JSON.stringify(want.hides).slice(1, -1)))
    wrong.push("shows what it should hide");
  if (want.held !== undefined && seen.requests.some(({ written }) => written > (want.held ?? 0)))
    wrong.push(`the server could write ${Math.max(...seen.requests.map(({ written }) => written))} bytes`);
  if (want.asked !== undefined) expect("tokens asked for", want.asked, outcome.asked);
  if ((outcome.lines ?? 0) < (want.lines ?? 0))
    wrong.push(`${outcome.lines ?? 0} lines of log rather than ${want.lines}`);
  if (seen.open > 0) wrong.push(`${seen.open} connections left open`);
  if (outcome.timers > 0) wrong.push(`${outcome.timers} timers left`);
  if (outcome.listeners > 0) wrong.push(`${outcome.listeners} listeners left`);
  if (outcome.leaks.length > 0) wrong.push(`the key is shown by ${outcome.leaks.join(", ")}`);
  if (outcome.rejections.length > 0 && !want.unhandled) wrong.push(`unhandled: ${outcome.rejections.join("; ")}`);
  return wrong;
}

function differences(want: Carried, got: SeenRequest): string[] {
  const wrong: string[] = [];
  for (const key of ["method", "target", "other", "body"] as const)
    if (want[key] !== undefined && want[key] !== got[key])
      wrong.push(`${key}: wanted ${show(want[key])}, got ${show(got[key])}`);
  for (const [name, value] of Object.entries(want.headers ?? {}))
    if ((got.headers[name] ?? null) !== value)
      wrong.push(`${name}: wanted ${show(value)}, got ${show(got.headers[name])}`);
  if (want.parts !== undefined) {
    const boundary = /boundary=(.*)/.exec(got.headers["content-type"] ?? "")?.[1] ?? "none";
    const parts = `\r\n${got.body}`.split(`\r\n--${boundary}\r\n`).length - 1;
    if (parts !== want.parts || !got.body.endsWith(`\r\n--${boundary}--\r\n`))
      wrong.push(`${parts} parts in ${show(got.body)}`);
  }
  for (const text of want.has ?? [])
    if (!got.body.includes(text)) wrong.push(`body lacks ${show(text)}: ${show(got.body)}`);
  for (const text of want.lacks ?? [])
    if (got.head.includes(text) || got.body.includes(text)) wrong.push(`has ${show(text)}`);
  return wrong;
}

/** Whether all that is wanted is there: properties of objects, texts by a pattern `/.../`. */
function matches(wanted: unknown, got: unknown): boolean {
  if (typeof wanted === "string" && wanted.startsWith("/") && wanted.endsWith("/") && wanted.length > 2)
    return typeof got === "string" && new RegExp(wanted.slice(1, -1), "s").test(got);
  if (typeof wanted !== "object" || wanted === null) return Object.is(wanted, got);
  if (Array.isArray(wanted)) return isDeepStrictEqual(wanted, got);
  return Object.entries(wanted).every(([key, value]) =>
    matches(value, (got as Record<string, unknown> | undefined)?.[key]),
  );
}

function show(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 300 ? `${text.slice(0, 300)}…` : text;
}
