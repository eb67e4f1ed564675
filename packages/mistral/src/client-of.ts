import type { Client } from "@tramontane/runtime";
import type { Mistral } from "./generated/mistral.ts";

/** Either way to reach the API: a `Mistral`, or what `createClient` gives. */
export type AnyClient = Client | Mistral;

/** The client that standalone functions take. */
export function clientOf(client: AnyClient): Client {
  // By brackets, since classes keep theirs to themselves.
  return "send" in client ? client : client["client"];
}
