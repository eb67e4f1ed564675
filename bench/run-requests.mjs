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

const several = async (count) => {
  for (let index = 0; index < count; index++) await call(client);
};
await several(2000);
const calls = 5000;
const before = process.cpuUsage();
await several(calls);
const { user, system } = process.cpuUsage(before);
console.log((user + system) / calls);
