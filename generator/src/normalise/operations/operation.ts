import type { Operation, Place } from "../../ir.ts";
import type { Source } from "../../load/document.ts";
import { type Context, report } from "../context.ts";
import { readPaginationHint } from "../extensions/pagination.ts";
import { readStreamHint } from "../extensions/stream.ts";
import { reportOwnServers } from "../info/servers.ts";
import { readRequirements } from "../security/requirements.ts";
import { at, flag, isObject, text, texts } from "../source.ts";
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
}

/** Operation Object. An empty list when there is none after all. */
export function readOperation(context: Context, { method, path, source, shared }: OperationSource): Operation[] {
  if (!isObject(source.value)) {
    report(context, source.place, {
      severity: "warning",
      code: "operation/none",
      message: "An operation is wanted here.",
    });
    return [];
  }
  reportOwnServers(context, source);
  const id = text(source, "operationId");
  const summary = text(source, "summary");
  const description = text(source, "description");
  const parameters = readParameters(context, path, source, [...shared, at(source, "parameters")]);
  const body = readRequestBody(context, at(source, "requestBody"));
  const responses = readResponses(context, at(source, "responses"));
  const security = readRequirements(context, source);
  const operation: Operation = {
    ...(id === undefined ? {} : { id }),
    method,
    path,
    tags: texts(at(source, "tags")),
    ...(summary === undefined ? {} : { summary }),
    ...(description === undefined ? {} : { description }),
    deprecated: flag(source, "deprecated"),
    parameters,
    ...(body ? { body } : {}),
    responses,
    ...(security ? { security } : {}),
    place: source.place,
  };
  const pagination = readPaginationHint(context, source, operation);
  const stream = readStreamHint(context, source, operation);
  return [{ ...operation, ...(pagination ? { pagination } : {}), ...(stream ? { stream } : {}) }];
}

/** Two operations of one `operationId` would be one method; the specification forbids it (Operation Object). */
export function checkOperationIds(context: Context, operations: readonly Operation[]): void {
  const first = new Map<string, Place>();
  for (const { id, place } of operations) {
    if (id === undefined) continue;
    const other = first.get(id);
    if (!other) {
      first.set(id, place);
      continue;
    }
    report(
      context,
      { file: place.file, pointer: `${place.pointer}/operationId` },
      {
        severity: "error",
        code: "operation/duplicate-id",
        message: `The operationId "${id}" is used a second time.`,
        remedy: `It is already used at ${other.file}#${other.pointer}; give one of them another name.`,
      },
    );
  }
}
