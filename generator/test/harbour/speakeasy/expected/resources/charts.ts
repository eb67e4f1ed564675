import { SDKResource, bytesOf } from "@tramontane/runtime";
import type { SDKRequestOptions as RequestOptions } from "@tramontane/runtime";
import * as operations from "../operations/charts.ts";

/** Charts, which another server keeps. */
export class Charts extends SDKResource {
  /**
   * Download a chart.
   *
   * `GET /charts/{chart_id}`
   */
  download(request: ChartsDownloadRequest, options?: RequestOptions): Promise<ReadableStream<Uint8Array>> {
    return bytesOf(operations.download(this.client(options), request.chartId));
  }
}

export interface ChartsDownloadRequest {
  chartId: string;
}
