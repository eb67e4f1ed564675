import type { ArrayCodec, Codec, ObjectCodec, TaggedCodec, TupleCodec, UnionCodec } from "./codec.ts";

/** A value as the program has it, of one as it came. What the codec does not fit is left alone; nothing throws. */
export function decode(value: unknown, codec: Codec): unknown {
  return convert(value, codec, true);
}

/**
 * A value as it is sent, of one as the program has it. The value itself is not changed; what comes has the type of what went
 * in, as nothing looks at it but what writes it.
 */
export function encode<T>(value: T, codec: Codec): T {
  return convert(value, codec, false) as T;
}

/** Reads JSON and decodes it: for `requestJson` and `requestStream`. */
export function reader(codec: Codec, parse: (text: string) => unknown = JSON.parse): (text: string) => unknown {
  return (text) => decode(parse(text), codec);
}

type Resolved = Exclude<Codec, () => Codec>;

function convert(value: unknown, codec: Codec, decoding: boolean): unknown {
  if (value == null) return value;
  const at = resolved(codec);
  switch (at.kind) {
    case "scalar":
      return at[decoding ? "decode" : "encode"](value);
    case "array":
    case "tuple":
      return Array.isArray(value) ? convertItems(value, at, decoding) : value;
    case "object":
      return isRecord(value) ? convertObject(value, at, decoding) : value;
    case "tagged":
      return convertTagged(value, at, decoding);
    case "union":
      return convertUnion(value, at, decoding);
    case "all":
      return at.codecs.reduce<unknown>((result, part) => convert(result, part, decoding), value);
  }
}

function resolved(codec: Codec): Resolved {
  let at = codec;
  while (typeof at === "function") at = at();
  return at;
}

function convertItems(value: readonly unknown[], codec: ArrayCodec | TupleCodec, decoding: boolean): unknown[] {
  return value.map((item, index) => {
    const own = codec.kind === "array" ? codec.items : index < codec.items.length ? codec.items[index] : codec.rest;
    return own ? convert(item, own, decoding) : item;
  });
}

/** The fields of an object and its bases, to be found by either name. */
interface Fields {
  readonly byWire: ReadonlyMap<string, Field>;
  readonly byName: ReadonlyMap<string, Field>;
  readonly rest: Codec | undefined;
  readonly defaults: readonly (readonly [string, unknown])[];
  readonly constants: readonly (readonly [string, unknown])[];
}

interface Field {
  readonly wire: string;
  readonly name: string;
  readonly codec?: Codec;
}

const known: WeakMap<ObjectCodec, Fields> = /* @__PURE__ */ new WeakMap();

function fieldsOf(codec: ObjectCodec): Fields {
  const found = known.get(codec);
  if (found) return found;
  const bases = (codec.bases ?? []).map(resolved).flatMap((base) => (base.kind === "object" ? [fieldsOf(base)] : []));
  const fields = bases.flatMap(({ byWire }) => [...byWire.values()]);
  for (const [wire, field] of Object.entries(codec.fields ?? {})) {
    if (typeof field === "string") fields.push({ wire, name: field });
    else if (isPair(field)) fields.push({ wire, name: field[0], codec: field[1] });
    else fields.push({ wire, name: wire, codec: field });
  }
  const made = {
    byWire: new Map(fields.map((field) => [field.wire, field])),
    byName: new Map(fields.map((field) => [field.name, field])),
    rest: codec.rest ?? bases.find(({ rest }) => rest)?.rest,
    defaults: [...bases.flatMap(({ defaults }) => defaults), ...Object.entries(codec.defaults ?? {})],
    constants: [...bases.flatMap(({ constants }) => constants), ...Object.entries(codec.constants ?? {})],
  };
  known.set(codec, made);
  return made;
}

function isPair(field: Codec | readonly [string, Codec]): field is readonly [string, Codec] {
  return Array.isArray(field);
}

/** Known properties under their other name. One that is not known is left alone, and never replaces one that is. */
function convertObject(value: object, codec: ObjectCodec, decoding: boolean): object {
  const { byWire, byName, rest, defaults, constants } = fieldsOf(codec);
  const [from, taken] = decoding ? [byWire, byName] : [byName, byWire];
  const entries: [string, unknown][] = [];
  const unknown: [string, unknown][] = [];
  for (const [key, item] of Object.entries(value)) {
    const field = from.get(key);
    if (!field) (taken.has(key) ? unknown : entries).push([key, rest ? convert(item, rest, decoding) : item]);
    else entries.push([decoding ? field.name : field.wire, field.codec ? convert(item, field.codec, decoding) : item]);
  }
  // `fromEntries` makes a `__proto__` among the keys a property like any other.
  return Object.fromEntries([...(decoding ? defaults : constants), ...unknown, ...entries]);
}

function convertTagged(value: unknown, codec: TaggedCodec, decoding: boolean): unknown {
  const found = caseOf(value, codec, decoding);
  return found ? convert(value, found, decoding) : value;
}

function caseOf(value: unknown, { tag, cases, other, untagged }: TaggedCodec, decoding: boolean): Codec | undefined {
  const kind = isRecord(value) ? value[tag[decoding ? 0 : 1]] : undefined;
  if (typeof kind === "string" && Object.hasOwn(cases, kind)) return cases[kind];
  const guessed = !decoding && kind === undefined && untagged && isRecord(value);
  return (guessed && bestOf(value, { cases: untagged }, decoding)) || other;
}

function convertUnion(value: unknown, codec: UnionCodec, decoding: boolean): unknown {
  const best = isRecord(value) ? bestOf(value, codec, decoding) : undefined;
  return best ? convert(value, best, decoding) : value;
}

function bestOf(
  value: Record<string, unknown>,
  { cases }: Pick<UnionCodec, "cases">,
  decoding: boolean,
): Codec | undefined {
  let best: Codec | undefined;
  let most = -1;
  for (const { has, codec } of cases) {
    const object = codec && objectOf(value, codec, decoding);
    const fields = object && fieldsOf(object);
    const nameOf = (wire: string): string => (decoding ? wire : (fields?.byWire.get(wire)?.name ?? wire));
    if (!has.every((wire) => Object.hasOwn(value, nameOf(wire)))) continue;
    const from = decoding ? fields?.byWire : fields?.byName;
    const fit = has.length + Object.keys(value).filter((key) => from?.has(key)).length;
    if (fit > most) [best, most] = [codec, fit];
  }
  return best;
}

/** What a value is converted by in the end: a member of a union may be a union itself. */
function objectOf(value: Record<string, unknown>, codec: Codec, decoding: boolean): ObjectCodec | undefined {
  const at = resolved(codec);
  if (at.kind === "object") return at;
  const inner =
    at.kind === "tagged" ? caseOf(value, at, decoding) : at.kind === "union" ? bestOf(value, at, decoding) : undefined;
  return inner && objectOf(value, inner, decoding);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return Object.prototype.toString.call(value) === "[object Object]";
}
