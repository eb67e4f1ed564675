import { SDKResource } from "@tramontane/runtime";
import { BetaAdminAnalyticsVibeCode } from "./analytics/vibe-code.ts";
import { BetaAdminAnalyticsVibeWork } from "./analytics/vibe-work.ts";

/** Find out what products are used for. */
export class BetaAdminAnalytics extends SDKResource {
  /** Find out what Vibe Work is used for. */
  readonly vibeWork: BetaAdminAnalyticsVibeWork = new BetaAdminAnalyticsVibeWork(this.client);

  /** Find out what Vibe Code is used for. */
  readonly vibeCode: BetaAdminAnalyticsVibeCode = new BetaAdminAnalyticsVibeCode(this.client);
}
