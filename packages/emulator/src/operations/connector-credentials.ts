import { isObject } from "../document.ts";
import { invalid, notFound, type Problem } from "../http/problem.ts";
import {
  findConnector,
  SCOPES,
  type AuthType,
  type Owner,
  type StoredConnector,
  type StoredCredentials,
} from "../state/connectors.ts";
import { json, type Answer, type Call, type Handlers } from "./call.ts";

export const connectorCredentials: Handlers = {
  /** An address of the connector's own server, where nobody signs in: the emulator asks no other host. */
  "beta.connectors.getAuthUrl": (call) => {
    const { known } = connectorOf(call);
    const address = new URL("/authorize", URL.canParse(known.server) ? known.server : call.url);
    address.searchParams.set("state", call.world.ids.uuid());
    return json({ auth_url: address.href, ttl: 600 });
  },

  "beta.connectors.getAuthenticationMethods": (call) => json(connectorOf(call).known.supported_auth_methods),

  "beta.connectors.listOrganizationCredentials": listing("org"),
  "beta.connectors.listWorkspaceCredentials": listing("workspace"),
  "beta.connectors.listUserCredentials": listing("user"),

  /** Credentials of the same name are replaced. */
  "beta.connectors.createCredentials": (call) => {
    const { body, world } = call;
    const connector = connectorOf(call);
    const name = String(body["name"]);
    const authentication_type = typeOf(body["credentials"]);
    const scope = scopeOf(call);
    const others = connector.credentials.filter((each) => !(each.scope === scope && each.name === name));
    const first = !others.some((each) => each.scope === scope && each.authentication_type === authentication_type);
    if (first && body["is_default"] === false) throw noDefault();
    const is_default = first || body["is_default"] === true;
    const title = typeof body["title"] === "string" ? body["title"] : null;
    const status = { status_type: "valid" } as const;
    const made = { name, title, authentication_type, scope, status, is_default, creator_id: world.user };
    connector.credentials = withDefault([...others, made], made);
    return json({ message: `The credentials "${name}" are kept.` });
  },

  "beta.connectors.updateCredentials": (call) => {
    const { body } = call;
    const connector = connectorOf(call);
    const before = credentialsOf(connector, scopeOf(call), String(body["name"]));
    if (before.is_default && body["is_default"] === false) throw noDefault();
    const after: StoredCredentials = {
      ...before,
      title: body["title"] === undefined ? before.title : (body["title"] as string | null),
      authentication_type: isObject(body["credentials"]) ? typeOf(body["credentials"]) : before.authentication_type,
      is_default: before.is_default || body["is_default"] === true,
    };
    connector.credentials = withDefault(
      connector.credentials.map((each) => (each === before ? after : each)),
      after,
    );
    return json({ message: `The credentials "${before.name}" were changed.` });
  },

  "beta.connectors.deleteAllUserCredentials": (call) => {
    const connector = connectorOf(call);
    connector.credentials = connector.credentials.filter(({ scope }) => scope !== "user");
    return json({ message: "The credentials were deleted." });
  },

  "beta.connectors.deleteOrganizationCredentials": deletion("org"),
  "beta.connectors.deleteWorkspaceCredentials": deletion("workspace"),
  "beta.connectors.deleteUserCredentials": deletion("user"),
};

function connectorOf({ world, path }: Call): StoredConnector {
  return findConnector(world, path["connector_id_or_name"] ?? "");
}

function scopeOf({ path }: Call): Owner {
  return SCOPES[path["consumer_scope"] ?? ""] ?? "user";
}

function listing(owner: Owner): (call: Call) => Answer {
  return (call) => {
    const type = call.query["auth_type"];
    const credentials = connectorOf(call).credentials.filter(
      ({ scope, authentication_type }) => scope === owner && (type === undefined || type === authentication_type),
    );
    return json({ credentials, connector_preset_credentials_for_auth: [] });
  };
}

function deletion(owner: Owner): (call: Call) => Answer {
  return (call) => {
    const connector = connectorOf(call);
    const gone = credentialsOf(connector, owner, call.path["credentials_name"] ?? "");
    connector.credentials = connector.credentials.filter((each) => each !== gone);
    return json({ message: `The credentials "${gone.name}" were deleted.` });
  };
}

function credentialsOf({ credentials }: StoredConnector, owner: Owner, name: string): StoredCredentials {
  const found = credentials.find((each) => each.scope === owner && each.name === name);
  if (!found) throw notFound("set of credentials", name);
  return found;
}

/** Of the credentials for one way to sign in, one is the default; a new default takes the place of the old one. */
function withDefault(all: readonly StoredCredentials[], changed: StoredCredentials): StoredCredentials[] {
  if (!changed.is_default) return [...all];
  const same = (each: StoredCredentials): boolean =>
    each.scope === changed.scope && each.authentication_type === changed.authentication_type;
  return all.map((each) => (each !== changed && same(each) ? { ...each, is_default: false } : each));
}

function noDefault(): Problem {
  return invalid(["body", "is_default"], "There must be default credentials. Make others the default first.", false);
}

/** The way to sign in that credentials are for. */
function typeOf(credentials: unknown): AuthType {
  if (!isObject(credentials)) return "none";
  if (isObject(credentials["oauth"])) return "oauth2";
  if (typeof credentials["github_installation_id"] === "string") return "github_app";
  return typeof credentials["bearer_token"] === "string" ? "bearer" : "none";
}
