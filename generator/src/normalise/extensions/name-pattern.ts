/**
 * Reads a regular expression of a document as far as names need it: literals, `.`, `\w`, `\d`, classes in brackets,
 * `*`, `+` and `?` after one of these, `^`, `$`, and alternatives, also in parentheses that nothing repeats. A document's
 * text is never run as a regular expression, which could take for ever; this takes as long as text and pattern are.
 *
 * @returns whether the pattern is found in a text; `undefined` for a pattern that says more.
 */
export function namePattern(pattern: string): ((text: string) => boolean) | undefined {
  const reader: Reader = { text: pattern, at: 0 };
  const found = pattern.length > longest ? undefined : alternatives(reader);
  if (found === undefined || reader.at < pattern.length) return undefined;
  return (text) => found.some((sequence) => occurs(sequence, text));
}

/** Longer patterns and those of more alternatives are not read. */
const longest = 500;
const most = 100;

type Step =
  | { readonly kind: "start" | "end" }
  /** Any number of characters where `repeated`, else exactly one, or none where `optional`. */
  | {
      readonly kind: "one";
      readonly takes: (character: string) => boolean;
      readonly optional: boolean;
      readonly repeated: boolean;
    };

interface Reader {
  readonly text: string;
  at: number;
}

function alternatives(reader: Reader): Step[][] | undefined {
  const all: Step[][] = [];
  for (;;) {
    const sequences = sequence(reader);
    if (sequences === undefined || all.length + sequences.length > most) return undefined;
    all.push(...sequences);
    if (reader.text[reader.at] !== "|") return all;
    reader.at++;
  }
}

/** What stands up to the next bar or closing parenthesis, once for each choice that parentheses in it leave. */
function sequence(reader: Reader): Step[][] | undefined {
  let choices: Step[][] = [[]];
  for (;;) {
    const next = reader.text[reader.at];
    if (next === undefined || next === "|" || next === ")") return choices;
    const part = next === "(" ? group(reader) : steps(reader);
    if (part === undefined || choices.length * part.length > most) return undefined;
    choices = choices.flatMap((before) => part.map((after) => [...before, ...after]));
  }
}

function group(reader: Reader): Step[][] | undefined {
  reader.at += reader.text.startsWith("(?:", reader.at) ? 3 : 1;
  if (reader.text[reader.at] === "?") return undefined;
  const inner = alternatives(reader);
  if (inner === undefined || reader.text[reader.at] !== ")") return undefined;
  reader.at++;
  return /[*+?{]/.test(reader.text[reader.at] ?? "") ? undefined : inner;
}

/** One character, or what stands for one, with how often it may come. */
function steps(reader: Reader): Step[][] | undefined {
  const [atom = ""] = /^(?:\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|[^\\[\]*+?{}])/s.exec(reader.text.slice(reader.at)) ?? [];
  if (atom === "") return undefined;
  reader.at += atom.length;
  if (atom === "^") return [[{ kind: "start" }]];
  if (atom === "$") return [[{ kind: "end" }]];
  const takes = taker(atom);
  if (takes === undefined) return undefined;
  const once: Step = { kind: "one", takes, optional: false, repeated: false };
  const quantifier = /^[*+?]/.exec(reader.text.slice(reader.at))?.[0];
  if (quantifier === undefined) return [[once]];
  reader.at++;
  if (quantifier === "?") return [[{ ...once, optional: true }]];
  const more: Step = { kind: "one", takes, optional: true, repeated: true };
  return [quantifier === "+" ? [once, more] : [more]];
}

/** Which characters an atom stands for. What is in brackets is of one character, and cannot be slow. */
function taker(atom: string): ((character: string) => boolean) | undefined {
  if (atom === ".") return () => true;
  if (/^\\[A-Za-z0-9]/.test(atom) && !/^\\[wWdDsS]/.test(atom)) return undefined;
  if (!/^[\\[]/.test(atom)) return (character) => character === atom;
  try {
    const one = new RegExp(`^${atom}$`, "s");
    return (character) => one.test(character);
  } catch {
    return undefined;
  }
}

/** Whether a text holds a sequence: every place the search can have come to is kept, so that none is come to twice. */
function occurs(steps: readonly Step[], text: string): boolean {
  let places = new Set<number>();
  for (let at = 0; at <= text.length; at++) {
    places.add(0);
    for (const place of places) {
      const step = steps[place];
      if (step === undefined) return true;
      const passes = step.kind === "one" ? step.optional : step.kind === "start" ? at === 0 : at === text.length;
      if (passes) places.add(place + 1);
    }
    const character = text[at] ?? "";
    const next = new Set<number>();
    for (const place of at < text.length ? places : []) {
      const step = steps[place];
      if (step?.kind === "one" && step.takes(character)) next.add(step.repeated ? place : place + 1);
    }
    places = next;
  }
  return false;
}
