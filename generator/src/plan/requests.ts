import type { Api } from "../ir.ts";
import type { PathParameter, PlannedInput, PlannedRequest } from "./model.ts";
import type { SpeakeasyOptions } from "./options.ts";
import { camelCase, type NameScope, pascalCase } from "./names.ts";

/** The operation whose request is planned, and what it is planned with. */
export interface RequestContext {
  readonly api: Api;
  /** `beta.conversations.append`. */
  readonly method: string;
  /** The beginning of the interface's name. */
  readonly prefix: string;
  /** Names that the output's types have. */
  readonly scope: NameScope;
  /** The properties that path parameters have. */
  readonly pathKeys: readonly string[];
  readonly options: SpeakeasyOptions;
}

/**
 * How one object holds what a function of the output takes one after the other. Where there is nothing but parameters of the
 * query, or but a body, that is the object; else all parameters are properties of it, and the body is one more.
 */
export function planRequest(
  input: PlannedInput,
  path: readonly PathParameter[],
  { api, method, prefix, scope, pathKeys, options }: RequestContext,
): PlannedRequest {
  if (path.length === 0 && (input.kind === "none" || input.kind === "params" || input.kind === "body"))
    return { kind: input.kind === "none" ? "none" : "input" };
  const taken = new Set("params" in input ? input.params.parameters.map(({ key }) => key) : []);
  const keys = pathKeys.map((wanted) => {
    const key = longer(wanted, "Path", taken);
    taken.add(key);
    return key;
  });
  const body = "body" in input ? bodyKey(api, input, taken, options.bodies?.[method]) : undefined;
  if (input.kind === "body" && options.positional?.includes(method))
    return { kind: "positional", body: options.bodies?.[method] ?? "requestBody" };
  const name = scope.claim(`${prefix}${pascalCase(method.split(".").at(-1) ?? "")}Request`, `request ${method}`);
  return { kind: "object", name, path: keys, ...(body === undefined ? {} : { body }) };
}

/** What is said, or else the name of the body's schema, or else `requestBody`; longer where a parameter is called so. */
function bodyKey(
  api: Api,
  { body }: Extract<PlannedInput, { kind: "body" | "merged" | "separate" }>,
  taken: ReadonlySet<string>,
  said: string | undefined,
): string {
  const { schema } = body.media;
  const named = schema.kind === "ref" ? camelCase(api.schemas.get(schema.id)?.name ?? "") : "";
  return longer(said ?? (/^[a-z]/.test(named) ? named : "requestBody"), "Body", taken);
}

function longer(wanted: string, by: string, taken: ReadonlySet<string>): string {
  let key = wanted;
  while (taken.has(key)) key += by;
  return key;
}

/** Methods that the options speak of and that the client does not have. */
export function unknownMethods(options: SpeakeasyOptions, methods: ReadonlySet<string>): string[] {
  const { bodies = {}, parameters = {}, positional = [], paged = [], keys = {} } = options;
  const named = [bodies, parameters, keys].flatMap((section) => Object.keys(section));
  return [...new Set([...named, ...positional, ...paged])].filter((method) => !methods.has(method));
}
