import { SDKResource, answerOf } from "@tramontane/runtime";
import type { SDKRequestOptions as RequestOptions } from "@tramontane/runtime";
import * as operations from "../operations/sessions.ts";
import type { Visitor } from "../types.ts";

/** Who is in. */
export class Sessions extends SDKResource {
  /**
   * Come in.
   *
   * `POST /sessions`
   */
  open(request: Visitor, options?: RequestOptions): Promise<void> {
    return answerOf(operations.open(this.client(options), request));
  }
}
