import { TramontaneError } from "./tramontane-error.ts";

/** Thrown when the client lacks something it needs: a key, a base URL. The message names the option to set. */
export class ConfigurationError extends TramontaneError {
  static override readonly code: string = "tramontane.ConfigurationError";
}
