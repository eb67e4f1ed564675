import type { CallTable } from "../call.ts";

export const conversations: CallTable = {
  "beta.conversations.list": {
    minimal: {
      ours: ({ beta }) => beta.conversations.list(),
      official: ({ beta }) => beta.conversations.list(),
    },
    full: {
      "by metadata": {
        ours: ({ beta }) =>
          beta.conversations.list({ page: 0, page_size: 7, metadata: { team: "north", "a b&c": [1, null] } }),
        official: ({ beta }) =>
          beta.conversations.list({ page: 0, pageSize: 7, metadata: { team: "north", "a b&c": [1, null] } }),
      },
    },
  },

  "beta.conversations.get": {
    minimal: {
      ours: ({ beta }, { conversation }) => beta.conversations.get(conversation),
      official: ({ beta }, { conversation }) => beta.conversations.get({ conversationId: conversation }),
    },
  },

  "beta.conversations.delete": {
    minimal: {
      ours: ({ beta }, { conversation }) => beta.conversations.delete(conversation),
      official: ({ beta }, { conversation }) => beta.conversations.delete({ conversationId: conversation }),
    },
  },

  "beta.conversations.getHistory": {
    minimal: {
      ours: ({ beta }, { conversation }) => beta.conversations.getHistory(conversation),
      official: ({ beta }, { conversation }) => beta.conversations.getHistory({ conversationId: conversation }),
    },
  },

  "beta.conversations.getMessages": {
    minimal: {
      ours: ({ beta }, { conversation }) => beta.conversations.getMessages(conversation),
      official: ({ beta }, { conversation }) => beta.conversations.getMessages({ conversationId: conversation }),
    },
  },
};
