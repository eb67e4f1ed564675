import { SDKResource, answerOf } from "@tramontane/runtime";
import type { SDKRequestOptions as RequestOptions } from "@tramontane/runtime";
import * as failures from "../models/errors.ts";
import * as operations from "../operations/ocr.ts";
import type { OCRRequest, OCRResponse } from "../types/ocr.ts";

const errors = { 422: failures.HTTPValidationError };

/** Read the text of documents and images. */
export class Ocr extends SDKResource {
  /**
   * Read the text of a document or an image.
   *
   * Gives the text of each page as Markdown, with its images, its tables and where everything stands. It can also fill
   * in a form of the caller's from what the document says.
   *
   * `POST /v1/ocr`
   */
  process(request: OCRRequest, options?: RequestOptions): Promise<OCRResponse> {
    return answerOf(operations.process(this.client(options), request), errors);
  }
}
