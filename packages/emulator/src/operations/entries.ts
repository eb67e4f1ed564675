import { invalid } from "../http/problem.ts";
import { textOf, type Entry, type FunctionCall } from "../state/conversations.ts";
import type { World } from "../state/world.ts";

/** The inputs of a request as entries: what the server gives (ids, times) is filled in where it is not there yet. */
export function entriesOf(world: World, inputs: unknown): Entry[] {
  if (typeof inputs === "string")
    return [stamped(world, { type: "message.input", role: "user", content: inputs, prefix: false })];
  return (Array.isArray(inputs) ? inputs : []).map((input: Record<string, unknown>) =>
    stamped(world, { type: typeOf(input), ...input }),
  );
}

function stamped(world: World, input: Record<string, unknown>): Entry {
  const now = world.clock.timestamp();
  const prefix = String(input["type"]).startsWith("message") ? "msg" : "entry";
  const entry = {
    object: "entry",
    created_at: now,
    completed_at: now,
    ...input,
    id: input["id"] ?? world.ids.prefixed(prefix),
  };
  return entry as unknown as Entry;
}

/** The kind of an entry that does not say it, told by the properties that only one kind has. */
function typeOf(input: Record<string, unknown>): Entry["type"] {
  if ("result" in input) return "function.result";
  if ("tool_call_id" in input) return "function.call";
  if ("next_agent_id" in input) return "agent.handoff";
  if ("arguments" in input) return "tool.execution";
  return "message.input";
}

/** What the caller says to a tool that waits for consent. */
export interface Confirmation {
  readonly name: string;
  readonly arguments: string;
  readonly allowed: boolean;
}

/**
 * Applies `tool_confirmations` to the calls they name.
 *
 * @throws Problem 422 when no pending call has that id.
 */
export function confirm(entries: Entry[], confirmations: unknown): Confirmation[] {
  return (Array.isArray(confirmations) ? confirmations : []).map(({ tool_call_id, confirmation }, index) => {
    const position = entries.findIndex(
      (entry) =>
        entry.type === "function.call" &&
        entry.tool_call_id === tool_call_id &&
        entry.confirmation_status === "pending",
    );
    const call = entries[position] as FunctionCall | undefined;
    if (!call) {
      throw invalid(
        ["body", "tool_confirmations", index, "tool_call_id"],
        "No call with this id waits for a confirmation.",
        tool_call_id,
      );
    }
    const allowed = confirmation === "allow";
    entries[position] = { ...call, confirmation_status: allowed ? "allowed" : "denied" };
    return { name: call.name, arguments: argumentsText(call), allowed };
  });
}

/** What of an entry counts for tokens. */
export function textOfEntry(entry: Entry): string {
  switch (entry.type) {
    case "message.input":
    case "message.output":
      return textOf(entry.content);
    case "function.result":
      return entry.result;
    case "function.call":
      return entry.name + argumentsText(entry);
    case "tool.execution":
      return entry.arguments;
    case "agent.handoff":
      return entry.next_agent_name;
  }
}

function argumentsText(call: FunctionCall): string {
  return typeof call.arguments === "string" ? call.arguments : JSON.stringify(call.arguments);
}
