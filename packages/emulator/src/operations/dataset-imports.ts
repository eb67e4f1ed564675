import { isObject } from "../document.ts";
import { messagesOf } from "../state/completions.ts";
import { textOf } from "../state/conversations.ts";
import type { Draft, RecordSource } from "../state/datasets.ts";
import { hash } from "../state/random.ts";
import type { World } from "../state/world.ts";

/** What an import is going to bring. */
export interface Import {
  readonly drafts: readonly Draft[];
  /** Why the task will fail. */
  readonly failure?: string;
  /** What does not exist, so that there is no task at all. */
  readonly missing?: { readonly kind: string; readonly id: string };
}

const NOBODY = "00000000-0000-0000-0000-000000000000";

/**
 * The completions of a campaign. One that was not created here has twelve made-up records; the campaign whose id is all
 * zeros does not exist.
 */
export function fromCampaign(world: World, id: string): Import {
  const campaign = world.campaigns.get(id);
  if (campaign) return fromEvents(world, campaign.events);
  if (id === NOBODY) return { drafts: [], missing: { kind: "campaign", id } };
  return { drafts: Array.from({ length: 12 }, (_, index) => made(`campaign ${id}`, index, "EXPLORER")) };
}

/** A record for each completion, with its messages; a made-up one for each that was not answered here. */
export function fromEvents(world: World, ids: readonly string[]): Import {
  return { drafts: ids.map((id, index) => recorded(world, id) ?? made(`event ${id}`, index, "EXPLORER")) };
}

function recorded(world: World, id: string): Draft | undefined {
  const completion = world.completions.get(id);
  if (!completion) return undefined;
  return { payload: { messages: messagesOf(completion) }, properties: completion.extra_fields, source: "EXPLORER" };
}

/**
 * The lines of a file: of an export, of an uploaded file, or of a document of a library, each named by its id. Any other id stands for a file
 * of 40 made-up records, `…-rows-300` for one of 300, and one that ends in `missing` for none at all.
 */
export function fromFile(world: World, id: string): Import {
  const text = world.files.get(id) ?? uploaded(world, id) ?? world.documents.get(id)?.pages.join("");
  if (text !== undefined) return fromLines(text);
  if (id.endsWith("missing")) return { drafts: [], failure: `There is no file with the id "${id}".` };
  const rows = Number(/-rows-(\d{1,5})$/.exec(id)?.[1] ?? 40);
  return { drafts: Array.from({ length: rows }, (_, index) => made(`file ${id}`, index, "UPLOADED_FILE")) };
}

function uploaded(world: World, id: string): string | undefined {
  const file = world.uploads.get(id);
  return file && new TextDecoder().decode(file.content);
}

function fromLines(text: string): Import {
  const drafts: Draft[] = [];
  for (const [index, line] of text.split("\n").entries()) {
    if (line.trim() === "") continue;
    const value = parsed(line);
    if (!isObject(value)) return { drafts: [], failure: `Line ${index + 1} of the file is not a JSON object.` };
    const { payload, properties } = value;
    drafts.push({
      payload: isObject(payload) ? payload : value,
      properties: isObject(properties) ? properties : {},
      source: "UPLOADED_FILE",
    });
  }
  return { drafts };
}

/** One record for each conversation, with its messages. */
export function fromConversations(world: World, ids: readonly string[]): Import {
  const unknown = ids.find((id) => !world.conversations.has(id));
  if (unknown !== undefined) return { drafts: [], failure: `There is no conversation with the id "${unknown}".` };
  const conversations = ids.flatMap((id) => world.conversations.get(id) ?? []);
  return {
    drafts: conversations.map(({ attributes, entries }) => ({
      payload: {
        messages: entries.flatMap((entry) =>
          entry.type === "message.input" || entry.type === "message.output"
            ? [{ role: entry.role, content: textOf(entry.content) }]
            : [],
        ),
      },
      properties: { conversation_id: attributes.id },
      source: "PLAYGROUND",
    })),
  };
}

/** Copies of records. */
export function fromRecords(world: World, ids: readonly string[]): Import {
  const unknown = ids.find((id) => !world.records.has(id));
  if (unknown !== undefined) return { drafts: [], missing: { kind: "dataset record", id: unknown } };
  return { drafts: ids.flatMap((id) => world.records.get(id) ?? []) };
}

const SUBJECTS = [
  "the weather in Paris",
  "a recipe with leeks",
  "the length of the Loire",
  "a name for a cat",
  "a train to Lyon",
];

function made(origin: string, index: number, source: RecordSource): Draft {
  const number = hash(`${origin} ${index}`);
  const subject = SUBJECTS[number % SUBJECTS.length];
  return {
    payload: {
      messages: [
        { role: "user", content: `Question ${index + 1}: what can you tell me about ${subject}?` },
        { role: "assistant", content: `This is what I know about ${subject}.` },
      ],
    },
    properties: { language: "en", score: number % 100 },
    source,
  };
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
