import { SDKResource, connect } from "@tramontane/runtime";
import type { SharedOptions } from "@tramontane/runtime";
import { createClient } from "./client.ts";
import type { ClientOptions } from "./client.ts";
import { SDKError } from "./models/errors.ts";
import { Charts } from "./resources/charts.ts";
import { Sessions } from "./resources/sessions.ts";
import { Ships } from "./resources/ships.ts";

/** How to reach the Harbour, and with what key. */
export interface SDKOptions
  extends SharedOptions, Pick<ClientOptions, "apiKey" | "session" | "server" | "serverVariables"> {}

/** A harbour, used to show what the options of the generator change. */
export class Harbour extends SDKResource {
  /** Ships that are here, or will be. */
  readonly ships: Ships = new Ships(this.client);

  /** Charts, which another server keeps. */
  readonly charts: Charts = new Charts(this.client);

  /** Who is in. */
  readonly sessions: Sessions = new Sessions(this.client);

  constructor(options: SDKOptions = {}) {
    super(
      connect(
        options,
        (own) =>
          createClient({
            apiKey: options.apiKey,
            session: options.session,
            server: options.server,
            serverVariables: options.serverVariables,
            ...own,
          }),
        SDKError,
      ),
    );
  }
}
