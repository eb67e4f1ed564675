import type { Tool } from "../state/agents.ts";
import { hash } from "../state/random.ts";
import { mentions } from "./function-calls.ts";
import type { Prompt, Step } from "./prompt.ts";

/** Words that set off a built-in tool, besides its own name. */
const WORDS: Readonly<Record<string, RegExp>> = {
  web_search: /\b(search|look up|news|web)\b/i,
  web_search_premium: /\b(search|look up|news|web)\b/i,
  code_interpreter: /\b(calculate|compute|run|code|python)\b/i,
  image_generation: /\b(draw|paint|picture|image)\b/i,
  document_library: /\b(document|documents|library|libraries)\b/i,
};

/**
 * The built-in tools and connectors that the text sets off, as executions; as calls that wait for the caller where the
 * tool requires a confirmation. Once the caller has answered, only what was confirmed is executed.
 */
export function executionsOf(prompt: Prompt): Step[] {
  if (prompt.confirmations.length > 0) {
    return prompt.confirmations
      .filter(({ allowed }) => allowed)
      .map(({ name, arguments: given }) => execution(prompt, name, given));
  }
  if (prompt.toolChoice === "none") return [];
  return prompt.tools.flatMap((tool): Step[] => {
    const name = triggered(tool, prompt.text);
    if (name === undefined) return [];
    const given = JSON.stringify(argumentsFor(name, prompt.text));
    const pending = tool.tool_configuration?.requires_confirmation?.includes(name) ?? false;
    return [pending ? { kind: "call", name, arguments: given, pending } : execution(prompt, name, given)];
  });
}

/** The name of the tool, or of the tool of a connector, that a text sets off. */
function triggered(tool: Tool, text: string): string | undefined {
  if (tool.type === "connector") {
    const { include, requires_confirmation } = tool.tool_configuration ?? {};
    const names = [...(include ?? []), ...(requires_confirmation ?? []), tool.connector_id ?? ""];
    return names.find((name) => name !== "" && mentions(text, name));
  }
  return WORDS[tool.type]?.test(text) || (tool.type in WORDS && mentions(text, tool.type)) ? tool.type : undefined;
}

function argumentsFor(name: string, text: string): Record<string, string> {
  if (name === "code_interpreter")
    return { code: `print(${arithmetic(text)?.expression ?? JSON.stringify(text.slice(0, 40))})` };
  if (name === "image_generation") return { prompt: text };
  return { query: text };
}

function execution(prompt: Prompt, name: string, given: string): Step {
  return { kind: "execution", name, arguments: given, info: info(prompt, name) };
}

function info(prompt: Prompt, name: string): Record<string, unknown> {
  switch (name) {
    case "code_interpreter":
      return { code_output: String(arithmetic(prompt.text)?.value ?? prompt.text.slice(0, 40)) };
    case "image_generation":
      return { file_id: `image-${hash(prompt.text).toString(16)}` };
    case "document_library": {
      const libraries = prompt.tools.flatMap((tool) => tool.library_ids ?? []);
      return { found: prompt.search(libraries, prompt.text) };
    }
    default:
      return { results: [{ title: "An example page", url: `https://example.com/${hash(prompt.text).toString(16)}` }] };
  }
}

/** The first sum, difference, product or quotient of two numbers in the first 1000 characters of a text. */
function arithmetic(text: string): { expression: string; value: number } | undefined {
  const match = /(-?\d+(?:\.\d+)?)\s*([-+*/])\s*(-?\d+(?:\.\d+)?)/.exec(text.slice(0, 1000));
  if (!match) return undefined;
  const [expression, left, operator, right] = [match[0], Number(match[1]), match[2], Number(match[3])];
  const values: Record<string, number> = { "+": left + right, "-": left - right, "*": left * right, "/": left / right };
  return { expression, value: values[operator ?? "+"] ?? 0 };
}
