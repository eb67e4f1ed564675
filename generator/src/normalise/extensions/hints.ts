import type { OperationHints } from "../../ir.ts";
import type { Source } from "../../load/document.ts";
import type { Context } from "../context.ts";
import { at, flag, text, texts } from "../source.ts";
import { readRetries } from "./document-hints.ts";

/**
 * What the extensions of other generators say of an operation: `x-speakeasy-*`, `x-fern-*` and `x-stainless-*`. Where
 * several speak, the first of that order is heard. `undefined` when none does.
 */
export function readHints(context: Context, operation: Source): OperationHints | undefined {
  const group = readGroup(operation);
  const method = words(operation, ["x-speakeasy-name-override", "x-fern-sdk-method-name"]);
  const deprecation = words(operation, ["x-speakeasy-deprecation-message", "x-stainless-deprecation-message"]);
  const replacement = words(operation, ["x-speakeasy-deprecation-replacement"]);
  const retries = readRetries(context, operation);
  const hints: OperationHints = {
    ...(group === undefined ? {} : { group }),
    ...(method === undefined ? {} : { method }),
    ...(isIgnored(operation) ? { ignored: true } : {}),
    ...(deprecation === undefined ? {} : { deprecation }),
    ...(replacement === undefined ? {} : { replacement }),
    ...(retries === undefined ? {} : { retries }),
  };
  return Object.keys(hints).length > 0 ? hints : undefined;
}

/** `x-speakeasy-group: beta.conversations`, `x-fern-sdk-group-name: [beta, conversations]`. */
function readGroup(operation: Source): readonly string[] | undefined {
  const speakeasy = words(operation, ["x-speakeasy-group"]);
  if (speakeasy !== undefined) return speakeasy.split(".");
  const fern = at(operation, "x-fern-sdk-group-name");
  const group = Array.isArray(fern?.value) ? texts(fern) : fern && [text(operation, "x-fern-sdk-group-name") ?? ""];
  return group === undefined || group.every((part) => part === "") ? undefined : group;
}

/** `true`, or a list of the languages that leave it out. */
function isIgnored(operation: Source): boolean {
  if (flag(operation, "x-speakeasy-ignore") || flag(operation, "x-fern-ignore")) return true;
  if (flag(operation, "x-stainless-skip")) return true;
  return texts(at(operation, "x-stainless-skip")).some((language) => /^(?:node|typescript)$/.test(language));
}

function words(source: Source, keys: readonly string[]): string | undefined {
  return keys.map((key) => text(source, key)).find((found) => found !== undefined && found.trim() !== "");
}
