import { Resource } from "@tramontane/runtime";
import { createClient } from "./client.ts";
import type { ClientOptions } from "./client.ts";
import { Charts } from "./resources/charts.ts";
import { Sessions } from "./resources/sessions.ts";
import { Ships } from "./resources/ships.ts";

/** A harbour, used to show what the options of the generator change. */
export class Harbour extends Resource {
  /** Ships that are here, or will be. */
  readonly ships: Ships = new Ships(this.client);

  /** Charts, which another server keeps. */
  readonly charts: Charts = new Charts(this.client);

  /** Who is in. */
  readonly sessions: Sessions = new Sessions(this.client);

  constructor(options?: ClientOptions) {
    super(createClient(options));
  }
}
