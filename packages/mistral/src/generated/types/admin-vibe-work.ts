/** What was counted, whoever or whatever it is counted for. */
export interface VibeWorkUsage {
  messages_count: number;
  /** How many conversations there were, each counted once. */
  unique_conversations_count: number;
  files_count: number;
  images_count: number;
  spreadsheets_count: number;
}

/** What one user did. */
export interface VibeWorkUsageOfUser extends VibeWorkUsage {
  user_id: string;
  /**
   * When they last wrote.
   *
   * @format date-time
   */
  last_message_at: string;
  /** How many agents they wrote to, each counted once. */
  unique_agents_count: number;
  /** How many of the messages were to agents. */
  messages_to_agents_count: number;
}

/** What one agent was used for. */
export interface VibeWorkUsageOfAgent extends VibeWorkUsage {
  agent_id: string;
  /**
   * When someone last wrote to it.
   *
   * @format date-time
   */
  last_message_at: string;
  /** How many users wrote to it, each counted once. */
  unique_users_count: number;
}

/** What everyone did in one stretch of time. */
export interface VibeWorkUsageOfTime extends VibeWorkUsage {
  /**
   * When the stretch begins.
   *
   * @format date-time
   */
  time_bucket: string | null;
  /** How many users there were, each counted once. */
  unique_users_count: number;
  /** How many agents were written to, each counted once. */
  unique_agents_count: number;
  /** How many of the messages were to agents. */
  messages_to_agents_count: number;
}

/** What each user did between two times. */
export interface VibeWorkUsageByUser {
  /** An entry for each user. */
  data: VibeWorkUsageOfUser[];
  /** As it was asked for, in seconds since 1970. */
  start_time: number;
  /** As it was asked for, in seconds since 1970. */
  end_time: number;
}

/** What each agent was used for between two times. */
export interface VibeWorkUsageByAgent {
  /** An entry for each agent. */
  data: VibeWorkUsageOfAgent[];
  /** As it was asked for, in seconds since 1970. */
  start_time: number;
  /** As it was asked for, in seconds since 1970. */
  end_time: number;
}

/** What everyone did between two times, stretch by stretch. */
export interface VibeWorkUsageByTime {
  /** An entry for each stretch. */
  data: VibeWorkUsageOfTime[];
  /** As it was asked for, in seconds since 1970. */
  start_time: number;
  /** As it was asked for, in seconds since 1970. */
  end_time: number;
}

/** How long a stretch of time is. */
export type VibeWorkGranularity = "hour" | "day" | "week" | "month" | (string & {});
