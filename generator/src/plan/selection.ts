import type { Diagnostic } from "../diagnostics.ts";
import type { Api, IncomingRequest, NamedSchema, Operation, Schema, SchemaId } from "../ir.ts";
import { didYouMean } from "../nearest.ts";
import { apiSchemas, walk } from "./walk.ts";

/**
 * Which operations a client has. A pattern is compared with the operationId (`books.*`), the path (`/books/**`), the
 * method and path (`GET /books/{id}`) and each tag of an operation; `*` stands for anything but a slash, `**` for
 * anything.
 */
export interface Selection {
  /** Only operations that one of these matches. All of them unless given. */
  readonly only?: readonly string[];
  /** No operation that one of these matches. */
  readonly except?: readonly string[];
}

/** An API of the operations that are wanted and the schemas they need, and what is to be said about the selection. */
export interface Selected {
  readonly api: Api;
  readonly diagnostics: readonly Diagnostic[];
}

/** Leaves out what is not selected, and what the document tells generators to ignore. */
export function select(api: Api, { only, except = [] }: Selection): Selected {
  const diagnostics: Diagnostic[] = [];
  const wanted = matcher(only ?? []);
  const unwanted = matcher(except);
  const keeps = (one: Operation | IncomingRequest): boolean => {
    const names = namesOf(one);
    return (only === undefined || wanted.matches(names)) && !unwanted.matches(names);
  };
  const operations = api.operations.filter((operation) => operation.hints?.ignored !== true && keeps(operation));
  for (const pattern of [...wanted.unused, ...unwanted.unused]) diagnostics.push(matchesNothing(pattern, api));
  if (only === undefined && except.length === 0 && operations.length === api.operations.length) {
    return { api, diagnostics };
  }
  const rest = { ...api, operations, webhooks: api.webhooks.filter(keeps) };
  return { api: { ...rest, schemas: reachable(rest) }, diagnostics };
}

function namesOf(one: Operation | IncomingRequest): string[] {
  const names = "path" in one ? [one.path, `${one.method} ${one.path}`] : [one.name];
  return [...names, ...(one.id === undefined ? [] : [one.id]), ...one.tags];
}

function matcher(patterns: readonly string[]): { matches: (names: readonly string[]) => boolean; unused: Set<string> } {
  const tests = patterns.map((pattern) => ({ pattern, test: globTest(pattern) }));
  const unused = new Set(patterns);
  return {
    matches: (names) => {
      const found = tests.filter(({ test }) => names.some((name) => test.test(name)));
      for (const { pattern } of found) unused.delete(pattern);
      return found.length > 0;
    },
    unused,
  };
}

function globTest(pattern: string): RegExp {
  const source = pattern.replace(/\*\*+|\*|[^*]+/g, (part) => {
    if (part === "*") return "[^/]*";
    return part.startsWith("*") ? ".*" : part.replace(/[\\^$.|?+()[\]{}/]/g, "\\$&");
  });
  return new RegExp(`^${source}$`, "s");
}

function matchesNothing(pattern: string, api: Api): Diagnostic {
  const names = api.operations.flatMap(({ id, tags, path }) => [...(id === undefined ? [] : [id]), ...tags, path]);
  const near = didYouMean(pattern, new Set(names));
  return {
    severity: "warning",
    code: "selection/nothing",
    message: `"${pattern}" matches no operation and no tag.`,
    ...(near === undefined ? {} : { remedy: near }),
  };
}

/** The schemas that operations and webhooks lead to, in the order of the document. */
function reachable(api: Api): Map<SchemaId, NamedSchema> {
  const reached = new Set<SchemaId>();
  const { sent, answered } = apiSchemas(api);
  const pending: Schema[] = [...sent, ...answered];
  const reach = (id: SchemaId): void => {
    const target = api.schemas.get(id);
    if (target === undefined || reached.has(id)) return;
    reached.add(id);
    pending.push(target.schema);
  };
  for (let schema = pending.pop(); schema !== undefined; schema = pending.pop()) {
    walk(schema, (at) => {
      if (at.kind === "ref") reach(at.id);
      const told = at.kind === "union" || at.kind === "object" ? at.discriminator : undefined;
      for (const { schema: id } of told?.mapping ?? []) reach(id);
      if (told?.default !== undefined) reach(told.default);
    });
  }
  return new Map([...api.schemas].filter(([id]) => reached.has(id)));
}
