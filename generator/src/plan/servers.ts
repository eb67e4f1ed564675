import type { Api } from "../ir.ts";
import type { PlannedServer } from "./model.ts";

/**
 * The servers with an absolute URL, each once, in the order of the document. None when the first has not: then a caller has
 * to say where the API is.
 */
export function planServers({ servers }: Api): PlannedServer[] {
  const planned = new Map<string, PlannedServer>();
  for (const { url, description, variables } of servers) {
    const address = url.replace(/\/+$/, "");
    if (!/^(?:https?:\/\/|\{)/i.test(address) || planned.has(address)) continue;
    const used = variables.filter(({ name }) => address.includes(`{${name}}`));
    if (!/^https?:\/\//i.test(filledURL({ url: address, variables: used }))) continue;
    planned.set(address, {
      url: address,
      ...(description === undefined ? {} : { description }),
      variables: used,
    });
  }
  const [first] = servers;
  return first && planned.has(first.url.replace(/\/+$/, "")) ? [...planned.values()] : [];
}

/** The URL of a server, its variables at their defaults. */
export function filledURL({ url, variables }: Pick<PlannedServer, "url" | "variables">): string {
  return variables.reduce((text, { name, default: value }) => text.replaceAll(`{${name}}`, () => value), url);
}
