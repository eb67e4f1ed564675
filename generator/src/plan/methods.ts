import type { Names } from "./lock.ts";
import { type Address, CLASS_MEMBERS, operationKey } from "./addresses.ts";

/** An operation and the place it gets in the client. */
export interface Placed extends Pick<Address, "operation" | "from"> {
  readonly path: readonly string[];
  readonly method: string;
}

/**
 * Gives every operation its resource and the name of its method. What somebody says outright comes first, then what an
 * earlier run decided, then what is inferred: where several operations of a resource would have one name, each of them
 * takes its next longer one, so that no order decides who gets the short one.
 */
export function placeOperations(addresses: readonly Address[], kept: Names): Placed[] {
  const byResource = new Map<string, Open[]>();
  const open = addresses.map((address) => openOf(address, kept));
  for (const one of open) {
    const key = one.path.join(".");
    const there = byResource.get(key);
    if (there === undefined) byResource.set(key, [one]);
    else there.push(one);
  }
  for (const [resource, members] of byResource) {
    const depth = resource.split(".").length;
    const children = [...byResource.keys()].filter((other) => other.startsWith(`${resource}.`));
    settle(members, new Set(children.map((child) => child.split(".")[depth] ?? "")));
  }
  return open.map(({ address: { operation, from }, path, names }) => ({
    operation,
    from,
    path,
    method: names[0] ?? "",
  }));
}

/** An operation whose method's name is the first of `names`, until another wants it too. */
interface Open {
  readonly address: Address;
  readonly path: readonly string[];
  readonly fixed: boolean;
  names: readonly string[];
}

function openOf(address: Address, kept: Names): Open {
  const { from, path, candidates, operation } = address;
  const name = from === "inferred" ? kept.get(operationKey(operation))?.split(".") : undefined;
  if (name === undefined) return { address, path, names: candidates, fixed: from !== "inferred" };
  return { address, path: name.slice(0, -1), names: name.slice(-1), fixed: true };
}

function settle(members: readonly Open[], children: ReadonlySet<string>): void {
  const fixed = new Set([
    ...CLASS_MEMBERS,
    ...children,
    ...members.filter((one) => one.fixed).map(({ names }) => names[0] ?? ""),
  ]);
  const free = members.filter((one) => !one.fixed);
  for (let changed = true; changed;) {
    changed = false;
    const wanted = new Map<string, number>();
    for (const { names } of free) wanted.set(names[0] ?? "", (wanted.get(names[0] ?? "") ?? 0) + 1);
    for (const one of free) {
      const [name = ""] = one.names;
      if (one.names.length === 1 || ((wanted.get(name) ?? 0) < 2 && !fixed.has(name))) continue;
      one.names = one.names.slice(1);
      changed = true;
    }
  }
}
