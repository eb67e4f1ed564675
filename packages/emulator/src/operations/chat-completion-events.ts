import { Problem } from "../http/problem.ts";
import { COMPLETION_FIELDS, FIELD_GROUPS, fieldOf, type CompletionField } from "../state/completion-fields.ts";
import { completionsOf, messagesOf, type StoredCompletion } from "../state/completions.ts";
import { json, type Call, type Handlers } from "./call.ts";
import { matches } from "./completion-filter.ts";
import { fed } from "./observability-page.ts";
import { verdictOn, type JudgeDefinition } from "./verdict.ts";

/** The chat completions that the emulator has answered are what is searched, counted and judged here. */
export const chatCompletionEvents: Handlers = {
  "beta.observability.chatCompletionEvents.search": (call) => {
    const wanted = names(call.body["extra_fields"]);
    return json({
      completion_events: fed(
        call,
        found(call).map((completion) => previewOf(completion, wanted)),
      ),
    });
  },

  "beta.observability.chatCompletionEvents.searchIds": (call) =>
    json({ completion_event_ids: found(call).map(({ event_id }) => event_id) }),

  "beta.observability.chatCompletionEvents.fetch": (call) => json(completionOf(call)),

  /** Those whose question shares a longer word with the one of this completion. */
  "beta.observability.chatCompletionEvents.fetchSimilarEvents": (call) => {
    const completion = completionOf(call);
    const words = wordsOf(completion);
    const similar = completionsOf(call.world).filter(
      (other) => other !== completion && wordsOf(other).some((word) => words.includes(word)),
    );
    const results = similar.map((other) => previewOf(other, []));
    return json({ completion_events: { results, cursor: null, next: null } });
  },

  "beta.observability.chatCompletionEvents.judge": (call) => {
    const messages = messagesOf(completionOf(call));
    return json(verdictOn(messages, call.body["judge_definition"] as JudgeDefinition, "completion"));
  },

  "beta.observability.chatCompletionEvents.fields.list": () =>
    json({ field_definitions: COMPLETION_FIELDS, field_groups: FIELD_GROUPS }),

  /** `null` where a field has no values to choose from. */
  "beta.observability.chatCompletionEvents.fields.fetchOptions": (call) => {
    const { name, type } = field(call);
    const options = type === "ENUM" || type === "BOOL" ? [...new Set(valuesOf(call, name))] : null;
    return json({ options });
  },

  "beta.observability.chatCompletionEvents.fields.fetchOptionCounts": (call) => {
    const counts = new Map<string, number>();
    for (const value of valuesOf(call, field(call).name).map(String)) counts.set(value, (counts.get(value) ?? 0) + 1);
    return json({ counts: [...counts].map(([value, count]) => ({ value, count })) });
  },
};

function found({ world, body }: Call): StoredCompletion[] {
  return completionsOf(world).filter((completion) => matches(body["search_params"], completion));
}

function valuesOf({ world, body }: Call, name: string): unknown[] {
  return completionsOf(world)
    .filter((completion) => matches(body["filter_params"], completion))
    .map((completion) => fieldOf(completion, name));
}

function completionOf({ world, path }: Call): StoredCompletion {
  const completion = world.completions.get(path["event_id"] ?? "");
  if (!completion) throw missing(`There is no completion with the id "${path["event_id"]}".`, "SEARCH_NOT_FOUND");
  return completion;
}

function field({ path }: Call): CompletionField {
  const name = path["field_name"] ?? "";
  const known = COMPLETION_FIELDS.find((each) => each.name === name);
  if (!known) throw missing(`There is no field "${name}".`, "FIELDS_NOT_FOUND");
  return known;
}

function missing(message: string, code: string): Problem {
  return new Problem(404, message, { code });
}

/** A completion in short, with the fields that were asked for. */
export function previewOf(completion: StoredCompletion, wanted: readonly string[]): unknown {
  const { event_id, correlation_id, created_at, nb_input_tokens, nb_output_tokens } = completion;
  const extra = wanted.flatMap((name) => {
    const value = fieldOf(completion, name);
    return value === undefined ? [] : [[name, value] as const];
  });
  const extra_fields = Object.fromEntries(extra);
  return { event_id, correlation_id, created_at, nb_input_tokens, nb_output_tokens, extra_fields };
}

function wordsOf({ extra_fields }: StoredCompletion): string[] {
  return (
    String(extra_fields["question"])
      .toLowerCase()
      .match(/\p{L}{4,}/gu) ?? []
  );
}

function names(value: unknown): string[] {
  return Array.isArray(value) ? value.map(String) : [];
}
