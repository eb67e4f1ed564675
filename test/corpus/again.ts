/**
 * Run on any runtime: generates clients again and compares them with what is there. The argument is a file with the
 * list of documents; what differs is printed as JSON.
 */
import { readFile } from "node:fs/promises";
import process from "node:process";
import type { CorpusDocument } from "./documents.ts";
import { generateAgain } from "./generation.ts";

const documents: CorpusDocument[] = JSON.parse(await readFile(process.argv[2] ?? "", "utf8"));
console.log(JSON.stringify(await generateAgain(documents)));
