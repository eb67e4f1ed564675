import { SDKResource } from "@tramontane/runtime";
import { BatchJobs } from "./batch/jobs.ts";

/** Have many requests answered together, at leisure. */
export class Batch extends SDKResource {
  /** Start batch jobs, watch them, and stop them. */
  readonly jobs: BatchJobs = new BatchJobs(this.client);
}
