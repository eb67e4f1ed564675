import type { Tool } from "../state/agents.ts";
import type { Chunk } from "../state/conversations.ts";

/** What the scripted model is given: the same whether it is asked by a conversation or by a chat completion. */
export interface Prompt {
  /** Varies the answer: the emulator's seed, and the number of the choice. */
  readonly seed: number;
  /** The latest message of the user. */
  readonly text: string;
  /** What the answer has to begin with. */
  readonly prefix: string;
  /** How many messages of the user there were, this one included. */
  readonly turn: number;
  /** What functions answered since the model last spoke. Not empty: the model goes on from them. */
  readonly results: readonly { readonly name: string; readonly result: string }[];
  readonly tools: readonly Tool[];
  /** `none`: no tool is used; `any`, `required` or a name: a function is called whatever the text says. */
  readonly toolChoice: string;
  /** Tools that waited for the caller's consent, and what the caller said. */
  readonly confirmations: readonly { readonly name: string; readonly arguments: string; readonly allowed: boolean }[];
  readonly format: Format;
  /** Tokens that the answer may have. */
  readonly maxTokens?: number;
  /** Texts at which the answer ends. */
  readonly stop: readonly string[];
  /** Agents to whom this one may hand off. */
  readonly handoffs: readonly { readonly id: string; readonly name: string }[];
  /** Finds passages in libraries. */
  readonly search: (libraryIds: readonly string[], text: string) => readonly { name: string; passage: string }[];
}

/** What the answer has to be. */
export interface Format {
  readonly type: string;
  readonly schema?: Readonly<Record<string, unknown>>;
}

/** What the scripted model does, step by step. */
export type Step =
  | { readonly kind: "message"; readonly content: string | readonly Chunk[]; readonly cut: boolean }
  | { readonly kind: "call"; readonly name: string; readonly arguments: string; readonly pending: boolean }
  | {
      readonly kind: "execution";
      readonly name: string;
      readonly arguments: string;
      readonly info: Readonly<Record<string, unknown>>;
    }
  | { readonly kind: "handoff"; readonly to: string }
  | { readonly kind: "failure"; readonly message: string; readonly code: number };
