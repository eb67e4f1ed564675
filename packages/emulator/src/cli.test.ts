import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { afterEach, expect, test, vi } from "vitest";
import { serve } from "./node.ts";

// Each starts a process, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

let running: ChildProcess | undefined;
afterEach(() => void running?.kill("SIGKILL"));

/** Runs the command until it ends, or until it says where it listens. */
async function run(...args: string[]): Promise<{ out: string; err: string; code: number | null }> {
  const child = spawn(process.execPath, [new URL("cli.ts", import.meta.url).pathname, ...args], { stdio: "pipe" });
  running = child;
  let [out, err] = ["", ""];
  child.stderr.on("data", (data: Buffer) => (err += data));
  const ended = once(child, "close");
  const listening = new Promise<void>((resolve) => {
    child.stdout.on("data", (data: Buffer) => {
      out += data;
      if (out.includes("openapi.json")) resolve();
    });
  });
  await Promise.race([ended, listening]);
  return { out, err, code: child.exitCode };
}

test("serves on a port, says where and how to use it, and ends with Ctrl-C", async () => {
  const { out } = await run("--port", "0", "--seed", "7");
  const url = /at (http:\/\/127\.0\.0\.1:\d+)/.exec(out)?.[1];
  expect(out).toMatch(/\d+ operations, seed 7, no API key needed\./);
  expect(out).toContain(`new Mistral({ baseURL: "${url}", apiKey: "any" })`);
  expect((await fetch(`${url}/v1/models`)).status).toBe(200);
  running?.kill("SIGINT");
  expect(await once(running!, "close")).toEqual([0, null]);
});

test("wants a key when told to", async () => {
  const { out } = await run("--port", "0", "--require-key");
  expect((await fetch(`${/at (\S+)/.exec(out)?.[1]}/v1/models`)).status).toBe(401);
});

test("a port in use is told, with what to do about it", async () => {
  const { url, close } = await serve({ port: 0 });
  const { port } = new URL(url);
  const { err, out, code } = await run("--port", port);
  await close();
  expect({ err, out, code }).toEqual({
    out: "",
    err: `Port ${port} is in use. Stop what listens there, or choose another: --port ${Number(port) + 1}, or --port 0 for any free one.\n`,
    code: 1,
  });
});

test.each([
  { args: ["--port", "abc"], want: '--port must be a whole number from 0 to 65535, and not "abc".' },
  { args: ["--port", "70000"], want: '--port must be a whole number from 0 to 65535, and not "70000".' },
  { args: ["--colour"], want: "Unknown option '--colour'" },
])("$args is refused with the usage", async ({ args, want }) => {
  const { err, code } = await run(...args);
  expect(err).toContain(want);
  expect(err).toContain("Usage:");
  expect(code).toBe(2);
});

test("help is printed", async () => {
  const { out, code } = await run("--help");
  expect(out).toContain("--latency <ms>");
  expect(code).toBe(0);
});
