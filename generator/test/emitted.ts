import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse, stringify } from "yaml";
import type { Diagnostic } from "../src/diagnostics.ts";
import { emit } from "../src/emit/emit.ts";
import { load } from "../src/load/load.ts";
import { normalise } from "../src/normalise/normalise.ts";
import type { PlanOptions } from "../src/plan/options.ts";
import type { NameLock } from "../src/plan/lock.ts";
import { plan } from "../src/plan/plan.ts";

/** What the generator makes of a document. */
export interface Emitted {
  /** Text by path. */
  readonly files: ReadonlyMap<string, string>;
  readonly diagnostics: readonly Diagnostic[];
  /** The names that were given. */
  readonly lock: NameLock;
}

/** Runs the pipeline, all but its last stage, on a document that needs to say only what a test is about. */
export async function emitted(document: string, options: PlanOptions = {}): Promise<Emitted> {
  const folder = await mkdtemp(join(tmpdir(), "tramontane-emitted-"));
  try {
    const whole = {
      openapi: "3.2.0",
      info: { title: "Shop", version: "1" },
      paths: {},
      ...(parse(document) as object),
    };
    const file = join(folder, "openapi.yaml");
    await writeFile(file, stringify(whole));
    const { api, diagnostics } = normalise(await load(file));
    const planned = plan(api, { importExtension: ".ts", ...options });
    const files = new Map(emit(planned).map(({ path, text }) => [path, text]));
    return { files, diagnostics: [...diagnostics, ...planned.diagnostics], lock: planned.lock };
  } finally {
    await rm(folder, { recursive: true });
  }
}
