import { Resource } from "@tramontane/runtime";
import type { Call, RequestOptions } from "@tramontane/runtime";
import * as operations from "../operations/sessions.ts";
import type { Visitor } from "../types.ts";

/** Who is in. */
export class Sessions extends Resource {
  /**
   * Come in.
   *
   * `POST /sessions`
   */
  open(body: Visitor, options?: RequestOptions): Call<void> {
    return operations.open(this.client, body, options);
  }
}
