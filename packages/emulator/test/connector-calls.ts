import type { Api } from "./api.ts";

/** Calls each operation upon connectors. */
export async function callConnectors(call: Api["call"]): Promise<void> {
  const connectors = "beta.connectors";
  const body = { name: "tickets", description: "Tickets", server: "https://mcp.example.com" };
  const path = { connector_id: (await call(`${connectors}.create`, { body })).body.id };
  const named = { connector_id_or_name: "tickets" };
  await call(`${connectors}.list`);
  await call(`${connectors}.get`, { path });
  await call(`${connectors}.update`, { path, body: { title: "Tickets" } });
  for (const operation of ["share", "unshare", "shareToOrganization", "unshareFromOrganization"])
    await call(`${connectors}.${operation}`, { path });
  await call(`${connectors}.deactivateForConsumer`, { path: { ...path, consumer_scope: "user" } });
  await call(`${connectors}.activateForConsumer`, { path: { ...path, consumer_scope: "user" } });
  await call(`${connectors}.getAuthUrl`, { path: named });
  await call(`${connectors}.getAuthenticationMethods`, { path: named });
  await call(`${connectors}.listTools`, { path: named });
  const search = { path: { ...named, tool_name: "search" }, body: { arguments: { query: "open" } } };
  await call(`${connectors}.callTool`, search);
  for (const [consumer_scope, scope] of [
    ["organization", "Organization"],
    ["workspace", "Workspace"],
    ["user", "User"],
  ] as const) {
    const request = { path: { ...named, consumer_scope }, body: { name: "bot", credentials: { bearer_token: "t" } } };
    await call(`${connectors}.createCredentials`, request);
    await call(`${connectors}.updateCredentials`, request);
    await call(`${connectors}.list${scope}Credentials`, { path: named });
    await call(`${connectors}.delete${scope}Credentials`, { path: { ...named, credentials_name: "bot" } });
  }
  await call(`${connectors}.deleteAllUserCredentials`, { path: named });
  await call(`${connectors}.delete`, { path });
}
