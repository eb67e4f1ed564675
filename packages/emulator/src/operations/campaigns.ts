import { completionsOf } from "../state/completions.ts";
import type { CampaignView, StoredCampaign } from "../state/judges.ts";
import { find } from "../state/pages.ts";
import { json, nothing, type Call, type Handlers } from "./call.ts";
import { previewOf } from "./chat-completion-events.ts";
import { matches } from "./completion-filter.ts";
import { mentions, numbered } from "./observability-page.ts";

export const campaigns: Handlers = {
  /** Which completions are judged is settled when the campaign is created. */
  "beta.observability.campaigns.create": ({ world, body }) => {
    const judge = find(world.judges, "judge", String(body["judge_id"]));
    const { name, description, search_params, max_nb_events } = body as unknown as CampaignView;
    const events = completionsOf(world)
      .filter((completion) => matches(search_params, completion))
      .slice(0, max_nb_events)
      .map(({ event_id }) => event_id);
    const now = world.clock.timestamp();
    const view: CampaignView = {
      id: world.ids.uuid(),
      name,
      description,
      judge,
      search_params,
      max_nb_events,
      owner_id: world.user,
      workspace_id: world.workspace,
      created_at: now,
      updated_at: now,
      deleted_at: null,
    };
    world.campaigns.set(view.id, { view, events, looks: 0 });
    return json(view);
  },

  "beta.observability.campaigns.list": (call) => {
    const views = [...call.world.campaigns.values()].map(({ view }) => view);
    return json({
      campaigns: numbered(
        call,
        views.filter(({ name, description }) => mentions(call, name, description)),
      ),
    });
  },

  "beta.observability.campaigns.fetch": (call) => json(campaignOf(call).view),

  "beta.observability.campaigns.delete": (call) => {
    call.world.campaigns.delete(campaignOf(call).view.id);
    return nothing();
  },

  /** Running when it is first looked at, completed from then on. */
  "beta.observability.campaigns.fetchStatus": (call) => {
    const campaign = campaignOf(call);
    campaign.looks += 1;
    return json({ status: campaign.looks > 1 ? "COMPLETED" : "RUNNING" });
  },

  "beta.observability.campaigns.listEvents": (call) => {
    const { events } = campaignOf(call);
    const kept = events.flatMap((id) => call.world.completions.get(id) ?? []);
    return json({
      completion_events: numbered(
        call,
        kept.map((completion) => previewOf(completion, [])),
      ),
    });
  },
};

function campaignOf({ world, path }: Call): StoredCampaign {
  return find(world.campaigns, "campaign", path["campaign_id"] ?? "");
}
