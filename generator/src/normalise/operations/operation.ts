import type { Operation, Server } from "../../ir.ts";
import type { Source } from "../../load/document.ts";
import { type Context, report } from "../context.ts";
import { withFernStreaming } from "../extensions/fern-streaming.ts";
import { readForeignPagination } from "../extensions/foreign-pagination.ts";
import { readForeignStream } from "../extensions/foreign-stream.ts";
import { readHints } from "../extensions/hints.ts";
import { readPaginationHint } from "../extensions/pagination.ts";
import { readStreamHint } from "../extensions/stream.ts";
import { readServers } from "../info/servers.ts";
import { readRequirements } from "../security/requirements.ts";
import { isObject } from "../../json-object.ts";
import { at, flag, text, texts } from "../source.ts";
import { readCallbacks } from "./incoming.ts";
import { readParameters } from "./parameters.ts";
import { readRequestBody } from "./request-body.ts";
import { readResponses } from "./responses.ts";

/** What an operation is read from. */
export interface OperationSource {
  readonly method: string;
  readonly path: string;
  readonly source: Source;
  /** The `parameters` of the path item. */
  readonly shared: readonly (Source | undefined)[];
  /** The `servers` of the path item. */
  readonly servers?: Source;
}

/** What operations that are called and operations that are served have in common. */
export type Described = Pick<
  Operation,
  "id" | "tags" | "summary" | "description" | "deprecated" | "parameters" | "body" | "responses" | "place"
>;

/** Operation Object. An empty list when there is none after all. */
export function readOperation(context: Context, declared: OperationSource): Operation[] {
  const { method, path, source } = declared;
  const described = describe(context, declared);
  if (!described) return [];
  const security = readRequirements(context, source);
  const servers = ownServers(context, declared);
  const operation: Operation = {
    ...described,
    responses: withFernStreaming(context, source, described.responses),
    method,
    path,
    ...(servers.length > 0 ? { servers } : {}),
    ...(security ? { security } : {}),
    callbacks: readCallbacks(context, at(source, "callbacks")),
  };
  const pagination =
    readPaginationHint(context, source, operation) ?? readForeignPagination(context, source, operation);
  const stream = readStreamHint(context, source, operation) ?? readForeignStream(context, source, operation);
  const hints = readHints(context, source);
  return [
    {
      ...operation,
      ...(pagination ? { pagination } : {}),
      ...(stream ? { stream } : {}),
      ...(hints ? { hints } : {}),
    },
  ];
}

/** The members of an Operation Object that do not depend on who calls whom; `undefined` when it is no object. */
export function describe(context: Context, { path, source, shared }: OperationSource): Described | undefined {
  if (!isObject(source.value)) {
    report(context, source.place, {
      severity: "warning",
      code: "operation/none",
      message: "An operation is wanted here.",
    });
    return undefined;
  }
  const id = text(source, "operationId");
  const summary = text(source, "summary");
  const description = text(source, "description");
  const parameters = readParameters(context, path, source, [...shared, at(source, "parameters")]);
  const body = readRequestBody(context, at(source, "requestBody"));
  return {
    ...(id === undefined ? {} : { id }),
    tags: texts(at(source, "tags")),
    ...(summary === undefined ? {} : { summary }),
    ...(description === undefined ? {} : { description }),
    deprecated: flag(source, "deprecated"),
    parameters,
    ...(body ? { body } : {}),
    responses: readResponses(context, at(source, "responses")),
    place: source.place,
  };
}

function ownServers(context: Context, { source, servers }: OperationSource): Server[] {
  const own = at(source, "servers");
  return readServers(context, own && Array.isArray(own.value) && own.value.length > 0 ? own : servers);
}
