import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { normaliseDocument } from "tramontane";
import { load } from "../../generator/src/load/load.ts";
import { normalise } from "../../generator/src/normalise/normalise.ts";
import type { PlannedOperation, PlannedResource } from "../../generator/src/plan/model.ts";
import { plan } from "../../generator/src/plan/plan.ts";
import { generatedClient } from "./generated-client.ts";
import { argumentsFor, routeOf } from "./made-arguments.ts";
import { modest } from "./modest.ts";
import { type ValidatingServer, validatingServer } from "./validating-server.ts";

/** What became of one call. */
export interface Exercise {
  /** `beta.conversations.start: POST /v1/conversations`. */
  readonly operation: string;
  readonly outcome: "accepted" | "refused" | "not sent" | "no values";
  readonly reason?: string;
}

type Json = { readonly [key: string]: unknown };

type Functions = Readonly<Record<string, (...args: unknown[]) => Promise<unknown>>>;

/** Made values are not always what a schema allows: a composition is more than most makers see through. */
const tries = 6;

/**
 * Calls every operation of a document's client once, with values made from the schemas, against a server that knows the
 * document only, and tells what it made of each.
 *
 * @param everything whether what is optional is sent too
 */
export async function* exercise(file: string, everything: boolean): AsyncGenerator<Exercise> {
  const document = servable((await normaliseDocument(file)).value);
  const generated = await generatedClient(document);
  const input = path.join(generated.folder, "openapi.json");
  await writeFile(input, JSON.stringify(document));
  const makeable = modest(document) as typeof document;
  const { resources } = plan(normalise(await load(input)).api);
  const servers = new Map<string, ValidatingServer>();
  for (const [suffix, routes] of routable(JSON.parse(await readFile(input, "utf8")) as Json))
    servers.set(suffix, await validatingServer(routes));
  const { createClient } = (await generated.module("client")) as { createClient: (options: object) => unknown };
  try {
    for (const { resource, operation } of everyOperation(resources)) {
      const name = `${[...resource.path, operation.name].join(".")}: ${operation.source.method} ${operation.source.path}`;
      const module = (await generated.module(`operations/${resource.file}`)) as Functions;
      const call = module[operation.name];
      const server = servers.get(suffixOf(routeOf(operation)));
      const client = createClient({ baseURL: server?.url, retries: 0, apiKey: "key" });
      let last: Exercise = { operation: name, outcome: "no values" };
      for (let seed = 0; seed < tries && last.outcome !== "accepted"; seed++) {
        const given = await argumentsFor(operation, makeable, { seed, optional: everything ? 1 : seed / (tries - 1) });
        if (given === undefined) continue;
        server?.forget();
        const failure = await (async () => call?.(client, ...given))().then(() => "no request", String);
        const { arrived, refusal } = server?.last() ?? {};
        if (arrived !== undefined) last = { operation: name, outcome: "accepted" };
        else
          last = {
            operation: name,
            outcome: refusal === undefined ? "not sent" : "refused",
            reason: (refusal ?? failure).slice(0, 300),
          };
      }
      yield last;
    }
  } finally {
    for (const server of servers.values()) await server.close();
    await generated.remove();
  }
}

function everyOperation(
  resources: readonly PlannedResource[],
): { resource: PlannedResource; operation: PlannedOperation }[] {
  return resources.flatMap((resource) => [
    ...resource.operations.map((operation) => ({ resource, operation })),
    ...everyOperation(resource.children),
  ]);
}

/** The server knows OpenAPI 3.0 and 3.1, and serves at the root whatever the document says of servers. */
function servable(document: object): Json {
  const version = "openapi" in document && String(document.openapi).startsWith("3.0") ? "3.0.3" : "3.1.0";
  return { ...(withoutUnread(document) as object), openapi: version, servers: [{ url: "/" }] };
}

/**
 * The document once for each `?query` or `#fragment` that a path of it ends with, with the paths that end so: the server finds a
 * path by the text before, and two of one text cannot be in one document. A query that belongs to the path is wanted then.
 */
function routable(document: Json): Map<string, Json> {
  const groups = new Map<string, [path: string, item: object][]>();
  for (const [route, item] of Object.entries(document["paths"] as { [route: string]: object })) {
    const suffix = suffixOf(route);
    const search = new URLSearchParams(suffix.startsWith("?") ? suffix : "");
    const wanted = [...search].map(([name, value]) => ({
      name,
      in: "query",
      required: true,
      schema: { type: "string", enum: [value] },
    }));
    const { parameters = [] } = item as { parameters?: readonly unknown[] };
    const group = groups.get(suffix) ?? [];
    groups.set(suffix, group);
    group.push([route.slice(0, route.length - suffix.length), { ...item, parameters: [...parameters, ...wanted] }]);
  }
  return new Map(
    [...groups].map(([suffix, paths]) => [suffix, { ...structuredClone(document), paths: Object.fromEntries(paths) }]),
  );
}

function suffixOf(route: string): string {
  return /[?#].*$/s.exec(route)?.[0] ?? "";
}

/**
 * Without what the server misreads: it stops at a `nullable` that has no `type` beside it, which says nothing, and wants the
 * property of a `discriminator` even where the schemas let it be left out (the members of the union tell them apart); and it
 * fails at a member of a union that is an object without `properties`.
 */
function withoutUnread(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutUnread);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).filter(([key, part]) => {
    if (key === "nullable") return typeof part !== "boolean" || "type" in value;
    return key !== "discriminator" || typeof part !== "object" || part === null || !("propertyName" in part);
  });
  const bare = "type" in value && value.type === "object" && !("properties" in value) && !("const" in value);
  return Object.fromEntries([
    ...entries.map(([key, part]) => [key, withoutUnread(part)]),
    ...(bare ? [["properties", {}]] : []),
  ]);
}
