import { Command, Option } from "commander";
import { displayPath } from "../load/locate.ts";
import { addDocumentFlags, type DocumentFlags, loadOptions } from "./document-flags.ts";
import { count, diagnosticLines, type Terminal } from "./terminal.ts";

interface Flags extends DocumentFlags {
  readonly output?: string;
  readonly report: "text" | "json";
  readonly verbose?: boolean;
}

/** `tramontane normalise`. Without `-o`, the document goes to standard output and nothing else does. */
export function normaliseCommand(terminal: Terminal): Command {
  const command = new Command("normalise")
    .summary("make a document that other tools accept: one file, OpenAPI 3.1, repaired")
    .description(
      "Makes one self-contained, repaired OpenAPI 3.1 document of one of any version, for tools that know no other.\n" +
        "What 3.1 cannot say is kept in extensions and reported.",
    )
    .argument("<document>", "the OpenAPI document, YAML or JSON")
    .option(
      "-o, --output <file>",
      "the file to write, YAML or JSON by its name (standard output, as JSON, unless given)",
    );
  return addDocumentFlags(command)
    .addOption(
      new Option("--report <format>", "how to tell what was changed").choices(["text", "json"]).default("text"),
    )
    .option("--verbose", "show every note")
    .addHelpText("after", "\nExample:\n  $ tramontane normalise openapi.yaml -o openapi-3.1.json")
    .action(async (document: string, flags: Flags) => {
      const { normaliseDocument } = await import("../normalised/normalised.ts");
      const { value, diagnostics } = await normaliseDocument(document, loadOptions(flags));
      const { output } = flags;
      const text =
        output !== undefined && /\.ya?ml$/i.test(output) ? await yaml(value) : `${JSON.stringify(value, null, 2)}\n`;
      if (output === undefined) {
        terminal.out(text.trimEnd());
        return;
      }
      const { replaceFile } = await import("../write/replace-file.ts");
      const written = await replaceFile(output, text);
      if (flags.report === "json") {
        terminal.out(JSON.stringify({ ok: true, output, written, diagnostics }, null, 2));
        return;
      }
      const shown = flags.verbose ? diagnostics : diagnostics.filter(({ severity }) => severity !== "note");
      for (const line of diagnosticLines(shown, terminal.paintError, flags.verbose ? Infinity : 20)) terminal.err(line);
      terminal.out(
        `${terminal.paint("strong", displayPath(output))} ${written ? "written" : "was up to date"}; ` +
          `${count(diagnostics.length, "change")} reported${flags.verbose || diagnostics.length === 0 ? "" : " (--verbose shows them)"}.`,
      );
    });
}

/** No aliases: not every tool reads them. */
async function yaml(value: unknown): Promise<string> {
  const { stringify } = await import("yaml");
  return stringify(value, { aliasDuplicateObjects: false, lineWidth: 120 });
}
