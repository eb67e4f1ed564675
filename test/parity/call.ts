import type { Mistral as Official } from "@mistralai/mistralai";
import type { Mistral } from "@tramontane/mistral";
import type { Ids } from "./world.ts";

/** One call, as a program makes it with the one client and with the other. */
export interface Call {
  readonly ours: (client: Mistral, ids: Ids) => PromiseLike<unknown>;
  readonly official: (client: Official, ids: Ids) => PromiseLike<unknown>;
}

/** What is called of an operation. */
export interface Calls {
  /** Only what has to be given. */
  readonly minimal: Call;
  /** Together, every argument that the document has; under a name each. None where there is nothing to choose. */
  readonly full?: Readonly<Record<string, Call>>;
  /** What the server refuses. */
  readonly refused?: Readonly<Record<string, Call>>;
}

/** By the operation's name, which is the same in both clients. */
export type CallTable = Readonly<Record<string, Calls>>;
