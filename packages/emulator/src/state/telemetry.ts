import { completionsOf, messagesOf, type Message, type StoredCompletion } from "./completions.ts";
import { hash } from "./random.ts";
import type { World } from "./world.ts";

/** Something that telemetry tells, exactly as the API shows it. */
export type Told = Readonly<Record<string, unknown>>;

/** How long the emulator says a token takes. */
const NANOSECONDS_PER_TOKEN = 10_000_000;

/** A trace for each chat completion, the newest first. */
export function tracesOf(world: World): Told[] {
  return completionsOf(world).map((completion) => {
    const tools = toolCalls(completion);
    const question = String(completion.extra_fields["question"]);
    const answer = String(completion.extra_fields["answer"]);
    return {
      ...whereOf(world, completion),
      ...timesOf(completion),
      root_span_id: rootOf(completion),
      root_span_name: "chat",
      service_name: SERVICE,
      environment: "emulator",
      workflow_name: "",
      agent_id: "",
      agent_name: "",
      status_code: "Unset",
      error_count: 0,
      span_count: 1 + tools.length,
      gen_ai_span_count: 1 + tools.length,
      llm_call_count: 1,
      tool_call_count: tools.length,
      retrieval_count: 0,
      evaluation_count: 0,
      input_tokens: completion.nb_input_tokens,
      output_tokens: completion.nb_output_tokens,
      cache_read_input_tokens: 0,
      cache_creation_input_tokens: 0,
      models_used: [completion.extra_fields["model"]],
      tools_used: tools.map(({ name }) => name),
      first_turn_last_input_message: question,
      first_turn_last_output_message: answer,
      last_turn_last_input_message: question,
      last_turn_last_output_message: answer,
    };
  });
}

/** The spans of each completion: the chat itself, and one for each function that the model called. */
export function spansOf(world: World): Told[] {
  return completionsOf(world).flatMap((completion) => {
    const chat = spanOf(world, completion);
    const tools = toolCalls(completion).map((call, index) => ({
      ...chat,
      span_id: spanId(`${completion.correlation_id} ${index}`),
      parent_span_id: rootOf(completion),
      span_name: "execute_tool",
      operation_name: "execute_tool",
      span_kind: "INTERNAL",
      duration_ns: 0,
      end_time: completion.created_at,
      tool_name: call.name,
      tool_type: "function",
      tool_call_id: call.id,
      tool_call_arguments: call.arguments,
    }));
    return [chat, ...tools];
  });
}

/** A record for each chat completion, the newest first. */
export function logsOf(world: World): Told[] {
  return completionsOf(world).map((completion) => ({
    ...ownerOf(world),
    trace_id: completion.correlation_id,
    span_id: rootOf(completion),
    timestamp: completion.created_at,
    trace_flags: 1,
    severity_text: "INFO",
    severity_number: 9,
    service_name: SERVICE,
    body: "A chat was completed.",
    event_name: "chat.completed",
    resource_schema_url: "",
    resource_attributes: { "service.name": SERVICE },
    scope_schema_url: "",
    scope_name: SERVICE,
    scope_version: "",
    scope_attributes: {},
    log_attributes: { "gen_ai.request.model": String(completion.extra_fields["model"]) },
  }));
}

/** When and where something was done, of the whole trace. */
function whereOf(world: World, completion: StoredCompletion): Told {
  return { ...ownerOf(world), trace_id: completion.correlation_id, conversation_id: "" };
}

function ownerOf(world: World): Told {
  const { user: user_id, workspace: workspace_id, organization } = world;
  return { user_id, workspace_id, organization_id: organization.id, customer_id: organization.id };
}

function timesOf({ created_at, nb_output_tokens }: StoredCompletion): Told {
  const duration_ns = nb_output_tokens * NANOSECONDS_PER_TOKEN;
  const end = new Date(Date.parse(created_at) + duration_ns / 1e6);
  return { start_time: created_at, end_time: end.toISOString(), duration_ns };
}

function spanOf(world: World, completion: StoredCompletion): Told {
  const model = completion.extra_fields["model"];
  const none = Object.fromEntries(UNKNOWN_TEXTS.map((name) => [name, ""]));
  return {
    ...none,
    ...whereOf(world, completion),
    ...timesOf(completion),
    span_id: rootOf(completion),
    span_name: "chat",
    span_kind: "SERVER",
    service_name: SERVICE,
    status_code: "Ok",
    operation_name: "chat",
    provider_name: "mistral_ai",
    request_model: model,
    response_model: model,
    response_id: completion.correlation_id,
    output_type: "text",
    input_messages: JSON.stringify(completion.request_messages),
    output_messages: JSON.stringify(completion.response_messages),
    tool_definitions: JSON.stringify(completion.enabled_tools),
    request_choice_count: completion.response_messages.length,
    request_max_tokens: 0,
    request_temperature: null,
    request_top_p: null,
    request_top_k: null,
    request_presence_penalty: null,
    request_frequency_penalty: null,
    request_seed: 0,
    request_stop_sequences: [],
    request_encoding_formats: [],
    response_finish_reasons: [completion.extra_fields["finish_reason"]],
    usage_input_tokens: completion.nb_input_tokens,
    usage_output_tokens: completion.nb_output_tokens,
    usage_cache_read_input_tokens: 0,
    usage_cache_creation_input_tokens: 0,
    resource_attributes: { "service.name": SERVICE },
    span_attributes: {},
    scope_name: SERVICE,
  };
}

const SERVICE = "emulator";

/** What the emulator has nothing to say of. */
const UNKNOWN_TEXTS = (
  "parent_span_id trace_state status_message error_type data_source_id agent_id agent_name agent_version " +
  "agent_description workflow_name prompt_name tool_name tool_type tool_call_id system_instructions tool_call_arguments " +
  "tool_call_result scope_version"
).split(" ");

/** The span of a completion that all others are part of. */
function rootOf({ correlation_id }: StoredCompletion): string {
  return correlation_id.slice(0, 16);
}

/** 16 hexadecimal digits that stand for a text. */
function spanId(text: string): string {
  return [text, `${text}.`].map((each) => hash(each).toString(16).padStart(8, "0")).join("");
}

interface ToolCall {
  readonly id: string;
  readonly name: string;
  readonly arguments: string;
}

function toolCalls(completion: StoredCompletion): ToolCall[] {
  return completion.response_messages.flatMap((message: Message) => {
    const calls = message["tool_calls"];
    return Array.isArray(calls) ? calls.map(({ id, function: called }) => ({ id, ...called }) as ToolCall) : [];
  });
}

/** What campaigns say of the spans of their completions, the latest first. */
export function evaluationsOf(world: World, judge: (messages: unknown, campaignId: string) => Evaluation): Told[] {
  return [...world.campaigns.values()].toReversed().flatMap(({ view, events }) =>
    events.flatMap((id) => {
      const completion = world.completions.get(id);
      if (!completion) return [];
      const { answer, analysis } = judge(messagesOf(completion), view.id);
      return [
        {
          ...whereOf(world, completion),
          span_id: rootOf(completion),
          response_id: completion.correlation_id,
          timestamp: view.created_at,
          evaluation_name: view.judge.name,
          score_value: typeof answer === "number" ? answer : 0,
          score_label: String(answer),
          explanation: analysis,
          metadata: { campaign_id: view.id },
        },
      ];
    }),
  );
}

interface Evaluation {
  readonly answer: string | number;
  readonly analysis: string;
}
