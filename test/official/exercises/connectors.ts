import type { Mistral } from "@mistralai/mistralai";
import type { Connector } from "@mistralai/mistralai/models/components";
import { expect } from "vitest";
import { type Exercises, together } from "./exercise.ts";

const server = "https://mcp.example/";
const name = (method: string): string => `beta.connectors.${method}`;

async function create(official: Mistral): Promise<string> {
  const connector = await official.beta.connectors.create({
    protocol: "mcp",
    name: "weather",
    description: "Knows the weather",
    server,
  });
  return idOf(connector);
}

export const connectors: Exercises = {
  ...together(["create", "list", "get", "update", "delete"].map(name), async ({ official }) => {
    const api = official.beta.connectors;
    const connectorId = await create(official);
    expect((await api.list({ pageSize: 100 })).items.map(idOf)).toContain(connectorId);
    await api.update({ connectorId, requestBody: { protocol: "mcp", description: "Knows rain" } });
    const read = await api.get({ connectorIdOrName: connectorId });
    expect(read).toMatchObject({ id: connectorId, name: "weather", description: "Knows rain" });
    expect((await api.delete({ connectorId })).message).toEqual(expect.any(String));
    await expect(api.get({ connectorIdOrName: connectorId })).rejects.toThrow();
  }),

  ...together(["listTools", "callTool"].map(name), async ({ official }) => {
    const connectorIdOrName = await create(official);
    const tools = await official.beta.connectors.listTools({ connectorIdOrName });
    expect(tools).toBeInstanceOf(Array);
    const toolName = tools[0]?.name ?? "";
    const call = { connectorIdOrName, toolName, connectorCallToolRequest: { arguments: { city: "Paris" } } };
    expect((await official.beta.connectors.callTool(call)).content).toBeInstanceOf(Array);
  }),

  ...together(
    [
      "activateForConsumer",
      "deactivateForConsumer",
      "share",
      "unshare",
      "shareToOrganization",
      "unshareFromOrganization",
    ].map(name),
    async ({ official }) => {
      const api = official.beta.connectors;
      const connectorId = await create(official);
      await api.activateForConsumer({ connectorId, consumerScope: "workspace" });
      await api.deactivateForConsumer({ connectorId, consumerScope: "workspace" });
      await api.share({ connectorId });
      await api.unshare({ connectorId });
      await api.shareToOrganization({ connectorId });
      await api.unshareFromOrganization({ connectorId });
    },
  ),

  ...together(["getAuthUrl", "getAuthenticationMethods"].map(name), async ({ official }) => {
    const connectorIdOrName = await create(official);
    expect((await official.beta.connectors.getAuthUrl({ connectorIdOrName })).authUrl).toEqual(expect.any(String));
    const methods = await official.beta.connectors.getAuthenticationMethods({ connectorIdOrName });
    expect(methods).toBeInstanceOf(Array);
  }),

  ...together(
    [
      "createCredentials",
      "updateCredentials",
      "listUserCredentials",
      "listWorkspaceCredentials",
      "listOrganizationCredentials",
      "deleteUserCredentials",
      "deleteWorkspaceCredentials",
      "deleteOrganizationCredentials",
      "deleteAllUserCredentials",
    ].map(name),
    async ({ official }) => {
      const api = official.beta.connectors;
      const connectorIdOrName = await create(official);
      const own = { connectorIdOrName, credentialsName: "mine" };
      const credentialsCreateOrUpdate = { name: "mine", credentials: { bearerToken: "secret" } };
      for (const consumerScope of ["user", "workspace", "organization"] as const) {
        await api.createCredentials({ connectorIdOrName, consumerScope, credentialsCreateOrUpdate });
        await api.updateCredentials({ connectorIdOrName, consumerScope, credentialsCreateOrUpdate });
      }
      const found = await api.listUserCredentials({ connectorIdOrName });
      expect(found.credentials.map((each) => each.name)).toEqual(["mine"]);
      expect((await api.listWorkspaceCredentials({ connectorIdOrName })).credentials).toHaveLength(1);
      expect((await api.listOrganizationCredentials({ connectorIdOrName })).credentials).toHaveLength(1);
      await api.deleteUserCredentials(own);
      await api.deleteWorkspaceCredentials(own);
      await api.deleteOrganizationCredentials(own);
      expect((await api.listUserCredentials({ connectorIdOrName })).credentials).toEqual([]);
      await api.deleteAllUserCredentials({ connectorIdOrName });
    },
  ),
};

/** Connectors of a kind that the official client does not know have no members to it. */
function idOf(connector: Connector): string {
  return "id" in connector ? connector.id : "";
}
