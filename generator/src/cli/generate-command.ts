import { Command, Option } from "commander";
import { generate, type GenerateOptions, type GenerateResult } from "../generate.ts";
import { tellGenerate } from "./generate-report.ts";
import type { Terminal } from "./terminal.ts";

interface Flags {
  readonly output: string;
  readonly name?: string;
  readonly check?: boolean;
  readonly importExtension?: "ts" | "js" | "none";
  readonly runtime?: string;
  readonly paths?: boolean;
  readonly root?: string;
  readonly report: "text" | "json";
  readonly verbose?: boolean;
}

/** `tramontane generate`. Exits with 1 when a check finds a difference. */
export function generateCommand(terminal: Terminal): Command {
  return new Command("generate")
    .summary("write a client for the API that a document describes")
    .description(
      "Writes a typed client for the API that an OpenAPI 3.0, 3.1 or 3.2 document describes.\n" +
        "Only files that change are written; files that are not generated are never touched.",
    )
    .argument("<document>", "the OpenAPI document, YAML or JSON")
    .requiredOption("-o, --output <folder>", "the folder of the client")
    .option("--name <Name>", "the name of the client class (from the title unless given)")
    .option("--check", "write nothing; exit with 1 when the folder is not what would be generated")
    .addOption(
      new Option("--import-extension <extension>", "how imports between the generated files end").choices([
        "ts",
        "js",
        "none",
      ]),
    )
    .option("--runtime <module>", "the module that the client imports its runtime from")
    .option("--paths", "write `paths` types too, for openapi-fetch and its relatives")
    .option("--root <folder>", "the folder that references may not leave (that of the document unless given)")
    .addOption(new Option("--report <format>", "how to tell what was done").choices(["text", "json"]).default("text"))
    .option("--verbose", "show every file and every note")
    .addHelpText("after", "\nExample:\n  $ tramontane generate openapi.yaml -o src/api --name Bookshop")
    .action(async (document: string, flags: Flags) => {
      const started = performance.now();
      const result = await generate({
        ...optionsOf(document, flags),
        onStage: (stage) => terminal.progress(stage),
      });
      const milliseconds = performance.now() - started;
      if (flags.report === "json") {
        terminal.out(jsonReport(result, milliseconds));
      } else {
        const { output, check = false, verbose = false } = flags;
        tellGenerate(terminal, result, {
          input: document,
          output,
          check,
          verbose,
          milliseconds,
          mend: mendingCommand(document, flags),
        });
      }
      if (result.drift.length > 0) process.exitCode = 1;
    });
}

function optionsOf(input: string, flags: Flags): GenerateOptions {
  const { output, name, check, importExtension, runtime, paths, root } = flags;
  return {
    input,
    output,
    ...(name === undefined ? {} : { name }),
    ...(check === undefined ? {} : { check }),
    ...(importExtension === undefined
      ? {}
      : { importExtension: importExtension === "none" ? "" : `.${importExtension}` }),
    ...(runtime === undefined ? {} : { runtime }),
    ...(paths === undefined ? {} : { paths }),
    ...(root === undefined ? {} : { root }),
  };
}

function jsonReport(result: GenerateResult, milliseconds: number): string {
  return JSON.stringify({ ok: result.drift.length === 0, ...result, milliseconds: Math.round(milliseconds) }, null, 2);
}

/** The same command without `--check`, ready to paste. */
function mendingCommand(document: string, flags: Flags): string {
  const words = ["tramontane", "generate", document, "-o", flags.output];
  if (flags.name !== undefined) words.push("--name", flags.name);
  if (flags.importExtension !== undefined) words.push("--import-extension", flags.importExtension);
  if (flags.runtime !== undefined) words.push("--runtime", flags.runtime);
  if (flags.paths === true) words.push("--paths");
  if (flags.root !== undefined) words.push("--root", flags.root);
  return words.map((word) => (/^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`)).join(" ");
}
