/** Anything the caller wants to keep with an object. */
export type Metadata = { [key: string]: unknown };
