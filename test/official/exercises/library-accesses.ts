import { expect } from "vitest";
import { type Exercises, together } from "./exercise.ts";

const sharee = { shareWithUuid: "11111111-2222-4333-8444-555555555555", shareWithType: "Workspace" as const };

export const libraryAccesses: Exercises = {
  "beta.libraries.librariesUpdateV1": async ({ official }) => {
    const { id: libraryId } = await official.beta.libraries.create({ name: "Winds" });
    const changed = await official.beta.libraries.librariesUpdateV1({
      libraryId,
      updateLibraryRequest: { name: "Rain" },
    });
    expect(changed).toMatchObject({ id: libraryId, name: "Rain" });
  },

  ...together(
    ["updateOrCreate", "list", "delete"].map((name) => `beta.libraries.accesses.${name}`),
    async ({ official }) => {
      const { accesses } = official.beta.libraries;
      const { id: libraryId } = await official.beta.libraries.create({ name: "Winds" });
      await accesses.updateOrCreate({ libraryId, sharingRequest: { ...sharee, level: "Viewer" } });
      const { data } = await accesses.list({ libraryId });
      expect(data).toContainEqual(expect.objectContaining({ ...sharee, role: "Viewer" }));
      await accesses.delete({ libraryId, sharingDelete: sharee });
      expect((await accesses.list({ libraryId })).data).not.toContainEqual(expect.objectContaining(sharee));
    },
  ),

  ...together(
    ["librariesDocumentsUpdateV1", "getSignedUrl", "extractedTextSignedUrl", "reprocess"].map(
      (name) => `beta.libraries.documents.${name}`,
    ),
    async ({ official }) => {
      const { documents } = official.beta.libraries;
      const { id: libraryId } = await official.beta.libraries.create({ name: "Winds" });
      const file = { fileName: "mistral.txt", content: new Blob(["It blows."]) };
      const { id: documentId } = await documents.upload({ libraryId, requestBody: { file } });
      const document = { libraryId, documentId };
      const updateDocumentRequest = { name: "wind.txt" };
      const changed = await documents.librariesDocumentsUpdateV1({ ...document, updateDocumentRequest });
      expect(changed.name).toBe("wind.txt");
      expect(await documents.getSignedUrl(document)).toMatch(/^https?:/);
      expect(await documents.extractedTextSignedUrl(document)).toMatch(/^https?:/);
      await documents.reprocess(document);
    },
  ),
};
