import type { FunctionTool } from "./generated/types/tools.ts";
import {
  issueLines,
  type JsonSchemaObject,
  jsonSchemaOf,
  type JsonSchemaSource,
  type NeedsJsonSchema,
  type OutputOf,
  type StandardSchema,
} from "./standard-schema.ts";
import { ToolArgumentsError } from "./tool-arguments-error.ts";

/** A function that the model may call, and that runs here. */
export interface ToolDefinition<Name extends string, S extends StandardSchema, Result> {
  /** What the model calls it by. */
  readonly name: Name;
  /** What it does. The model decides by this text when to call it. */
  readonly description?: string;
  /** What it takes: a schema of zod, valibot, arktype or whatever follows Standard Schema. Without one, any object. */
  readonly arguments?: S;
  /** Whether the arguments must follow the schema exactly. `false` unless said. */
  readonly strict?: boolean;
  /**
   * Runs it. What it gives goes to the model: text as it is, anything else as JSON. What it throws goes to the model as well,
   * unless `onToolFailure` says otherwise.
   */
  readonly run: (args: OutputOf<S>, context: ToolContext) => Result;
}

/** What a tool is told of the call besides its arguments. */
export interface ToolContext {
  /** The id of the call. */
  readonly id: string | undefined;
  /** Aborts when the loop ends, by its deadline, by the caller, or because it is over. */
  readonly signal: AbortSignal;
}

/** A tool that {@link tool} made. To the API it is a function like any other, in requests and for agents. */
export interface RunnableTool<
  Name extends string = string,
  Arguments = unknown,
  Result = unknown,
> extends FunctionTool {
  function: FunctionTool["function"] & { name: Name };
  /**
   * Runs it with what the model wrote: JSON text, or the object.
   *
   * @throws ToolArgumentsError when the schema refuses the arguments, and what running it throws
   */
  call(given: unknown, context: ToolContext): Promise<ToolOutcome<Arguments, Result>>;
}

/** What a tool ran with, as its schema gave it, and what came of it. */
export interface ToolOutcome<Arguments = unknown, Result = unknown> {
  readonly arguments: Arguments;
  readonly value: Result;
}

/** What a tool without a schema takes. */
export interface AnyArguments extends StandardSchema<JsonSchemaObject> {
  readonly "~standard": StandardSchema<JsonSchemaObject>["~standard"] & { readonly jsonSchema: JsonSchemaSource };
}

/**
 * Makes a tool: a function that the model may call, and that `chatWithTools` and `converseWithTools` run. A schema that does
 * not give itself as JSON Schema needs it beside it, as `parameters`.
 *
 * @throws InvalidArgumentError when there is no JSON Schema
 * @example
 * const weather = tool({
 *   name: "get_weather",
 *   description: "The weather in a city, now.",
 *   arguments: z.object({ city: z.string() }),
 *   run: ({ city }, { signal }) => weatherOf(city, signal),
 * });
 */
export function tool<const Name extends string, Result, S extends StandardSchema = AnyArguments>(
  definition: ToolDefinition<Name, S, Result> & NeedsJsonSchema<S, "parameters">,
): RunnableTool<Name, OutputOf<S>, Awaited<Result>> {
  const { name, description, arguments: schema, strict, parameters, run } = definition;
  return {
    type: "function",
    function: {
      name,
      ...(description !== undefined && { description }),
      parameters: parameters ?? (schema ? jsonSchemaOf(schema, "parameters") : { type: "object", properties: {} }),
      ...(strict !== undefined && { strict }),
    },
    call: async (given, context) => {
      const args = await checked(name, given, schema);
      return { arguments: args, value: await run(args, context) };
    },
  };
}

async function checked<S extends StandardSchema>(name: string, given: unknown, schema?: S): Promise<OutputOf<S>> {
  const refuse = (reason: string, issues: readonly { message: string }[]): never => {
    throw new ToolArgumentsError(`The arguments of ${name} are ${reason}`, undefined, { issues, given });
  };
  let value = given;
  try {
    // A call without arguments may come without a text as well.
    if (typeof given === "string") value = JSON.parse(given || "{}");
  } catch (error) {
    refuse("not JSON.", [{ message: (error as Error).message }]);
  }
  if (!schema) return value;
  const result = await schema["~standard"].validate(value);
  if (!result.issues) return result.value;
  return refuse(`wrong:\n${issueLines(result.issues)}`, result.issues);
}
