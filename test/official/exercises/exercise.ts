import type { Bench } from "../bench.ts";

/** Tries an operation as a user would, with whatever it needs around it, and looks at what came of it. */
export type Exercise = (bench: Bench) => Promise<void>;

/** By the operation that is tried. */
export type Exercises = Readonly<Record<string, Exercise>>;

export const model = "mistral-small-latest";

/** Everything of a stream, in a list. */
export async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const item of items) list.push(item);
  return list;
}

/** One exercise of several operations, which need each other. */
export function together(names: readonly string[], exercise: Exercise): Exercises {
  return Object.fromEntries(names.map((name) => [name, exercise]));
}
