import { randomSource } from "./random.ts";

/** Makes the ids of everything the emulator creates. The same seed gives the same ids in the same order. */
export interface Ids {
  /** A version-4-shaped UUID. */
  uuid(): string;
  /** `<prefix>_` and 32 hexadecimal digits, the form of agents, conversations and entries. */
  prefixed(prefix: string): string;
  /** Nine letters and digits, the form of tool calls. */
  toolCall(): string;
}

const HEXADECIMAL = "0123456789abcdef";
const ALPHANUMERIC = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

export function createIds(seed: number): Ids {
  const random = randomSource(seed);
  const text = (alphabet: string, length: number): string =>
    Array.from({ length }, () => alphabet.charAt(Math.floor(random() * alphabet.length))).join("");
  return {
    uuid: () =>
      `${text(HEXADECIMAL, 8)}-${text(HEXADECIMAL, 4)}-4${text(HEXADECIMAL, 3)}-${text("89ab", 1)}${text(HEXADECIMAL, 3)}-${text(HEXADECIMAL, 12)}`,
    prefixed: (prefix) => `${prefix}_${text(HEXADECIMAL, 32)}`,
    toolCall: () => text(ALPHANUMERIC, 9),
  };
}
