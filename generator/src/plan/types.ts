import type { Api, NamedSchema, Property, Schema, SchemaId } from "../ir.ts";
import { planConstants } from "./constants.ts";
import { chooseBody, propertiesOf, streamFlag } from "./bodies.ts";
import { NameScope, typeName } from "./names.ts";
import type { NameLock, Names } from "./lock.ts";
import type { OpenMember, PlannedType, TypeFile, TypeTable } from "./model.ts";
import type { PlanOptions } from "./options.ts";
import { type CodecTable, planCodecs } from "./codecs.ts";
import { resolve } from "./resolve.ts";
import { type OutputStyle, planStyle } from "./style.ts";
import { planTypeFiles } from "./type-files.ts";
import { isVisible, type Uses, usesOf, viewOf } from "./views.ts";
import { discriminated, everyRoot, operationSchemas, references } from "./walk.ts";

/** Names the output's modules import from the runtime or take from the platform. A schema of that name gets another. */
const TAKEN_TYPE_NAMES = (
  "Array AsyncIterable Blob Call Client ClientOptions EventStream FileInput Iterable Omit PageCall Promise RecordStream " +
  "RequestOptions Resource Secret " +
  "UnknownString UnknownVariant WithPartHeaders"
).split(" ");

/** The same for clients of the shape `speakeasy`. */
const SPEAKEASY_TYPE_NAMES = ["EventField", "PageIterator", "SDKEvent", "SDKEventStream", "SDKOptions", "Upload"];

/** The types of a client, before the resources claim names of their own. */
export interface PlannedTypes {
  readonly files: readonly TypeFile[];
  readonly table: TypeTable;
  readonly style: OutputStyle;
  readonly codecs: CodecTable;
  /** The files of types, for the next run to keep. */
  readonly fileNames: Names;
  /** The names of the whole output's types; what comes later claims from it. */
  readonly scope: NameScope;
}

/** Gives every named schema its name and its file, and finds out how it is used. */
export function planTypes(api: Api, clientName: string, options: PlanOptions = {}): PlannedTypes {
  const platform = ["Date", "Temporal"].filter((name) => name === options.dates);
  const shape = options.shape === "speakeasy" ? SPEAKEASY_TYPE_NAMES : [];
  const scope = new NameScope([...TAKEN_TYPE_NAMES, ...shape, ...platform, clientName], keptTypes(options.kept));
  const chosen = options.names?.schemas ?? {};
  const flags: ReadonlyMap<SchemaId, string[]> = options.shape === "speakeasy" ? new Map() : flagsOfRequests(api);
  const uses = usesOf(api);
  const { answered } = uses;
  const ownNames = new Set([...api.schemas.values()].map((schema) => typeName(schema.name)));
  const typeFiles = planTypeFiles([...api.schemas.values()], options.kept?.files);
  const types = new Map<SchemaId, PlannedType>();
  const files = new Map<string, PlannedType[]>();
  for (const source of api.schemas.values()) {
    const file = typeFiles.of(source);
    const wanted = Object.hasOwn(chosen, source.name) ? chosen[source.name] : undefined;
    const name =
      wanted === undefined ? scope.claim(typeName(source.name), `schema ${source.id}`) : scope.claim(typeName(wanted));
    const open = answered.has(source.id) ? openMember(api, source, name, scope) : undefined;
    const input = sentApart(source.id, uses) ? scope.claim(inputName(name, ownNames), `input ${source.id}`) : undefined;
    const constants = options.typesOnly === true ? undefined : planConstants(source, options.shape === "speakeasy");
    const type: PlannedType = {
      name,
      file,
      source,
      omit: flags.get(source.id) ?? [],
      answered: answered.has(source.id),
      view: viewOf(source.id, uses),
      ...(input === undefined ? {} : { input: { name: input } }),
      ...(open === undefined ? {} : { open }),
      ...(constants === undefined ? {} : { constants }),
    };
    types.set(source.id, type);
    const inFile = files.get(file);
    if (inFile === undefined) files.set(file, [type]);
    else inFile.push(type);
  }
  const style = planStyle(api, options);
  return {
    style,
    codecs: planCodecs(api, style, [...types.values()]),
    files: [...files].map(([path, inFile]) => ({ path, types: inFile })),
    fileNames: typeFiles.given,
    table: { of: (id) => types.get(id), closedEnums: discriminatingEnums(api) },
    scope,
  };
}

