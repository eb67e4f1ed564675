export type { Logger } from "../../generated/compat/index.ts";
