import { encode, json, reader, requestJson } from "@tramontane/runtime";
import type { Call, Client, RequestOptions } from "@tramontane/runtime";
import { ocrRequestCodec, ocrResponseCodec } from "../codecs/ocr.ts";
import type { HTTPValidationError } from "../types/errors.ts";
import type { OCRRequest, OCRResponse } from "../types/ocr.ts";

/**
 * Read the text of a document or an image.
 *
 * Gives the text of each page as Markdown, with its images, its tables and where everything stands. It can also fill in
 * a form of the caller's from what the document says.
 *
 * `POST /v1/ocr`
 */
export function process(client: Client, body: OCRRequest, options?: RequestOptions): Call<OCRResponse, OcrErrors> {
  return requestJson(
    client,
    { method: "POST", path: "/v1/ocr", body: json(encode(body, ocrRequestCodec)) },
    options,
    reader(ocrResponseCodec),
  );
}

/** What the operations of `ocr` answer when they fail, by status. */
export interface OcrErrors {
  422: HTTPValidationError;
}
