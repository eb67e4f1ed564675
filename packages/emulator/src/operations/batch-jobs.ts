import { isObject, operations, type Operation } from "../document.ts";
import { invalid, Problem } from "../http/problem.ts";
import {
  advanceBatchJob,
  type Answering,
  type BatchJobView,
  type BatchLine,
  type StoredBatchJob,
} from "../state/batch-jobs.ts";
import { linesOf, seconds } from "../state/files.ts";
import { find, slice } from "../state/pages.ts";
import type { World } from "../state/world.ts";
import { compile } from "../validation/compile.ts";
import { issues } from "../validation/issues.ts";
import { hasEntries } from "./agents.ts";
import { json, type Call, type Handlers } from "./call.ts";

/**
 * Batch jobs, which the emulator really does: each look at a job takes it further, until its requests are answered.
 *
 * @param endpoints What answers the requests of jobs, by `operationId`.
 */
export function batchJobs(endpoints: Handlers): Handlers {
  return {
    "batch.jobs.create": ({ world, body }) => {
      const requests = requestsOf(world, body);
      const { endpoint, model = null, agent_id = null, metadata = null, input_files } = body;
      const view = {
        object: "batch",
        id: world.ids.uuid(),
        status: "QUEUED",
        endpoint,
        model,
        agent_id,
        metadata,
        input_files: input_files ?? [],
        output_file: null,
        error_file: null,
        errors: [],
        total_requests: requests.length,
        completed_requests: 0,
        succeeded_requests: 0,
        failed_requests: 0,
        created_at: seconds(world),
        started_at: null,
        completed_at: null,
      } as unknown as BatchJobView;
      world.batchJobs.set(view.id, { view, requests, results: [] });
      return json(view);
    },

    "batch.jobs.list": ({ world, query }) => {
      const found = [...world.batchJobs.values()].map(({ view }) => view).filter((job) => matches(job, query));
      if (query["order_by"] !== "created") found.reverse();
      const data = slice(found, Number(query["page"]), Number(query["page_size"]), 0);
      return json({ object: "list", data, total: found.length });
    },

    "batch.jobs.get": async (call) => {
      const job = jobOf(call);
      const view = await advanceBatchJob(call.world, job, answering(call, endpoints));
      const done = view.completed_at !== null;
      return json(call.query["inline"] === true && done ? { ...view, outputs: job.results } : view);
    },

    "batch.jobs.cancel": (call) => {
      const job = jobOf(call);
      const open = job.view.status === "QUEUED" || job.view.status === "RUNNING";
      if (open) job.view = { ...job.view, status: "CANCELLATION_REQUESTED" };
      return json(job.view);
    },

    "batch.jobs.delete": (call) => {
      const { id } = jobOf(call).view;
      call.world.batchJobs.delete(id);
      return json({ id, object: "batch", deleted: true });
    },
  };
}

function jobOf({ world, path }: Call): StoredBatchJob {
  return find(world.batchJobs, "batch job", path["job_id"] ?? "");
}

/** The requests of the body, or the lines of the files that it names. */
function requestsOf(world: World, body: Call["body"]): BatchLine[] {
  const { requests, input_files } = body;
  if (Array.isArray(requests)) return requests.map((request) => lineOf(request));
  const ids = Array.isArray(input_files) ? input_files.map(String) : [];
  if (ids.length === 0) throw invalid(["body"], "A batch job needs input_files or requests.");
  return ids.flatMap((id, index) => {
    const file = world.uploads.get(id);
    if (!file) throw invalid(["body", "input_files", index], `There is no file with the id "${id}".`, id);
    return linesOf(file.content).map((line, number) => {
      const value = parsed(line);
      if (!isObject(value) || !isObject(value["body"]))
        throw invalid(["body", "input_files", index], `Line ${number + 1} of "${file.filename}" is no request.`);
      return lineOf(value);
    });
  });
}

function lineOf(value: unknown): BatchLine {
  const { custom_id, body } = value as { readonly custom_id?: string | null; readonly body: BatchLine["body"] };
  return { custom_id: custom_id ?? null, body };
}

/** Answers a request as its endpoint would, with the model or the agent of the job. */
function answering(call: Call, endpoints: Handlers): Answering {
  return async (job, line) => {
    const operation = operationOf(job);
    const handler = operation && endpoints[operation.id];
    if (!handler) throw new Problem(404, `The emulator has no batches for ${job.endpoint}.`);
    const { model, agent_id } = job;
    const body = { ...(agent_id === null ? model !== null && { model } : { agent_id }), ...line.body };
    check(operation, body);
    const answer = await handler({ world: call.world, url: call.url, path: {}, query: {}, body, accept: "" });
    if (answer.kind !== "json") throw invalid(["body"], "A request of a batch is answered by JSON alone.");
    return answer.value;
  };
}

/** A chat with an agent has an endpoint of its own. */
function operationOf({ endpoint, agent_id }: BatchJobView): Operation | undefined {
  const chat = agent_id === null ? endpoint : endpoint.replace(/^\/v1\/chat\/completions$/, "/v1/agents/completions");
  return operations().find(({ method, path }) => method === "POST" && path === chat);
}

function check({ body: described }: Operation, body: Call["body"]): void {
  const media = described?.content.find(({ name }) => name === "application/json");
  if (!media) return;
  const found = issues(compile(media.schema)(body), ["body"], body);
  const message = found.map(({ loc, msg }) => `${loc.join(".")}: ${msg}`).join("; ");
  if (found.length > 0) throw new Problem(422, message, { issues: found });
}

function matches(job: BatchJobView, query: Call["query"]): boolean {
  const { status, model, agent_id, metadata, created_after } = query;
  return (
    (!Array.isArray(status) || status.includes(job.status)) &&
    (model ?? job.model) === job.model &&
    (agent_id ?? job.agent_id) === job.agent_id &&
    (typeof created_after !== "string" || job.created_at * 1000 > Date.parse(created_after)) &&
    hasEntries(job.metadata, metadata)
  );
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
