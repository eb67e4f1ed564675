import { SDKResource } from "@tramontane/runtime";
import { RealtimeSessions } from "./realtime/sessions.ts";

/** Talk to models over a connection that stays open. */
export class Realtime extends SDKResource {
  /** Make keys that live for a short time, for programs that must not have the API key. */
  readonly sessions: RealtimeSessions = new RealtimeSessions(this.client);
}
