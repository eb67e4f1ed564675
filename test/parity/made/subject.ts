import { Mistral } from "@tramontane/mistral";
import { HTTPClient, Mistral as Compat } from "@tramontane/mistral/compat";
import { load } from "../../../generator/src/load/load.ts";
import { normalise } from "../../../generator/src/normalise/normalise.ts";
import type { PlannedOperation, PlannedResource } from "../../../generator/src/plan/model.ts";
import { plan } from "../../../generator/src/plan/plan.ts";
import { routeOf } from "../../behaviour/made-arguments.ts";
import { type Document, documentFile, type Json, readDocument } from "../document.ts";

/** A client of ours that is compared with the official one, and the document that it was generated from. */
export interface Subject {
  readonly document: Document;
  /** By their dotted names, as a caller writes them. */
  readonly operations: ReadonlyMap<string, SubjectOperation>;
  /** Whether it is called, and answers, as our clients do or as the official one does. */
  readonly shape: Shape;
  /** A client that holds a key for each way to prove who it is. */
  readonly create: (key: string, fetch: Answer) => object;
}

export type Shape = "own" | "official";

type Answer = (request: Request) => Promise<Response>;

export interface SubjectOperation {
  readonly name: string;
  /** Under its name in the first resource, as it stands in the document: `beta.conversations`. */
  readonly planned: PlannedOperation;
  /** As the document has it, `$ref`s included. */
  readonly raw: Json;
  /** The parameters of the operation and of its path. */
  readonly parameters: readonly Json[];
}

/** The client of packages/mistral, or its twin in the official client's shape. */
export async function readSubject(shape: Shape = "own"): Promise<Subject> {
  const document = await readDocument();
  const { resources, authentication } = plan(normalise(await load(documentFile)).api);
  const operations = new Map<string, SubjectOperation>();
  for (const { name, planned } of everyOperation(resources)) {
    const item = document.follow(document.follow(document.root["paths"])[routeOf(planned)]);
    const raw = document.follow(item[planned.source.method.toLowerCase()]);
    const parameters = [item["parameters"] ?? [], raw["parameters"] ?? []].flat().map(document.follow);
    operations.set(name, { name, planned, raw, parameters });
  }
  const credentials = authentication.map(({ option, kind }) => [option, kind] as const);
  const create = shape === "own" ? ownClient(credentials) : compatClient;
  return { document, operations, shape, create };
}

function ownClient(credentials: readonly (readonly [option: string, kind: string])[]): Subject["create"] {
  return (key, answer) => {
    const given = credentials.map(([option, kind]) => [
      option,
      kind === "basic" ? { username: key, password: key } : key,
    ]);
    const fetch = (input: string | URL | Request, init?: RequestInit): Promise<Response> =>
      answer(new Request(input, init));
    return new Mistral({ ...(Object.fromEntries(given) as object), retries: false, fetch });
  };
}

/** The client in the official one's shape. */
export function compatClient(apiKey: string, answer: Answer): Compat {
  return new Compat({
    apiKey,
    httpClient: new HTTPClient({ fetcher: (input, init) => answer(new Request(input, init)) }),
  });
}

/** Under each name that it has: what a resource is the same as has its operations too. */
function everyOperation(
  resources: readonly PlannedResource[],
  everywhere: readonly PlannedResource[] = resources,
): { name: string; planned: PlannedOperation }[] {
  return resources.flatMap(({ path, operations, children, sameAs }) => [
    ...(sameAs ? resourceAt(sameAs, everywhere) : { operations }).operations.map((planned) => ({
      name: [...path, planned.name].join("."),
      planned,
    })),
    ...everyOperation(children, everywhere),
  ]);
}

function resourceAt(path: readonly string[], resources: readonly PlannedResource[]): PlannedResource {
  const name = path.join(".");
  const found = resources.find(
    (resource) => name === resource.path.join(".") || name.startsWith(`${resource.path.join(".")}.`),
  );
  if (!found) throw new Error(`There is no resource ${name}.`);
  return found.path.length === path.length ? found : resourceAt(path, found.children);
}
