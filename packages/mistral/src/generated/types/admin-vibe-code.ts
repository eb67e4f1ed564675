/** What a workspace did between two times, day by day. */
export interface VibeCodeUsageByWorkspace {
  sessions: VibeCodeSessions[];
  session_durations: VibeCodeSessionDuration[];
  active_users: VibeCodeActiveUsers[];
  user_prompts: VibeCodePrompts[];
  /** For each day, an entry a model. */
  consumed_tokens: VibeCodeTokens[];
  tool_calls: VibeCodeToolCalls[];
  /** For each day, an entry a tool. */
  tool_calls_by_name: VibeCodeCallsOfTool[];
  /** As it was asked for, in seconds since 1970. */
  start_time: number;
  /** As it was asked for, in seconds since 1970. */
  end_time: number;
}

/** How many sessions there were on a day. */
export interface VibeCodeSessions {
  /** @format date */
  day: string;
  nb_sessions: number;
  /** Of these, those in a terminal. */
  nb_sessions_cli: number;
  /** Of these, those in an editor, over the Agent Client Protocol. */
  nb_sessions_acp: number;
  /** Of these, those by programs. */
  nb_sessions_programmatic: number;
}

/** How long the sessions of a day were. */
export interface VibeCodeSessionDuration {
  /** @format date */
  day: string;
  /** All together, in hours. */
  total_duration_hours: number;
}

/** How many people used it on a day. */
export interface VibeCodeActiveUsers {
  /** @format date */
  day: string;
  nb_active_users_total: number;
  /** Of these, those who did so in a terminal. */
  nb_active_users_cli: number;
  /** Of these, those who did so in an editor, over the Agent Client Protocol. */
  nb_active_users_acp: number;
  /** Of these, those who did so by programs. */
  nb_active_users_programmatic: number;
}

/** How often something was asked for on a day. */
export interface VibeCodePrompts {
  /** @format date */
  day: string;
  nb_prompts_total: number;
  /** Of these, those in a terminal. */
  nb_prompts_cli: number;
  /** Of these, those in an editor, over the Agent Client Protocol. */
  nb_prompts_acp: number;
  /** Of these, those by programs. */
  nb_prompts_programmatic: number;
}

/** What a model read and wrote on a day. */
export interface VibeCodeTokens {
  /** @format date */
  day: string;
  model: string;
  input_tokens: number;
  cached_tokens: number;
  output_tokens: number;
}

/** How tools were called on a day. */
export interface VibeCodeToolCalls {
  /** @format date */
  day: string;
  total: number;
  status_success: number;
  status_failure: number;
  status_skipped: number;
  /** How many the user was asked about. */
  approval_ask: number;
  /** How many were allowed beforehand. */
  approval_always: number;
  /** How many were forbidden beforehand. */
  approval_never: number;
}

/** How often a tool was called on a day. */
export interface VibeCodeCallsOfTool {
  /** @format date */
  day: string;
  tool_name: string;
  count: number;
}

/** How next edits were suggested between two times, day by day. */
export interface VibeCodeUsageByOrganization {
  next_edit_suggestions: NextEditSuggestions[];
  next_edit_active_users: NextEditActiveUsers[];
  next_edit_modified_loc: NextEditModifiedLines[];
  /** As it was asked for, in seconds since 1970. */
  start_time: number;
  /** As it was asked for, in seconds since 1970. */
  end_time: number;
}

/** What became of the suggestions of a day. */
export interface NextEditSuggestions {
  /** @format date */
  day: string;
  total_suggestions: number;
  outcome_accepted: number;
  outcome_rejected: number;
  outcome_timeout: number;
  outcome_aborted: number;
  outcome_dismissed: number;
  force_generated_true: number;
  force_generated_false: number;
  surface_widget: number;
  /** How many were shown as grey text in place. */
  surface_ghost_text: number;
}

/** How many people were given suggestions on a day. */
export interface NextEditActiveUsers {
  /** @format date */
  day: string;
  nb_active_users: number;
}

/** How many lines of code suggestions changed on a day. */
export interface NextEditModifiedLines {
  /** @format date */
  day: string;
  lines_total: number;
  lines_inserted: number;
  lines_deleted: number;
  lines_unchanged: number;
}
