/** The way in on workerd: a worker that answers with the lines as they come. Its bindings are the settings. */
import { run, type Settings } from "./run.ts";

const worker: { fetch: (request: Request, settings: Settings & { version: string }) => Response } = {
  fetch(_request, settings) {
    const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
    const writer = writable.getWriter();
    const encoder = new TextEncoder();
    const tell = (line: string): void => void writer.write(encoder.encode(`${line}\n`));
    void run(settings.version, settings, tell).finally(() => writer.close());
    return new Response(readable);
  },
};

export default worker;
