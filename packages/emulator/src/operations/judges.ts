import { Problem } from "../http/problem.ts";
import type { StoredJudge } from "../state/judges.ts";
import { find } from "../state/pages.ts";
import { json, nothing, type Call, type Handlers } from "./call.ts";
import { mentions, numbered } from "./observability-page.ts";
import { verdictOn } from "./verdict.ts";

export const judges: Handlers = {
  "beta.observability.judges.create": (call) => {
    const { world } = call;
    const now = world.clock.timestamp();
    checkName(call);
    const judge: StoredJudge = {
      id: world.ids.uuid(),
      ...definitionIn(call),
      owner_id: world.user,
      workspace_id: world.workspace,
      base_revision: null,
      up_revision: null,
      down_revision: null,
      created_at: now,
      updated_at: now,
      deleted_at: null,
    };
    world.judges.set(judge.id, judge);
    return json(judge);
  },

  "beta.observability.judges.list": (call) => {
    const { type_filter: types, model_filter: models } = call.query;
    const listed = [...call.world.judges.values()].filter(
      (judge) =>
        mentions(call, judge.name, judge.description) &&
        (!Array.isArray(types) || types.includes(judge.output.type)) &&
        (!Array.isArray(models) || models.includes(judge.model_name)),
    );
    return json({ judges: numbered(call, listed) });
  },

  "beta.observability.judges.fetch": (call) => json(judgeOf(call)),

  "beta.observability.judges.update": (call) => {
    const { world } = call;
    const judge = judgeOf(call);
    if ([...world.campaigns.values()].some(({ view }) => view.judge.id === judge.id))
      throw conflict("A campaign uses this judge.", "JUDGE_USED_IN_CAMPAIGN_CANNOT_BE_UPDATED");
    checkName(call, judge);
    world.judges.set(judge.id, { ...judge, ...definitionIn(call), updated_at: world.clock.timestamp() });
    return nothing();
  },

  "beta.observability.judges.delete": (call) => {
    call.world.judges.delete(judgeOf(call).id);
    return nothing();
  },

  "beta.observability.judges.judgeConversation": (call) =>
    json(verdictOn(call.body["messages"], judgeOf(call), "conversation")),
};

function judgeOf({ world, path }: Call): StoredJudge {
  return find(world.judges, "judge", path["judge_id"] ?? "");
}

type Definition = Pick<StoredJudge, "name" | "description" | "model_name" | "instructions" | "output" | "tools">;

function definitionIn({ body }: Call): Definition {
  const { name, description, model_name, instructions, output, tools } = body as unknown as Definition;
  return { name, description, model_name, instructions, output, tools };
}

/** No two judges have one name. */
function checkName({ world, body }: Call, itself?: StoredJudge): void {
  const taken = [...world.judges.values()].some((judge) => judge !== itself && judge.name === body["name"]);
  if (taken) throw conflict(`There is a judge "${String(body["name"])}" already.`, "JUDGE_NAME_ALREADY_EXISTS");
}

function conflict(message: string, code: string): Problem {
  return new Problem(409, message, { code });
}
