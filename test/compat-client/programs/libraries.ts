import { Mistral } from "@mistralai/mistralai";

const mistral = new Mistral({ apiKey: process.env["MISTRAL_API_KEY"] ?? "" });
const { libraries } = mistral.beta;

const library = await libraries.create({ name: "Manuals", description: "What the machines say" });
const libraryId = library.id;
console.log(library.name, library.createdAt instanceof Date, library.nbDocuments);

const document = await libraries.documents.upload({
  libraryId,
  requestBody: { file: { fileName: "pump.txt", content: new TextEncoder().encode("The pump turns left.") } },
});
console.log(document.name, document.processingStatus, document.size);
for (let looks = 0; looks < 5; looks++) {
  const { processingStatus } = await libraries.documents.status({ libraryId, documentId: document.id });
  console.log(processingStatus);
}
const { text } = await libraries.documents.textContent({ libraryId, documentId: document.id });
console.log(text);
const renamed = await libraries.documents.update({
  libraryId,
  documentId: document.id,
  updateDocumentRequest: { name: "pump-2.txt" },
});
console.log(renamed.name);
const listed = await libraries.documents.list({ libraryId, pageSize: 10, sortBy: "created_at" });
console.log(
  listed.pagination.totalItems,
  listed.data.map(({ name }) => name),
);
console.log(await libraries.documents.delete({ libraryId, documentId: document.id }));
console.log((await libraries.list()).data.map(({ name }) => name));
