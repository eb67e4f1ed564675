import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";

/** The two clients that a program is run with. */
const CLIENTS = ["official", "compat"] as const;
export type ClientName = (typeof CLIENTS)[number];

/** A program, as it is written for the official client. */
export interface Program {
  readonly name: string;
  readonly text: string;
}

/** Programs in a folder of their own, once for each client. */
export interface Swapped {
  readonly folder: string;
  /** The file of a program for a client. */
  readonly file: (client: ClientName, name: string) => string;
  readonly remove: () => Promise<void>;
}

/** Writes programs down for both clients: what differs is the package that they import from, and nothing else. */
export async function swap(programs: readonly Program[]): Promise<Swapped> {
  // A folder that begins with a dot is none of the sources that are checked and formatted.
  const folder = await mkdtemp(path.join(import.meta.dirname, ".programs-"));
  const file = (client: ClientName, name: string): string => path.join(folder, client, `${name}.ts`);
  for (const client of CLIENTS) {
    await mkdir(path.join(folder, client));
    for (const { name, text } of programs)
      await writeFile(file(client, name), client === "official" ? text : swapped(text));
  }
  return { folder, file, remove: () => rm(folder, { recursive: true, force: true }) };
}

/** The program with only its imports changed. */
export function swapped(text: string): string {
  return text.replace(/(from\s+["'])@mistralai\/mistralai(?=["'/])/g, "$1@tramontane/mistral/compat");
}

/** The programs of a folder. */
export async function programsOf(folder: string, names: readonly string[]): Promise<Program[]> {
  return Promise.all(
    names.map(async (file) => ({
      name: path.basename(file, ".ts"),
      text: await readFile(path.join(folder, file), "utf8"),
    })),
  );
}
