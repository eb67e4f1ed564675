import { resolve } from "node:path";
import { type Diagnostic, GenerateError } from "../diagnostics.ts";
import { isObject } from "../json-object.ts";
import { didYouMean } from "../nearest.ts";
import { faultInPagination, faultInStreams } from "./check-pages.ts";
import { type ClientConfig, OPTIONS, type OptionSpec } from "./options.ts";

/** One client of a configuration file, its paths absolute. */
export interface NamedClient {
  /** The key under `clients`; the base name of the configuration file's only client is empty. */
  readonly name: string;
  readonly config: Partial<ClientConfig>;
}

/**
 * Reads what a configuration file gives: unknown keys and values of the wrong kind are errors that name the nearest.
 *
 * @param value the default export of the file
 * @param folder the folder of the file, to which its paths are relative
 */
export function checkConfig(value: unknown, folder: string, shownPath: string): NamedClient[] {
  const errors: Diagnostic[] = [];
  const tell = (key: string, problem: string, remedy?: string): void => {
    const message = `${shownPath}: ${key === "" ? "" : `\`${key}\` `}${problem}`;
    errors.push({ severity: "error", code: "config/invalid", message, ...(remedy === undefined ? {} : { remedy }) });
  };
  const clients = isObject(value) ? clientsOf(value, folder, tell) : [];
  if (!isObject(value)) tell("", "exports no configuration.", "Write `export default defineConfig({ … })`.");
  if (errors.length > 0) throw new GenerateError(errors);
  return clients;
}

type Tell = (key: string, problem: string, remedy?: string) => void;

function clientsOf(value: Record<string, unknown>, folder: string, tell: Tell): NamedClient[] {
  const { clients, ...rest } = value;
  const all = readClient(rest, "", folder, tell);
  if (clients === undefined) return [{ name: "", config: all }];
  if (!isObject(clients) || Object.keys(clients).length === 0) {
    tell("clients", "is an object of clients by name.");
    return [];
  }
  return Object.entries(clients).flatMap(([name, client]) => {
    if (!isObject(client)) {
      tell(`clients.${name}`, "is an object of options.");
      return [];
    }
    return [{ name, config: { ...all, ...readClient(client, `clients.${name}.`, folder, tell) } }];
  });
}

function readClient(given: Record<string, unknown>, prefix: string, folder: string, tell: Tell): Partial<ClientConfig> {
  const config: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(given)) {
    if (value === undefined) continue;
    const spec = Object.hasOwn(OPTIONS, key) ? OPTIONS[key as keyof ClientConfig] : undefined;
    if (spec === undefined) {
      const keys = [...Object.keys(OPTIONS), ...(prefix === "" ? ["clients"] : [])];
      tell(prefix + key, "is no option.", didYouMean(key, keys) ?? `There are ${keys.join(", ")}.`);
      continue;
    }
    const problem = faultIn(key, value, spec);
    if (problem === undefined) config[key] = withAbsolutePaths(value, spec, folder);
    else tell(prefix + key, problem);
  }
  return config;
}

function faultIn(key: string, value: unknown, { kind, choices = [] }: OptionSpec): string | undefined {
  switch (kind) {
    case "text":
      return typeof value === "string" ? undefined : "is a text.";
    case "path":
      return typeof value === "string" || (key === "lock" && value === false) ? undefined : "is a path.";
    case "flag":
      return typeof value === "boolean" || (key === "validators" && isObject(value)) ? undefined : "is true or false.";
    case "paths":
    case "texts":
      return isTexts(value) ? undefined : "is a list of texts.";
    case "choice":
      if (typeof value === "string" && choices.includes(value)) return undefined;
      return `is one of ${choices.map((choice) => JSON.stringify(choice)).join(", ")}.`;
    case "names":
      return faultInNames(value);
    case "pages":
      return faultInPagination(value);
    case "streams":
      return faultInStreams(value);
    case "speakeasy":
      return faultInSpeakeasy(value);
    case "other":
      return undefined;
  }
}

const NAMES = ["operations", "tags", "schemas", "properties"];

/** How names are spelled that are no path of a resource. */
const SPELLED: Readonly<Record<string, RegExp>> = {
  schemas: /^[A-Z][A-Za-z0-9]*$/,
  properties: /^[A-Za-z_$][\w$]*$/,
};

function faultInNames(value: unknown): string | undefined {
  if (!isObject(value)) return `is an object of ${NAMES.join(", ")}.`;
  for (const [section, names] of Object.entries(value)) {
    if (!NAMES.includes(section)) return `has no "${section}". ${didYouMean(section, NAMES) ?? ""}`.trim();
    if (!isObject(names)) return `has \`${section}\` that is no object.`;
    for (const [key, name] of Object.entries(names)) {
      const path = /^[A-Za-z]\w*(?:\.[A-Za-z]\w*)*$/;
      const spelled = SPELLED[section] ?? path;
      if (typeof name !== "string" || !spelled.test(name)) {
        const like =
          section === "schemas"
            ? "`Book`"
            : section === "properties"
              ? "`builtAt`"
              : section === "tags"
                ? "`beta.books`"
                : "`books.list`";
        return `gives "${key}" a name that cannot be used: ${JSON.stringify(name)}. It is spelled like ${like}.`;
      }
      if (section === "operations" && !name.includes(".")) {
        return `gives "${key}" a method without a resource: "${name}". It is spelled like \`books.list\`.`;
      }
    }
  }
  return undefined;
}

const SPEAKEASY = ["bodies", "parameters", "positional", "paged", "keys", "assumed"];

function faultInSpeakeasy(value: unknown): string | undefined {
  if (!isObject(value)) return `is an object of ${SPEAKEASY.join(", ")}.`;
  for (const [section, given] of Object.entries(value)) {
    if (!SPEAKEASY.includes(section)) return `has no "${section}". ${didYouMean(section, SPEAKEASY) ?? ""}`.trim();
    if (section === "positional" || section === "paged" || section === "assumed") {
      if (!isTexts(given))
        return `has \`${section}\` that is no list of ${section === "assumed" ? "constants" : "methods"}.`;
      continue;
    }
    const named = (value: unknown): boolean => isObject(value) && Object.values(value).every(isProperty);
    if (
      section === "bodies" || section === "keys" ? named(given) : isObject(given) && Object.values(given).every(named)
    )
      continue;
    return `has \`${section}\` that is no object of properties by method.`;
  }
  return undefined;
}

function isProperty(value: unknown): boolean {
  return typeof value === "string" && /^[A-Za-z_$][\w$]*$/.test(value);
}

function withAbsolutePaths(value: unknown, { kind }: OptionSpec, folder: string): unknown {
  const absolute = (path: string): string => (/^https?:/i.test(path) ? path : resolve(folder, path));
  if (kind === "path" && typeof value === "string") return absolute(value);
  return kind === "paths" && isTexts(value) ? value.map(absolute) : value;
}

function isTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((item) => typeof item === "string");
}
