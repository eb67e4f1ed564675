import { dateCodec } from "@tramontane/runtime";
import type { Codec } from "@tramontane/runtime";

/** How a `VibeWorkUsage` is written on the wire. */
export const vibeWorkUsageCodec: Codec = {
  kind: "object",
  fields: {
    messages_count: "messagesCount",
    unique_conversations_count: "uniqueConversationsCount",
    files_count: "filesCount",
    images_count: "imagesCount",
    spreadsheets_count: "spreadsheetsCount",
  },
};

/** How a `VibeWorkUsageOfUser` is written on the wire. */
export const vibeWorkUsageOfUserCodec: Codec = {
  kind: "object",
  bases: [() => vibeWorkUsageCodec],
  fields: {
    user_id: "userId",
    last_message_at: ["lastMessageAt", dateCodec],
    unique_agents_count: "uniqueAgentsCount",
    messages_to_agents_count: "messagesToAgentsCount",
  },
};

/** How a `VibeWorkUsageOfAgent` is written on the wire. */
export const vibeWorkUsageOfAgentCodec: Codec = {
  kind: "object",
  bases: [() => vibeWorkUsageCodec],
  fields: {
    agent_id: "agentId",
    last_message_at: ["lastMessageAt", dateCodec],
    unique_users_count: "uniqueUsersCount",
  },
};

/** How a `VibeWorkUsageOfTime` is written on the wire. */
export const vibeWorkUsageOfTimeCodec: Codec = {
  kind: "object",
  bases: [() => vibeWorkUsageCodec],
  fields: {
    time_bucket: ["timeBucket", dateCodec],
    unique_users_count: "uniqueUsersCount",
    unique_agents_count: "uniqueAgentsCount",
    messages_to_agents_count: "messagesToAgentsCount",
  },
};

/** How a `VibeWorkUsageByUser` is written on the wire. */
export const vibeWorkUsageByUserCodec: Codec = {
  kind: "object",
  fields: {
    data: { kind: "array", items: () => vibeWorkUsageOfUserCodec },
    start_time: "startTime",
    end_time: "endTime",
  },
};

/** How a `VibeWorkUsageByAgent` is written on the wire. */
export const vibeWorkUsageByAgentCodec: Codec = {
  kind: "object",
  fields: {
    data: { kind: "array", items: () => vibeWorkUsageOfAgentCodec },
    start_time: "startTime",
    end_time: "endTime",
  },
};

/** How a `VibeWorkUsageByTime` is written on the wire. */
export const vibeWorkUsageByTimeCodec: Codec = {
  kind: "object",
  fields: {
    data: { kind: "array", items: () => vibeWorkUsageOfTimeCodec },
    start_time: "startTime",
    end_time: "endTime",
  },
};
