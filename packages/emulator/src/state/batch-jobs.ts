import type { Problem } from "../http/problem.ts";
import { seconds, storeFile } from "./files.ts";
import type { World } from "./world.ts";

/** A batch job, and what is to be answered. */
export interface StoredBatchJob {
  /** As the API shows it; changes from look to look. */
  view: BatchJobView;
  readonly requests: readonly BatchLine[];
  /** Made when the job runs, a line for each request. */
  readonly results: BatchResult[];
}

/** One request of a job. */
export interface BatchLine {
  readonly custom_id: string | null;
  readonly body: Readonly<Record<string, unknown>>;
}

/** The answer to one request, or why there is none. */
export interface BatchResult {
  readonly id: string;
  readonly custom_id: string | null;
  readonly response: { readonly status_code: number; readonly body: unknown };
  readonly error: { readonly message: string } | null;
}

export interface BatchJobView {
  readonly object: "batch";
  readonly id: string;
  readonly status: BatchStatus;
  readonly endpoint: string;
  readonly model: string | null;
  readonly agent_id: string | null;
  readonly metadata: Readonly<Record<string, unknown>> | null;
  readonly input_files: readonly string[];
  readonly output_file: string | null;
  readonly error_file: string | null;
  readonly errors: readonly { readonly message: string; readonly count: number }[];
  readonly total_requests: number;
  readonly completed_requests: number;
  readonly succeeded_requests: number;
  readonly failed_requests: number;
  readonly created_at: number;
  readonly started_at: number | null;
  readonly completed_at: number | null;
}

export type BatchStatus = "QUEUED" | "RUNNING" | "SUCCESS" | "FAILED" | "CANCELLATION_REQUESTED" | "CANCELLED";

/** Answers one request of a job. @throws Problem for what the endpoint would answer with an error. */
export type Answering = (job: BatchJobView, line: BatchLine) => Promise<unknown>;

/** How many looks a job takes from the queue to its end. */
const STEPS = 2;

/**
 * Takes a job one step further: out of the queue, then through half of its requests with each look, until all are done and
 * the files are written.
 */
export async function advanceBatchJob(world: World, job: StoredBatchJob, answer: Answering): Promise<BatchJobView> {
  const now = seconds(world);
  switch (job.view.status) {
    case "QUEUED":
      job.view = { ...job.view, status: "RUNNING", started_at: now };
      break;
    case "RUNNING":
      await run(world, job, answer, Math.ceil(job.requests.length / STEPS));
      if (job.results.length === job.requests.length) job.view = finished(world, job, "SUCCESS");
      break;
    case "CANCELLATION_REQUESTED":
      job.view = finished(world, job, "CANCELLED");
      break;
    default:
  }
  return job.view;
}

async function run(world: World, job: StoredBatchJob, answer: Answering, count: number): Promise<void> {
  const next = job.requests.slice(job.results.length, job.results.length + count);
  for (const line of next) job.results.push(await resultOf(world, job.view, line, answer));
  const failed = job.results.filter(({ error }) => error !== null).length;
  job.view = {
    ...job.view,
    completed_requests: job.results.length,
    failed_requests: failed,
    succeeded_requests: job.results.length - failed,
    errors: errorsOf(job.results),
  };
}

async function resultOf(world: World, job: BatchJobView, line: BatchLine, answer: Answering): Promise<BatchResult> {
  const frame = { id: `batch-${world.ids.uuid()}`, custom_id: line.custom_id };
  try {
    return { ...frame, response: { status_code: 200, body: await answer(job, line) }, error: null };
  } catch (error) {
    const { status, message } = error as Problem;
    if (status === undefined) throw error;
    return { ...frame, response: { status_code: status, body: { detail: message } }, error: { message } };
  }
}

/** Each kind of failure once, with how often it came. */
function errorsOf(results: readonly BatchResult[]): BatchJobView["errors"] {
  const counts = new Map<string, number>();
  for (const { error } of results) if (error) counts.set(error.message, (counts.get(error.message) ?? 0) + 1);
  return [...counts].map(([message, count]) => ({ message, count }));
}

function finished(world: World, { view, results }: StoredBatchJob, status: BatchStatus): BatchJobView {
  const good = results.filter(({ error }) => error === null);
  const bad = results.filter(({ error }) => error !== null);
  return {
    ...view,
    status,
    completed_at: seconds(world),
    output_file: write(world, `${view.id}-output.jsonl`, "batch_result", good),
    error_file: write(world, `${view.id}-error.jsonl`, "batch_error", bad),
  };
}

function write(world: World, filename: string, sample_type: string, results: readonly BatchResult[]): string | null {
  if (results.length === 0) return null;
  const text = results.map((result) => `${JSON.stringify(result)}\n`).join("");
  const { id } = storeFile(world, {
    filename,
    purpose: "batch",
    sample_type,
    source: "mistral",
    visibility: "workspace",
    mimetype: "application/jsonl",
    content: new TextEncoder().encode(text),
    expires_at: null,
  });
  return id;
}
