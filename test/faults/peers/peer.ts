import type { Act, Answer, Fault, Notion } from "../fault.ts";
import type { Scene } from "../perform.ts";

/** A client that others make, put to the same faults. */
export interface Peer {
  readonly name: string;
  readonly version: string;
  /** What it has a notion of; what needs another says nothing of it. */
  readonly notions: ReadonlySet<Notion>;
  /** Answers as it wants them, where it only reads those of an API of its own. */
  readonly serve?: (fault: Fault) => readonly Answer[];
  /** What a path of its own stands for. */
  readonly target?: (target: string) => string;
  /** It asks for what its API has, not for what the act says. */
  readonly ownRequests?: boolean;
  /** Does what the act says, and gives what ours would give; `undefined` where it cannot be done with it. */
  readonly perform: (act: Act, scene: Scene) => (() => Promise<unknown>) | undefined;
}

/** An answer that is no success, with its status, for clients that give it back rather than throw it. */
export class AnswerError extends Error {
  override readonly name = "AnswerError";
  readonly status: number | undefined;
  readonly body: unknown;

  constructor(status: number | undefined, body: unknown) {
    super(`answered ${status}: ${JSON.stringify(body)}`);
    this.status = status;
    this.body = body;
  }
}

/** Reads items as the act says, from what a peer gives to be iterated. */
export async function readItems(
  { leave, abort }: Act,
  scene: Scene,
  source: AsyncIterable<unknown>,
  item: (value: unknown) => unknown = (value) => value,
): Promise<readonly unknown[]> {
  for await (const value of source) {
    scene.items.push(item(value));
    if (typeof abort === "object" && "items" in abort && scene.items.length >= abort.items) scene.abort();
    if (leave && scene.items.length >= leave.after) {
      if (leave.by === "return") return scene.items;
      if (leave.by === "throw") throw new Error("enough");
      break;
    }
  }
  return scene.items;
}

/** The path of an act as a template, and its values by name. */
export function templateOf(act: Act): { url: string; values: Record<string, unknown> } {
  const parts = act.path ?? ["/a"];
  const values: Record<string, unknown> = {};
  const url = parts
    .map((part, index) => {
      if (index % 2 === 0) return String(part);
      values[`v${index}`] = part;
      return `{v${index}}`;
    })
    .join("");
  return { url, values };
}

export const method = (act: Act): string => act.method ?? (act.body ? "POST" : "GET");

/** The milliseconds that a peer with one deadline can be told. */
export function oneDeadline({ timeout }: Act): number | undefined {
  return typeof timeout === "object" ? timeout.response : timeout;
}

export const limit = ({ retries }: Act): number => (typeof retries === "object" ? retries.limit : retries) ?? 2;
