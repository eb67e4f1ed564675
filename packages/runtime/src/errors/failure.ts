/**
 * An error as it is thrown: what it tells, by properties. The classes that it is an instance of, such as `ApiError`, are told
 * by its `code`, so that a program which asks for none of them does not carry them.
 */
export class Failure extends Error {
  /** Names the kind of error and never changes: `tramontane.` and the name of the class. */
  declare readonly code: string;

  /** @param kind the name of its class without the word `Error` */
  constructor(kind: string, message: string, details?: object) {
    super(message, details);
    Object.assign(this, details, { name: `${kind}Error`, code: `tramontane.${kind}Error` });
  }

  /** Of an ApiError: see there. */
  is(_operation: unknown, status: unknown): boolean {
    return (this as { status?: unknown }).status === status;
  }
}
