import type { RunningLimit } from "./time-limit.ts";
import type { RunnableTool, ToolOutcome } from "./tool.ts";

/** A call that the model made: of a chat, or of a conversation. */
export interface CallOfTool {
  readonly id: string | undefined;
  readonly name: string;
  /** As the model wrote them: JSON text, or an object. */
  readonly arguments: unknown;
}

/** The model has called a tool, which runs now. */
export interface ToolCallStep {
  readonly type: "call";
  readonly call: CallOfTool;
}

/** A tool has run. `name` tells which, and with it of what types the rest is. */
export type ToolResultStep<T> =
  T extends RunnableTool<infer Name, infer Arguments, infer Result>
    ? {
        readonly type: "result";
        readonly name: Name;
        readonly call: CallOfTool;
        /** What it was given, as its schema gave it. */
        readonly arguments: Arguments;
        /** What it gave. */
        readonly value: Result;
        /** What the model is told. */
        readonly content: string;
      }
    : never;

/** A tool has failed, or there is none of this name, or the model's arguments were wrong: ToolArgumentsError. */
export interface ToolFailureStep {
  readonly type: "failure";
  readonly name: string;
  readonly call: CallOfTool;
  readonly error: unknown;
  /** What the model is told. */
  readonly content: string;
}

/** What is told of tools while they are run. */
export type ToolStep<T> = ToolCallStep | ToolResultStep<T> | ToolFailureStep;

/** How tools are run. */
export interface ToolCallOptions {
  /**
   * What the model is told of a call that failed. Unless said, the error's message, and for arguments that a schema refuses
   * what is wrong with them. To throw ends it all.
   */
  onToolFailure?: (failure: { readonly error: unknown; readonly call: CallOfTool }) => string | Promise<string>;
}

/** Whether a tool runs here. */
export function isRunnable(tool: { readonly type: string }): tool is RunnableTool {
  return tool.type === "function" && "call" in tool;
}

/** Runs calls at the same time, and gives what came of each in the order of the calls. */
export async function* runCalls<T>(
  calls: readonly CallOfTool[],
  tools: readonly RunnableTool[],
  { wait, signal }: Pick<RunningLimit, "wait" | "signal">,
  { onToolFailure = told }: ToolCallOptions,
): AsyncGenerator<ToolResultStep<T> | ToolFailureStep, undefined> {
  const outcomes = calls.map(async (call) => {
    const { id, name } = call;
    try {
      const outcome = await find(tools, name).call(call.arguments, { id, signal });
      return { type: "result", name, call, ...outcome, content: contentOf(outcome) } as ToolResultStep<T>;
    } catch (error) {
      signal.throwIfAborted();
      const content = await onToolFailure({ error, call });
      return { type: "failure", name, call, error, content } satisfies ToolFailureStep;
    }
  });
  // One that fails while another is waited for is thrown in its turn.
  for (const outcome of outcomes) outcome.catch(() => {});
  for (const outcome of outcomes) yield await wait(outcome);
}

function find(tools: readonly RunnableTool[], name: string): RunnableTool {
  const found = tools.find((tool) => tool.function.name === name);
  if (found) return found;
  throw new TypeError(`There is no function ${name}, only: ${tools.map((tool) => tool.function.name).join(", ")}`);
}

/** @throws TypeError when the value is nothing that JSON has */
function contentOf({ value }: ToolOutcome): string {
  return typeof value === "string" ? value : (JSON.stringify(value) ?? "");
}

function told({ error }: { readonly error: unknown }): string {
  return `Error: ${error instanceof Error ? error.message : String(error)}`;
}
