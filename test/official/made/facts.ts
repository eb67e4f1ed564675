import { isJson, type Json } from "../../parity/document.ts";
import type { WireCall } from "../../parity/made/wire-call.ts";
import type { Inhabitants } from "./inhabitants.ts";

/**
 * A call as it has to be to succeed, where the document says so in words and not in schemas: one of two, not both, what is
 * there already.
 *
 * @param id says what is called how, and makes it where it is not there
 */
export async function factual(method: string, call: WireCall, id: Inhabitants): Promise<WireCall> {
  const query = withoutPlace(call.query);
  const plain = { ...call, query, header: withoutPlace(call.header), ...bodyOf(oneNameForRoles(call.body)) };
  const change = facts[method.replace(/[sS]tream$/, "")];
  return change ? { ...plain, ...(await change(plain, id)) } : plain;
}

type Fact = (call: WireCall, id: Inhabitants) => Partial<WireCall> | Promise<Partial<WireCall>>;

const file = new File(["It blows."], "wind.wav", { type: "audio/wav" });
const model = "mistral-small-latest";

/** By the method; a stream's is that of its plain twin. */
const facts: Readonly<Record<string, Fact>> = {
  "audio.transcriptions.complete": heard,
  "audio.transcriptions.": heard,
  "batch.jobs.create": ({ body }) =>
    has(body, "input_files", "requests")
      ? {}
      : bodyOf({ ...Object(body), requests: [{ custom_id: "a", body: { messages: [] } }] }),
  "beta.conversations.start": ({ body }) => {
    const { agent_id, agent_version: _, model: named, ...rest } = body as Json;
    return bodyOf(agent_id ? { ...rest, agent_id, agent_version: 0 } : { ...rest, model: named ?? model });
  },
  "beta.conversations.append": ({ body }) => bodyOf({ ...Object(body), tool_confirmations: null }),
  "beta.agents.get": ({ query }) => ({ query: "agent_version" in query ? { agent_version: 0 } : {} }),
  "beta.agents.updateVersion": () => ({ query: { version: 0 } }),
  "beta.agents.createVersionAlias": ({ query }) => ({ query: { ...query, version: 0 } }),
  "beta.agents.deleteVersionAlias": async (_, id) => ({ query: { alias: await id("alias") } }),
  "beta.libraries.accesses.delete": async ({ body }, id) =>
    bodyOf({ ...Object(body), share_with_uuid: await id("share_with_uuid"), share_with_type: "Workspace" }),
  "beta.connectors.createCredentials": ({ body }) => bodyOf({ ...Object(body), is_default: true }),
  "beta.connectors.updateCredentials": async ({ body }, id) =>
    bodyOf({ ...Object(body), name: await id("credentials_name"), is_default: true }),
  "beta.prompts.get": ({ query: { version: _, alias: __, ...query } }) => ({ query }),
  "beta.skills.get": ({ query: { version: _, alias: __, ...query } }) => ({ query }),
  "beta.rag.searchIndexes.updateIndexMetrics": ({ body }) =>
    bodyOf("index_metrics" in Object(body) ? { ...Object(body), index_metrics: [] } : body),
  "beta.observability.traces.aggregate": measured,
  "beta.observability.spans.aggregate": measured,
  "beta.serviceAccounts.setRoles": async ({ body }, id) =>
    bodyOf(has(body, "role_ids") ? { role_ids: [await id("role_id")] } : body),
  "beta.admin.workspaces.create": async ({ body }, id) =>
    bodyOf({ ...Object(body), admin_user_id: await id("user_id") }),
  "beta.admin.scim.startSync": ({ body }) =>
    has(body, "sync_config") ? {} : bodyOf({ ...Object(body), dry_run: true }),
  "beta.admin.userGroups.nestedGroups.set": inGroups,
  "beta.admin.userGroups.create": inGroups,
  "beta.admin.userGroups.update": inGroups,
  "workflows.executions.resetWorkflow": ({ body }) => bodyOf({ ...Object(body), event_id: 1 }),
  "workflows.schedules.scheduleWorkflow": ({ body }) => bodyOf({ ...Object(body), workflow_identifier: "echo" }),
};

function heard({ body }: WireCall): Partial<WireCall> {
  return has(body, "file", "file_url", "file_id") ? {} : bodyOf({ ...Object(body), file });
}

function measured({ body }: WireCall): Partial<WireCall> {
  const {
    metric,
    dimensions,
    order_by: _,
    ...rest
  } = body as { metric: Json; dimensions?: unknown; order_by?: unknown };
  const by = Array.isArray(dimensions) ? { dimensions: ["trace_id"] } : {};
  return bodyOf({ ...rest, ...by, metric: { ...metric, measure: "duration_ns" } });
}

async function inGroups({ body }: WireCall, id: Inhabitants): Promise<Partial<WireCall>> {
  const other = await id("other_group_uuid");
  const members = Object.entries(body as Json).map(([name, value]) => [
    name,
    /group_(uu)?ids$/.test(name) && Array.isArray(value) && value.length > 0 ? [other] : value,
  ]);
  return bodyOf(Object.fromEntries(members));
}

/** Roles are named by letters or by ids, and not by both. */
function oneNameForRoles(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(oneNameForRoles);
  if (!isJson(value) || value instanceof Blob) return value;
  const { role_names: _, role_name: __, workspace_role_name: ___, ...rest } = value;
  const kept = has(value, "roles", "role", "workspace_role") ? rest : value;
  return Object.fromEntries(Object.entries(kept).map(([name, member]) => [name, oneNameForRoles(member)]));
}

/** What leads to the next page, or to where a stream broke off, is known only from an answer. */
function withoutPlace(said: Json): Json {
  return Object.fromEntries(
    Object.entries(said).filter(([name]) => !/cursor|token$|Token$|^last[-_]event[-_]id$/i.test(name)),
  );
}

function has(body: unknown, ...names: readonly string[]): boolean {
  return names.some((name) => (Object(body) as Json)[name] != null);
}

function bodyOf(body: unknown): Partial<WireCall> {
  return body === undefined ? {} : { body };
}
