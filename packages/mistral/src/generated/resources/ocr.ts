import { Resource, json, requestJson } from "@tramontane/runtime";
import type { Call, RequestOptions } from "@tramontane/runtime";
import type { OcrErrors } from "../operations/ocr.ts";
import type { OCRRequest, OCRResponse } from "../types/ocr.ts";

/** Read the text of documents and images. */
export class Ocr extends Resource {
  /**
   * Read the text of a document or an image.
   *
   * Gives the text of each page as Markdown, with its images, its tables and where everything stands. It can also fill
   * in a form of the caller's from what the document says.
   *
   * `POST /v1/ocr`
   */
  process(body: OCRRequest, options?: RequestOptions): Call<OCRResponse, OcrErrors> {
    return requestJson(this.client, { method: "POST", path: "/v1/ocr", body: json(body) }, options);
  }
}
