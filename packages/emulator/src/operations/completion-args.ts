import { isObject } from "../document.ts";
import type { Format, Prompt } from "../model/prompt.ts";

/** `response_format`, in either of its homes, as the model is given it. */
export function formatOf(format: unknown): Format {
  if (!isObject(format) || typeof format["type"] !== "string") return { type: "text" };
  const wanted = format["json_schema"];
  const schema = isObject(wanted) && isObject(wanted["schema"]) ? wanted["schema"] : undefined;
  return { type: format["type"], schema };
}

/** `max_tokens` and `stop`, as the model is given them. */
export function limitsOf(args: Readonly<Record<string, unknown>>): Pick<Prompt, "maxTokens" | "stop"> {
  const { max_tokens, stop } = args;
  return {
    maxTokens: typeof max_tokens === "number" ? max_tokens : undefined,
    stop: [stop ?? []].flat().filter((text) => typeof text === "string"),
  };
}
