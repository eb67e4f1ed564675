import { invalid } from "../http/problem.ts";
import type { Told } from "../state/telemetry.ts";
import type { Call } from "./call.ts";
import { sought, timeOf } from "./telemetry-search.ts";

/** Figures over telemetry, as an `AggregationRequest` wants them. */
export function figuresOf(call: Call, all: readonly Told[], fields: ReadonlySet<string>): unknown {
  const { metric, dimensions = [], time_dimension: time, order_by, limit = 1000 } = call.body as unknown as Wanted;
  for (const name of [metric.measure, ...dimensions])
    if (!fields.has(name)) throw invalid(["body"], `There is no field "${name}".`, name);
  const seconds = time ? (SECONDS[time.granularity ?? "auto"] ?? HOUR) : undefined;
  const matching = sought(call, all);
  const groups = new Map<string, { readonly row: Omit<Row, "metric_value">; readonly values: unknown[] }>();
  for (const told of matching) {
    const row = {
      time_bucket: seconds === undefined ? null : bucket(timeOf(told), seconds),
      dimensions: Object.fromEntries(dimensions.map((name) => [name, told[name] ?? null])),
      metric_name: `${metric.aggregation}_${metric.measure}`,
    };
    const key = JSON.stringify([row.time_bucket, row.dimensions]);
    const group = groups.get(key) ?? { row, values: [] };
    groups.set(key, group);
    group.values.push(told[metric.measure]);
  }
  const rows = [...groups.values()].map(({ row, values }) => ({ ...row, metric_value: figure(metric, values) }));
  const meta = { ...spanOf(call, matching), granularity_seconds: seconds ?? null };
  return { data: ordered(rows, order_by ?? []).slice(0, limit), meta };
}

interface Wanted {
  readonly metric: { readonly measure: string; readonly aggregation: string };
  readonly dimensions?: readonly string[];
  readonly time_dimension?: { readonly granularity?: string } | null;
  readonly order_by?: readonly Order[] | null;
  readonly limit?: number;
}

interface Order {
  readonly field: string;
  readonly direction?: "asc" | "desc";
}

interface Row {
  readonly time_bucket: string | null;
  readonly dimensions: Told;
  readonly metric_name: string;
  readonly metric_value: number | null;
}

const HOUR = 3600;
const DAY = 24 * HOUR;
const SECONDS: Readonly<Record<string, number>> = {
  auto: HOUR,
  second: 1,
  minute: 60,
  hour: HOUR,
  day: DAY,
  week: 7 * DAY,
  month: 30 * DAY,
};

function bucket(time: number, seconds: number): string {
  const length = seconds * 1000;
  return new Date(Math.floor(time / length) * length).toISOString();
}

/** One figure of many values. Percentiles are the nearest rank. */
function figure({ aggregation }: Wanted["metric"], values: readonly unknown[]): number | null {
  if (aggregation === "count") return values.length;
  if (aggregation === "count_distinct") return new Set(values.map((value) => JSON.stringify(value))).size;
  const numbers = values.filter((value) => typeof value === "number").toSorted((one, other) => one - other);
  if (numbers.length === 0) return null;
  const sum = numbers.reduce((total, number) => total + number, 0);
  const percentile = /^p(\d+)$/.exec(aggregation)?.[1];
  if (percentile !== undefined) return numbers[Math.ceil((Number(percentile) / 100) * numbers.length) - 1] ?? null;
  if (aggregation === "sum") return sum;
  if (aggregation === "avg") return sum / numbers.length;
  return (aggregation === "min" ? numbers[0] : numbers.at(-1)) ?? null;
}

/** By time, then as asked: by a dimension, by `time_bucket`, or by the figure itself. */
function ordered(rows: readonly Row[], orders: readonly Order[]): Row[] {
  const keys = [...orders, { field: "time_bucket" }];
  return rows.toSorted((one, other) => {
    for (const { field, direction = "asc" } of keys) {
      const order = compare(valueIn(one, field), valueIn(other, field));
      if (order !== 0) return direction === "desc" ? -order : order;
    }
    return 0;
  });
}

function valueIn(row: Row, field: string): unknown {
  if (field === "time_bucket") return row.time_bucket;
  return field in row.dimensions ? row.dimensions[field] : row.metric_value;
}

function compare(one: unknown, other: unknown): number {
  if (typeof one === "number" && typeof other === "number") return one - other;
  const [left, right] = [String(one), String(other)];
  return left < right ? -1 : left > right ? 1 : 0;
}

/** The time that figures are of: what was asked for, or else that of what was found. */
function spanOf({ query, world }: Call, found: readonly Told[]): Told {
  const times = found.map(timeOf);
  const told = (asked: unknown, time: number): string =>
    new Date(
      typeof asked === "string" ? Date.parse(asked) : Number.isFinite(time) ? time : world.clock.now(),
    ).toISOString();
  return {
    from_timestamp: told(query["from"], Math.min(...times)),
    to_timestamp: told(query["to"], Math.max(...times)),
  };
}
