import type { Api, Schema, SchemaId } from "../ir.ts";
import type { PlannedType } from "./model.ts";
import { camelCase, NameScope } from "./names.ts";
import { RUNTIME_CODECS, scalarCodec } from "./scalars.ts";
import { isAsOnTheWire, defaultOf, type OutputStyle, programName } from "./style.ts";
import { references, walk } from "./walk.ts";

/** The named schemas whose values differ between the program and the wire, and what converts them. */
export interface CodecTable {
  readonly of: (id: SchemaId) => PlannedCodec | undefined;
  readonly files: readonly CodecFile[];
}

export interface PlannedCodec {
  readonly name: string;
  readonly file: string;
  readonly type: PlannedType;
}

export interface CodecFile {
  /** Without extension: `codecs` beside `types`, `codecs/books` beside `types/books`. */
  readonly path: string;
  readonly codecs: readonly PlannedCodec[];
}

/** Finds what has to be converted. Nothing, when names and scalars are as they are on the wire. */
export function planCodecs(api: Api, style: OutputStyle, types: readonly PlannedType[]): CodecTable {
  const inAnswers = new Set(types.flatMap(({ source, answered }) => (answered ? [source.id] : [])));
  const converted = convertedSchemas(api, style, inAnswers);
  const scope = new NameScope(RUNTIME_CODECS);
  const codecs = new Map<SchemaId, PlannedCodec>();
  const files = new Map<string, PlannedCodec[]>();
  for (const type of types) {
    if (!converted.has(type.source.id)) continue;
    const path = type.file.replace(/^types/, "codecs");
    const codec = { name: scope.claim(`${camelCase(type.name)}Codec`), file: path, type };
    codecs.set(type.source.id, codec);
    const inFile = files.get(path);
    if (inFile === undefined) files.set(path, [codec]);
    else inFile.push(codec);
  }
  return { of: (id) => codecs.get(id), files: [...files].map(([path, inFile]) => ({ path, codecs: inFile })) };
}

/** Whether a property is called otherwise, or a scalar is of another type, in the schema itself. */
export function convertsItself(schema: Schema, style: OutputStyle): boolean {
  let found = false;
  if (isAsOnTheWire(style)) return false;
  walk(schema, (at) => {
    found ||=
      scalarCodec(at, style) !== undefined ||
      (at.kind === "object" &&
        at.properties.some(
          (property) =>
            programName(property, style) !== property.name ||
            property.assumed !== undefined ||
            defaultOf(property, style) !== undefined,
        ));
  });
  return found;
}

function convertedSchemas(api: Api, style: OutputStyle, inAnswers: ReadonlySet<SchemaId>): Set<SchemaId> {
  if (isAsOnTheWire(style)) return new Set();
  const users = new Map<SchemaId, SchemaId[]>();
  const pending: SchemaId[] = [];
  for (const { id, schema } of api.schemas.values()) {
    const own = inAnswers.has(id) ? style : { ...style, defaults: false };
    if (convertsItself(schema, own)) pending.push(id);
    for (const reference of references(schema)) {
      const known = users.get(reference.id);
      if (known === undefined) users.set(reference.id, [id]);
      else known.push(id);
    }
  }
  const converted = new Set(pending);
  for (let id = pending.pop(); id !== undefined; id = pending.pop()) {
    for (const user of users.get(id) ?? []) {
      if (converted.has(user)) continue;
      converted.add(user);
      pending.push(user);
    }
  }
  return converted;
}
