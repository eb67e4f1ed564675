/** Where the module beside this one expects the client's types. */
export type * from "../expected/types.ts";
