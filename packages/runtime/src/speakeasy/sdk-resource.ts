import type { Connect } from "./connect.ts";

/** A group of operations that take one object each: what the classes of clients of this shape extend. */
export class SDKResource {
  /** Makes the client of one call. */
  protected readonly client: Connect;

  constructor(client: Connect) {
    this.client = client;
  }
}
