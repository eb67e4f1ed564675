import { prepareClients, clientsFolder, ownModules } from "./client-workspace.ts";
import { contenders, edgeFunction } from "./contenders.ts";
import { bundled } from "./programs.ts";
import { table } from "./table.ts";

/** The bytes of an edge function: minified, and of that compressed. */
export interface BundleSize {
  readonly client: string;
  readonly what: "call" | "stream";
  readonly raw: number;
  readonly gzip: number;
}

/** Bundles an edge function that makes one call, and one that reads a stream, with each client. */
export async function benchBundle(): Promise<BundleSize[]> {
  await prepareClients();
  const sizes: BundleSize[] = [];
  for (const what of ["call", "stream"] as const) {
    for (const contender of contenders) {
      if (what === "stream" && contender.stream === undefined) continue;
      const source = edgeFunction(contender, what);
      const size = await bundled(source, { resolveDir: clientsFolder, alias: { ...ownModules } });
      sizes.push({ client: contender.name, what, ...size });
    }
  }
  const reference = (what: string): number =>
    sizes.find((size) => size.what === what && size.client.startsWith("@tramontane/mistral, one"))?.gzip ?? 1;
  console.log(
    table([
      ["", "", "raw", "gzip", "ratio"],
      ...sizes.map(({ client, what, raw, gzip }) => [
        client,
        what,
        raw.toLocaleString("en"),
        gzip.toLocaleString("en"),
        `${(gzip / reference(what)).toFixed(2)}x`,
      ]),
    ]),
  );
  return sizes;
}
