import { Resource, path, redirects, requestBytes } from "@tramontane/runtime";
import type { Call, RequestOptions } from "@tramontane/runtime";

/** Charts, which another server keeps. */
export class Charts extends Resource {
  /**
   * Download a chart.
   *
   * `GET /charts/{chart_id}`
   */
  download(chartId: string, options?: RequestOptions): Call<Blob> {
    return requestBytes(
      this.client,
      {
        method: "GET",
        path: path`/charts/${chartId}`,
        servers: [{ url: "https://charts.{region}.harbour.example", variables: { region: "eu" } }],
        security: [["apiKey"]],
        redirects,
      },
      options,
      "application/pdf",
    );
  }
}
