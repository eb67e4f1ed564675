import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { build } from "esbuild";
import { Miniflare } from "miniflare";
import { afterAll, beforeAll, expect, test } from "vitest";
import { realtimeServer, type RealtimeServer } from "./realtime-server.ts";

/** Transcribes eight bytes, and gives the whole of what is heard. */
const program = `import { Mistral } from "@tramontane/mistral";
import { transcribeRealtime } from "@tramontane/mistral/transcribe-realtime";
export async function heard(baseURL, options) {
  const audio = [new Uint8Array(3), new Uint8Array(5)];
  let last;
  const mistral = new Mistral({ apiKey: "key", baseURL });
  for await (const event of transcribeRealtime(mistral, { model: "listener", audio }, options)) last = event;
  return last.type + ": " + last.text;
}
`;
const script = "console.log(await heard(process.argv[2], {}));";
const withPackage = `import { WebSocket as WS } from "ws";
console.log(await heard(process.argv[2], { webSocket: (url, headers) => new WS(url, { headers }) }));`;
const worker = `export default {
  fetch: async (request) => new Response(await heard(new URL(request.url).searchParams.get("server"), {})),
};`;

let server: RealtimeServer;
let folder: string;
beforeAll(async () => {
  server = await realtimeServer();
  folder = await mkdtemp(path.join(tmpdir(), "realtime-"));
});
afterAll(async () => {
  server.close();
  await rm(folder, { recursive: true, force: true });
});

async function bundled(ending: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: program + ending, resolveDir: import.meta.dirname },
    bundle: true,
    format: "esm",
    platform: "node",
    banner: { js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);' },
    write: false,
  });
  return outputFiles[0]?.text ?? "";
}

const bin = path.join(import.meta.dirname, "..", "node_modules", ".bin");
const node20 = path.join(import.meta.dirname, "..", "node-20", "node_modules", ".bin", "node");
test.each([
  { runtime: "Node 24", command: [process.execPath], ending: script },
  { runtime: "Node 20, by the package ws", command: [node20], ending: withPackage },
  { runtime: "Deno", command: [path.join(bin, "deno"), "run", "--allow-all"], ending: script },
  { runtime: "Bun", command: [path.join(bin, "bun")], ending: script },
])("$runtime transcribes in real time", async ({ command: [command = "", ...args], ending }) => {
  const file = path.join(folder, `${command.replace(/\W/g, "-")}.mjs`);
  await writeFile(file, await bundled(ending));
  const { stdout } = await promisify(execFile)(command, [...args, file, server.baseURL]);
  expect(stdout.trim()).toBe("transcription.done: 8 bytes");
  expect(server.requests.at(-1)?.headers["authorization"]).toBe("Bearer key");
});

test("workerd transcribes in real time", async () => {
  const { outputFiles } = await build({
    stdin: { contents: program + worker, resolveDir: import.meta.dirname },
    bundle: true,
    format: "esm",
    write: false,
  });
  const miniflare = new Miniflare({
    modules: true,
    script: outputFiles[0]?.text ?? "",
    compatibilityDate: "2026-01-01",
  });
  try {
    const response = await miniflare.dispatchFetch(`http://worker.test/?server=${encodeURIComponent(server.baseURL)}`);
    expect(await response.text()).toBe("transcription.done: 8 bytes");
    expect(server.requests.at(-1)?.headers["authorization"]).toBe("Bearer key");
  } finally {
    await miniflare.dispose();
  }
});
