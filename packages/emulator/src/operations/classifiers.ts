import { textOf, type Content } from "../state/conversations.ts";
import { hash } from "../state/random.ts";
import type { World } from "../state/world.ts";
import { json, type Handlers } from "./call.ts";

/** What moderation looks for. */
const CATEGORIES = [
  "sexual",
  "hate_and_discrimination",
  "violence_and_threats",
  "dangerous_and_criminal_content",
  "selfharm",
  "health",
  "financial",
  "law",
  "pii",
];

/** What the one classifier of the emulator tells. */
const LABELS = ["positive", "neutral", "negative"];

/** Nothing is harmful but a text that says so: `[[violence_and_threats]]`. Of classes, the one that is named fits best. */
export const classifiers: Handlers = {
  "classifiers.moderate": ({ world, body }) => answer(world, body["model"], texts(body["input"]).map(moderated)),
  "classifiers.moderateChat": ({ world, body }) =>
    answer(world, body["model"], chats(body["input"]).map(textOfChat).map(moderated)),
  "classifiers.classify": ({ world, body }) => answer(world, body["model"], texts(body["input"]).map(classified)),
  "classifiers.classifyChat": ({ world, body }) => {
    const instructions = [body["input"]].flat() as { readonly messages: readonly Message[] }[];
    return answer(
      world,
      body["model"],
      instructions.map(({ messages }) => classified(textOfChat(messages))),
    );
  },
};

interface Message {
  readonly content?: Content | null;
}

function answer(world: World, model: unknown, results: readonly unknown[]): ReturnType<typeof json> {
  return json({ id: `mod-${world.ids.uuid().replaceAll("-", "")}`, model, results });
}

function texts(input: unknown): string[] {
  return [input].flat().map(String);
}

/** A list of messages is one chat; a list of lists is several. */
function chats(input: unknown): (readonly Message[])[] {
  const list = input as readonly (Message | readonly Message[])[];
  return list.every(Array.isArray) ? (list as readonly Message[][]).slice() : [list as readonly Message[]];
}

/** Moderation looks at the last message. */
function textOfChat(messages: readonly Message[]): string {
  return textOf(messages.at(-1)?.content);
}

function moderated(text: string): unknown {
  const found = CATEGORIES.map((category) => [category, text.includes(`[[${category}]]`)] as const);
  const score = (category: string, harmful: boolean): number =>
    Number(((harmful ? 0.9 : 0) + (hash(`${category} ${text}`) % 1000) / 100_000).toFixed(5));
  return {
    categories: Object.fromEntries(found),
    category_scores: Object.fromEntries(found.map(([category, harmful]) => [category, score(category, harmful)])),
  };
}

function classified(text: string): unknown {
  const weights = LABELS.map((label) => (text.toLowerCase().includes(label) ? 20 : 1 + (hash(label + text) % 5)));
  const sum = weights.reduce((total, weight) => total + weight, 0);
  const scores = LABELS.map((label, index) => [label, Number(((weights[index] ?? 0) / sum).toFixed(4))]);
  return { sentiment: { scores: Object.fromEntries(scores) } };
}
