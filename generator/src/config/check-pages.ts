import { PAGE_KEYS, PAGE_STYLES, type StreamHint } from "../ir.ts";
import { isObject } from "../json-object.ts";
import { didYouMean } from "../nearest.ts";

/** What is wrong with the option `pagination`; `undefined` when nothing is. */
export function faultInPagination(value: unknown): string | undefined {
  if (value === false) return undefined;
  if (!isObject(value)) return "is an object of infer and operations, or false.";
  const odd = strange(value, ["infer", "operations"]);
  if (odd !== undefined) return odd;
  if (value["infer"] !== undefined && typeof value["infer"] !== "boolean")
    return "has `infer` that is not true or false.";
  return faultInEach(value["operations"] ?? {}, "operations", (said) =>
    said === false ? undefined : faultInPage(said),
  );
}

/** What is wrong with the option `streams`; `undefined` when nothing is. */
export function faultInStreams(value: unknown): string | undefined {
  return faultInEach(value, undefined, (said) => {
    if (!isObject(said)) return "is an object.";
    const { terminal, resumable, ...texts } = said;
    const odd = strange(said, STREAM_KEYS) ?? wrong(texts, "string");
    if (odd !== undefined) return odd;
    if (resumable !== undefined && typeof resumable !== "boolean") return "has `resumable` that is not true or false.";
    const list = Array.isArray(terminal) && terminal.every((type) => typeof type === "string");
    return terminal === undefined || list ? undefined : "has `terminal` that is no list of texts.";
  });
}

const STREAM_KEYS: readonly string[] = [
  "method",
  "flag",
  "terminal",
  "sentinel",
  "resumable",
] satisfies (keyof StreamHint)[];

function faultInPage(said: unknown): string | undefined {
  if (!isObject(said)) return "is an object, or false.";
  const { style, first, ...texts } = said;
  const odd = strange(said, PAGE_KEYS) ?? wrong(texts, "string") ?? wrong({ first }, "number");
  if (odd !== undefined) return odd;
  if (!PAGE_STYLES.some((known) => known === style)) return `has \`style\` that is none of ${PAGE_STYLES.join(", ")}.`;
  return texts["items"] === undefined && style !== "none" ? "says no `items`." : undefined;
}

function faultInEach(
  value: unknown,
  section: string | undefined,
  faultIn: (said: unknown) => string | undefined,
): string | undefined {
  if (!isObject(value)) return section === undefined ? "is an object." : `has \`${section}\` that is no object.`;
  for (const [key, said] of Object.entries(value)) {
    const fault = faultIn(said);
    if (fault !== undefined) return `for "${key}" ${fault}`;
  }
  return undefined;
}

function strange(value: Readonly<Record<string, unknown>>, keys: readonly string[]): string | undefined {
  const odd = Object.keys(value).find((key) => !keys.includes(key));
  return odd === undefined ? undefined : `has no "${odd}". ${didYouMean(odd, keys) ?? `There are ${keys.join(", ")}.`}`;
}

function wrong(value: Readonly<Record<string, unknown>>, type: "string" | "number"): string | undefined {
  const [key] = Object.entries(value).find(([, said]) => said !== undefined && typeof said !== type) ?? [];
  return key === undefined ? undefined : `has \`${key}\` that is no ${type === "string" ? "text" : "number"}.`;
}
