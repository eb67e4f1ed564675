import type { Diagnostic } from "../diagnostics.ts";
import type { Api, Operation } from "../ir.ts";
import { planAuthentication } from "./authentication.ts";
import { clientName } from "./client-name.ts";
import { withAliases } from "./aliases.ts";
import { withAssumed } from "./assumed.ts";
import { withHints } from "./hinted.ts";
import type { Plan, PlannedResource, Reach } from "./model.ts";
import type { PlanOptions } from "./options.ts";
import { type NameLock, withoutStale } from "./lock.ts";
import { kebabCase, type NameScope } from "./names.ts";
import { unknownMethods } from "./requests.ts";
import { planResources } from "./resources.ts";
import { planSecurity } from "./security.ts";
import { planOwnServers, planServers } from "./servers.ts";
import { withoutUnsendable } from "./sendable.ts";
import { planPayloads } from "./webhooks.ts";
import { planTypes } from "./types.ts";

/** Decides every name, file, stream and page of a client. A pure function: the same document gives the same plan. */
export function plan(api: Api, given: PlanOptions = {}): Plan {
  const options: PlanOptions = given.shape === "speakeasy" ? { properties: "camel", dates: "Date", ...given } : given;
  const planned = planOnce(api, options);
  const live = options.kept && withoutStale(options.kept, planned.lock);
  // What is no more has stood in the way of other names: they are decided again without it.
  return live === undefined ? planned : planOnce(api, { ...options, kept: live });
}

function planOnce(given: Api, options: PlanOptions): Plan {
  const diagnostics: Diagnostic[] = [];
  const hinted = withHints(withoutUnsendable(given, diagnostics), options, diagnostics);
  const assumed = options.shape === "speakeasy" ? options.speakeasy?.assumed : undefined;
  const api = withAssumed(withAliases(hinted, options.names?.properties, diagnostics), assumed, diagnostics);
  const name = clientName(options.name ?? api.title);
  const types = planTypes(api, name, options);
  const servers = planServers(api);
  const authentication = planAuthentication(api, name, diagnostics);
  const security = planSecurity(api, authentication);
  const reach = (operation: Operation): Reach => {
    const own = { servers: planOwnServers(operation, servers, diagnostics), ...security.of(operation) };
    return Object.fromEntries(Object.entries(own).filter(([, value]) => value !== undefined));
  };
  const { resources, lock } = planResources(api, types, diagnostics, options, reach);
  diagnostics.push(...strangers(options, resources));
  return {
    api,
    clientName: name,
    clientFile: clientFile(name),
    servers,
    authentication,
    ...(security.usual === undefined ? {} : { security: security.usual }),
    runtime: options.runtime ?? "@tramontane/runtime",
    ...(options.runtimeSource === undefined ? {} : { runtimeSource: options.runtimeSource }),
    extension: options.importExtension ?? ".js",
    paths: options.paths === true,
    ...plannedValidators(options),
    style: types.style,
    codecs: types.codecs,
    typesOnly: options.typesOnly === true,
    shape: options.shape ?? "tramontane",
    typeFiles: types.files,
    types: types.table,
    resources,
    payloads: planPayloads(api, resources, types.scope),
    lock: { ...lock, ...typeLock(types.scope) },
    diagnostics,
  };
}

/** Methods that options speak of and that are not there: perhaps they are called otherwise now. */
function strangers({ shape, speakeasy = {} }: PlanOptions, resources: readonly PlannedResource[]): Diagnostic[] {
  if (shape !== "speakeasy") return [];
  const methods = new Set(everyMethod(resources));
  return unknownMethods(speakeasy, methods).map((method) => ({
    severity: "note",
    code: "speakeasy/unknown-method",
    message: `The options for the shape "speakeasy" speak of "${method}", which the client does not have.`,
  }));
}

function everyMethod(resources: readonly PlannedResource[]): string[] {
  return resources.flatMap(({ path, operations, children }) => [
    ...operations.map(({ name }) => [...path, name].join(".")),
    ...everyMethod(children),
  ]);
}

function typeLock({ given }: NameScope): Pick<NameLock, "schemas" | "types"> {
  const schemas = new Map<string, string>();
  const types = new Map<string, string>();
  for (const [key, name] of given) {
    if (key.startsWith("schema ")) schemas.set(key.slice("schema ".length), name);
    else types.set(key, name);
  }
  return { schemas, types };
}

function plannedValidators({ validators = false }: PlanOptions): Pick<Plan, "validators"> {
  if (validators === false) return {};
  return { validators: { formats: typeof validators === "object" && validators.formats === true } };
}

/** Beside `client`, `index` and the types, which are files of every client. */
function clientFile(name: string): string {
  const file = kebabCase(name);
  return ["client", "codecs", "index", "paths", "types", "webhooks", "operations", "resources", "validators"].includes(
    file,
  )
    ? `${file}-api`
    : file;
}
