import type { Plan, PlannedOperation, PlannedPagination, PlannedResource } from "./model.ts";

/** What was decided of one method, for a report. */
export interface Decision {
  /** `books.list`. */
  readonly name: string;
  readonly method: string;
  readonly path: string;
  readonly operationId?: string;
  /** Who says that it is called so. */
  readonly from: "config" | "extension" | "operationId" | "inferred";
  readonly pagination?: {
    readonly style: PlannedPagination["style"];
    readonly parameter?: string;
    /** A JSON pointer into the answer. */
    readonly items: string;
    readonly next?: string;
    readonly from: "config" | "extension" | "inferred";
  };
  readonly stream?: {
    readonly terminal: readonly string[];
    readonly sentinel?: string;
    /** The media type of records; absent for server-sent events. */
    readonly records?: string;
  };
}

/** Every method of a client, in the order of its resources. */
export function decisionsOf(plan: Plan): Decision[] {
  return plan.resources.flatMap(ofResource);
}

function ofResource(resource: PlannedResource): Decision[] {
  const own = resource.operations.map((operation) => ofOperation(operation, resource.path.join(".")));
  return [...own, ...resource.children.flatMap(ofResource)];
}

function ofOperation({ source, name, from, answer, pagination }: PlannedOperation, address: string): Decision {
  const { id, method, path } = source;
  return {
    name: `${address}.${name}`,
    method,
    path,
    ...(id === undefined ? {} : { operationId: id }),
    from,
    ...(pagination === undefined ? {} : { pagination: pageOf(pagination) }),
    ...(answer.kind === "stream" ? { stream: streamOf(answer) } : {}),
  };
}

function pageOf({ style, parameter, hint }: PlannedPagination): NonNullable<Decision["pagination"]> {
  return {
    style,
    ...(parameter === undefined ? {} : { parameter }),
    items: hint.items,
    ...(hint.next === undefined ? {} : { next: hint.next }),
    from: hint.from ?? "extension",
  };
}

function streamOf({ terminal, sentinel, records }: NonNullable<Decision["stream"]>): Decision["stream"] {
  return {
    terminal,
    ...(sentinel === undefined ? {} : { sentinel }),
    ...(records === undefined ? {} : { records }),
  };
}
