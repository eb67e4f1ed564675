/** What a workspace did between two times, day by day. */
export interface VibeCodeUsageByWorkspace {
  sessions: VibeCodeSessions[];
  sessionDurations: VibeCodeSessionDuration[];
  activeUsers: VibeCodeActiveUsers[];
  userPrompts: VibeCodePrompts[];
  /** For each day, an entry a model. */
  consumedTokens: VibeCodeTokens[];
  toolCalls: VibeCodeToolCalls[];
  /** For each day, an entry a tool. */
  toolCallsByName: VibeCodeCallsOfTool[];
  /** As it was asked for, in seconds since 1970. */
  startTime: number;
  /** As it was asked for, in seconds since 1970. */
  endTime: number;
}

/** How many sessions there were on a day. */
export interface VibeCodeSessions {
  /** @format date */
  day: string;
  nbSessions: number;
  /** Of these, those in a terminal. */
  nbSessionsCli: number;
  /** Of these, those in an editor, over the Agent Client Protocol. */
  nbSessionsAcp: number;
  /** Of these, those by programs. */
  nbSessionsProgrammatic: number;
}

/** How long the sessions of a day were. */
export interface VibeCodeSessionDuration {
  /** @format date */
  day: string;
  /** All together, in hours. */
  totalDurationHours: number;
}

/** How many people used it on a day. */
export interface VibeCodeActiveUsers {
  /** @format date */
  day: string;
  nbActiveUsersTotal: number;
  /** Of these, those who did so in a terminal. */
  nbActiveUsersCli: number;
  /** Of these, those who did so in an editor, over the Agent Client Protocol. */
  nbActiveUsersAcp: number;
  /** Of these, those who did so by programs. */
  nbActiveUsersProgrammatic: number;
}

/** How often something was asked for on a day. */
export interface VibeCodePrompts {
  /** @format date */
  day: string;
  nbPromptsTotal: number;
  /** Of these, those in a terminal. */
  nbPromptsCli: number;
  /** Of these, those in an editor, over the Agent Client Protocol. */
  nbPromptsAcp: number;
  /** Of these, those by programs. */
  nbPromptsProgrammatic: number;
}

/** What a model read and wrote on a day. */
export interface VibeCodeTokens {
  /** @format date */
  day: string;
  model: string;
  inputTokens: number;
  cachedTokens: number;
  outputTokens: number;
}

/** How tools were called on a day. */
export interface VibeCodeToolCalls {
  /** @format date */
  day: string;
  total: number;
  statusSuccess: number;
  statusFailure: number;
  statusSkipped: number;
  /** How many the user was asked about. */
  approvalAsk: number;
  /** How many were allowed beforehand. */
  approvalAlways: number;
  /** How many were forbidden beforehand. */
  approvalNever: number;
}

/** How often a tool was called on a day. */
export interface VibeCodeCallsOfTool {
  /** @format date */
  day: string;
  toolName: string;
  count: number;
}

/** How next edits were suggested between two times, day by day. */
export interface VibeCodeUsageByOrganization {
  nextEditSuggestions: NextEditSuggestions[];
  nextEditActiveUsers: NextEditActiveUsers[];
  nextEditModifiedLoc: NextEditModifiedLines[];
  /** As it was asked for, in seconds since 1970. */
  startTime: number;
  /** As it was asked for, in seconds since 1970. */
  endTime: number;
}

/** What became of the suggestions of a day. */
export interface NextEditSuggestions {
  /** @format date */
  day: string;
  totalSuggestions: number;
  outcomeAccepted: number;
  outcomeRejected: number;
  outcomeTimeout: number;
  outcomeAborted: number;
  outcomeDismissed: number;
  forceGeneratedTrue: number;
  forceGeneratedFalse: number;
  surfaceWidget: number;
  /** How many were shown as grey text in place. */
  surfaceGhostText: number;
}

/** How many people were given suggestions on a day. */
export interface NextEditActiveUsers {
  /** @format date */
  day: string;
  nbActiveUsers: number;
}

/** How many lines of code suggestions changed on a day. */
export interface NextEditModifiedLines {
  /** @format date */
  day: string;
  linesTotal: number;
  linesInserted: number;
  linesDeleted: number;
  linesUnchanged: number;
}
