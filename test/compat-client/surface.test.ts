import { mkdtemp, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { Mistral as Official } from "@mistralai/mistralai";
import { Mistral } from "@tramontane/mistral/compat";
import { expect, test } from "vitest";
import { operationNames } from "../official/surface.ts";
import { REQUESTS } from "./exceptions.ts";
import { typeErrors } from "./type-check.ts";

const theirs = operationNames(new Official());
const ours = new Set(methodsOf(new Mistral({ apiKey: "key" })));

test("the official client has as many methods as are known", () => expect(theirs).toHaveLength(247));

test("every method of the official client is there", () => {
  expect(theirs.filter((name) => !ours.has(name))).toEqual([]);
});

test("what the official client takes as a request is taken, but for known exceptions", async () => {
  const refused = await refusedRequests(theirs);
  expect(refused.filter((name) => !Object.hasOwn(REQUESTS, name))).toEqual([]);
  expect(Object.keys(REQUESTS).filter((name) => !refused.includes(name))).toEqual([]);
});

/** The methods of a client, also those of classes that extend others. */
function methodsOf(client: object, prefix = ""): string[] {
  const names = new Set<string>();
  for (
    let at = Object.getPrototypeOf(client) as object;
    at !== Object.prototype;
    at = Object.getPrototypeOf(at) as object
  ) {
    for (const name of Object.getOwnPropertyNames(at)) if (name !== "constructor") names.add(name);
  }
  const groups = Object.entries(client).filter(([name, value]) => name !== "client" && typeof value === "object");
  return [
    ...[...names].map((name) => prefix + name),
    ...groups.flatMap(([name, value]) => methodsOf(value as object, `${prefix}${name}.`)),
  ];
}

/** The methods of which the compiler refuses to take the official client's request for ours. */
async function refusedRequests(names: readonly string[]): Promise<string[]> {
  const head = [
    'import type { Mistral as Official } from "@mistralai/mistralai";',
    'import type { Mistral } from "@tramontane/mistral/compat";',
    "declare function given<T>(): T;",
  ];
  const lines = names.map((name) => {
    const member = name
      .split(".")
      .map((part) => `["${part}"]`)
      .join("");
    const request = (client: string): string => `Parameters<${client}${member}>[0]`;
    return `{ const request: ${request("Mistral")} = given<${request("Official")}>(); void request; }`;
  });
  const folder = await mkdtemp(path.join(import.meta.dirname, ".surface-"));
  try {
    await writeFile(path.join(folder, "requests.ts"), [...head, ...lines, "export {};", ""].join("\n"));
    const errors = await typeErrors(folder);
    const refused = errors.flatMap((line) => /^requests\.ts\((\d+),/.exec(line)?.[1] ?? []);
    return [...new Set(refused.map((line) => names[Number(line) - head.length - 1] ?? line))];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
