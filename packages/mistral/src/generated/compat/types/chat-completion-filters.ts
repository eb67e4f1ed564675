/** Which completions are meant. */
export interface FilterPayload {
  /** A condition, or several that are joined; `null` is all completions. */
  filters: FilterGroup | FilterCondition | null;
}

/** Conditions that are joined: all of `AND` hold, or one of `OR`. */
export interface FilterGroup {
  and?: Filter[] | null;
  or?: Filter[] | null;
}

/** A condition, or several that are joined. */
export type Filter = FilterGroup | FilterCondition;

/** What must hold of one field. */
export interface FilterCondition {
  /** The name of the field. */
  field: string;
  op: FilterOperator;
  /** What to compare the field with. Its type is that of the field. */
  value: unknown;
}

/** How a field is compared with a value. With an `i` in front, small and capital letters are the same. */
export type FilterOperator =
  | "lt"
  | "lte"
  | "gt"
  | "gte"
  | "startswith"
  | "istartswith"
  | "endswith"
  | "iendswith"
  | "contains"
  | "icontains"
  | "matches"
  | "notcontains"
  | "inotcontains"
  | "eq"
  | "neq"
  | "isnull"
  | "includes"
  | "excludes"
  | "len_eq"
  | (string & {});

/** The values of the type {@link FilterOperator} by name. */
export const FilterOperator = {
  Lt: "lt",
  Lte: "lte",
  Gt: "gt",
  Gte: "gte",
  Startswith: "startswith",
  Istartswith: "istartswith",
  Endswith: "endswith",
  Iendswith: "iendswith",
  Contains: "contains",
  Icontains: "icontains",
  Matches: "matches",
  Notcontains: "notcontains",
  Inotcontains: "inotcontains",
  Eq: "eq",
  Neq: "neq",
  Isnull: "isnull",
  Includes: "includes",
  Excludes: "excludes",
  LenEq: "len_eq",
} as const;

/** What a field holds. */
export type FieldType = "ENUM" | "TEXT" | "INT" | "FLOAT" | "BOOL" | "TIMESTAMP" | "ARRAY" | "MAP" | (string & {});

/** The values of the type {@link FieldType} by name. */
export const FieldType = {
  ENUM: "ENUM",
  TEXT: "TEXT",
  INT: "INT",
  FLOAT: "FLOAT",
  BOOL: "BOOL",
  TIMESTAMP: "TIMESTAMP",
  ARRAY: "ARRAY",
  MAP: "MAP",
} as const;

/** A field that completions can be filtered by. */
export interface ChatCompletionFieldDefinition {
  /** What filters call it. */
  name: string;
  /** What people call it. */
  label: string;
  type: FieldType;
  /** The name of the group it is shown in. */
  group?: string | null;
  /** How it can be compared. */
  supportedOperators: FilterOperator[];
}

/** A group that fields are shown in. */
export interface FieldGroup {
  name: string;
  /** What people call it. */
  label: string;
}

/** The fields, and their groups. */
export interface ListChatCompletionFieldsResponse {
  fieldDefinitions: ChatCompletionFieldDefinition[];
  fieldGroups: FieldGroup[];
}

/** The values that a field has. */
export interface FetchChatCompletionFieldOptionsResponse {
  options?: (string | boolean | null)[] | null;
}

/** Which completions to count. */
export interface FetchFieldOptionCountsRequest {
  /** All of them when left out. */
  filterParams?: FilterPayload | null;
}

/** How often a field has each of its values. */
export interface FetchFieldOptionCountsResponse {
  counts: FieldOptionCountItem[];
}

/** A value, and how many completions have it. */
export interface FieldOptionCountItem {
  value: string;
  count: number;
}
