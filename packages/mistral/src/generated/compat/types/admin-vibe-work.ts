/** What was counted, whoever or whatever it is counted for. */
export interface VibeWorkUsage {
  messagesCount: number;
  /** How many conversations there were, each counted once. */
  uniqueConversationsCount: number;
  filesCount: number;
  imagesCount: number;
  spreadsheetsCount: number;
}

/** What one user did. */
export interface VibeWorkUsageOfUser extends VibeWorkUsage {
  userId: string;
  /**
   * When they last wrote.
   *
   * @format date-time
   */
  lastMessageAt: Date;
  /** How many agents they wrote to, each counted once. */
  uniqueAgentsCount: number;
  /** How many of the messages were to agents. */
  messagesToAgentsCount: number;
}

/** What one agent was used for. */
export interface VibeWorkUsageOfAgent extends VibeWorkUsage {
  agentId: string;
  /**
   * When someone last wrote to it.
   *
   * @format date-time
   */
  lastMessageAt: Date;
  /** How many users wrote to it, each counted once. */
  uniqueUsersCount: number;
}

/** What everyone did in one stretch of time. */
export interface VibeWorkUsageOfTime extends VibeWorkUsage {
  /**
   * When the stretch begins.
   *
   * @format date-time
   */
  timeBucket: Date | null;
  /** How many users there were, each counted once. */
  uniqueUsersCount: number;
  /** How many agents were written to, each counted once. */
  uniqueAgentsCount: number;
  /** How many of the messages were to agents. */
  messagesToAgentsCount: number;
}

/** What each user did between two times. */
export interface VibeWorkUsageByUser {
  /** An entry for each user. */
  data: VibeWorkUsageOfUser[];
  /** As it was asked for, in seconds since 1970. */
  startTime: number;
  /** As it was asked for, in seconds since 1970. */
  endTime: number;
}

/** What each agent was used for between two times. */
export interface VibeWorkUsageByAgent {
  /** An entry for each agent. */
  data: VibeWorkUsageOfAgent[];
  /** As it was asked for, in seconds since 1970. */
  startTime: number;
  /** As it was asked for, in seconds since 1970. */
  endTime: number;
}

/** What everyone did between two times, stretch by stretch. */
export interface VibeWorkUsageByTime {
  /** An entry for each stretch. */
  data: VibeWorkUsageOfTime[];
  /** As it was asked for, in seconds since 1970. */
  startTime: number;
  /** As it was asked for, in seconds since 1970. */
  endTime: number;
}

/** How long a stretch of time is. */
export type VibeWorkGranularity = "hour" | "day" | "week" | "month" | (string & {});

/** The values of the type {@link VibeWorkGranularity} by name. */
export const VibeWorkGranularity = {
  Hour: "hour",
  Day: "day",
  Week: "week",
  Month: "month",
} as const;
