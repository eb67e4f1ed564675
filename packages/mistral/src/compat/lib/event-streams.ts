export type { EventStream } from "../../generated/compat/index.ts";
