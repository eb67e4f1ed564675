import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";

const ask = `{ model: "mistral-small-latest", inputs: "Hi" }`;
const functions = (name: string): string => `import { createClient } from "@tramontane/mistral/client";
import { ${name} } from "@tramontane/mistral/beta/conversations";
`;

/** Edge functions that use the client as little as one can, and how many bytes each may be, bundled and compressed. */
export const programs: readonly { readonly name: string; readonly source: string; readonly most: number }[] = [
  {
    name: "one JSON function",
    source: `${functions("start")}
export default {
  fetch: async (_, env) => Response.json(await start(createClient({ apiKey: env.KEY }), ${ask})),
};`,
    most: 2300,
  },
  {
    name: "one streaming function",
    source: `${functions("startStream")}
export default {
  fetch: async (_, env) => {
    const events = [];
    for await (const event of await startStream(createClient({ apiKey: env.KEY }), ${ask})) events.push(event);
    return Response.json(events);
  },
};`,
    most: 3300,
  },
  {
    name: "the class client",
    source: `import { Mistral } from "@tramontane/mistral";
export default {
  fetch: async (_, env) => Response.json(await new Mistral({ apiKey: env.KEY }).beta.conversations.start(${ask})),
};`,
    most: 12_000,
  },
];

/** What a bundler makes of a program for an edge runtime: its bytes, and those of it compressed. */
export async function bundled(
  source: string,
  options: { readonly resolveDir?: string; readonly alias?: Record<string, string> } = {},
): Promise<{ raw: number; gzip: number }> {
  const { outputFiles } = await build({
    stdin: { contents: source, resolveDir: options.resolveDir ?? fileURLToPath(new URL("../test", import.meta.url)) },
    bundle: true,
    minify: true,
    format: "esm",
    conditions: ["workerd", "worker"],
    write: false,
    logLevel: "error",
    ...(options.alias && { alias: options.alias }),
  });
  const { contents = new Uint8Array() } = outputFiles[0] ?? {};
  return { raw: contents.length, gzip: gzipSync(contents, { level: 9 }).length };
}
