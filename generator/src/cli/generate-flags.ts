import { type Command, Option } from "commander";
import { type ClientConfig, OPTIONS, type OptionSpec } from "../config/options.ts";

/** Gives a command a flag for each option of the generator. */
export function addFlags(command: Command): Command {
  for (const { kind, flag, says, choices, words } of Object.values<OptionSpec>(OPTIONS)) {
    if (flag === undefined) continue;
    const option = new Option(flag, says);
    const spelled = words === undefined ? choices : Object.keys(words);
    if (kind === "texts" || kind === "paths")
      option.argParser((value: string, before: readonly string[] = []) => [...before, value]);
    command.addOption(spelled === undefined ? option : option.choices([...spelled]));
  }
  return command.option("--no-lock", "keep no names from run to run");
}

/** The options that flags give. */
export function optionsOf(flags: Readonly<Record<string, unknown>>): Partial<ClientConfig> {
  const options: Record<string, unknown> = {};
  for (const [key, { flag, words }] of Object.entries<OptionSpec>(OPTIONS)) {
    const value = flags[key];
    // A negated flag that is not given is true for commander.
    if (flag === undefined || value === undefined || (key === "lock" && value === true)) continue;
    options[key] = words !== undefined && typeof value === "string" ? words[value] : value;
  }
  return options;
}

/** The flags that give these options, ready to paste. */
export function flagWords(flags: Readonly<Record<string, unknown>>): string[] {
  const words: string[] = [];
  for (const [key, { flag }] of Object.entries<OptionSpec>(OPTIONS)) {
    const value = flags[key];
    if (flag === undefined || value === undefined || (key === "lock" && value === true)) continue;
    const [name = ""] = flag.split(/[ ,]/);
    if (value === false) words.push(`--no-${key}`);
    else if (value === true) words.push(name);
    else for (const one of Array.isArray(value) ? value : [value]) words.push(name, String(one));
  }
  return words;
}
