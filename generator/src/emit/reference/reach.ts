import type { Reach } from "../../plan/model.ts";
import { markdownCode, markdownText } from "../text/markdown.ts";

/** Where an operation goes and with what credentials, where that is not the usual: `Goes to … Sends …` */
export function reachText({ servers, security, keyIn, keySays }: Reach): string {
  const goes = servers === undefined ? [] : [`Goes to ${servers.map(({ url }) => markdownCode(url)).join(" or ")}.`];
  if (keyIn !== undefined) goes.push(`Sends the key as the header ${markdownCode(keyIn)}.`);
  if (keySays !== undefined) goes.push(markdownText(keySays));
  if (security === undefined) return goes.join(" ");
  const alternatives = security.filter((names) => names.length > 0);
  const told = alternatives.map((names) => names.map((name) => markdownCode(name)).join(" and ")).join(", or ");
  const optional = alternatives.length < security.length ? ", where that is given" : "";
  return [...goes, told === "" ? "Sends no credentials." : `Sends ${told}${optional}.`].join(" ");
}
