import { isJson, type Json } from "../../parity/document.ts";
import type { WireCall } from "../../parity/made/wire-call.ts";
import { type Inhabitants, isInhabitant } from "./inhabitants.ts";

/** The same call, about things that are there: in its path, and wherever else it has an id of theirs. */
export async function named(call: WireCall, id: Inhabitants): Promise<WireCall> {
  const path = await Promise.all(Object.keys(call.path).map(async (name) => [name, await id(name)] as const));
  const query = (await within(call.query, id)) as Json;
  const body = call.body === undefined ? {} : { body: await within(call.body, id) };
  return { ...call, path: Object.fromEntries(path), query, ...body };
}

async function within(value: unknown, id: Inhabitants): Promise<unknown> {
  if (Array.isArray(value)) return Promise.all(value.map((item) => within(item, id)));
  if (!isJson(value) || value instanceof Blob) return value;
  const members = Object.entries(value).map(
    async ([name, member]) => [name, await memberOf(name, member, id)] as const,
  );
  return Object.fromEntries(await Promise.all(members));
}

async function memberOf(name: string, member: unknown, id: Inhabitants): Promise<unknown> {
  const one = name.replace(/s$/, "");
  if (!/_(uu)?ids?$/.test(name) || chosen.has(name) || !isInhabitant(one)) return within(member, id);
  if (typeof member === "string") return id(one);
  return Array.isArray(member) && member.length > 0 ? [await id(one)] : member;
}

/** Who creates it chooses how it is called. */
const chosen: ReadonlySet<string> = new Set(["schedule_id"]);
