import { MistralError } from "../../generated/compat/models/errors.ts";

export * from "../../generated/compat/models/errors.ts";

/** An answer that is not what the document says. Never thrown by this client, which takes what the server sends. */
export class ResponseValidationError extends MistralError {
  override name: string = "ResponseValidationError";
}
