/** A file of the output: its path below the output folder, with `/`, and its text. */
export interface OutputFile {
  readonly path: string;
  readonly text: string;
}
