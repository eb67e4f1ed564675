import { hash } from "../state/random.ts";

/** What of a judge decides how it judges. */
export interface JudgeDefinition {
  readonly name: string;
  readonly output:
    | { readonly options: readonly { readonly value: string }[] }
    | { readonly min?: number; readonly max?: number };
}

/** What a judge says. */
export interface Verdict {
  readonly analysis: string;
  readonly answer: string | number;
}

/** The verdict on a thing. It follows from the thing and from the judge's name alone. */
export function verdictOn(thing: unknown, { name, output }: JudgeDefinition, noun: string): Verdict {
  const number = hash(`${name} ${JSON.stringify(thing)}`);
  const answer =
    "options" in output ? (output.options[number % output.options.length]?.value ?? "") : grade(output, number);
  return { analysis: `The judge "${name}" read the ${noun} and settled on ${answer}.`, answer };
}

/** One of a hundred steps between the bounds. */
function grade({ min = 0, max = 1 }: { readonly min?: number; readonly max?: number }, number: number): number {
  return Math.round((min + ((max - min) * (number % 101)) / 100) * 100) / 100;
}
