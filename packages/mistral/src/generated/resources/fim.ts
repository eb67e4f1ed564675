import { Resource, json, requestJson, requestStream } from "@tramontane/runtime";
import type { Call, EventStream, RequestOptions } from "@tramontane/runtime";
import type { FimErrors } from "../operations/fim.ts";
import type { ChatCompletionResponse, CompletionChunk } from "../types/chat.ts";
import type { FIMCompletionRequest } from "../types/fim.ts";

/** Have a model write what stands between two texts. */
export class Fim extends Resource {
  /**
   * Have a model write what stands between two texts.
   *
   * Made for code, where what follows is often known as well as what goes before.
   *
   * `POST /v1/fim/completions`
   */
  complete(body: FIMCompletionRequest, options?: RequestOptions): Call<ChatCompletionResponse, FimErrors> {
    return requestJson(
      this.client,
      { method: "POST", path: "/v1/fim/completions", body: json({ ...body, stream: false }) },
      options,
    );
  }

  /**
   * Have a model write what stands between two texts.
   *
   * Made for code, where what follows is often known as well as what goes before.
   *
   * `POST /v1/fim/completions`, as a stream of events.
   */
  stream(body: FIMCompletionRequest, options?: RequestOptions): Call<EventStream<CompletionChunk>, FimErrors> {
    return requestStream(
      this.client,
      { method: "POST", path: "/v1/fim/completions", body: json({ ...body, stream: true }) },
      options,
      { sentinel: "[DONE]" },
    );
  }
}
