/** An answer whose body is yet to be read, under the deadlines of its call. */
export interface Exchange {
  readonly response: Response;
  /** Aborts with the caller's reason or a DeadlineError. */
  readonly signal: AbortSignal;
  /** The next chunk of the body, or `undefined` at its end. */
  readonly read: () => Promise<Uint8Array | undefined>;
  /** The rest of the body as text; of a failure no more than about 256 Ki characters. Releases everything. */
  readonly text: () => Promise<string>;
  /** Cancels what is left of the body and releases everything. To be called at the end, too. */
  readonly close: (reason?: unknown) => void;
  /** Ends the call as the caller's signal does: `signal` aborts, and a read that is under way throws the reason. */
  readonly abort: (reason?: unknown) => void;
  /** An error of this kind, without the word `Error`, that tells of the request and of the answer. */
  readonly fail: (kind: string, message: string, details?: object) => Error;
}

/** An error for a success that is not what was expected, with the beginning of what came instead. */
export async function unexpected({ read, close, fail }: Exchange, type: string): Promise<Error> {
  const excerpt = new TextDecoder().decode(await read()).slice(0, 200);
  close();
  return fail("UnexpectedContent", `expected ${type}`, { excerpt });
}
