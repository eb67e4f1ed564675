import { Command, Option } from "commander";
import type { loadConfig as LoadConfig, LoadedConfig } from "../config/load-config.ts";
import type { ClientConfig } from "../config/options.ts";
import { failure } from "../diagnostics.ts";
import type { GenerateOptions, GenerateResult } from "../generate.ts";
import { displayPath } from "../load/locate.ts";
import { didYouMean } from "../nearest.ts";
import { addFlags, flagWords, optionsOf } from "./generate-flags.ts";
import { tellGenerate } from "./generate-report.ts";
import { jsonReport } from "./json-report.ts";
import type { Terminal } from "./terminal.ts";

interface Flags extends Readonly<Record<string, unknown>> {
  readonly config?: string;
  readonly client?: readonly string[];
  readonly check?: boolean;
  readonly report: "text" | "json";
  readonly verbose?: boolean;
  readonly watch?: boolean;
}

/** One client to generate, its name where the configuration has several. */
export interface Job {
  readonly name: string;
  readonly options: GenerateOptions;
}

/** `tramontane generate`. Exits with 1 when a check finds a difference. */
export function generateCommand(terminal: Terminal): Command {
  const command: Command = new Command("generate")
    .summary("write a client for the API that a document describes")
    .description(
      "Writes a typed client for the API that an OpenAPI 3.0, 3.1 or 3.2 document describes.\n" +
        "Only files that change are written; files that are not generated are never touched.\n" +
        "Without a document, what tramontane.config.ts says is generated.",
    )
    .argument("[document]", "the OpenAPI document, YAML or JSON")
    .option("--check", "write nothing; exit with 1 when the folder is not what would be generated")
    .addOption(new Option("--report <format>", "how to tell what was done").choices(["text", "json"]).default("text"))
    .addOption(
      new Option("--watch", "generate again whenever the document changes, until stopped").conflicts([
        "check",
        "report",
      ]),
    )
    .option("--verbose", "show every file and every note")
    .option("--config <file>", "the configuration (tramontane.config.ts of this folder when no document is given)")
    .option("--client <name>", "only this client of the configuration; may be said more than once", collect);
  addFlags(command);
  return command
    .addHelpText("after", "\nExample:\n  $ tramontane generate openapi.yaml -o src/api --name Bookshop")
    .action(async (document: string | undefined, flags: Flags) => {
      const config =
        document === undefined || flags.config !== undefined
          ? await loadConfig(flags.config, process.cwd())
          : undefined;
      if (document === undefined && config === undefined) command.error("error: missing required argument 'document'");
      const jobs = jobsOf(document, flags, config);
      if (jobs === undefined) command.error("error: required option '-o, --output <folder>' not specified");
      if (flags.watch === true) {
        const again = async (reading: number): Promise<readonly Job[]> => {
          const changed = config && (await loadConfig(config.path, process.cwd(), reading));
          return jobsOf(document, flags, changed) ?? jobs;
        };
        const { watchClients } = await import("./watch-clients.ts");
        return watchClients(terminal, jobs, config && { path: config.path, again });
      }
      const { generate } = await import("../generate.ts");
      const reports: object[] = [];
      for (const job of jobs) {
        const started = performance.now();
        const result = await generate({ ...job.options, onStage: (stage) => terminal.progress(stage) });
        const milliseconds = performance.now() - started;
        if (flags.report === "json")
          reports.push({ ...(job.name === "" ? {} : { client: job.name }), ...jsonReport(result, milliseconds) });
        else tell(terminal, job, result, { flags, milliseconds, mend: mendingCommand(document, flags) });
        if (result.drift.length > 0) process.exitCode = 1;
      }
      if (flags.report === "json") terminal.out(JSON.stringify(wholeReport(jobs, reports), null, 2));
    });
}

async function loadConfig(...which: Parameters<typeof LoadConfig>): Promise<LoadedConfig | undefined> {
  const module = await import("../config/load-config.ts");
  return module.loadConfig(...which);
}

function collect(value: string, before: readonly string[] = []): string[] {
  return [...before, value];
}

/** What to generate; `undefined` when nothing says where to. */
function jobsOf(document: string | undefined, flags: Flags, config: LoadedConfig | undefined): Job[] | undefined {
  const given: Partial<ClientConfig> = {
    ...(document === undefined ? {} : { input: document }),
    ...optionsOf(flags),
  };
  const clients = chosenClients(config, flags.client);
  const jobs: Job[] = [];
  for (const { name, config: said } of clients) {
    const { input, output, ...rest } = { ...said, ...given };
    if (output === undefined) return undefined;
    if (input === undefined) {
      throw failure({
        code: "config/no-input",
        message: `The configuration says no \`input\`${name === "" ? "" : ` for "${name}"`}.`,
      });
    }
    const check = flags.check === true;
    jobs.push({ name, options: { ...rest, input: displayPath(input), output: displayPath(output), check } });
  }
  for (const job of jobs) refuseSharedFolder(job, jobs);
  return jobs;
}

function chosenClients(
  config: LoadedConfig | undefined,
  names: readonly string[] | undefined,
): readonly { name: string; config: Partial<ClientConfig> }[] {
  const all = config?.clients ?? [{ name: "", config: {} }];
  const known = all.map(({ name }) => name);
  const unknown = names?.find((name) => !known.includes(name));
  if (unknown !== undefined) {
    const remedy =
      didYouMean(unknown, known) ?? `There are ${known.filter((name) => name !== "").join(", ") || "none"}.`;
    throw failure({ code: "config/no-client", message: `The configuration has no client "${unknown}".`, remedy });
  }
  return names === undefined ? all : all.filter(({ name }) => names.includes(name));
}

function refuseSharedFolder(job: Job, jobs: readonly Job[]): void {
  const other = jobs.find(({ name, options }) => name !== job.name && options.output === job.options.output);
  if (other === undefined) return;
  throw failure({
    code: "config/shared-output",
    message: `"${job.name}" and "${other.name}" have one output folder: "${job.options.output}".`,
    remedy: "Give each client a folder of its own.",
  });
}

function tell(
  terminal: Terminal,
  { options }: Job,
  result: GenerateResult,
  { flags, milliseconds, mend }: { flags: Flags; milliseconds: number; mend: string },
): void {
  const { check = false, verbose = false } = flags;
  tellGenerate(terminal, result, { input: options.input, output: options.output, check, verbose, milliseconds, mend });
}

function wholeReport(jobs: readonly Job[], reports: readonly object[]): object {
  const [only] = reports;
  if (jobs.length === 1 && jobs[0]?.name === "" && only !== undefined) return only;
  return { ok: reports.every((report) => "ok" in report && report.ok === true), clients: reports };
}

/** The same command without `--check`, ready to paste. */
function mendingCommand(document: string | undefined, flags: Flags): string {
  const words = ["tramontane", "generate", ...(document === undefined ? [] : [document]), ...flagWords(flags)];
  if (flags.config !== undefined) words.push("--config", flags.config);
  for (const name of flags.client ?? []) words.push("--client", name);
  return words.map((word) => (/^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`)).join(" ");
}
