import type { Mistral } from "@mistralai/mistralai";
import type { Document } from "@mistralai/mistralai/models/components";
import { expect } from "vitest";
import type { Exercises } from "./exercise.ts";

export const documents: Exercises = {
  "beta.libraries.documents.upload": async ({ official }) => {
    const { id: libraryId } = await official.beta.libraries.create({ name: "Uploads" });
    const files = [
      new File([textOf("wind.txt")], "wind.txt", { type: "text/plain" }),
      { fileName: "bytes.txt", content: new TextEncoder().encode(textOf("bytes.txt")) },
      { fileName: "stream.txt", content: new Blob([textOf("stream.txt")]).stream() },
    ];
    for (const file of files) {
      const { id, name } = await official.beta.libraries.documents.upload({ libraryId, requestBody: { file } });
      expect(name).toBe("fileName" in file ? file.fileName : file.name);
      const content = await official.beta.libraries.documents.textContent({ libraryId, documentId: id });
      expect(content.text).toBe(textOf(name));
    }
    expect((await official.beta.libraries.get({ libraryId })).nbDocuments).toBe(3);
  },

  "beta.libraries.documents.list": async ({ official }) => {
    const { libraryId } = await uploaded(official, "a.txt", "b.txt", "c.txt");
    const list = official.beta.libraries.documents.list.bind(official.beta.libraries.documents);
    const first = await list({ libraryId, pageSize: 2, sortBy: "name", sortOrder: "asc" });
    const second = await list({ libraryId, pageSize: 2, page: 1, sortBy: "name", sortOrder: "asc" });
    expect([...first.data, ...second.data].map(({ name }) => name)).toEqual(["a.txt", "b.txt", "c.txt"]);
    expect([first.pagination.hasMore, second.pagination.hasMore]).toEqual([true, false]);
    expect((await list({ libraryId, search: "b." })).data.map(({ name }) => name)).toEqual(["b.txt"]);
  },

  "beta.libraries.documents.get": async ({ official }) => {
    const { libraryId, document } = await uploaded(official, "wind.txt");
    const got = await official.beta.libraries.documents.get({ libraryId, documentId: document.id });
    expect(got).toMatchObject({
      id: document.id,
      libraryId,
      name: "wind.txt",
      mimeType: "text/plain",
      extension: "txt",
    });
    expect(got.size).toBe(new TextEncoder().encode(textOf("wind.txt")).length);
  },

  "beta.libraries.documents.update": async ({ official }) => {
    const { libraryId, document } = await uploaded(official, "before.txt");
    const expiresAt = new Date("2027-05-01T12:00:00Z");
    const attributes = {
      language: "de",
      year: 2026,
      draft: true,
      tags: ["wind", "sea"],
      scores: [1, 2.5],
      on: [true, false],
    };
    const updateDocumentRequest = { name: "after.txt", attributes, expiresAt };
    const updated = await official.beta.libraries.documents.update({
      libraryId,
      documentId: document.id,
      updateDocumentRequest,
    });
    expect(updated).toMatchObject(updateDocumentRequest);
  },

  "beta.libraries.documents.delete": async ({ official }) => {
    const { libraryId, document } = await uploaded(official, "short-lived.txt");
    const place = { libraryId, documentId: document.id };
    expect(await official.beta.libraries.documents.delete(place)).toBeUndefined();
    await expect(official.beta.libraries.documents.get(place)).rejects.toMatchObject({ statusCode: 404 });
  },

  "beta.libraries.documents.textContent": async ({ official }) => {
    const { libraryId, document } = await uploaded(official, "pages.txt");
    const content = await official.beta.libraries.documents.textContent({
      libraryId,
      documentId: document.id,
      pageStart: 1,
      pageEnd: 1,
    });
    expect(content.text).toBe(textOf("pages.txt"));
  },

  "beta.libraries.documents.status": async ({ official }) => {
    const { libraryId, document } = await uploaded(official, "status.txt");
    const seen: string[] = [];
    while (seen.at(-1) !== "done" && seen.length < 10) {
      const status = await official.beta.libraries.documents.status({ libraryId, documentId: document.id });
      expect(status.documentId).toBe(document.id);
      seen.push(status.processStatus);
    }
    expect(seen).toEqual(["in_progress", "done"]);
  },
};

async function uploaded(official: Mistral, ...names: string[]): Promise<{ libraryId: string; document: Document }> {
  const { id: libraryId } = await official.beta.libraries.create({ name: "Library" });
  const upload = (name: string): Promise<Document> =>
    official.beta.libraries.documents.upload({
      libraryId,
      requestBody: { file: new File([textOf(name)], name, { type: "text/plain" }) },
    });
  const documents: Document[] = [];
  for (const name of names) documents.push(await upload(name));
  const [document] = documents;
  if (!document) throw new Error("Nothing was uploaded.");
  return { libraryId, document };
}

/** A text for each file: the same content twice is one document. */
function textOf(name: string): string {
  return `Über den Dächern weht der Tramontane.\nSo steht es in ${name}.\n`;
}
