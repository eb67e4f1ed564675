// Reads a stream with a client, its `fetch` replaced by one that has the stream, and prints the milliseconds of one reading.
import { pathToFileURL } from "node:url";

const [, , file, events, text, chunk, other] = process.argv;
const { create, read } = await import(pathToFileURL(file).href);
const item = (index) => ({
  type: "message.output.delta",
  id: "msg_0197a5c3",
  content: `word${index} ${"x".repeat(Number(text))}`,
  role: "assistant",
  model: "mistral-small-latest",
  output_index: 0,
  content_index: 0,
  created_at: "2026-11-21T12:00:00Z",
});
const usage = { prompt_tokens: 1, completion_tokens: 2, total_tokens: 3 };
const last = { type: "conversation.response.done", usage, created_at: "2026-11-21T12:00:00Z" };
const written = [...Array.from({ length: Number(events) }, (_, index) => item(index)), last].map((one) =>
  Number(other) ? `data: ${JSON.stringify(one)}\n\n` : `event: ${one.type}\ndata: ${JSON.stringify(one)}\n\n`,
);
const bytes = new TextEncoder().encode(written.join("") + (Number(other) ? "data: [DONE]\n\n" : ""));
const headers = { "content-type": "text/event-stream" };
const body = () => {
  let at = 0;
  return new ReadableStream({
    pull: (controller) => {
      if (at >= bytes.length) controller.close();
      else controller.enqueue(bytes.subarray(at, (at += Number(chunk))));
    },
  });
};
const client = create("key", async () => new Response(body(), { headers }));
const once = async () => {
  let count = 0;
  const before = process.cpuUsage();
  await read(client, () => count++);
  const { user, system } = process.cpuUsage(before);
  if (count < Number(events)) throw new Error(`${count} items came of ${events}.`);
  return (user + system) / 1000;
};
const times = [await once()];
// Once is enough where it takes long: nothing of it is warming up.
if (times[0] < 2000) times.splice(0, 1, await once(), await once(), await once());
console.log(times.sort((a, b) => a - b)[times.length >> 1]);
