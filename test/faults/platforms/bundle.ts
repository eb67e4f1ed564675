import path from "node:path";
import { build } from "esbuild";

/** The campaign with a host around it, in one text. `host` is a module that starts it; it may import `./campaign.ts`. */
export async function bundle(host: string, format: "esm" | "iife" = "esm"): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: host, resolveDir: path.join(import.meta.dirname, ".."), sourcefile: "host.ts", loader: "ts" },
    bundle: true,
    write: false,
    format,
    target: "es2022",
    // Whatever the bundle sets is counted, and nothing that the platform sets for itself.
    inject: [path.join(import.meta.dirname, "..", "timers.ts")],
    external: ["node:*", "file:*"],
    legalComments: "none",
  });
  return outputFiles[0]?.text ?? "";
}
