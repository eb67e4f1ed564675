import type { Readable } from "node:stream";
import { Miniflare } from "miniflare";
import { bundle } from "./bundle.ts";
import type { Platform } from "./platform.ts";

/** Cloudflare's runtime, with the campaign as a worker that one request starts. */
export const workerd: Platform = {
  name: "workerd",
  family: "workerd",
  missing: async () => undefined,
  run: async (desk) => {
    const miniflare = new Miniflare({
      modules: true,
      script: await bundle(host),
      compatibilityDate: "2026-01-01",
      bindings: { desk },
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
  async fetch(_request: Request, { desk }: { desk: string }) {
    await campaign(Object.assign(host, { desk, version: navigator.userAgent }));
    return new Response("done");
  },
};
`;
