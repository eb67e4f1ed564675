import { notFound } from "../http/problem.ts";
import { evaluationsOf, logsOf, spansOf, tracesOf, type Told } from "../state/telemetry.ts";
import type { World } from "../state/world.ts";
import { json, type Answer, type Call, type Handlers } from "./call.ts";
import { fed } from "./observability-page.ts";
import { figuresOf } from "./telemetry-figures.ts";
import { fieldNamed, fieldsOf, sought } from "./telemetry-search.ts";
import { verdictOn } from "./verdict.ts";

/** Telemetry of the chat completions that the emulator has answered. */
export const telemetry: Handlers = {
  "beta.observability.logs.search": (call) => {
    const found = sought(call, logsOf(call.world));
    return json({ logs: fed(call, call.body["order"] === "asc" ? found.toReversed() : found) });
  },
  "beta.observability.logs.list": listing("LogRecord"),
  "beta.observability.logs.fetchOptions": options("LogRecord", logsOf),

  "beta.observability.traces.search": (call) => json({ traces: fed(call, sought(call, tracesOf(call.world))) }),
  "beta.observability.traces.aggregate": figures("Trace", tracesOf),
  "beta.observability.traces.getTraceFields": listing("Trace"),
  "beta.observability.traces.fetchOptions": options("Trace", tracesOf),
  "beta.observability.traces.getTraceById": (call) => json(traceOf(call)),
  "beta.observability.traces.getTraceSpans": (call) => {
    const { trace_id } = traceOf(call);
    const spans = spansOf(call.world).filter((span) => span["trace_id"] === trace_id);
    return json({ spans: fed(call, sought(call, spans)) });
  },
  "beta.observability.traces.getSpanById": (call) => {
    const { trace_id } = traceOf(call);
    const { span_id = "" } = call.path;
    const span = spansOf(call.world).find((each) => each["trace_id"] === trace_id && each["span_id"] === span_id);
    if (!span) throw notFound("span", span_id);
    return json(span);
  },

  "beta.observability.spans.searchSpans": (call) => json({ spans: fed(call, sought(call, spansOf(call.world))) }),
  "beta.observability.spans.aggregate": figures("Span", spansOf),
  "beta.observability.spans.listSpanFields": listing("Span"),
  "beta.observability.spans.fetchSpanFieldOptions": options("Span", spansOf),

  "beta.observability.spans.searchSpanEvaluations": (call) =>
    json({ span_evaluations: fed(call, sought(call, evaluations(call.world))) }),
  /** Of the evaluations of a span that have one name, the latest. */
  "beta.observability.spans.searchLatestSpanEvaluations": (call) => {
    const latest = new Map<string, Told>();
    for (const each of evaluations(call.world)) {
      const key = JSON.stringify([each["span_id"], each["evaluation_name"]]);
      if (!latest.has(key)) latest.set(key, each);
    }
    return json({ span_evaluations: fed(call, sought(call, [...latest.values()])) });
  },
  "beta.observability.spans.listSpanEvalFields": listing("SpanEvaluation"),
  "beta.observability.spans.fetchSpanEvalFieldOptions": options("SpanEvaluation", evaluations),
};

/** What the judges of campaigns say. */
function evaluations(world: World): Told[] {
  return evaluationsOf(world, (messages, id) => {
    const judge = world.campaigns.get(id)?.view.judge;
    return judge ? verdictOn(messages, judge, "completion") : { answer: 0, analysis: "" };
  });
}

function traceOf({ world, path }: Call): Told {
  const { trace_id = "" } = path;
  const trace = tracesOf(world).find((each) => each["trace_id"] === trace_id);
  if (!trace) throw notFound("trace", trace_id);
  return trace;
}

function listing(schemaName: string): () => Answer {
  return () => json({ field_definitions: fieldsOf(schemaName) });
}

function figures(schemaName: string, tell: (world: World) => Told[]): (call: Call) => Answer {
  return (call) => {
    const names = new Set(fieldsOf(schemaName).map(({ name }) => name));
    return json(figuresOf(call, tell(call.world), names));
  };
}

/** The texts that a field has; `null` where it has none to choose from. */
function options(schemaName: string, tell: (world: World) => Told[]): (call: Call) => Answer {
  return (call) => {
    const { name, type } = fieldNamed(schemaName, call.path["field_name"] ?? "");
    if (type !== "TEXT" && type !== "ENUM") return json({ options: null });
    const values = sought(call, tell(call.world)).map((told) => String(told[name]));
    return json({ options: [...new Set(values)].filter((value) => value !== "") });
  };
}
