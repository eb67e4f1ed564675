// Calls a client again and again, its `fetch` replaced by one that has the answer, and prints the microseconds of a call.
import { pathToFileURL } from "node:url";

const { create, call } = await import(pathToFileURL(process.argv[2]).href);
const outputs = [
  {
    object: "entry",
    type: "message.output",
    id: "msg_1",
    role: "assistant",
    content: "Good morning.",
    created_at: "2026-11-21T12:00:00Z",
    completed_at: "2026-11-21T12:00:01Z",
    model: "mistral-small-latest",
  },
];
const usage = { prompt_tokens: 1, completion_tokens: 2, total_tokens: 3 };
const answer = JSON.stringify({
  object: "conversation.response",
  conversation_id: "conv_1",
  outputs,
  usage,
  id: "x",
  name: "x",
});
const headers = { "content-type": "application/json" };
const client = create("key", async () => new Response(answer, { headers }));

/** Makes calls until it is enough, or has taken long. Returns how many. */
const several = async (enough) => {
  const started = performance.now();
  let calls = 0;
  while (calls < enough && performance.now() - started < 2000) {
    for (let index = 0; index < 100; index++) await call(client);
    calls += 100;
  }
  return calls;
};
// A program that runs for long is what is measured, and not how long compilers take, which work beside it.
await several(20_000);
const before = process.cpuUsage();
const calls = await several(20_000);
const { user, system } = process.cpuUsage(before);
console.log((user + system) / calls);
