import { invalid } from "../http/problem.ts";
import type { StoredSync } from "../state/organization.ts";
import { find } from "../state/pages.ts";
import type { World } from "../state/world.ts";
import { record } from "./admin-audit-logs.ts";
import { json, type Handlers } from "./call.ts";

/** How long a run takes, in milliseconds: two requests of the emulator's own clock. */
const DURATION = 2000;

/** Takes users and groups over from an identity provider that has nothing new to tell. One run at a time. */
export const adminScim: Handlers = {
  "beta.admin.scim.startSync": ({ world, body }) => {
    const { dry_run = true, sync_config = null } = body;
    if (dry_run === false && sync_config === null)
      throw invalid(["body", "sync_config"], "What to take over is needed unless `dry_run` is true.");
    const { syncs } = world.organization;
    const active = [...syncs.values()].find((run) => status(run, world) === "RUNNING");
    if (active) return json({ run_id: active.run_id, status: "RUNNING" }, 409);
    const run: StoredSync = {
      run_id: world.ids.uuid(),
      dry_run: dry_run === true,
      sync_config,
      created_at: world.clock.timestamp(),
      ends: world.clock.now() + DURATION,
    };
    syncs.set(run.run_id, run);
    record(world, "organization.scim_sync.trigger", "ORGANIZATION", { run_id: run.run_id });
    return json({ run_id: run.run_id });
  },

  "beta.admin.scim.getSync": ({ world, path }) => {
    const run = find(world.organization.syncs, "synchronization", path["run_id"] ?? "");
    const { ends, ...shown } = run;
    const done = status(run, world) === "SUCCESS";
    return json({
      ...shown,
      status: status(run, world),
      started_at: run.created_at,
      finished_at: done ? new Date(ends).toISOString() : null,
      summary: done ? NOTHING_NEW : null,
      error_message: null,
    });
  },
};

const NOTHING_NEW = {
  users: { provision: [], deprovision: [] },
  groups: { create: [], update: [], delete: [] },
  memberships: [],
};

function status({ ends }: StoredSync, { clock }: World): "RUNNING" | "SUCCESS" {
  return clock.now() >= ends ? "SUCCESS" : "RUNNING";
}
