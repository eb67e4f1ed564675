import { Mistral } from "@mistralai/mistralai";
import { FilePurpose } from "@mistralai/mistralai/models/components";

const mistral = new Mistral({ apiKey: process.env["MISTRAL_API_KEY"] ?? "" });

const uploaded = await mistral.files.upload({
  purpose: FilePurpose.Ocr,
  file: { fileName: "notes.txt", content: new TextEncoder().encode("Some notes") },
});
console.log(uploaded.id, uploaded.filename, uploaded.purpose, uploaded.sizeBytes, typeof uploaded.createdAt);

const blob = await mistral.files.upload({
  purpose: "batch",
  file: new File(["{}\n"], "requests.jsonl", { type: "application/jsonl" }),
});
console.log(blob.filename, blob.sizeBytes);

const listed = await mistral.files.list({ pageSize: 10, purpose: "ocr" });
console.log(
  listed.total,
  listed.data.map(({ filename, sizeBytes }) => [filename, sizeBytes]),
);

const { id, filename } = await mistral.files.retrieve({ fileId: uploaded.id });
console.log(id === uploaded.id, filename);

console.log(await new Response(await mistral.files.download({ fileId: uploaded.id })).text());

const { url } = await mistral.files.getSignedUrl({ fileId: uploaded.id, expiry: 2 });
console.log(URL.canParse(url));

console.log((await mistral.files.delete({ fileId: uploaded.id })).deleted);
