import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { build } from "esbuild";
import { Miniflare } from "miniflare";
import { afterAll, beforeAll, expect, test } from "vitest";

/** Something of each subpath, against the emulator in the same process. Real time is in `realtime-runtimes.test.ts`. */
const program = `import { createEmulator } from "@tramontane/emulator";
import { Mistral } from "@tramontane/mistral";
import { embedInBatches } from "@tramontane/mistral/embed-in-batches";
import { exportDataset } from "@tramontane/mistral/jsonl";
import { structuredChat } from "@tramontane/mistral/structured";
import { chatWithTools, converseWithToolsStream, tool } from "@tramontane/mistral/tools";
import { answer, testServer } from "@tramontane/mistral/testing";
import { waitForTask } from "@tramontane/mistral/waiting";
import { z } from "zod";

const model = "mistral-small-latest";
const messages = [{ role: "user", content: "get weather city=Lyon" }];
const weather = tool({ name: "get_weather", arguments: z.object({ city: z.string() }), run: ({ city }) => city.length });

async function run() {
  const mistral = new Mistral({ apiKey: "any", fetch: createEmulator().fetch });
  const done = [];
  const { rounds } = await chatWithTools(mistral, { model, messages, tools: [weather] });
  done.push("chat " + rounds);
  const inputs = messages[0].content;
  for await (const step of converseWithToolsStream(mistral, { model, inputs, tools: [weather] }))
    if (step.type === "result") done.push("conversation " + step.value);
  const { value } = await structuredChat(mistral, { model, messages, schema: z.object({ minutes: z.number() }) });
  done.push("structured " + value.minutes);
  const { datasets } = mistral.beta.observability;
  const { id } = await datasets.create({ name: "Questions", description: "Of people." });
  const task = await datasets.importFromFile(id, { file_id: "any-rows-4" });
  done.push("task " + (await waitForTask(mistral, task, { interval: 1 })).status);
  let records = 0;
  for await (const { payload } of exportDataset(mistral, id)) records += payload.messages.length;
  done.push("export " + records);
  const data = [{ index: 1, embedding: [1] }, { index: 0, embedding: [0] }];
  const server = testServer().on("POST /v1/embeddings", answer.json({ data, usage: { total_tokens: 2 } }));
  const { embeddings } = await embedInBatches(new Mistral(server.options), { model, inputs: ["a", "b"] });
  done.push("embeddings " + embeddings);
  return done.join(", ");
}
`;
const want = "chat 2, conversation 4, structured 1, task COMPLETED, export 8, embeddings 0,1";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "handwritten-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function bundled(ending: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: program + ending, resolveDir: import.meta.dirname },
    bundle: true,
    format: "esm",
    conditions: ["worker"],
    write: false,
  });
  return outputFiles[0]?.text ?? "";
}

const bin = path.join(import.meta.dirname, "..", "node_modules", ".bin");
const node20 = path.join(import.meta.dirname, "..", "node-20", "node_modules", ".bin", "node");
test.each([
  { runtime: "Node 20", command: [node20] },
  { runtime: "Deno", command: [path.join(bin, "deno"), "run", "--allow-env"] },
  { runtime: "Bun", command: [path.join(bin, "bun")] },
])("the handwritten parts run on $runtime", async ({ command: [command = "", ...args] }) => {
  const file = path.join(folder, "program.mjs");
  await writeFile(file, await bundled("console.log(await run());"));
  const { stdout } = await promisify(execFile)(command, [...args, file]);
  expect(stdout.trim()).toBe(want);
});

test("the handwritten parts run on workerd", async () => {
  const script = await bundled("export default { fetch: async () => new Response(await run()) };");
  const miniflare = new Miniflare({ modules: true, script, compatibilityDate: "2026-01-01" });
  try {
    const response = await miniflare.dispatchFetch("http://worker.test/");
    expect(await response.text()).toBe(want);
  } finally {
    await miniflare.dispose();
  }
});
