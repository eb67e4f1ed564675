import { path, redirects, requestBytes } from "@tramontane/runtime";
import type { Call, Client, RequestOptions } from "@tramontane/runtime";

/**
 * Download a chart.
 *
 * `GET /charts/{chart_id}`
 */
export function download(client: Client, chartId: string, options?: RequestOptions): Call<Blob> {
  return requestBytes(
    client,
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
