import { Resource } from "@tramontane/runtime";
import type { Call, RequestOptions } from "@tramontane/runtime";
import * as operations from "../operations/charts.ts";

/** Charts, which another server keeps. */
export class Charts extends Resource {
  /**
   * Download a chart.
   *
   * `GET /charts/{chart_id}`
   */
  download(chartId: string, options?: RequestOptions): Call<Blob> {
    return operations.download(this.client, chartId, options);
  }
}
