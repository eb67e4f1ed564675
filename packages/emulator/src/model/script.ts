import { callsOf } from "./function-calls.ts";
import { executionsOf } from "./executions.ts";
import type { Prompt, Step } from "./prompt.ts";
import { reply } from "./reply.ts";

/**
 * Decides what the model does. There is no intelligence in it: words in the user's text set off the one or the other,
 * and the same prompt always gives the same steps.
 *
 * - `[[error]]` or `[[error:429]]`: fails with this code (500).
 * - A declared function whose name is mentioned: is called, with arguments made from its schema.
 * - A declared built-in tool and a word that goes with it ("search", "calculate", "draw", "document"): is executed.
 * - "hand off", or the name of an agent that may be handed to: hands off.
 * - Anything else: a message. See {@link reply}.
 */
export function script(prompt: Prompt): Step[] {
  const failure = /\[\[error(?::([45]\d\d))?\]\]/.exec(prompt.text);
  if (failure) return [{ kind: "failure", message: "The text asked for an error.", code: Number(failure[1] ?? 500) }];
  if (prompt.results.length > 0) return [reply(prompt, [])];

  const calls = callsOf(prompt);
  if (calls.length > 0) return calls;

  const executions = executionsOf(prompt);
  if (executions.some(({ kind }) => kind === "call")) return executions;
  const to = recipient(prompt);
  return [...executions, ...(to ? [{ kind: "handoff", to } as const] : []), reply(prompt, executions)];
}

function recipient({ text, handoffs }: Prompt): string | undefined {
  const named = handoffs.find(({ name }) => text.toLowerCase().includes(name.toLowerCase()));
  return (named ?? (/hand(?:ing)?[ -]?(?:off|over)/i.test(text) ? handoffs[0] : undefined))?.id;
}
