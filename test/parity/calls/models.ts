import type { CallTable } from "../call.ts";

export const models: CallTable = {
  "models.list": {
    minimal: { ours: ({ models }) => models.list(), official: ({ models }) => models.list() },
    full: {
      "of a provider": {
        ours: ({ models }, { model }) => models.list({ provider: "mistralai", model }),
        official: ({ models }, { model }) => models.list({ provider: "mistralai", model }),
      },
    },
  },
};
