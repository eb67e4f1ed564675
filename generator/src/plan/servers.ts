import type { Diagnostic } from "../diagnostics.ts";
import type { Api, Operation, Server } from "../ir.ts";
import type { PlannedServer } from "./model.ts";

/**
 * The servers with an absolute URL, each once, in the order of the document. None when the first has not: then a caller has
 * to say where the API is. Where the document has none but every operation has, they are those of most operations.
 */
export function planServers({ servers, operations }: Api): PlannedServer[] {
  if (servers.length > 0 || operations.some((operation) => operation.servers === undefined)) return absolute(servers);
  const uses = new Map<string, { servers: readonly Server[]; count: number }>();
  for (const { servers: own = [] } of operations) {
    const key = JSON.stringify(own.map(({ url }) => url));
    uses.set(key, { servers: own, count: (uses.get(key)?.count ?? 0) + 1 });
  }
  const [most] = [...uses.values()].sort((a, b) => b.count - a.count);
  return absolute(most?.servers ?? []);
}

/**
 * The servers of an operation (or of its path) where these are not those of all: the first, and those that a caller can have
 * chosen for all. Such as cannot be followed are reported.
 */
export function planOwnServers(
  { servers: declared = [], place }: Operation,
  common: readonly PlannedServer[],
  diagnostics: Diagnostic[],
): PlannedServer[] | undefined {
  const [first, ...others] = absolute(declared);
  const urls = new Set([first, ...others].map((server) => server?.url));
  const usual = common.length > 0 && common.every(({ url }) => urls.has(url));
  if (declared.length === 0 || (usual && first?.url === common[0]?.url)) return undefined;
  if (first !== undefined && common.length > 0) {
    return [first, ...others.filter(({ url }) => common.some((server) => server.url === url))];
  }
  diagnostics.push({
    severity: "warning",
    code: "server/own",
    message: "The servers of the operation are not followed: it is not known where they, or all others, are.",
    remedy: "Describe servers by absolute URLs, or give the client of these operations its own `baseURL`.",
    place,
  });
  return undefined;
}

function absolute(servers: readonly Server[]): PlannedServer[] {
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
