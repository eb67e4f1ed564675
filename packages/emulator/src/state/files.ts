import { hash } from "./random.ts";
import type { World } from "./world.ts";

/** An uploaded file, or one that a batch job wrote. */
export interface StoredFile {
  readonly id: string;
  readonly filename: string;
  readonly purpose: string;
  readonly sample_type: string;
  readonly source: "upload" | "mistral";
  readonly visibility: string;
  readonly mimetype: string | null;
  readonly content: Uint8Array<ArrayBuffer>;
  /** Seconds since 1970. */
  readonly created_at: number;
  /** Seconds since 1970; `null` for never. */
  readonly expires_at: number | null;
}

/** A file as the API shows it. */
export function viewFile(file: StoredFile): Record<string, unknown> {
  const { content, ...known } = file;
  return {
    object: "file",
    ...known,
    bytes: content.length,
    num_lines: isLines(file) ? linesOf(content).length : null,
    signature: null,
  };
}

/** The files there are, oldest first. One whose time is over is gone. */
export function filesOf(world: World): StoredFile[] {
  const now = seconds(world);
  for (const { id, expires_at } of world.uploads.values()) {
    if (expires_at !== null && expires_at <= now) world.uploads.delete(id);
  }
  return [...world.uploads.values()];
}

/** Keeps a new file. */
export function storeFile(world: World, file: Omit<StoredFile, "id" | "created_at">): StoredFile {
  const stored = { id: world.ids.uuid(), created_at: seconds(world), ...file };
  world.uploads.set(stored.id, stored);
  return stored;
}

/** The lines of a text that are not empty. */
export function linesOf(content: Uint8Array): string[] {
  return new TextDecoder()
    .decode(content)
    .split(/\r?\n/)
    .filter((line) => line.trim() !== "");
}

/** The seconds since 1970. */
export function seconds({ clock }: World): number {
  return Math.floor(clock.now() / 1000);
}

/** The path and query under which the emulator gives out a file without a key, for some hours. */
export function signedPath(world: World, { id }: StoredFile, hours: number): string {
  const expires = seconds(world) + hours * 3600;
  return `/emulator/uploads/${id}?expires=${expires}&signature=${signature(world, id, expires)}`;
}

/** The file that a signed path leads to. Undefined when the path was made up, or its time is over. */
export function signedFile(world: World, id: string, search: URLSearchParams): StoredFile | undefined {
  const expires = Number(search.get("expires"));
  const signed = search.get("signature") === signature(world, id, expires) && expires > seconds(world);
  return signed ? filesOf(world).find((file) => file.id === id) : undefined;
}

function signature({ seed }: World, id: string, expires: number): string {
  return hash(`${seed} ${id} ${expires}`).toString(16).padStart(8, "0");
}

function isLines({ filename, mimetype }: StoredFile): boolean {
  return /\.jsonl$/i.test(filename) || mimetype === "application/jsonl";
}
