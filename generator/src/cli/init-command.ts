import { Command } from "commander";
import { displayPath } from "../load/locate.ts";
import { count, diagnosticLines, type Terminal } from "./terminal.ts";

interface Flags {
  readonly name?: string;
  readonly root?: string;
}

/** `tramontane init`. Asks nothing: what is not given is taken from the document. */
export function initCommand(terminal: Terminal): Command {
  return new Command("init")
    .summary("make a package of a client, ready to publish")
    .description(
      "Makes a package of a client for the API that a document describes: it builds, tests itself against a server\n" +
        "in memory, and is ready to publish. The folder must be empty or not there.",
    )
    .argument("<document>", "the OpenAPI document, YAML or JSON")
    .argument("[folder]", "the folder of the package (the package's name unless given)")
    .option("--name <name>", "the name of the package, with or without a scope (after the API unless given)")
    .option("--root <folder>", "the folder that references may not leave (that of the document unless given)")
    .addHelpText("after", "\nExample:\n  $ tramontane init openapi.yaml --name @acme/bookshop")
    .action(async (input: string, folder: string | undefined, { name, root }: Flags) => {
      terminal.progress(`making a package of ${input}`);
      const { init } = await import("../init/init.ts");
      const made = await init({
        input,
        ...(folder === undefined ? {} : { folder }),
        ...(name === undefined ? {} : { name }),
        ...(root === undefined ? {} : { root }),
      });
      const shown = displayPath(made.folder);
      const { diagnostics, created } = made.generated;
      const told = diagnostics.filter(({ severity }) => severity !== "note");
      for (const line of diagnosticLines(told, terminal.paintError, 20)) terminal.err(line);
      terminal.out(
        [
          `${terminal.paint("strong", made.name)} in ${shown}: ${count(made.files.length, "file")}, and ${created.length} generated.`,
          "",
          `    cd ${/^[\w@%+=:,./-]+$/.test(shown) ? shown : `'${shown.replaceAll("'", "'\\''")}'`}`,
          "    npm install",
          "    npm run build",
          "    npm test",
        ].join("\n"),
      );
    });
}
