declare const unknownBrand: unique symbol;

/**
 * A string that this version of the client does not know. Comparing with a known value narrows it away; no literal is one.
 */
export type UnknownString = string & { readonly [unknownBrand]: true };

/** A member of a union that this version of the client does not know, told by its property `K`. */
export type UnknownVariant<K extends string> = { readonly [P in K]: UnknownString } & {
  readonly [key: string]: unknown;
};
