import type { Mistral } from "@mistralai/mistralai";
import { HTTPValidationError, MistralError, ObservabilityError, SDKError } from "@mistralai/mistralai/models/errors";
import { describe, expect, test } from "vitest";
import { createBench } from "./bench.ts";

const nothing = "00000000-0000-4000-8000-000000000000";

/** 404 where the document has no body for it: the official client knows the status and the text. */
const missing: Record<string, (client: Mistral) => Promise<unknown>> = {
  conversation: ({ beta }) => beta.conversations.get({ conversationId: "conv_none" }),
  agent: ({ beta }) => beta.agents.get({ agentId: "ag_none" }),
  library: ({ beta }) => beta.libraries.get({ libraryId: nothing }),
  document: async ({ beta }) => {
    const { id: libraryId } = await beta.libraries.create({ name: "Empty" });
    return beta.libraries.documents.get({ libraryId, documentId: nothing });
  },
};

/** Errors of observability, which have a code. */
const coded: Record<string, { code: string; status: number; call: (client: Mistral) => Promise<unknown> }> = {
  "a dataset that does not exist": {
    status: 404,
    code: "DATASET_NOT_FOUND",
    call: ({ beta }) => beta.observability.datasets.fetch({ datasetId: nothing }),
  },
  "a record that does not exist": {
    status: 404,
    code: "DATASET_RECORD_NOT_FOUND",
    call: ({ beta }) => beta.observability.datasets.records.fetch({ datasetRecordId: nothing }),
  },
  "a task that does not exist": {
    status: 404,
    code: "DATASET_TASK_NOT_FOUND",
    call: async ({ beta }) => {
      const { id: datasetId } = await beta.observability.datasets.create({ name: "Empty", description: "No tasks" });
      return beta.observability.datasets.fetchTask({ datasetId, taskId: nothing });
    },
  },
  "a page that cannot be": {
    status: 422,
    code: "VALIDATION_ERROR",
    call: ({ beta }) => beta.observability.datasets.list({ page: 0 }),
  },
};

/** What the server refuses, with the place that is to blame. */
const invalid: Record<string, { loc: readonly (string | number)[]; call: (client: Mistral) => Promise<unknown> }> = {
  "a conversation with neither model nor agent": {
    loc: ["body"],
    call: ({ beta }) => beta.conversations.start({ inputs: "Hi" }),
  },
  "a page size that is too large": {
    loc: ["query", "page_size"],
    call: ({ beta }) => beta.agents.list({ pageSize: 100_000 }),
  },
  "an agent that would be too hot": {
    loc: ["body", "completion_args", "temperature"],
    call: ({ beta }) =>
      beta.agents.create({ model: "mistral-small-latest", name: "Hot", completionArgs: { temperature: 99 } }),
  },
  "a chat that would be too hot": {
    loc: ["body", "temperature"],
    call: ({ chat }) =>
      chat.complete({ model: "mistral-small-latest", temperature: 99, messages: [{ role: "user", content: "Hi" }] }),
  },
};

describe("errors of the emulator, as the official client types them", () => {
  test.each(Object.entries(missing))("no %s: 404", async (_, call) => {
    const error = await caught(call(createBench().official));
    expect(error).toBeInstanceOf(SDKError);
    expect(error).toMatchObject({
      statusCode: 404,
      contentType: expect.stringContaining("application/json") as string,
    });
  });

  test.each(Object.entries(coded))("%s: an ObservabilityError", async (_, { call, code, status }) => {
    const error = await caught(call(createBench().official));
    expect(error).toBeInstanceOf(ObservabilityError);
    expect(error).toMatchObject({ statusCode: status, detail: { errorCode: code } });
  });

  test.each(Object.entries(invalid))("%s: an HTTPValidationError that says where", async (_, { call, loc }) => {
    const error = await caught(call(createBench().official));
    expect(error).toBeInstanceOf(HTTPValidationError);
    expect(error).toMatchObject({ statusCode: 422 });
    expect((error as HTTPValidationError).detail?.map((issue) => issue.loc)).toContainEqual(loc);
  });

  test("a wrong key: 401", async () => {
    const { official, emulator } = createBench((request) => {
      request.headers.set("authorization", "Bearer wrong");
      return emulator.fetch(request);
    });
    const error = await caught(official.models.list());
    expect(error).toBeInstanceOf(MistralError);
    expect(error).toMatchObject({ statusCode: 401 });
  });
});

async function caught(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    (value) => expect.fail(`expected an error, got ${JSON.stringify(value)}`),
    (error: unknown) => error,
  );
}
