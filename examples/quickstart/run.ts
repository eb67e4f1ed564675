/** Runs the program and tells how it goes, in lines of JSON that scripts/quickstart.ts shows. */
import { type ClientOptions, Mistral } from "@tramontane/mistral";
import { steps } from "./program.ts";

/** What a runtime tells while it runs the program; times are in milliseconds. */
export type Report =
  | { readonly kind: "runtime"; readonly version: string }
  | { readonly kind: "step"; readonly name: string }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "done"; readonly name: string; readonly milliseconds: number; readonly error?: string };

/** What the program is run with; a runtime with an environment leaves the key to it. */
export interface Settings {
  readonly records: number;
  readonly baseURL?: string;
  readonly apiKey?: string;
}

/** Runs every step, whatever becomes of the one before. `tell` gets each {@link Report} as a line. */
export async function run(version: string, settings: Settings, tell: (line: string) => void): Promise<void> {
  const report = (report: Report): void => tell(JSON.stringify(report));
  const options: ClientOptions = { baseURL: settings.baseURL, apiKey: settings.apiKey };
  const mistral = new Mistral(options);
  report({ kind: "runtime", version });
  for (const { name, run } of steps) {
    report({ kind: "step", name });
    const started = performance.now();
    const failure = await run(mistral, (text) => report({ kind: "text", text }), settings.records).then(
      () => undefined,
      (error: unknown) => (error instanceof Error ? `${error.name}: ${error.message}` : String(error)),
    );
    const milliseconds = performance.now() - started;
    report({ kind: "done", name, milliseconds, ...(failure !== undefined && { error: failure }) });
  }
}
