/**
 * Loaded before a sample: the API is an emulator in the process, in which the ids of the samples stand for a conversation that
 * there is; and what is printed, and what is thrown at the end, is one line of JSON each, whatever the order of properties.
 */
import { createEmulator } from "@tramontane/emulator";

const emulator = createEmulator({ requireKey: true });
const headers = { authorization: "Bearer preload", "content-type": "application/json" };
const started = await emulator.fetch("https://api.mistral.ai/v1/conversations", {
  method: "POST",
  headers,
  body: JSON.stringify({ model: "mistral-small-latest", inputs: "Hi" }),
});
const { conversation_id: id } = (await started.json()) as { conversation_id: string };
const history = await emulator.fetch(`https://api.mistral.ai/v1/conversations/${id}/history`, { headers });
const [entry] = ((await history.json()) as { entries: { id: string }[] }).entries;

globalThis.fetch = async (input, init) => {
  const request = new Request(input, init);
  const url = request.url.replace(/(?<=\/conversations\/)(?:%3Cid%3E|[0-9a-f-]{36})/, id);
  const body = request.body && (await request.text()).replace(/(?<="from_entry_id":")[^"]*/, entry?.id ?? "");
  return emulator.fetch(new Request(url, { method: request.method, headers: request.headers, body }));
};

process.env["MISTRAL_API_KEY"] = "a-key";
const print = console.log;
console.log = (...values: unknown[]) => print(JSON.stringify(values, sorted));
process.on("unhandledRejection", (error: Error & { statusCode?: number; body?: string }) => {
  console.log("rejected", error.name, error.statusCode, error.body);
  process.exitCode = 1;
});
process.on("uncaughtException", (error: Error & { statusCode?: number; body?: string }) => {
  console.log("threw", error.name, error.statusCode, error.body);
  process.exitCode = 1;
});

function sorted(_: string, value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
