import { beforeEach, describe, expect, test } from "vitest";
import { type Api, type ApiAnswer, type ApiRequest, createApi } from "../../test/api.ts";

let api: Api;
let connector_id: string;
beforeEach(async () => {
  api = createApi();
  connector_id = (await call("create", { body: connector("tickets") })).body.id;
});

const call = (operation: string, request?: ApiRequest): Promise<ApiAnswer> =>
  api.call(`beta.connectors.${operation}`, request);
const connector = (name: string, more: object = {}): object => ({
  name,
  description: "Reads and writes tickets",
  server: "https://mcp.example.com/tickets",
  ...more,
});
const get = async (query = {}): Promise<ApiAnswer> => call("get", { path: { connector_id }, query });

describe("a connector", () => {
  test("is read by id or by name, changed in part, and gone once deleted", async () => {
    const { body } = await get();
    expect(body).toMatchObject({ name: "tickets", protocol: "mcp", visibility: "private", active: true, title: null });
    expect((await call("get", { path: { connector_id: "tickets" } })).body).toEqual(body);
    const changes = { title: "Tickets", description: null, auth_methods: [{ method_type: "bearer" }] };
    const { body: changed } = await call("update", { path: { connector_id }, body: changes });
    expect(changed).toMatchObject({ title: "Tickets", description: "Reads and writes tickets" });
    expect((await get()).body).toEqual(changed);
    expect((await call("update", { path: { connector_id }, body: { title: null } })).body.title).toBeNull();
    expect((await call("delete", { path: { connector_id } })).status).toBe(200);
    const gone = await get();
    expect([gone.status, gone.body]).toEqual([404, { detail: expect.stringContaining(connector_id) }]);
  });

  test("signs in by what it was created with, and by what is added", async () => {
    const server = { issuer: "https://auth.example.com", token_endpoint: "https://auth.example.com/token" };
    const oauth = { method_type: "oauth2", grant_type: "client_credentials", oauth2_server_metadata: server };
    const auth_methods = [{ ...oauth, token_endpoint_auth_method: "client_secret_post" }];
    const { body } = await call("create", { body: connector("mail", { auth_methods }) });
    const types = async (): Promise<string[]> => {
      const path = { connector_id_or_name: "mail" };
      const methods = (await call("getAuthenticationMethods", { path })).body;
      return methods.map(({ method_type }: { method_type: string }) => method_type);
    };
    expect(await types()).toEqual(["oauth2"]);
    await call("update", { path: { connector_id: body.id }, body: { auth_methods: [{ method_type: "bearer" }] } });
    expect(await types()).toEqual(["oauth2", "bearer"]);
    const { auth_url } = (await call("getAuthUrl", { path: { connector_id_or_name: "mail" } })).body;
    expect(new URL(auth_url).origin).toBe("https://mcp.example.com");
  });

  test.each([
    { operation: "share", want: { visibility: "shared_workspace", owner_type: "workspace" } },
    { operation: "shareToOrganization", want: { visibility: "shared_org", owner_type: "org" } },
    { operation: "unshare", want: { visibility: "private", owner_type: "user" } },
    { operation: "unshareFromOrganization", want: { visibility: "private", owner_type: "user" } },
  ])("after $operation is $want.visibility", async ({ operation, want }) => {
    await call("share", { path: { connector_id } });
    await call(operation, { path: { connector_id } });
    expect((await get()).body).toMatchObject(want);
  });

  test("is switched off and on, and listed as such", async () => {
    await call("create", { body: connector("mail") });
    const names = async (query: Record<string, string | number>): Promise<string[]> =>
      (await call("list", { query })).body.items.map(({ name }: { name: string }) => name);
    const path = { connector_id, consumer_scope: "organization" };
    await call("deactivateForConsumer", { path });
    expect((await get()).body).toMatchObject({ active: false, blocked_by: ["org"] });
    expect([await names({ active: "true" }), await names({ active: "false" })]).toEqual([["mail"], ["tickets"]]);
    await call("activateForConsumer", { path });
    expect(await names({ active: "true" })).toEqual(["tickets", "mail"]);
    const first = (await call("list", { query: { page_size: 1 } })).body;
    expect(await names({ page_size: 1, cursor: first.pagination.next_cursor })).toEqual(["mail"]);
    expect((await call("list", { query: { cursor: "moon" } })).status).toBe(422);
  });
});

