import type { Mistral } from "@mistralai/mistralai";
import type { CreateFileResponse } from "@mistralai/mistralai/models/components";
import { expect } from "vitest";
import { type Exercises, model, together } from "./exercise.ts";

const request = JSON.stringify({ custom_id: "a", body: { messages: [{ role: "user", content: "Hi" }] } });

/** Files, and the jobs that read and write them. */
export const files: Exercises = {
  ...together(
    ["files.upload", "files.list", "files.retrieve", "files.download", "files.getSignedUrl", "files.delete"],
    async ({ official }) => {
      const { id: fileId } = await upload(official);
      const { data } = await official.files.list({ purpose: "batch", search: "questions" });
      expect(data.map(({ id }) => id)).toEqual([fileId]);
      expect(await official.files.retrieve({ fileId })).toMatchObject({ filename: "questions.jsonl", deleted: false });
      expect(await new Response(await official.files.download({ fileId })).text()).toBe(request);
      expect((await official.files.getSignedUrl({ fileId })).url).toMatch(/^https?:/);
      expect(await official.files.delete({ fileId })).toMatchObject({ id: fileId, deleted: true });
      await expect(official.files.retrieve({ fileId })).rejects.toThrow();
    },
  ),

  ...together(
    ["batch.jobs.create", "batch.jobs.list", "batch.jobs.get", "batch.jobs.cancel", "batch.jobs.delete"],
    async ({ official }) => {
      const { id } = await upload(official);
      const endpoint = "/v1/chat/completions" as const;
      const job = await official.batch.jobs.create({ endpoint, model, inputFiles: [id], metadata: { team: "north" } });
      const { data } = await official.batch.jobs.list({ metadata: { team: "north" } });
      expect(data?.map((each) => each.id)).toEqual([job.id]);
      expect(await official.batch.jobs.get({ jobId: job.id })).toMatchObject({ id: job.id, totalRequests: 1 });
      expect((await official.batch.jobs.cancel({ jobId: job.id })).id).toBe(job.id);
      expect(await official.batch.jobs.delete({ jobId: job.id })).toMatchObject({ id: job.id });
    },
  ),
};

function upload(official: Mistral): Promise<CreateFileResponse> {
  return official.files.upload({
    purpose: "batch",
    file: { fileName: "questions.jsonl", content: new Blob([request]) },
  });
}
