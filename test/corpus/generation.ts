import path from "node:path";
import { generate, GenerateError, type GenerateOptions } from "tramontane";
import { type Mode, modes } from "../hostile/modes.ts";
import type { CorpusDocument } from "./documents.ts";
import type { Failure } from "./failure.ts";

/** What became of the documents: those that have a client, and what went wrong with the others. */
export interface Generated {
  readonly clients: readonly CorpusDocument[];
  readonly failures: readonly Failure[];
}

/** Generates a client from each document, one after another in this process. */
export async function generateAll(
  documents: readonly CorpusDocument[],
  tell: (text: string) => void,
  mode: Mode | undefined = modes[0],
): Promise<Generated> {
  const clients: CorpusDocument[] = [];
  const failures: Failure[] = [];
  for (const [index, document] of documents.entries()) {
    tell(`generating ${index + 1} of ${documents.length}: ${document.name}`);
    try {
      await generate(optionsOf(document, mode));
      clients.push(document);
    } catch (error) {
      failures.push({ document: document.name, stage: "generate", message: messageOf(error) });
    }
  }
  return { clients, failures };
}

/** Generates every client again and compares it with what was written, byte by byte. Writes nothing. */
export async function generateAgain(
  documents: readonly CorpusDocument[],
  tell: (text: string) => void = () => {},
  mode: Mode | undefined = modes[0],
): Promise<Failure[]> {
  const failures: Failure[] = [];
  for (const [index, document] of documents.entries()) {
    tell(`generating again ${index + 1} of ${documents.length}: ${document.name}`);
    const message = await difference(document, mode);
    if (message !== undefined) failures.push({ document: document.name, stage: "again", message });
  }
  return failures;
}

function optionsOf({ file, output }: CorpusDocument, mode: Mode | undefined): GenerateOptions {
  const pages = mode?.reference ? { reference: path.join(output, "reference") } : {};
  return { input: file, output, importExtension: ".ts", ...pages, ...mode?.options };
}

async function difference(document: CorpusDocument, mode: Mode | undefined): Promise<string | undefined> {
  try {
    const { drift } = await generate({ ...optionsOf(document, mode), check: true });
    return drift[0] && `${drift[0].path} differs from what was written before`;
  } catch (error) {
    return messageOf(error);
  }
}

/** What was wrong, on one line; a failure that the generator did not foresee shows where it happened. */
function messageOf(error: unknown): string {
  if (error instanceof GenerateError) {
    const first = error.diagnostics.find(({ severity }) => severity === "error");
    if (first !== undefined) return `${first.code} ${first.place?.pointer ?? ""} ${first.message}`;
  }
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return stack.split("\n").slice(0, 3).join(" ").replaceAll(/\s+/g, " ");
}
