export type { RequestOptions } from "../../generated/compat/index.ts";
