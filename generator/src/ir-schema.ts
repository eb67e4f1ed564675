/** The part of the intermediate representation that says what a value can be: JSON Schema, in one form for every version. */
import type { Place } from "./ir.ts";

/** `<file>#<pointer>`, unique in one run. */
export type SchemaId = string;

export interface NamedSchema {
  readonly id: SchemaId;
  /** The name the document gives: the last token of the pointer, or a file's base name. Not yet an identifier. */
  readonly name: string;
  readonly schema: Schema;
  readonly place: Place;
}

/** What a schema may say beside its type. Absent means that the document does not say it. */
export interface Annotations {
  readonly title?: string;
  readonly description?: string;
  readonly deprecated?: boolean;
  readonly readOnly?: boolean;
  readonly writeOnly?: boolean;
  /** Any JSON value; `null` is a default too, so test with `"default" in`. */
  readonly default?: unknown;
  readonly examples?: readonly unknown[];
}

/**
 * A type. `null` is always a member of a `union`, never a flag; `nullable: true` and `type: [T, "null"]` both end there.
 * An `allOf` that only extends named objects is an {@link ObjectSchema} with `extends`; any other is an `intersection`.
 */
export type Schema =
  | UnknownSchema
  | NeverSchema
  | NullSchema
  | BooleanSchema
  | NumberSchema
  | StringSchema
  | BinarySchema
  | LiteralSchema
  | EnumSchema
  | ArraySchema
  | TupleSchema
  | ObjectSchema
  | UnionSchema
  | IntersectionSchema
  | RefSchema;

export interface UnknownSchema extends Annotations {
  readonly kind: "unknown";
}

export interface NeverSchema extends Annotations {
  readonly kind: "never";
}

export interface NullSchema extends Annotations {
  readonly kind: "null";
}

export interface BooleanSchema extends Annotations {
  readonly kind: "boolean";
}

/**
 * How much of something there may be: the value of a number, the characters of a string, the items of an array, the
 * properties of an object. `above`, `below` and `multipleOf` are for numbers alone. No type depends on them.
 */
export interface Limits {
  readonly minimum?: number;
  readonly maximum?: number;
  readonly above?: number;
  readonly below?: number;
  readonly multipleOf?: number;
}

export interface NumberSchema extends Annotations {
  readonly kind: "number";
  readonly integer: boolean;
  readonly format?: string;
  readonly limits?: Limits;
}

export interface StringSchema extends Annotations {
  readonly kind: "string";
  readonly format?: string;
  readonly pattern?: string;
  readonly limits?: Limits;
}

/** Bytes that are not text: `format: binary`, `contentMediaType: application/octet-stream`, an empty schema under a binary media type. */
export interface BinarySchema extends Annotations {
  readonly kind: "binary";
}

/** `const`. */
export interface LiteralSchema extends Annotations {
  readonly kind: "literal";
  readonly value: string | number | boolean;
}

/** `enum` of one or several strings, numbers or booleans; a `null` among them has become a union with `null`. */
export interface EnumSchema extends Annotations {
  readonly kind: "enum";
  readonly values: readonly (string | number | boolean)[];
  readonly members?: readonly { readonly name?: string; readonly description?: string }[];
}

export interface ArraySchema extends Annotations {
  readonly kind: "array";
  readonly items: Schema;
  readonly uniqueItems?: boolean;
  readonly limits?: Limits;
}

/** `prefixItems`; `rest` is what may follow, absent when nothing may. */
export interface TupleSchema extends Annotations {
  readonly kind: "tuple";
  readonly items: readonly Schema[];
  readonly minItems: number;
  readonly rest?: Schema;
}

export interface ObjectSchema extends Annotations {
  readonly kind: "object";
  /** Named objects that this one extends, in order: the `$ref` members of an `allOf`. */
  readonly extends: readonly RefSchema[];
  readonly properties: readonly Property[];
  /** The type of properties that are not listed; absent when the document does not speak of them or forbids them. */
  readonly additional?: Schema;
  readonly limits?: Limits;
  /**
   * Which of the schemas that extend this one a value is, where the document says so beside `properties` instead of a
   * `oneOf`. The extending schemas have the property already with the values that stand for them.
   */
  readonly discriminator?: Discriminator;
}

export interface Property {
  readonly name: string;
  /** What the program calls it, where somebody chose that. */
  readonly alias?: string;
  /** The constant that is sent for it where the program leaves it out, which somebody chose that it may. */
  readonly assumed?: string;
  readonly required: boolean;
  readonly schema: Schema;
}

/** `oneOf`, `anyOf`, type arrays. At least two members, none of them a union, unless it is a `ref` to one. */
export interface UnionSchema extends Annotations {
  readonly kind: "union";
  readonly members: readonly Schema[];
  readonly discriminator?: Discriminator;
}

export interface Discriminator {
  readonly property: string;
  /** The values of the property and the schemas they stand for; several may stand for one schema. */
  readonly mapping: readonly { readonly value: string; readonly schema: SchemaId }[];
  readonly default?: SchemaId;
}

export interface IntersectionSchema extends Annotations {
  readonly kind: "intersection";
  readonly members: readonly Schema[];
}

/** A use of a named schema. Annotations beside the `$ref` describe this use. */
export interface RefSchema extends Annotations {
  readonly kind: "ref";
  readonly id: SchemaId;
}
