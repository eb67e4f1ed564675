/**
 * The client in the shape of the official one, `@mistralai/mistralai`: a program that was written for that one changes its
 * imports, and nothing else.
 *
 * ```ts
 * import { Mistral } from "@tramontane/mistral/compat";
 *
 * const mistral = new Mistral({ apiKey: "…" });
 * const stream = await mistral.chat.stream({ model: "mistral-small-latest", messages: [{ role: "user", content: "Hi" }] });
 * for await (const event of stream) console.log(event.data.choices[0]?.delta.content);
 * ```
 *
 * @module
 */
export {
  HTTPClient,
  type EventStream,
  type Fetcher,
  type HTTPClientOptions,
  type PageIterator,
  type RequestOptions,
  type RetryConfig,
  type Upload,
} from "../generated/compat/index.ts";
export { Mistral } from "./mistral.ts";
export { type SDKOptions, ServerEu, ServerGlobal, ServerList, ServerUs } from "./servers.ts";
