/** How many tokens a text counts for: one for every four characters begun. */
export function tokens(text: string): number {
  return Math.ceil(text.length / 4);
}

/** A text in the pieces in which it is streamed: words, each with the white space after it. */
export function pieces(text: string): string[] {
  return text === "" ? [] : text.split(/(?<=\s)(?=\S)/);
}
