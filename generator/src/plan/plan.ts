import type { Diagnostic } from "../diagnostics.ts";
import type { Api, Operation } from "../ir.ts";
import { planAuthentication } from "./authentication.ts";
import { clientName } from "./client-name.ts";
import { withHints } from "./hinted.ts";
import type { Plan, PlannedOperation, PlanOptions } from "./model.ts";
import { type NameLock, withoutStale } from "./lock.ts";
import { kebabCase, type NameScope } from "./names.ts";
import { planResources } from "./resources.ts";
import { planSecurity } from "./security.ts";
import { planOwnServers, planServers } from "./servers.ts";
import { withoutUnsendable } from "./sendable.ts";
import { planPayloads } from "./webhooks.ts";
import { planTypes } from "./types.ts";

/** Decides every name, file, stream and page of a client. A pure function: the same document gives the same plan. */
export function plan(api: Api, options: PlanOptions = {}): Plan {
  const planned = planOnce(api, options);
  const live = options.kept && withoutStale(options.kept, planned.lock);
  // What is no more has stood in the way of other names: they are decided again without it.
  return live === undefined ? planned : planOnce(api, { ...options, kept: live });
}

function planOnce(given: Api, options: PlanOptions): Plan {
  const diagnostics: Diagnostic[] = [];
  const api = withHints(withoutUnsendable(given, diagnostics), options, diagnostics);
  const name = clientName(options.name ?? api.title);
  const types = planTypes(api, name, options);
  const servers = planServers(api);
  const authentication = planAuthentication(api, name, diagnostics);
  const security = planSecurity(api, authentication);
  const reach = (operation: Operation): Pick<PlannedOperation, "servers" | "security"> => {
    const own = { servers: planOwnServers(operation, servers, diagnostics), security: security.of(operation) };
    return Object.fromEntries(Object.entries(own).filter(([, value]) => value !== undefined));
  };
  const { resources, lock } = planResources(api, types, diagnostics, options, reach);
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
    typeFiles: types.files,
    types: types.table,
    resources,
    payloads: planPayloads(api, resources, types.scope),
    lock: { ...lock, ...typeLock(types.scope) },
    diagnostics,
  };
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
