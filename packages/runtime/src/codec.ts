/**
 * How the values of one type differ between the program and the wire, as plain data: what a client is generated with when
 * its properties have other names, or its dates and integers other types, than on the wire. A function stands for a codec
 * that is declared elsewhere, perhaps later. Whatever a codec does not mention stays as it is.
 */
export type Codec =
  | ScalarCodec
  | ArrayCodec
  | TupleCodec
  | ObjectCodec
  | TaggedCodec
  | UnionCodec
  | CombinedCodec
  | (() => Codec);

/** A value without parts. Both directions give back what they do not know. */
export interface ScalarCodec {
  readonly kind: "scalar";
  readonly decode: (value: unknown) => unknown;
  readonly encode: (value: unknown) => unknown;
}

export interface ArrayCodec {
  readonly kind: "array";
  readonly items: Codec;
}

export interface TupleCodec {
  readonly kind: "tuple";
  readonly items: readonly (Codec | null)[];
  readonly rest?: Codec;
}

export interface ObjectCodec {
  readonly kind: "object";
  /** By name on the wire: the name in the program, how the value is converted, or both. */
  readonly fields?: Readonly<Record<string, string | Codec | readonly [name: string, codec: Codec]>>;
  /** Objects whose fields this one has besides. */
  readonly bases?: readonly Codec[];
  /** The values of keys that are not listed. The keys stay as they are. */
  readonly rest?: Codec;
  /** By name in the program: what a property is where the wire has none. */
  readonly defaults?: Readonly<Record<string, string | number | boolean>>;
  /** By name on the wire: what is sent for a property that the program has not. */
  readonly constants?: Readonly<Record<string, string>>;
}

/** A union that a property tells apart. */
export interface TaggedCodec {
  readonly kind: "tagged";
  /** The property's names on the wire and in the program. */
  readonly tag: readonly [wire: string, name: string];
  readonly cases: Readonly<Record<string, Codec>>;
  /** For values that no case is for. */
  readonly other?: Codec;
  /** For values of the program that do not say what they are, as far as they are one of these. */
  readonly untagged?: readonly UnionCase[];
}

/** A union of objects that only their properties tell apart. The case that fits best is taken. */
export interface UnionCodec {
  readonly kind: "union";
  readonly cases: readonly UnionCase[];
}

export interface UnionCase {
  /** Names on the wire of the properties that it must have. */
  readonly has: readonly string[];
  /** Those that are not converted stay as they are. */
  readonly codec?: Codec;
}

/** Several codecs that hold at the same time. */
export interface CombinedCodec {
  readonly kind: "all";
  readonly codecs: readonly Codec[];
}
