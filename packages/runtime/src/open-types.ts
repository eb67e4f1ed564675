declare const unknownBrand: unique symbol;

/**
 * A string that this version of the client does not know. No literal is one, so comparing with a known value narrows it
 * away. (Were it `string & Brand`, not wrapped in a template, the compiler would think it comparable with every literal.)
 */
export type UnknownString = `${string & { readonly [unknownBrand]: true }}`;

/** A member of a union that this version of the client does not know, told by its property `K`; the rest of it is `unknown`. */
export type UnknownVariant<K extends string> = { readonly [P in K]: UnknownString } & {
  readonly [key: string]: unknown;
};
