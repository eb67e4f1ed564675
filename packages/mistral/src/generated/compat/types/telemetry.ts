import type { FieldType } from "./chat-completion-filters.ts";

/** Fields that can be searched by. */
export interface TelemetryFields {
  fieldDefinitions: TelemetryFieldDefinition[];
}

/** A field that can be searched by. */
export interface TelemetryFieldDefinition {
  /** What search expressions call it. */
  name: string;
  /** What people call it. */
  label: string;
  type: FieldType;
  /** The name of the group it is shown in. */
  group?: string | null;
  /** How it can be compared. */
  supportedOperators: TelemetryOperator[];
  /** What can be made of many of its values. */
  supportedAggregations: MetricAggregation[];
}

/** How a field is compared with a value. */
export type TelemetryOperator =
  | "eq"
  | "neq"
  | "lt"
  | "lte"
  | "gt"
  | "gte"
  | "like"
  | "ilike"
  | "not_like"
  | "not_ilike"
  | "between"
  | "not_between"
  | "in"
  | "not_in"
  | "exists"
  | "not_exists"
  | "regexp"
  | "not_regexp"
  | "contains"
  | "not_contains"
  | "has"
  | "hasAny"
  | "hasAll"
  | "hasToken"
  | (string & {});

/** The values of the type {@link TelemetryOperator} by name. */
export const TelemetryOperator = {
  Eq: "eq",
  Neq: "neq",
  Lt: "lt",
  Lte: "lte",
  Gt: "gt",
  Gte: "gte",
  Like: "like",
  Ilike: "ilike",
  NotLike: "not_like",
  NotIlike: "not_ilike",
  Between: "between",
  NotBetween: "not_between",
  In: "in",
  NotIn: "not_in",
  Exists: "exists",
  NotExists: "not_exists",
  Regexp: "regexp",
  NotRegexp: "not_regexp",
  Contains: "contains",
  NotContains: "not_contains",
  Has: "has",
  HasAny: "hasAny",
  HasAll: "hasAll",
  HasToken: "hasToken",
} as const;

/** The values that a field has. */
export interface TelemetryFieldOptions {
  options: string[] | null;
}

/** Which figures are wanted. */
export interface AggregationRequest {
  /** What to count or to measure. */
  metric: MetricDefinition;
  /** Only what matches this expression counts; all when left out. */
  searchExpression?: string | null;
  /**
   * The fields to group by, by name; there is one figure for each group.
   *
   * @defaultValue []
   */
  dimensions?: string[];
  /** Groups by time as well. */
  timeDimension?: TimeDimension | null;
  /** What to order by, the most important first. */
  orderBy?: OrderByClause[] | null;
  /**
   * How many figures to give at most, from 1 to 10,000.
   *
   * @defaultValue 1000
   */
  limit?: number;
}

/** A figure. */
export interface MetricDefinition {
  /** The field that is measured. */
  measure: string;
  aggregation: MetricAggregation;
}

/** What is made of many values; `p50` to `p99` are percentiles. */
export type MetricAggregation =
  | "count"
  | "count_distinct"
  | "sum"
  | "avg"
  | "min"
  | "max"
  | "p50"
  | "p90"
  | "p95"
  | "p99"
  | (string & {});

/** The values of the type {@link MetricAggregation} by name. */
export const MetricAggregation = {
  Count: "count",
  CountDistinct: "count_distinct",
  Sum: "sum",
  Avg: "avg",
  Min: "min",
  Max: "max",
  P50: "p50",
  P90: "p90",
  P95: "p95",
  P99: "p99",
} as const;

/** How time is cut up. */
export interface TimeDimension {
  /** @defaultValue "auto" */
  granularity?: Granularity;
}

/** How long a piece of time is; `auto` leaves that to the service. */
export type Granularity = "auto" | "second" | "minute" | "hour" | "day" | "week" | "month" | (string & {});

/** The values of the type {@link Granularity} by name. */
export const Granularity = {
  Auto: "auto",
  Second: "second",
  Minute: "minute",
  Hour: "hour",
  Day: "day",
  Week: "week",
  Month: "month",
} as const;

/** Something to order by. */
export interface OrderByClause {
  field: string;
  /** @defaultValue "asc" */
  direction?: SortDirection;
}

/** From small to large and from early to late (`asc`), or the other way round (`desc`). */
export type SortDirection = "asc" | "desc" | (string & {});

/** The values of the type {@link SortDirection} by name. */
export const SortDirection = {
  Asc: "asc",
  Desc: "desc",
} as const;

/** Figures. */
export interface Aggregation {
  data: AggregationRow[];
  meta: AggregationMeta;
}

/** A figure, and what it is of. */
export interface AggregationRow {
  metricName: string;
  metricValue?: number | null;
  /** The group, by the names of the fields that were grouped by. */
  dimensions?: { [key: string]: unknown };
  /**
   * When the piece of time begins.
   *
   * @format date-time
   */
  timeBucket?: Date | null;
}

/** What time the figures are of. */
export interface AggregationMeta {
  /** @format date-time */
  fromTimestamp: Date;
  /** @format date-time */
  toTimestamp: Date;
  /** How long a piece of time is, in seconds. */
  granularitySeconds?: number | null;
}