/** Whether a schema has a type of its own for those who send it. */
function sentApart(id: SchemaId, { sent, answered, differing }: Uses): boolean {
  return sent.has(id) && answered.has(id) && differing.has(id);
}

/** What is sent of a `Book` is a `BookInput`, unless the document has a schema of that name. */
function inputName(name: string, taken: ReadonlySet<string>): string {
  return ["Input", "Body", "Request"].map((word) => name + word).find((free) => !taken.has(free)) ?? `${name}Input`;
}

function* keptTypes(kept: NameLock | undefined): Generator<readonly [key: string, name: string]> {
  for (const [id, name] of kept?.schemas ?? []) yield [`schema ${id}`, name];
  yield* kept?.types ?? [];
}

/**
 * The request schemas whose `stream` flag can be left out of the type itself, because every use of them is the body of
 * an operation that sets it.
 */
function flagsOfRequests(api: Api): Map<SchemaId, string[]> {
  const uses = new Map<SchemaId, number>();
  const count = (schema: Schema): void => {
    for (const { id } of references(schema)) uses.set(id, (uses.get(id) ?? 0) + 1);
  };
  for (const { schema } of api.schemas.values()) count(schema);
  for (const { body, responses } of api.webhooks) {
    for (const media of [body, ...responses].flatMap((message) => message?.content ?? [])) count(media.schema);
  }
  const flagged = new Map<SchemaId, { flag: string; uses: number }>();
  for (const operation of api.operations) {
    const { sent, answered } = operationSchemas(operation);
    for (const schema of [...sent, ...answered]) count(schema);
    const flag = streamFlag(api, operation);
    const body = operation.body && chooseBody(api, operation.body)?.media.schema;
    if (flag === undefined || body?.kind !== "ref") continue;
    flagged.set(body.id, { flag, uses: (flagged.get(body.id)?.uses ?? 0) + 1 });
  }
  return new Map(
    [...flagged]
      .filter(([id, { flag, uses: bodies }]) => uses.get(id) === bodies && hasOwnProperty(api, id, flag))
      .map(([id, { flag }]) => [id, [flag]]),
  );
}

function hasOwnProperty(api: Api, id: SchemaId, name: string): boolean {
  const schema = api.schemas.get(id)?.schema;
  return schema?.kind === "object" && schema.properties.some((property) => property.name === name);
}

function openMember(api: Api, { id, schema }: NamedSchema, name: string, scope: NameScope): OpenMember | undefined {
  if (schema.kind !== "union" || schema.discriminator === undefined) return undefined;
  const discriminator = schema.discriminator.property;
  const shared = sharedProperties(api, schema.members).filter(
    (property) => property.name !== discriminator && isVisible(api, property, "response"),
  );
  return { name: scope.claim(`Unknown${name}`, `unknown ${id}`), discriminator, shared };
}

/** The properties that every member has with the same type; required where every member requires it. */
function sharedProperties(api: Api, members: readonly Schema[]): Property[] {
  const [first = [], ...others] = members.map((member) => propertiesOf(api, member));
  const last = new Map(first.map((property) => [property.name, property]));
  return [...last.values()].flatMap((property) => {
    const twins = others.map((properties) => properties.findLast(({ name }) => name === property.name));
    const same = twins.every((twin) => twin !== undefined && shape(twin.schema) === shape(property.schema));
    return same ? [{ ...property, required: [property, ...twins].every((twin) => twin?.required) }] : [];
  });
}

/** The type alone, as text to compare: what is said about it left out. */
function shape(schema: Schema): string {
  return JSON.stringify(schema, (key, value: unknown) => (ANNOTATIONS.has(key) ? undefined : value));
}

const ANNOTATIONS: ReadonlySet<string> = new Set([
  "title",
  "description",
  "deprecated",
  "default",
  "examples",
  "limits",
]);

/** The enums (or the targets of references to them) that are the discriminating property of a union's member. */
function discriminatingEnums(api: Api): Set<Schema> {
  const closed = new Set<Schema>();
  for (const { members, discriminator } of [...everyRoot(api)].flatMap(discriminated)) {
    for (const property of members.flatMap((member) => propertiesOf(api, member))) {
      if (property.name !== discriminator?.property) continue;
      const target = resolve(api, property.schema);
      if (target?.kind === "enum") closed.add(target);
    }
  }
  return closed;
}
