import { json, type Call, type Handler, type Handlers } from "./call.ts";

/** What Vibe was used for: nothing, between the times that are asked for. */
export const adminAnalytics: Handlers = {
  "beta.admin.analytics.vibeWork.usageByUser": unused("data"),
  "beta.admin.analytics.vibeWork.usageByAgent": unused("data"),
  "beta.admin.analytics.vibeWork.usageByTime": unused("data"),
  "beta.admin.analytics.vibeCode.usageByWorkspace": unused(
    "sessions",
    "session_durations",
    "active_users",
    "user_prompts",
    "consumed_tokens",
    "tool_calls",
    "tool_calls_by_name",
  ),
  "beta.admin.analytics.vibeCode.usageByOrganization": unused(
    "next_edit_suggestions",
    "next_edit_active_users",
    "next_edit_modified_loc",
  ),
};

/** An answer whose lists are empty. */
function unused(...lists: readonly string[]): Handler {
  return ({ query }: Call) =>
    json({
      start_time: query["start_time"],
      end_time: query["end_time"],
      ...Object.fromEntries(lists.map((list) => [list, []])),
    });
}
