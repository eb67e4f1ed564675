import { Failure } from "./errors/failure.ts";
import { wireText } from "./wire-text.ts";

/**
 * The path of a request, its parameters encoded so that each stays within its segment. What a server or a proxy could take
 * for another path (an empty value, `.`, `..`, also percent-encoded) is refused when the request is made.
 *
 * @example path`/books/${book_id}/cover`
 * @throws InvalidArgumentError, from the call
 */
export function path(literals: TemplateStringsArray, ...values: readonly unknown[]): (baseURL?: string) => string {
  return (baseURL = "") =>
    values.reduce<string>(
      (path, value, index) => {
        const text = wireText(value ?? "");
        if (/^(\.|%2e){0,2}$/i.test(text)) {
          throw new Failure(
            "InvalidArgument",
            `Parameter ${index + 1} of ${literals.join("{}")} cannot be ${value == null ? value : JSON.stringify(text)}.`,
          );
        }
        return path + encodeURIComponent(text) + literals[index + 1];
      },
      baseURL + literals[0]?.replace(/^(?!\/)/, baseURL && "/"),
    );
}
