import { Mistral } from "@mistralai/mistralai";

const mistral = new Mistral({ apiKey: process.env["MISTRAL_API_KEY"] ?? "" });

const lines = ["Hi", "Ho"].map((content, index) =>
  JSON.stringify({ custom_id: `${index}`, body: { max_tokens: 10, messages: [{ role: "user", content }] } }),
);
const input = await mistral.files.upload({
  purpose: "batch",
  file: { fileName: "requests.jsonl", content: new Blob([lines.join("\n")]) },
});
const created = await mistral.batch.jobs.create({
  inputFiles: [input.id],
  model: "mistral-small-latest",
  endpoint: "/v1/chat/completions",
  metadata: { jobType: "greetings" },
});
console.log(created.id, created.status, created.inputFiles, created.metadata);

let job = created;
for (let looks = 0; looks < 20 && ["QUEUED", "RUNNING"].includes(job.status); looks++)
  job = await mistral.batch.jobs.get({ jobId: created.id });
console.log(job.status, job.totalRequests, job.succeededRequests, job.failedRequests);
if (job.outputFile) {
  const output = await new Response(await mistral.files.download({ fileId: job.outputFile })).text();
  for (const line of output.trim().split("\n")) {
    const { custom_id: id, response } = JSON.parse(line) as {
      custom_id: string;
      response: { status_code: number };
    };
    console.log(id, response.status_code);
  }
}

const { data, total } = await mistral.batch.jobs.list({ page: 0, pageSize: 5, status: ["SUCCESS"] });
console.log(
  total,
  data?.map(({ id }) => id === created.id),
);
