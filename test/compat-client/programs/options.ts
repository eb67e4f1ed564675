import { type Fetcher, HTTPClient, Mistral, ServerList, type SDKOptions } from "@mistralai/mistralai";
import type { RetryConfig } from "@mistralai/mistralai/lib/retries.js";

const seen: string[] = [];
const fetcher: Fetcher = (input, init) => {
  const request = new Request(input, init);
  seen.push(`${request.method} ${request.url}`);
  return fetch(request);
};
const httpClient = new HTTPClient({ fetcher });
httpClient.addHook("beforeRequest", (request) => {
  const changed = new Request(request);
  changed.headers.set("x-added", "yes");
  return changed;
});
httpClient.addHook("response", (response, request) => {
  console.log(response.status, new URL(request.url).pathname, request.headers.get("x-added"));
});
httpClient.addHook("requestError", (error) => console.log("failed", String(error)));

const retryConfig: RetryConfig = {
  strategy: "backoff",
  backoff: { initialInterval: 1, maxInterval: 5, exponent: 1.1, maxElapsedTime: 2000 },
  retryConnectionErrors: true,
};
const options: SDKOptions = {
  apiKey: async () => "a-key",
  httpClient,
  serverURL: "https://proxy.example/mistral/",
  userAgent: "program/1",
  retryConfig,
  timeoutMs: 5000,
};
const mistral = new Mistral(options);
console.log((await mistral.models.list()).data?.length !== 0);

// Tried again, also what a server has answered.
const flaky = { headers: { "x-emulator-fault": "status=503; times=2" } };
console.log((await mistral.models.retrieve({ modelId: "mistral-small-latest" }, flaky)).type);
const answer = await mistral.chat.complete(
  { model: "mistral-small-latest", messages: [{ role: "user", content: "Hi" }] },
  { headers: { "x-emulator-fault": "status=500; times=1" } },
);
console.log(answer.choices.length);

// For one call: another server, no second try.
await mistral.models
  .list({}, { retries: { strategy: "none" }, headers: { "x-emulator-fault": "status=503" } })
  .catch((error: { statusCode?: number }) => console.log("once", error.statusCode));
await mistral.models.list({}, { serverURL: "https://other.example" });
await mistral.models
  .list({}, { retryCodes: ["404"], fetchOptions: { headers: { "x-emulator-fault": "status=500" } } })
  .catch((error: { statusCode?: number }) => console.log("not retried", error.statusCode));
console.log(seen.map((line) => line.replace("/mistral/mistral/", "/mistral/")));

console.log(ServerList.eu, (await new Mistral({ apiKey: "key", server: "us" }).models.list()).object);
