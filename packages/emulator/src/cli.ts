#!/usr/bin/env node
import { parseArgs, styleText } from "node:util";
import { operations } from "./document.ts";
import { serve, type ServedRequest, type ServeOptions } from "./node.ts";

const USAGE = `The Mistral AI API in one process, for tests and offline work. Not made by Mistral AI.

Usage: npx @tramontane/emulator [options]

  --port <number>    port to listen on, 0 for any free one (4010)
  --host <address>   address to listen on (127.0.0.1: this machine only)
  --seed <number>    varies ids and answers; the same seed gives the same ones (1)
  --latency <ms>     wait before each answer and between the events of a stream (15)
  --require-key      refuse requests without an API key; any key will do
  --help             show this`;

await main();

async function main(): Promise<void> {
  const options = read();
  const { url, close } = await serve({ ...options, onRequest: process.stdout.isTTY ? log : undefined }).catch(
    explain(options),
  );
  console.log(welcome(url, options));
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => void close().then(() => process.exit(0)));
  }
}

function read(): ServeOptions {
  try {
    const { values } = parseArgs({
      options: {
        port: { type: "string" },
        host: { type: "string" },
        seed: { type: "string" },
        latency: { type: "string" },
        "require-key": { type: "boolean" },
        help: { type: "boolean", short: "h" },
      },
    });
    if (values.help) {
      console.log(USAGE);
      process.exit(0);
    }
    return {
      port: number("port", values.port, 65535) ?? 4010,
      host: values.host,
      seed: number("seed", values.seed, Number.MAX_SAFE_INTEGER),
      latency: number("latency", values.latency, 60_000) ?? 15,
      requireKey: values["require-key"],
    };
  } catch (error) {
    return fail(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`, 2);
  }
}

function number(name: string, text: string | undefined, most: number): number | undefined {
  if (text === undefined) return undefined;
  const value = Number(text);
  if (!/^\d+$/.test(text) || value > most)
    throw new Error(`--${name} must be a whole number from 0 to ${most}, and not "${text}".`);
  return value;
}

/** Why it cannot listen, and what to do about it. */
function explain({ port, host }: ServeOptions): (error: unknown) => never {
  return (error) => {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    if (code === "EADDRINUSE") {
      fail(
        `Port ${port} is in use. Stop what listens there, or choose another: --port ${Number(port) + 1}, or --port 0 for any free one.`,
      );
    }
    if (code === "EACCES")
      fail(`Port ${port} needs more rights than this process has. Choose one above 1023: --port 4010.`);
    if (code === "EADDRNOTAVAIL" || code === "ENOTFOUND")
      fail(`"${host}" is not an address of this machine. Leave --host out, or use 0.0.0.0.`);
    fail(String(error));
  };
}

function fail(message: string, code = 1): never {
  console.error(message);
  process.exit(code);
}

function welcome(url: string, { seed = 1, requireKey }: ServeOptions): string {
  return `The Mistral AI API, emulated, at ${bold(url)}
${operations().length} operations, seed ${seed}, ${requireKey ? "any API key" : "no API key needed"}. Nothing leaves this machine. Ctrl-C stops it.

  @tramontane/mistral    new Mistral({ baseURL: "${url}", apiKey: "any" })
  @mistralai/mistralai   new Mistral({ serverURL: "${url}", apiKey: "any" })
  curl                   curl ${url}/v1/models
  the document           ${url}/openapi.json
`;
}

function log({ method, path, status, milliseconds }: ServedRequest): void {
  const colour = status === undefined || status >= 500 ? "red" : status >= 400 ? "yellow" : "green";
  const outcome = styleText(colour, String(status ?? "cut"));
  console.log(`${outcome} ${method.padEnd(6)} ${path} ${styleText("dim", `${milliseconds.toFixed(0)} ms`)}`);
}

function bold(text: string): string {
  return process.stdout.isTTY ? styleText("bold", text) : text;
}
