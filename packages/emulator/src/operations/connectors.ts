import { isObject } from "../document.ts";
import {
  findConnector,
  OWNERS,
  SCOPES,
  viewConnector,
  type AuthMethod,
  type AuthType,
  type ConnectorFacts,
  type StoredConnector,
  type Visibility,
} from "../state/connectors.ts";
import { cursorPage } from "../state/pages.ts";
import { json, type Answer, type Call, type Handlers } from "./call.ts";
import { connectorCredentials } from "./connector-credentials.ts";
import { connectorTools } from "./connector-tools.ts";

export const connectors: Handlers = {
  ...connectorCredentials,
  ...connectorTools,

  "beta.connectors.create": ({ world, body }) => {
    const now = world.clock.timestamp();
    const { visibility = "private" } = body as { readonly visibility?: Visibility };
    const known: ConnectorFacts = {
      id: world.ids.uuid(),
      name: String(body["name"]),
      title: textOr(body["title"], null),
      description: String(body["description"]),
      protocol: textOr(body["protocol"], "mcp"),
      server: String(body["server"]),
      icon_url: textOr(body["icon_url"], null),
      visibility,
      system_prompt: textOr(body["system_prompt"], null),
      supported_auth_methods: methodsIn(body["auth_methods"], ANY_METHOD),
      private_tool_execution: false,
      mistral: false,
      owner_id: visibility === "private" ? world.user : world.workspace,
      owner_type: OWNERS[visibility],
      creator_id: world.user,
      created_at: now,
      modified_at: now,
    };
    const connector: StoredConnector = { known, blocked: new Set(), credentials: [] };
    world.connectors.set(known.id, connector);
    return json(viewConnector(connector));
  },

  "beta.connectors.list": (call) => {
    const filters = call.query["query_filters"];
    const active = isObject(filters) ? filters["active"] : undefined;
    const listed = [...call.world.connectors.values()].filter(
      ({ blocked }) => typeof active !== "boolean" || (blocked.size === 0) === active,
    );
    const { items, next } = cursorPage(listed.map(viewConnector), call, "cursor", "page_size");
    return json({ items, pagination: { next_cursor: next, page_size: Number(call.query["page_size"]) } });
  },

  "beta.connectors.get": (call) => {
    const connector = connectorOf(call);
    const own = connector.credentials.filter(({ scope }) => scope === "user");
    const asked = call.query["fetch_user_data"] === true;
    return json({ ...viewConnector(connector), ...(asked ? { connection_credentials: own } : {}) });
  },

  "beta.connectors.update": (call) => {
    const connector = connectorOf(call);
    const { known } = connector;
    const { body } = call;
    connector.known = {
      ...known,
      name: textOr(body["name"], known.name),
      title: body["title"] === null ? null : textOr(body["title"], known.title),
      description: textOr(body["description"], known.description),
      server: textOr(body["server"], known.server),
      icon_url: body["icon_url"] === null ? null : textOr(body["icon_url"], known.icon_url),
      system_prompt: body["system_prompt"] === null ? null : textOr(body["system_prompt"], known.system_prompt),
      supported_auth_methods: methodsIn(body["auth_methods"], known.supported_auth_methods),
      modified_at: call.world.clock.timestamp(),
    };
    return json(viewConnector(connector));
  },

  "beta.connectors.delete": (call) => {
    const { id, name } = connectorOf(call).known;
    call.world.connectors.delete(id);
    return told(`The connector "${name}" was deleted.`);
  },

  "beta.connectors.share": sharing("shared_workspace"),
  "beta.connectors.unshare": sharing("private"),
  "beta.connectors.shareToOrganization": sharing("shared_org"),
  "beta.connectors.unshareFromOrganization": sharing("private"),

  "beta.connectors.activateForConsumer": (call) => {
    const { blocked, known } = connectorOf(call);
    blocked.delete(SCOPES[call.path["consumer_scope"] ?? ""] ?? "user");
    return told(`The connector "${known.name}" is active.`);
  },

  "beta.connectors.deactivateForConsumer": (call) => {
    const { blocked, known } = connectorOf(call);
    blocked.add(SCOPES[call.path["consumer_scope"] ?? ""] ?? "user");
    return told(`The connector "${known.name}" is not active.`);
  },
};

/** What a server takes of which nothing was said. */
const ANY_METHOD: readonly AuthMethod[] = [
  { method_type: "none", has_default_credentials: true },
  { method_type: "bearer", has_default_credentials: false },
];

function connectorOf({ world, path }: Call): StoredConnector {
  return findConnector(world, path["connector_id"] ?? "");
}

/** Who sees a connector from now on. What others than its creator have set up goes when it becomes private. */
function sharing(visibility: Visibility): (call: Call) => Answer {
  return (call) => {
    const { world } = call;
    const connector = connectorOf(call);
    const owner_id = visibility === "private" ? world.user : world.workspace;
    const modified_at = world.clock.timestamp();
    connector.known = { ...connector.known, visibility, owner_type: OWNERS[visibility], owner_id, modified_at };
    if (visibility === "private") connector.credentials = connector.credentials.filter(({ scope }) => scope === "user");
    return told(`The connector "${connector.known.name}" is ${visibility.replace("_", " with the ")}.`);
  };
}

/** The ways to sign in that there are already, and those that are given; of two of one type the latter. */
function methodsIn(given: unknown, known: readonly AuthMethod[]): readonly AuthMethod[] {
  if (!Array.isArray(given)) return known;
  const methods = given.filter(isObject).map(({ method_type, headers, grant_type }) => ({
    method_type: method_type as AuthType,
    has_default_credentials: method_type === "none",
    ...(headers === undefined ? {} : { headers }),
    ...(typeof grant_type === "string" ? { grant_type } : {}),
  }));
  const kept = known === ANY_METHOD ? [] : known;
  // A webhook signs in to the service, not to the server.
  const all = [...kept, ...methods].filter(({ method_type }) => String(method_type) !== "webhook");
  return [...new Map(all.map((method) => [method.method_type, method])).values()];
}

function textOr<T>(value: unknown, otherwise: T): string | T {
  return typeof value === "string" ? value : otherwise;
}

function told(message: string): Answer {
  return json({ message });
}
