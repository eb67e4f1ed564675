import { HTTPClient, Mistral } from "@mistralai/mistralai";
import {
  ConnectionError,
  HTTPClientError,
  HTTPValidationError,
  MistralError,
  ObservabilityError,
  RequestAbortedError,
  RequestTimeoutError,
  SDKError,
  UnexpectedClientError,
} from "@mistralai/mistralai/models/errors";

const mistral = new Mistral({ apiKey: process.env["MISTRAL_API_KEY"] ?? "" });
const messages = [{ role: "user" as const, content: "Hi" }];

async function attempt(name: string, action: () => Promise<unknown>): Promise<void> {
  try {
    console.log(name, await action());
  } catch (error) {
    if (error instanceof HTTPValidationError) {
      console.log(
        name,
        error.name,
        error.statusCode,
        error.detail?.map(({ loc, msg }) => [loc, msg]),
      );
    } else if (error instanceof ObservabilityError) {
      console.log(name, error.name, error.statusCode, error.detail.errorCode, error.detail.message, error.message);
    } else if (error instanceof SDKError) {
      console.log(name, error.name, error.statusCode, error.contentType, error.body, error.message);
      console.log(error.headers.get("content-type"), error.rawResponse.status);
    } else if (error instanceof RequestTimeoutError || error instanceof RequestAbortedError) {
      console.log(name, error.name, error.message.split(":")[0], error instanceof HTTPClientError);
    } else if (error instanceof ConnectionError || error instanceof UnexpectedClientError) {
      console.log(name, error.name, error.message, error.cause);
    } else {
      console.log(name, "else", error);
    }
    console.log(error instanceof MistralError, error instanceof Error);
  }
}

await attempt("not found", () => mistral.beta.conversations.get({ conversationId: "conv_none" }));
await attempt("not valid", () => mistral.chat.complete({ model: "mistral-small-latest", messages, temperature: 99 }));
await attempt("in a stream", () => mistral.chat.stream({ model: "mistral-small-latest", messages, temperature: 99 }));
await attempt("with a code", () =>
  mistral.beta.observability.datasets.fetch({ datasetId: "00000000-0000-4000-8000-000000000000" }),
);
await attempt("a limit", () => mistral.models.list({}, { headers: { "x-emulator-fault": "status=429" } }));
await attempt("a fault", () => mistral.models.list({}, { headers: { "x-emulator-fault": "status=500" } }));
await attempt("aborted", () => mistral.models.list({}, { signal: AbortSignal.abort() }));
await attempt("aborted later", () => {
  const controller = new AbortController();
  setTimeout(() => controller.abort(), 20);
  return mistral.models.list({}, { signal: controller.signal, headers: { "x-emulator-fault": "stall" } });
});
await attempt("too slow", () =>
  mistral.models.list({}, { timeoutMs: 50, headers: { "x-emulator-fault": "delay=2000" } }),
);
const broken = new Mistral({
  apiKey: "key",
  httpClient: new HTTPClient({ fetcher: () => Promise.reject(new TypeError("fetch failed")) }),
});
await attempt("no connection", () => broken.models.list());
const odd = new Mistral({
  apiKey: "key",
  httpClient: new HTTPClient({ fetcher: () => Promise.reject(new RangeError("odd")) }),
});
await attempt("something else", () => odd.models.list());
