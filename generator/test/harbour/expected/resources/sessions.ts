import { Resource, encode, json, requestNothing } from "@tramontane/runtime";
import type { Call, RequestOptions } from "@tramontane/runtime";
import { visitorCodec } from "../codecs.ts";
import type { Visitor } from "../types.ts";

/** Who is in. */
export class Sessions extends Resource {
  /**
   * Come in.
   *
   * `POST /sessions`
   */
  open(body: Visitor, options?: RequestOptions): Call<void> {
    return requestNothing(
      this.client,
      { method: "POST", path: "/sessions", security: [], body: json(encode(body, visitorCodec)) },
      options,
    );
  }
}
