import { Resource } from "@tramontane/runtime";
import { createClient } from "./client.ts";
import type { ClientOptions } from "./client.ts";
import { Books } from "./resources/books.ts";

/** A small shop, used to show what the generator writes. */
export class Bookshop extends Resource {
  /** The catalogue. */
  readonly books: Books = new Books(this.client);

  constructor(options?: ClientOptions) {
    super(createClient(options));
  }
}
