import { createHash, hash as hashOf } from "node:crypto";
import { readdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { generate, GenerateError } from "tramontane";
import type { Attack } from "./attacks.ts";
import { canary } from "./canary.ts";
import { type Findings, noFindings, type Progress } from "./findings.ts";
import type { Mode } from "./modes.ts";
import { pageFaults, syntaxFaults } from "./oracle.ts";
import { createSandbox, type Sandbox } from "./sandbox.ts";

/** A generator under attack: writes a document's client into a folder. False when it refuses the document. */
export type Target = (attack: Attack, document: string, output: string, mode: Mode) => Promise<boolean>;

/** The generator of this project. */
export const tramontane: Target = async ({ client }, document, output, { options, reference }) => {
  const name = client === undefined ? {} : { name: client };
  const pages = reference ? { reference: path.join(output, "reference") } : {};
  try {
    await generate({ input: document, output, importExtension: ".ts", ...name, ...pages, ...options });
    return true;
  } catch (error) {
    if (error instanceof GenerateError) return false;
    throw error;
  }
};

/**
 * Runs a generator on hostile documents, in every mode, and looks at what comes out: it parses, has no name of the
 * documents' text, type-checks, does nothing when imported, and lies where it was asked to.
 *
 * @param all whether each document is tried in every mode; otherwise in the first, and in one of the others in turn
 * @param batch how many outputs are type-checked and imported at once
 * @param from where an earlier run of the same attacks stopped; what it did is not done again
 * @param onProgress told after each batch
 */
export async function assault(
  attacks: Iterable<Attack>,
  modes: readonly Mode[],
  target: Target,
  {
    batch = 400,
    all = false,
    from = { findings: noFindings(), seen: new Set() },
    onProgress,
  }: { batch?: number; all?: boolean; from?: Progress; onProgress?: (progress: Progress) => Promise<void> } = {},
): Promise<Findings> {
  const { findings, seen } = from;
  let before = findings.documents;
  let outputs = new Map<string, string>();
  let sandbox = await createSandbox();
  for (const attack of attacks) {
    if (before-- > 0) continue;
    findings.documents += 1;
    const document = path.join(sandbox.folder, "document.json");
    await writeFile(document, JSON.stringify(attack.document));
    for (const mode of modesOf(modes, findings.documents, all))
      await run(attack, mode, target, { sandbox, document, findings, seen, outputs });
    if (outputs.size < batch) continue;
    await examine(sandbox, outputs, findings);
    await onProgress?.(from);
    outputs = new Map();
    sandbox = await createSandbox();
  }
  await examine(sandbox, outputs, findings);
  return findings;
}

function modesOf(modes: readonly Mode[], turn: number, all: boolean): readonly Mode[] {
  const [first, ...others] = modes;
  const other = others[turn % Math.max(1, others.length)];
  return all ? modes : [first, other].filter((mode) => mode !== undefined);
}

interface Run {
  readonly sandbox: Sandbox;
  readonly document: string;
  readonly findings: Findings;
  readonly seen: Set<string>;
  /** By the name of its folder, the attack an output comes from. */
  readonly outputs: Map<string, string>;
}

async function run(attack: Attack, mode: Mode, target: Target, run: Run): Promise<void> {
  const { sandbox, document, findings, seen, outputs } = run;
  const name = `${attack.name}, ${mode.name}`;
  const output = path.join(sandbox.folder, String(findings.runs++));
  const started = performance.now();
  const generated = await target(attack, document, output, mode).catch((error: unknown) => {
    findings.faults.push({
      attack: name,
      fault: `crashes: ${error instanceof Error ? error.stack?.slice(0, 300) : String(error)}`,
    });
    return false;
  });
  const milliseconds = performance.now() - started;
  if (milliseconds > findings.slowest.milliseconds) findings.slowest = { milliseconds, attack: name };
  if (Object.hasOwn(globalThis, canary) || Object.hasOwn(Object.prototype, canary))
    throw new Error(`The generator ran the text of ${name}.`);
  if (!generated) {
    findings.refused += 1;
    await rm(output, { recursive: true, force: true });
    return;
  }
  findings.generated += 1;
  const hash = createHash("sha256");
  for (const [file, text] of await texts(output)) {
    const entry = `${file}\0${text}\0`;
    hash.update(entry);
    if (!isNew(entry, seen)) continue;
    for (const fault of faultsOf(file, text)) findings.faults.push({ attack: name, fault: `${file} ${fault}` });
  }
  if (!isNew(hash.digest("latin1"), seen)) return rm(output, { recursive: true });
  outputs.set(path.basename(output), name);
}

function isNew(text: string, seen: Set<string>): boolean {
  const { size } = seen;
  return seen.add(hashOf("sha1", text, "base64")).size > size;
}

function faultsOf(file: string, text: string): string[] {
  if (/\.[jt]s$/.test(file)) return syntaxFaults(file, text);
  return file.endsWith(".md") ? pageFaults(text) : [];
}

/** Looks at all outputs together, and does away with them. */
async function examine(sandbox: Sandbox, outputs: ReadonlyMap<string, string>, findings: Findings): Promise<void> {
  const found =
    outputs.size === 0 ? [] : [...(await sandbox.typeFaults()), ...(await sandbox.importFaults([...outputs.keys()]))];
  // One fault is followed by many: the first of a kind tells enough of an output.
  const told = new Set<string>();
  for (const [output, fault] of found) {
    const kind = `${output} ${fault.slice(0, 12)}`;
    if (!told.has(kind)) findings.faults.push({ attack: outputs.get(output) ?? "", fault });
    told.add(kind);
  }
  for (const file of await sandbox.strayFiles())
    findings.faults.push({
      attack: [...outputs.values()].slice(0, 1).join(),
      fault: `or one near it writes outside of the output folder: ${file}`,
    });
  findings.outputs += outputs.size;
  await sandbox.remove();
}

/** The files of an output, sorted, without the list of them that the generator keeps. */
async function texts(output: string): Promise<[file: string, text: string][]> {
  const files = (await readdir(output, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
  const paths = files.map((entry) => path.join(entry.parentPath, entry.name)).sort();
  return Promise.all(
    paths
      .filter((file) => path.basename(file) !== ".tramontane.json")
      .map(async (file): Promise<[string, string]> => [path.relative(output, file), await readFile(file, "utf8")]),
  );
}
