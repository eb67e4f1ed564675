import { Resource } from "@tramontane/runtime";
import { createClient } from "./client.ts";
import type { ClientOptions } from "./client.ts";
import { Ships } from "./resources/ships.ts";

/** A harbour, used to show what the options of the generator change. */
export class Harbour extends Resource {
  /** Ships that are here, or will be. */
  readonly ships: Ships = new Ships(this.client);

  constructor(options?: ClientOptions) {
    super(createClient(options));
  }
}