describe("credentials", () => {
  const path = { connector_id_or_name: "tickets" };
  const keep = (body: object, operation = "createCredentials", consumer_scope = "user"): Promise<ApiAnswer> =>
    call(operation, { path: { ...path, consumer_scope }, body });
  const shown = async (operation = "listUserCredentials", query = {}): Promise<unknown[]> =>
    (await call(operation, { path, query })).body.credentials.map(
      ({ name, is_default }: { name: string; is_default: boolean }) => [name, is_default],
    );

  test("are kept without their secrets, replaced, and deleted one by one or all at once", async () => {
    await keep({ name: "bot", title: "Bot", credentials: { bearer_token: "secret-token" } });
    await keep({ name: "bot", credentials: { bearer_token: "another" } });
    const { body } = await get({ fetch_user_data: "true" });
    expect(body.connection_credentials).toMatchObject([
      { name: "bot", title: null, scope: "user", authentication_type: "bearer", is_default: true },
    ]);
    expect([body.is_authenticated, JSON.stringify(body).includes("another")]).toEqual([true, false]);
    expect((await get()).body.connection_credentials).toBeUndefined();
    await keep({ name: "two", credentials: { headers: { "x-key": "1" } } });
    expect((await call("deleteUserCredentials", { path: { ...path, credentials_name: "bot" } })).status).toBe(200);
    expect((await call("deleteUserCredentials", { path: { ...path, credentials_name: "bot" } })).status).toBe(404);
    expect(await shown()).toEqual([["two", true]]);
    await call("deleteAllUserCredentials", { path });
    expect(await shown()).toEqual([]);
  });

  test("have one default for each way to sign in", async () => {
    const credentials = { bearer_token: "t" };
    expect((await keep({ name: "one", credentials, is_default: false })).status).toBe(422);
    await keep({ name: "one", credentials });
    await keep({ name: "two", credentials });
    expect(await shown()).toEqual([
      ["one", true],
      ["two", false],
    ]);
    expect((await keep({ name: "one", is_default: false }, "updateCredentials")).status).toBe(422);
    await keep({ name: "two", is_default: true, title: "Two" }, "updateCredentials");
    expect(await shown()).toEqual([
      ["one", false],
      ["two", true],
    ]);
    expect((await keep({ name: "three" }, "updateCredentials")).status).toBe(404);
    expect(await shown("listUserCredentials", { auth_type: "oauth2" })).toEqual([]);
  });

  test.each([
    { scope: "organization", list: "listOrganizationCredentials", remove: "deleteOrganizationCredentials" },
    { scope: "workspace", list: "listWorkspaceCredentials", remove: "deleteWorkspaceCredentials" },
  ])("of the $scope are its own", async ({ scope, list, remove }) => {
    await keep({ name: "bot", credentials: { bearer_token: "t" } }, "createCredentials", scope);
    expect([await shown(list), await shown()]).toEqual([[["bot", true]], []]);
    await call(remove, { path: { ...path, credentials_name: "bot" } });
    expect(await shown(list)).toEqual([]);
  });
});

describe("tools", () => {
  const tools = (operation: string, { path = {}, ...request }: ApiRequest = {}): Promise<ApiAnswer> =>
    call(operation, { path: { connector_id_or_name: "tickets", ...path }, ...request });

  test("are listed in pages, and in short", async () => {
    const names = async (query = {}): Promise<string[]> =>
      (await tools("listTools", { query })).body.map(({ name }: { name: string }) => name);
    expect([await names(), await names({ page: 2, page_size: 1 }), await names({ page: 3, page_size: 1 })]).toEqual([
      ["search", "create"],
      ["create"],
      [],
    ]);
    const [short] = (await tools("listTools", { query: { pretty: "true" } })).body;
    expect(Object.keys(short)).toEqual(["name", "description", "annotations", "inputSchema"]);
  });

  test("repeat what they are called with, and fail without it", async () => {
    const use = async (tool_name: string, body: object): Promise<ApiAnswer> =>
      tools("callTool", { path: { tool_name }, body });
    const { body } = await use("search", { arguments: { query: "open" } });
    expect(body).toMatchObject({ content: [{ type: "text" }], metadata: { mcp_meta: { isError: false } } });
    expect(body.metadata.mcp_meta.structuredContent).toEqual({ query: "open" });
    expect((await use("search", {})).body.metadata.mcp_meta.isError).toBe(true);
    expect((await use("fly", {})).status).toBe(404);
  });
});
