import type { Readable } from "node:stream";
import { Miniflare, Response } from "miniflare";
import { bundle } from "./bundle.ts";
import type { Platform } from "./platform.ts";
import { workerdHeap } from "./workerd-heap.ts";

/** Cloudflare's runtime, with the campaign as a worker that one request starts. */
export const workerd: Platform = {
  name: "workerd",
  family: "workerd",
  missing: async () => undefined,
  run: async (desk) => {
    const miniflare: Miniflare = new Miniflare({
      modules: true,
      script: await bundle(host),
      compatibilityDate: "2026-01-01",
      bindings: { desk },
      inspectorPort: 0,
      serviceBindings: { heap: async () => new Response(String(await workerdHeap(miniflare))) },
      // It writes down what the server does to it.
      handleRuntimeStdio: (...streams: Readable[]) => streams.forEach((stream) => stream.resume()),
    });
    try {
      const response = await miniflare.dispatchFetch("http://worker.example/");
      if (!response.ok) throw new Error(await response.text());
    } finally {
      await miniflare.dispose();
    }
  },
};

const host = `import { campaign } from "./campaign.ts";

addEventListener("unhandledrejection", ({ reason }) => {
  // It tells so itself, in errors of its own making, of every body that breaks off or is cancelled under a reader, whoever
  // handles what the reader throws.
  if (reason === host.reason || String(reason?.code).startsWith("tramontane.")) host.rejections.push(String(reason));
});
const host: { rejections: string[]; reason?: unknown } = { rejections: [] };
export default {
  async fetch(_request: Request, { desk, heap: teller }: { desk: string; heap: { fetch: typeof fetch } }) {
    const heap = async () => {
      // Under an inspector it keeps the traces of errors that end a read until the request is over, whoever makes them: a program
      // without this client, too. From the first measure on there are none.
      Error.stackTraceLimit = 0;
      const response = await teller.fetch("http://heap.example/");
      if (!response.ok) throw new Error(await response.text());
      return Number(await response.text());
    };
    await campaign(Object.assign(host, { desk, version: navigator.userAgent, heap }));
    return new Response("done");
  },
};
`;
