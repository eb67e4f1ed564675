import type { OperationBody } from "./operation.ts";
import { type ParameterStyle, query } from "./query.ts";

/** An `application/x-www-form-urlencoded` body, written like a {@link query}. */
export function form(fields: object, styles?: Readonly<Record<string, ParameterStyle>>): OperationBody {
  return { type: "application/x-www-form-urlencoded", encode: () => query(fields, styles) };
}
