import { isObject } from "../document.ts";
import type { Chunk } from "../state/conversations.ts";
import { hash } from "../state/random.ts";
import type { Prompt, Step } from "./prompt.ts";
import { sample } from "./sample.ts";

const OPENINGS = ["Good question.", "Here is a short answer.", "Let me see.", "Happy to help."];
const CLOSINGS = [
  "I am a scripted model, so this is all I can say about it.",
  "A real model would say more; this one only keeps you company offline.",
  "Ask me something else, and I will repeat that as well.",
];

/**
 * The message that ends a turn: a few sentences about the user's text and what tools found. `[[words:300]]` in the text
 * asks for an answer of that length. A JSON format gives a small object instead.
 */
export function reply(prompt: Prompt, executions: readonly Step[]): Step {
  if (prompt.format.type !== "text") return { kind: "message", content: structured(prompt), cut: false };
  const whole = prompt.prefix + (wordsAsked(prompt) ?? sentences(prompt, executions));
  const text = limited(whole, prompt);
  const chunks = executions.flatMap(chunkOf);
  return {
    kind: "message",
    content: chunks.length > 0 ? [{ type: "text", text }, ...chunks] : text,
    cut: text.length < whole.length && text.length >= (prompt.maxTokens ?? Infinity) * 4,
  };
}

function structured({ format, text }: Prompt): string {
  const value =
    format.type === "json_schema" && format.schema
      ? sample(format.schema)
      : { answer: excerpt(text), length: text.length };
  return JSON.stringify(value);
}

function wordsAsked({ text }: Prompt): string | undefined {
  const match = /\[\[words:(\d{1,5})\]\]/.exec(text);
  if (!match) return undefined;
  return Array.from({ length: Number(match[1]) }, (_, index) => `word${index + 1}`).join(" ");
}

function sentences(prompt: Prompt, executions: readonly Step[]): string {
  const { text, results, turn, seed, confirmations } = prompt;
  const variant = hash(`${seed} ${text}`);
  if (results.length > 0) {
    return (
      results.map(({ name, result }) => `${name} answered: ${result}`).join("\n") + "\nThat is what you wanted to know."
    );
  }
  const denied = confirmations
    .filter(({ allowed }) => !allowed)
    .map(({ name }) => `I did not use ${name}, as you wished.`);
  const found = executions.flatMap((step) => (step.kind === "execution" ? [finding(step.name, step.info)] : []));
  const before = turn > 1 ? [`This is turn ${turn} of our conversation.`] : [];
  const said = text === "" ? [] : [`You said: "${excerpt(text)}".`];
  return [
    OPENINGS[variant % OPENINGS.length],
    ...before,
    ...said,
    ...denied,
    ...found,
    CLOSINGS[variant % CLOSINGS.length],
  ].join(" ");
}

function finding(name: string, info: Readonly<Record<string, unknown>>): string {
  if (name === "code_interpreter") return `The code gave ${String(info["code_output"])}.`;
  if (name === "image_generation") return "The image is attached.";
  if (name === "document_library") {
    const [best] = info["found"] as { name: string; passage: string }[];
    return best ? `"${best.name}" says: "${best.passage}".` : "The libraries say nothing about it.";
  }
  return `I used ${name}.`;
}

/** What a message shows of a tool's work. */
function chunkOf(step: Step): Chunk[] {
  if (step.kind !== "execution") return [];
  if (step.name === "image_generation") {
    return [
      { type: "tool_file", tool: step.name, file_id: step.info["file_id"], file_name: "image.png", file_type: "png" },
    ];
  }
  const [page] = Array.isArray(step.info["results"]) ? step.info["results"] : [];
  if (!step.name.startsWith("web_search") || !isObject(page)) return [];
  return [{ type: "tool_reference", tool: step.name, title: String(page["title"]), url: String(page["url"]) }];
}

/** The text up to the first `stop`, and no longer than `max_tokens` of four characters. */
function limited(text: string, { stop, maxTokens }: Prompt): string {
  const ends = stop.map((word) => (word === "" ? -1 : text.indexOf(word))).filter((index) => index >= 0);
  return text.slice(0, Math.min(...ends, (maxTokens ?? Infinity) * 4));
}

function excerpt(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length > 160 ? `${line.slice(0, 160)}…` : line;
}
