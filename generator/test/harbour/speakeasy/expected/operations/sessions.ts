import { encode, json, requestNothing } from "@tramontane/runtime";
import type { Call, Client, RequestOptions } from "@tramontane/runtime";
import { visitorCodec } from "../codecs.ts";
import type { Visitor } from "../types.ts";

/**
 * Come in.
 *
 * `POST /sessions`
 */
export function open(client: Client, body: Visitor, options?: RequestOptions): Call<void> {
  return requestNothing(
    client,
    { method: "POST", path: "/sessions", security: [], body: json(encode(body, visitorCodec)) },
    options,
  );
}
