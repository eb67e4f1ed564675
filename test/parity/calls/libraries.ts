import type { CallTable } from "../call.ts";

export const libraries: CallTable = {
  "beta.libraries.create": {
    minimal: {
      ours: ({ beta }) => beta.libraries.create({ name: "Winds" }),
      official: ({ beta }) => beta.libraries.create({ name: "Winds" }),
    },
    full: {
      "with everything": {
        ours: ({ beta }) =>
          beta.libraries.create({ name: "Winds", description: "Of the sea", chunk_size: 512, owner_type: "Workspace" }),
        official: ({ beta }) =>
          beta.libraries.create({ name: "Winds", description: "Of the sea", chunkSize: 512, ownerType: "Workspace" }),
      },
    },
  },

  "beta.libraries.list": {
    minimal: { ours: ({ beta }) => beta.libraries.list(), official: ({ beta }) => beta.libraries.list() },
    full: {
      filtered: {
        ours: ({ beta }) =>
          beta.libraries.list({ page: 0, page_size: 7, page_token: "0", search: "a & b/ü", filter_owned_by_me: true }),
        official: ({ beta }) =>
          beta.libraries.list({ page: 0, pageSize: 7, pageToken: "0", search: "a & b/ü", filterOwnedByMe: true }),
      },
    },
  },

  "beta.libraries.get": {
    minimal: {
      ours: ({ beta }, { library }) => beta.libraries.get(library),
      official: ({ beta }, { library }) => beta.libraries.get({ libraryId: library }),
    },
  },

  "beta.libraries.update": {
    minimal: {
      ours: ({ beta }, { library }) => beta.libraries.update(library, {}),
      official: ({ beta }, { library }) => beta.libraries.update({ libraryId: library, updateLibraryRequest: {} }),
    },
    full: {
      "with everything": {
        ours: ({ beta }, { library }) => beta.libraries.update(library, { name: "Seas", description: null }),
        official: ({ beta }, { library }) =>
          beta.libraries.update({ libraryId: library, updateLibraryRequest: { name: "Seas", description: null } }),
      },
    },
  },

  "beta.libraries.delete": {
    minimal: {
      ours: ({ beta }, { library }) => beta.libraries.delete(library),
      official: ({ beta }, { library }) => beta.libraries.delete({ libraryId: library }),
    },
  },
};
