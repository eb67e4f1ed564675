import { Mistral } from "@mistralai/mistralai";

const mistral = new Mistral({ apiKey: process.env["MISTRAL_API_KEY"] ?? "" });

const read = await mistral.ocr.process({
  model: "mistral-ocr-latest",
  document: { type: "document_url", documentUrl: "https://example.org/report.pdf" },
  includeImageBase64: true,
  pages: [0],
});
for (const { index, markdown, dimensions } of read.pages) console.log(index, markdown, dimensions?.dpi);
console.log(read.model, read.usageInfo.pagesProcessed);

const picture = await mistral.ocr.process({
  model: "mistral-ocr-latest",
  document: { type: "image_url", imageUrl: "https://example.org/receipt.png" },
});
console.log(picture.pages.length);

// What a document or an entry is need not be said where it shows.
const untold = await mistral.ocr.process({
  model: "mistral-ocr-latest",
  document: { documentUrl: "https://example.org/report.pdf" },
});
console.log(untold.pages.length);

const answer = await mistral.beta.conversations.start({
  model: "mistral-small-latest",
  inputs: [{ role: "user", content: [{ type: "text", text: "What is in it?" }] }],
});
const [entry] = answer.outputs;
console.log(entry?.type, "content" in (entry ?? {}));
