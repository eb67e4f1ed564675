import { Command } from "commander";
import { displayPath } from "../load/locate.ts";
import type { Terminal } from "./terminal.ts";

interface Flags {
  readonly output?: string;
  readonly root?: string;
}

/** `tramontane bundle`. Without `-o`, the document goes to standard output and nothing else does. */
export function bundleCommand(terminal: Terminal): Command {
  return new Command("bundle")
    .summary("make one document of one that spreads over files")
    .description("Makes one self-contained JSON document of an OpenAPI document that spreads over several files.")
    .argument("<document>", "the OpenAPI document, YAML or JSON")
    .option("-o, --output <file>", "the file to write (standard output unless given)")
    .option("--root <folder>", "the folder that references may not leave (that of the document unless given)")
    .addHelpText("after", "\nExample:\n  $ tramontane bundle openapi.yaml -o openapi.json")
    .action(async (document: string, flags: Flags) => {
      const { bundle } = await import("../bundle/bundle.ts");
      const text = JSON.stringify(
        await bundle(document, flags.root === undefined ? {} : { root: flags.root }),
        null,
        2,
      );
      if (flags.output === undefined) {
        terminal.out(text);
        return;
      }
      const { replaceFile } = await import("../write/replace-file.ts");
      const written = await replaceFile(flags.output, `${text}\n`);
      terminal.out(`${terminal.paint("strong", displayPath(flags.output))} ${written ? "written" : "was up to date"}.`);
    });
}
