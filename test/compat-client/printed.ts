import { createEmulator } from "@tramontane/emulator";
import { vi } from "vitest";

/**
 * What a program prints, run in this process with an emulator of its own in place of the network: the values themselves, so
 * that the order of an object's properties and properties that are undefined make no difference.
 */
export async function printed(file: string): Promise<unknown[][]> {
  const lines: unknown[][] = [];
  const emulator = createEmulator({ requireKey: true });
  vi.stubEnv("MISTRAL_API_KEY", "a-key");
  vi.stubGlobal("fetch", (input: RequestInfo | URL, init?: RequestInit) => emulator.fetch(asked(input, init)));
  const log = vi.spyOn(console, "log").mockImplementation((...values: unknown[]) => {
    lines.push(values.map(comparable));
  });
  try {
    await import(file);
    return lines;
  } finally {
    log.mockRestore();
    vi.unstubAllGlobals();
    vi.unstubAllEnvs();
  }
}

/** The emulator knows paths alone, from the root; a proxy in front of it takes its own part away. */
function asked(input: RequestInfo | URL, init?: RequestInit): Request {
  const request = new Request(input, init);
  const url = request.url.replace("/mistral/v1/", "/v1/");
  return url === request.url ? request : new Request(url, request);
}

function comparable(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(comparable);
  if (typeof value !== "object" || value === null) return value;
  if (value instanceof Error) return `${value.name}: ${value.message}`;
  if (Object.getPrototypeOf(value) !== Object.prototype) return value;
  const entries = Object.entries(value).filter(([, one]) => one !== undefined);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, one]) => [key, comparable(one)]));
}
