/** An answer whose body is yet to be read, under the deadlines of its call. */
export interface Exchange {
  readonly response: Response;
  /** Aborts with the caller's reason or a DeadlineError. */
  readonly signal: AbortSignal;
  /** The next chunk of the body, or `undefined` at its end, when everything has been released. */
  readonly read: () => Promise<Uint8Array | undefined>;
  /** Cancels what is left of the body and releases everything. */
  readonly close: (reason?: unknown) => void;
  /** An error of this kind that tells of the request and of the answer. */
  readonly fail: (kind: string, message: string, details?: object) => Error;
}

/** The rest of the body as text; of a failure no more than about 256 Ki characters. */
export async function readText({ read, close, response }: Exchange): Promise<string> {
  const decoder = new TextDecoder();
  let text = "";
  for (let chunk; (response.ok || text.length < 2 ** 18) && (chunk = await read());)
    text += decoder.decode(chunk, { stream: true });
  close();
  return text + decoder.decode();
}

/** An error for a success that is not what was expected, with the beginning of what came instead. */
export async function unexpected({ read, close, fail }: Exchange, type: string): Promise<Error> {
  const excerpt = new TextDecoder().decode(await read()).slice(0, 200);
  close();
  return fail("UnexpectedContentError", `expected ${type}`, { excerpt });
}
