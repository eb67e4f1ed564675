import { isObject } from "../document.ts";
import type { Prompt, Step } from "./prompt.ts";
import { sample } from "./sample.ts";

/** The functions that the text mentions by name, as calls; the first one of all where a call is demanded. */
export function callsOf(prompt: Prompt): Step[] {
  if (prompt.toolChoice === "none" || prompt.confirmations.length > 0) return [];
  const functions = prompt.tools.flatMap((tool) => (tool.function ? [tool.function] : []));
  const mentioned = functions.filter(({ name }) => name === prompt.toolChoice || mentions(prompt.text, name));
  const demanded = ["any", "required"].includes(prompt.toolChoice) ? functions.slice(0, 1) : [];
  return (mentioned.length > 0 ? mentioned : demanded).map(({ name, parameters }) => ({
    kind: "call",
    name,
    arguments: JSON.stringify(argumentsFor(parameters ?? {}, prompt.text)),
    pending: false,
  }));
}

/** Whether a text has a name in it, however its words are joined: `get_weather`, "get weather". */
export function mentions(text: string, name: string): boolean {
  const plain = (value: string): string => value.toLowerCase().replace(/[\s_-]+/g, " ");
  return plain(text).includes(plain(name));
}

/** A value for each property, the one that the text gives (`city=Paris`, `city: "Paris"`) before a made-up one. */
function argumentsFor(schema: Readonly<Record<string, unknown>>, text: string): unknown {
  const made = sample(schema);
  if (!isObject(made)) return {};
  const properties = isObject(schema["properties"]) ? schema["properties"] : {};
  const given = Object.entries(properties).flatMap(([name, property]) => {
    const value = valueInText(name, property, text);
    return value === undefined ? [] : [[name, value] as const];
  });
  return { ...made, ...Object.fromEntries(given) };
}

function valueInText(name: string, property: unknown, text: string): unknown {
  const pattern = new RegExp(`\\b${name.replace(/[^\w]/g, "\\$&")}\\s*[=:]\\s*(?:"([^"]*)"|([^\\s,;.]+))`, "i");
  const match = pattern.exec(text);
  const value = match?.[1] ?? match?.[2];
  if (value === undefined) return undefined;
  const type = isObject(property) ? property["type"] : undefined;
  if (type === "boolean") return value === "true";
  if (type === "integer" || type === "number") return Number.isFinite(Number(value)) ? Number(value) : undefined;
  return type === "string" || type === undefined ? value : undefined;
}
