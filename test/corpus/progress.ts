/** Tells a terminal how far a long piece of work is, on a line of its own; says nothing in a pipe. */
export class Progress {
  readonly #stream: NodeJS.WriteStream;
  #shown = 0;

  constructor(stream: NodeJS.WriteStream = process.stderr) {
    this.#stream = stream;
  }

  /** Shows what is being done, at most ten times a second. */
  show(text: string): void {
    if (!this.#stream.isTTY || performance.now() - this.#shown < 100) return;
    this.#shown = performance.now();
    this.#stream.write(`\r\u001B[K${text.slice(0, this.#stream.columns - 1)}`);
  }

  /** Clears the line, for what is to stay on the screen. */
  clear(): void {
    if (this.#stream.isTTY) this.#stream.write("\r\u001B[K");
    this.#shown = 0;
  }
}
