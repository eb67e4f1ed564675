import type { Codec } from "@tramontane/runtime";

/** How a `VibeCodeUsageByWorkspace` is written on the wire. */
export const vibeCodeUsageByWorkspaceCodec: Codec = {
  kind: "object",
  fields: {
    sessions: { kind: "array", items: () => vibeCodeSessionsCodec },
    session_durations: ["sessionDurations", { kind: "array", items: () => vibeCodeSessionDurationCodec }],
    active_users: ["activeUsers", { kind: "array", items: () => vibeCodeActiveUsersCodec }],
    user_prompts: ["userPrompts", { kind: "array", items: () => vibeCodePromptsCodec }],
    consumed_tokens: ["consumedTokens", { kind: "array", items: () => vibeCodeTokensCodec }],
    tool_calls: ["toolCalls", { kind: "array", items: () => vibeCodeToolCallsCodec }],
    tool_calls_by_name: ["toolCallsByName", { kind: "array", items: () => vibeCodeCallsOfToolCodec }],
    start_time: "startTime",
    end_time: "endTime",
  },
};

/** How a `VibeCodeSessions` is written on the wire. */
export const vibeCodeSessionsCodec: Codec = {
  kind: "object",
  fields: {
    nb_sessions: "nbSessions",
    nb_sessions_cli: "nbSessionsCli",
    nb_sessions_acp: "nbSessionsAcp",
    nb_sessions_programmatic: "nbSessionsProgrammatic",
  },
};

/** How a `VibeCodeSessionDuration` is written on the wire. */
export const vibeCodeSessionDurationCodec: Codec = {
  kind: "object",
  fields: { total_duration_hours: "totalDurationHours" },
};

/** How a `VibeCodeActiveUsers` is written on the wire. */
export const vibeCodeActiveUsersCodec: Codec = {
  kind: "object",
  fields: {
    nb_active_users_total: "nbActiveUsersTotal",
    nb_active_users_cli: "nbActiveUsersCli",
    nb_active_users_acp: "nbActiveUsersAcp",
    nb_active_users_programmatic: "nbActiveUsersProgrammatic",
  },
};

/** How a `VibeCodePrompts` is written on the wire. */
export const vibeCodePromptsCodec: Codec = {
  kind: "object",
  fields: {
    nb_prompts_total: "nbPromptsTotal",
    nb_prompts_cli: "nbPromptsCli",
    nb_prompts_acp: "nbPromptsAcp",
    nb_prompts_programmatic: "nbPromptsProgrammatic",
  },
};

/** How a `VibeCodeTokens` is written on the wire. */
export const vibeCodeTokensCodec: Codec = {
  kind: "object",
  fields: { input_tokens: "inputTokens", cached_tokens: "cachedTokens", output_tokens: "outputTokens" },
};

/** How a `VibeCodeToolCalls` is written on the wire. */
export const vibeCodeToolCallsCodec: Codec = {
  kind: "object",
  fields: {
    status_success: "statusSuccess",
    status_failure: "statusFailure",
    status_skipped: "statusSkipped",
    approval_ask: "approvalAsk",
    approval_always: "approvalAlways",
    approval_never: "approvalNever",
  },
};

/** How a `VibeCodeCallsOfTool` is written on the wire. */
export const vibeCodeCallsOfToolCodec: Codec = { kind: "object", fields: { tool_name: "toolName" } };

/** How a `VibeCodeUsageByOrganization` is written on the wire. */
export const vibeCodeUsageByOrganizationCodec: Codec = {
  kind: "object",
  fields: {
    next_edit_suggestions: ["nextEditSuggestions", { kind: "array", items: () => nextEditSuggestionsCodec }],
    next_edit_active_users: ["nextEditActiveUsers", { kind: "array", items: () => nextEditActiveUsersCodec }],
    next_edit_modified_loc: ["nextEditModifiedLoc", { kind: "array", items: () => nextEditModifiedLinesCodec }],
    start_time: "startTime",
    end_time: "endTime",
  },
};

/** How a `NextEditSuggestions` is written on the wire. */
export const nextEditSuggestionsCodec: Codec = {
  kind: "object",
  fields: {
    total_suggestions: "totalSuggestions",
    outcome_accepted: "outcomeAccepted",
    outcome_rejected: "outcomeRejected",
    outcome_timeout: "outcomeTimeout",
    outcome_aborted: "outcomeAborted",
    outcome_dismissed: "outcomeDismissed",
    force_generated_true: "forceGeneratedTrue",
    force_generated_false: "forceGeneratedFalse",
    surface_widget: "surfaceWidget",
    surface_ghost_text: "surfaceGhostText",
  },
};

/** How a `NextEditActiveUsers` is written on the wire. */
export const nextEditActiveUsersCodec: Codec = { kind: "object", fields: { nb_active_users: "nbActiveUsers" } };

/** How a `NextEditModifiedLines` is written on the wire. */
export const nextEditModifiedLinesCodec: Codec = {
  kind: "object",
  fields: {
    lines_total: "linesTotal",
    lines_inserted: "linesInserted",
    lines_deleted: "linesDeleted",
    lines_unchanged: "linesUnchanged",
  },
};
