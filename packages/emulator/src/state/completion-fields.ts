import type { StoredCompletion } from "./completions.ts";

/** A field that completions can be filtered by, as the API shows it. */
export interface CompletionField {
  readonly name: string;
  readonly label: string;
  readonly type: "ENUM" | "TEXT" | "INT" | "BOOL" | "TIMESTAMP";
  readonly group: string;
  readonly supported_operators: readonly string[];
}

const EQUAL = ["eq", "neq", "isnull"];
const ORDER = ["lt", "lte", "gt", "gte", ...EQUAL];
const TEXT = ["startswith", "istartswith", "endswith", "iendswith", "contains", "icontains", "notcontains"];
const WORDS = [...EQUAL, ...TEXT, "inotcontains", "matches"];

/** The fields that the emulator knows of a completion. */
export const COMPLETION_FIELDS: readonly CompletionField[] = [
  { name: "model", label: "Model", type: "ENUM", group: "request", supported_operators: WORDS },
  { name: "question", label: "Question", type: "TEXT", group: "request", supported_operators: WORDS },
  { name: "stream", label: "Streamed", type: "BOOL", group: "request", supported_operators: EQUAL },
  { name: "nb_messages", label: "Messages", type: "INT", group: "request", supported_operators: ORDER },
  { name: "answer", label: "Answer", type: "TEXT", group: "answer", supported_operators: WORDS },
  { name: "finish_reason", label: "Why it ended", type: "ENUM", group: "answer", supported_operators: WORDS },
  { name: "nb_input_tokens", label: "Tokens read", type: "INT", group: "usage", supported_operators: ORDER },
  { name: "nb_output_tokens", label: "Tokens written", type: "INT", group: "usage", supported_operators: ORDER },
  { name: "created_at", label: "Time", type: "TIMESTAMP", group: "usage", supported_operators: ORDER },
];

/** What people call the groups that fields are shown in. */
export const FIELD_GROUPS = [
  { name: "request", label: "Request" },
  { name: "answer", label: "Answer" },
  { name: "usage", label: "Usage" },
] as const;

/** What a completion has in a field; undefined for a field that is none. */
export function fieldOf(completion: StoredCompletion, name: string): unknown {
  if (!COMPLETION_FIELDS.some((field) => field.name === name)) return undefined;
  return completion.extra_fields[name] ?? completion[name as keyof StoredCompletion];
}
