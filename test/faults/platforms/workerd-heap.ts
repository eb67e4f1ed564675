import { once } from "node:events";
import type { Miniflare } from "miniflare";

/** How many bytes a worker has in use after a collection, asked of its inspector. */
export async function workerdHeap(miniflare: Miniflare): Promise<number> {
  const socket = new WebSocket(new URL("/core:user:", await miniflare.getInspectorURL()));
  await once(socket, "open");
  try {
    // It collects before it takes a snapshot; to be asked for a collection alone it does not answer.
    await ask(socket, "HeapProfiler.enable");
    await ask(socket, "HeapProfiler.takeHeapSnapshot");
    return (await ask<{ usedSize: number }>(socket, "Runtime.getHeapUsage")).usedSize;
  } finally {
    socket.close();
  }
}

/** Sends a command of the Chrome DevTools Protocol, and waits for what it gives; one at a time. */
function ask<T>(socket: WebSocket, method: string): Promise<T> {
  return new Promise((resolve, reject) => {
    const listen = ({ data }: MessageEvent): void => {
      const { id, result, error } = JSON.parse(String(data)) as { id?: number; result: T; error?: unknown };
      // All else is an event.
      if (id === undefined) return;
      socket.removeEventListener("message", listen);
      if (error) reject(new Error(`${method} gives ${String(data)}`));
      else resolve(result);
    };
    socket.addEventListener("message", listen);
    socket.addEventListener("close", () => reject(new Error(`The inspector left before ${method}.`)));
    socket.send(JSON.stringify({ id: 1, method }));
  });
}
