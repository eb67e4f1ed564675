import { writeFile } from "node:fs/promises";
import path from "node:path";
import { normaliseDocument } from "tramontane";
import { load } from "../../generator/src/load/load.ts";
import { normalise } from "../../generator/src/normalise/normalise.ts";
import type { PlannedOperation, PlannedResource } from "../../generator/src/plan/model.ts";
import { plan } from "../../generator/src/plan/plan.ts";
import { generatedClient } from "./generated-client.ts";
import { argumentsFor, routeOf } from "./made-arguments.ts";
import { makeable } from "./makeable.ts";
import { requestsAlone } from "./requests-alone.ts";
import { routable, servable, suffixOf } from "./servable.ts";
import { type ValidatingServer, validatingServer } from "./validating-server.ts";

/** What became of one call. */
export interface Exercise {
  /** `beta.conversations.start: POST /v1/conversations`. */
  readonly operation: string;
  readonly outcome: "accepted" | "refused" | "not sent" | "no values";
  readonly reason?: string;
}

type Functions = Readonly<Record<string, (...args: unknown[]) => Promise<unknown>>>;

/** Made values are not always what a schema allows: a composition is more than most makers see through. */
const tries = 12;

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
  const strict = makeable(document, false) as typeof document;
  const loose = makeable(document, true) as typeof document;
  const { resources, authentication } = plan(normalise(await load(input)).api);
  const credentials = Object.fromEntries(
    authentication.map(({ option, kind }) => [
      option,
      kind === "basic" ? { username: "user", password: "word" } : "key",
    ]),
  );
  const servers = new Map<string, ValidatingServer>();
  for (const [suffix, routes] of routable(requestsAlone(document))) servers.set(suffix, await validatingServer(routes));
  const { createClient } = (await generated.module("client")) as { createClient: (options: object) => unknown };
  try {
    for (const { resource, operation } of everyOperation(resources)) {
      const name = `${[...resource.path, operation.name].join(".")}: ${operation.source.method} ${operation.source.path}`;
      const module = (await generated.module(`operations/${resource.file}`)) as Functions;
      const call = module[operation.name];
      const server = servers.get(suffixOf(routeOf(operation)));
      const client = createClient({ baseURL: server?.url, retries: 0, ...credentials });
      let last: Exercise = { operation: name, outcome: "no values" };
      for (let seed = 0; seed < tries && last.outcome !== "accepted"; seed++) {
        const given = await argumentsFor(operation, seed % 2 === 0 ? strict : loose, {
          seed,
          optional: everything ? 1 : seed / (tries - 1),
        });
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
