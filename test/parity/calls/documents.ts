import type { CallTable } from "../call.ts";

const bytes = Uint8Array.from({ length: 256 }, (_, index) => index);

export const documents: CallTable = {
  "beta.libraries.documents.list": {
    minimal: {
      ours: ({ beta }, { library }) => beta.libraries.documents.list(library),
      official: ({ beta }, { library }) => beta.libraries.documents.list({ libraryId: library }),
    },
    full: {
      filtered: {
        ours: ({ beta }, { library }) =>
          beta.libraries.documents.list(library, {
            page: 0,
            page_size: 7,
            search: "wind",
            sort_by: "name",
            sort_order: "asc",
            filters_attributes: '{"language":"en"}',
          }),
        official: ({ beta }, { library }) =>
          beta.libraries.documents.list({
            libraryId: library,
            page: 0,
            pageSize: 7,
            search: "wind",
            sortBy: "name",
            sortOrder: "asc",
            filtersAttributes: '{"language":"en"}',
          }),
      },
    },
  },

  "beta.libraries.documents.upload": {
    minimal: {
      ours: ({ beta }, { library }) =>
        beta.libraries.documents.upload(library, { file: file("wind.txt", "text/plain") }),
      official: ({ beta }, { library }) =>
        beta.libraries.documents.upload({ libraryId: library, requestBody: { file: file("wind.txt", "text/plain") } }),
    },
    full: {
      "of a file with a difficult name": {
        ours: ({ beta }, { library }) =>
          beta.libraries.documents.upload(library, { file: file('Über "den" Wind.pdf', "application/pdf") }),
        official: ({ beta }, { library }) =>
          beta.libraries.documents.upload({
            libraryId: library,
            requestBody: { file: file('Über "den" Wind.pdf', "application/pdf") },
          }),
      },
      "of bytes": {
        ours: ({ beta }, { library }) =>
          beta.libraries.documents.upload(library, { file: { content: bytes, name: "wind.csv", type: "text/csv" } }),
        official: ({ beta }, { library }) =>
          beta.libraries.documents.upload({
            libraryId: library,
            requestBody: { file: { content: bytes, fileName: "wind.csv" } },
          }),
      },
      "of bytes of no known type": {
        ours: ({ beta }, { library }) =>
          beta.libraries.documents.upload(library, { file: { content: bytes, name: "wind.bin" } }),
        official: ({ beta }, { library }) =>
          beta.libraries.documents.upload({
            libraryId: library,
            requestBody: { file: { content: bytes, fileName: "wind.bin" } },
          }),
      },
      "of a stream": {
        ours: ({ beta }, { library }) =>
          beta.libraries.documents.upload(library, {
            file: { content: new Blob([bytes]).stream(), name: "wind.json", type: "application/json" },
          }),
        official: ({ beta }, { library }) =>
          beta.libraries.documents.upload({
            libraryId: library,
            requestBody: { file: { content: new Blob([bytes]).stream(), fileName: "wind.json" } },
          }),
      },
      "of a blob": {
        ours: ({ beta }, { library }) =>
          beta.libraries.documents.upload(library, { file: new Blob([bytes], { type: "text/html" }) }),
        official: ({ beta }, { library }) =>
          beta.libraries.documents.upload({
            libraryId: library,
            requestBody: { file: new Blob([bytes], { type: "text/html" }) },
          }),
      },
    },
  },

  "beta.libraries.documents.get": {
    minimal: {
      ours: ({ beta }, { library, document }) => beta.libraries.documents.get(library, document),
      official: ({ beta }, { library, document }) =>
        beta.libraries.documents.get({ libraryId: library, documentId: document }),
    },
  },

  "beta.libraries.documents.update": {
    minimal: {
      ours: ({ beta }, { library, document }) => beta.libraries.documents.update(library, document, {}),
      official: ({ beta }, { library, document }) =>
        beta.libraries.documents.update({ libraryId: library, documentId: document, updateDocumentRequest: {} }),
    },
    full: {
      "with everything": {
        ours: ({ beta }, { library, document }) =>
          beta.libraries.documents.update(library, document, {
            name: "sea.txt",
            expires_at: "2027-05-01T12:00:00.000Z",
            attributes: {
              language: "en",
              year_of_birth: 1999,
              weight: 1.5,
              draft: true,
              when: "2026-01-02T03:04:05.000Z",
              tags: ["a", "b"],
              numbers: [1, 2.5],
              flags: [true, false],
            },
          }),
        official: ({ beta }, { library, document }) =>
          beta.libraries.documents.update({
            libraryId: library,
            documentId: document,
            updateDocumentRequest: {
              name: "sea.txt",
              expiresAt: new Date("2027-05-01T12:00:00Z"),
              attributes: {
                language: "en",
                year_of_birth: 1999,
                weight: 1.5,
                draft: true,
                when: new Date("2026-01-02T03:04:05Z"),
                tags: ["a", "b"],
                numbers: [1, 2.5],
                flags: [true, false],
              },
            },
          }),
      },
      "with nulls": {
        ours: ({ beta }, { library, document }) =>
          beta.libraries.documents.update(library, document, { expires_at: null, attributes: null }),
        official: ({ beta }, { library, document }) =>
          beta.libraries.documents.update({
            libraryId: library,
            documentId: document,
            updateDocumentRequest: { expiresAt: null, attributes: null },
          }),
      },
    },
  },

  "beta.libraries.documents.delete": {
    minimal: {
      ours: ({ beta }, { library, document }) => beta.libraries.documents.delete(library, document),
      official: ({ beta }, { library, document }) =>
        beta.libraries.documents.delete({ libraryId: library, documentId: document }),
    },
  },

  "beta.libraries.documents.textContent": {
    minimal: {
      ours: ({ beta }, { library, document }) => beta.libraries.documents.textContent(library, document),
      official: ({ beta }, { library, document }) =>
        beta.libraries.documents.textContent({ libraryId: library, documentId: document }),
    },
    full: {
      "of some pages": {
        ours: ({ beta }, { library, document }) =>
          beta.libraries.documents.textContent(library, document, { page_start: 1, page_end: 2 }),
        official: ({ beta }, { library, document }) =>
          beta.libraries.documents.textContent({ libraryId: library, documentId: document, pageStart: 1, pageEnd: 2 }),
      },
    },
  },

  "beta.libraries.documents.status": {
    minimal: {
      ours: ({ beta }, { library, document }) => beta.libraries.documents.status(library, document),
      official: ({ beta }, { library, document }) =>
        beta.libraries.documents.status({ libraryId: library, documentId: document }),
    },
  },
};

function file(name: string, type: string): File {
  return new File([bytes], name, { type });
}
