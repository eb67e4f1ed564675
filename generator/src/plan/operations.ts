import type { Diagnostic } from "../diagnostics.ts";
import type { Api, Operation, Parameter, Schema } from "../ir.ts";
import { operationKey } from "./addresses.ts";
import { facesOf, isJson, reportParts } from "./answers.ts";
import { chooseBody, propertiesOf, streamFlag } from "./bodies.ts";
import { bindingName, isBinding, isCodecName, memberName, type NameScope, pascalCase } from "./names.ts";
import { planPagination } from "./pagination.ts";
import { writableMedia } from "./encodings.ts";
import { planParameters, TAKEN_BINDINGS } from "./parameters.ts";
import { planRequest } from "./requests.ts";
import type {
  PathParameter,
  PlannedAnswer,
  PlannedBody,
  PlannedErrors,
  PlannedInput,
  PlannedOperation,
  Reach,
} from "./model.ts";
import type { SpeakeasyOptions } from "./options.ts";
import type { Placed } from "./methods.ts";
import { type OutputStyle, programName } from "./style.ts";
import type { PlannedTypes } from "./types.ts";

/** A planned operation whose error bodies are not yet shared with its neighbours. */
export interface PlannedDraft extends Omit<PlannedOperation, "errors"> {
  readonly errorBodies: PlannedErrors["bodies"];
}

/** What the operations of a resource are planned with. */
export interface OperationContext {
  readonly api: Api;
  readonly types: PlannedTypes;
  readonly diagnostics: Diagnostic[];
  /** The resource's path as the beginning of a type's name. */
  readonly prefix: string;
  /** The resource's path: `beta.conversations`. */
  readonly address: string;
  readonly members: NameScope;
  /** Where an operation goes, and what it wants to see, where that is not the usual. */
  readonly reach: (operation: Operation) => Reach;
  /** Where the shape of the client is `speakeasy`: what that is to do otherwise. */
  readonly speakeasy: SpeakeasyOptions | undefined;
}

/** The methods of one operation: one, or two where it answers whole or as a stream. */
export function planOperation({ operation, method, from }: Placed, context: OperationContext): PlannedDraft[] {
  const faces = facesOf(operation);
  const { whole, stream } = faces;
  reportParts(operation, faces, context.diagnostics);
  const drafts: PlannedDraft[] = [];
  const key = operationKey(operation);
  if (whole !== undefined) drafts.push(draft({ operation, method, from }, whole, { streams: false, key }, context));
  if (stream !== undefined) {
    const hinted = operation.stream?.method;
    const usual = whole === undefined ? method : `${method}Stream`;
    const name = hinted === undefined ? usual : memberName(hinted);
    // The name of a second method follows from that of the first.
    const claim = { streams: true, ...(whole === undefined && hinted === undefined ? { key } : {}) };
    drafts.push(draft({ operation, method: name, from }, stream, claim, context));
  }
  return drafts;
}

function draft(
  { operation, method, from }: Omit<Placed, "path">,
  answer: PlannedAnswer,
  { streams, key }: { readonly streams: boolean; readonly key?: string },
  context: OperationContext,
): PlannedDraft {
  const { api, diagnostics } = context;
  const name = context.members.claim(method, key);
  const pathParameters = bindPathParameters(
    operation.parameters.filter((parameter) => parameter.in === "path"),
    context.types.style,
  );
  const input = planInput(operation, name, streams, pathParameters, context);
  const pages = planPagination(api, operation, answer, input, diagnostics);
  const address = `${context.address}.${name}`;
  const pagination = context.speakeasy?.paged?.includes(address) === false ? undefined : pages;
  const request =
    context.speakeasy &&
    planRequest(input, pathParameters, requestContext(address, pathParameters, context, context.speakeasy));
  const givenKey = context.speakeasy?.keys?.[address];
  return {
    source: operation,
    name,
    from,
    binding: isBinding(name) && !TAKEN_BINDINGS.has(name) && !isCodecName(name) ? name : `${name}_`,
    pathParameters,
    input,
    answer,
    errorBodies: errorBodies(operation),
    ...(pagination === undefined ? {} : { pagination }),
    ...(request === undefined ? {} : { request }),
    ...(givenKey === undefined ? {} : { givenKey }),
    ...context.reach(operation),
  };
}

function requestContext(
  method: string,
  path: readonly PathParameter[],
  { api, prefix, types }: OperationContext,
  options: SpeakeasyOptions,
): Parameters<typeof planRequest>[2] {
  const renamed = options.parameters?.[method] ?? {};
  const pathKeys = path.map(({ source: { name } }) => renamed[name] ?? types.style.propertyName(name));
  return { api, method, prefix, scope: types.scope, pathKeys, options };
}

function bindPathParameters(parameters: readonly Parameter[], { propertyName }: OutputStyle): PathParameter[] {
  const taken = new Set(TAKEN_BINDINGS);
  return parameters.map((source) => {
    const binding = bindingName(propertyName(source.name), taken);
    taken.add(binding);
    return { binding, source };
  });
}

function planInput(
  operation: Operation,
  name: string,
  streams: boolean,
  path: readonly PathParameter[],
  context: OperationContext,
): PlannedInput {
  const { api, address, prefix, types, diagnostics } = context;
  const renamed = context.speakeasy?.parameters?.[`${address}.${name}`];
  const parameters = planParameters(operation, path, types.style, diagnostics, renamed);
  const body = planBody(operation, streams, context);
  if (parameters.length === 0) return body === undefined ? { kind: "none" } : { kind: "body", body };
  const params = {
    name: types.scope.claim(`${prefix}${pascalCase(name)}Params`, `params ${address}.${name}`),
    required: parameters.some(({ source }) => source.required),
    parameters,
  };
  if (body === undefined) return { kind: "params", params };
  const names = new Set(propertiesOf(api, body.media.schema).map((property) => programName(property, types.style)));
  const merges = names.size > 0 && !UNMERGED.has(body.encoder) && !parameters.some(({ key }) => names.has(key));
  return { kind: merges ? "merged" : "separate", params, body };
}

/** Bodies that are no one object whose properties could stand beside the parameters. */
const UNMERGED: ReadonlySet<PlannedBody["encoder"]> = new Set(["binary", "parts", "records"]);

function planBody(
  operation: Operation,
  streams: boolean,
  { api, types, diagnostics, speakeasy }: OperationContext,
): PlannedBody | undefined {
  if (operation.body === undefined) return undefined;
  const chosen = chooseBody(api, operation.body);
  if (chosen === undefined) return undefined;
  const media = writableMedia(api, chosen, operation, diagnostics);
  const { schema } = media;
  const flag = streamFlag(api, operation);
  const fromType = schema.kind === "ref" && flag !== undefined && types.table.of(schema.id)?.omit.includes(flag);
  // In the shape `speakeasy`, callers may set the flag, which the method then sets once more.
  const omitted = speakeasy ? "nowhere" : fromType ? "from-type" : "at-use";
  return {
    ...chosen,
    media,
    required: operation.body.required,
    ...(flag === undefined ? {} : { flag: { name: flag, value: streams, omitted } }),
  };
}

/** The bodies of the answers that are errors by their exact status. */
function errorBodies(operation: Operation): PlannedErrors["bodies"] {
  return operation.responses.flatMap(({ status, content }): { status: string; schema: Schema }[] => {
    const json = content.find((media) => isJson(media.name));
    return /^[45]\d\d$/.test(status) && json !== undefined ? [{ status, schema: json.schema }] : [];
  });
}
