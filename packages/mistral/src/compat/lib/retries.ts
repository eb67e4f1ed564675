export type { BackoffStrategy, RetryConfig } from "../../generated/compat/index.ts";
