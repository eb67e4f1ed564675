import type { LogEntry } from "../state/organization.ts";
import type { World } from "../state/world.ts";
import { json, type Handlers } from "./call.ts";

/** What was done in the organization. Whoever calls does it with an API key, and is its first member. */
export const adminAuditLogs: Handlers = {
  "beta.admin.auditLogs.list": ({ world, query }) => {
    const { organization, user } = world;
    const entries = organization.log.filter((entry) => matches(entry, user, query));
    if (query["sort"] !== "ascending") entries.reverse();
    const email = organization.members.get(user)?.email ?? "";
    return json(
      entries.slice(0, Math.max(0, Number(query["limit"] ?? 20))).map((entry) => ({
        ...entry,
        event_metadata: {},
        actor_type: ACTOR,
        actor_metadata: { user_uuid: user, email },
        organization_uuid: organization.id,
        workspace_uuid: null,
      })),
    );
  },
};

const ACTOR = "API_KEY";

/** Writes down that something was done. The types are those of the document. */
export function record(
  { organization: { log }, clock }: World,
  event_type: string,
  target_type: string,
  target_metadata: Readonly<Record<string, string>>,
): void {
  log.push({ log_id: log.length + 1, event_type, target_type, target_metadata, created_at: clock.timestamp() });
}

function matches(entry: LogEntry, user: string, query: Readonly<Record<string, unknown>>): boolean {
  const among = (asked: unknown, value: string): boolean => !Array.isArray(asked) || asked.includes(value);
  const at = Date.parse(entry.created_at);
  return (
    among(query["event_type"], entry.event_type) &&
    among(query["target_type"], entry.target_type) &&
    among(query["actor_type"], ACTOR) &&
    (query["actor_user_uuid"] ?? user) === user &&
    at > Date.parse(String(query["after"] ?? "1970-01-01")) &&
    at < Date.parse(String(query["before"] ?? "9999-01-01"))
  );
}
